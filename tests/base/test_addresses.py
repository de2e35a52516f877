import pytest
from django.urls import NoReverseMatch

from learnonce.base.addresses import address


class TestAddress:
    def test_leads_to_the_route(self):
        assert address("lessons:detail", lesson_id=7) == "/lessons/7"
        assert address("lessons:detail", lesson_id=8) == "/lessons/8"

    def test_an_unknown_keyword_is_an_error(self):
        with pytest.raises(NoReverseMatch):
            address("lessons:detail", number=7)
