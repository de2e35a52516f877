"""The table of routes is whole: a new address cannot be forgotten, an old one cannot linger."""

import pytest

from tests.matrix.asking import addresses, how_to_add
from tests.matrix.routes import ROUTES


def test_every_address_is_in_the_table():
    missing = sorted(addresses().keys() - {route.name for route in ROUTES})

    assert not missing, how_to_add(missing)


def test_the_table_names_no_address_twice_and_none_that_is_gone():
    names = [route.name for route in ROUTES]

    assert sorted(set(names) - addresses().keys()) == []
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("name", sorted(addresses()))
def test_no_address_does_without_the_form_key(name):
    callback = addresses()[name].callback

    # What mail programs send by themselves (RFC 8058) cannot hold one; it can only stop letters.
    assert getattr(callback, "csrf_exempt", False) == (name == "people:stop_letters")
