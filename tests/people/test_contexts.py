import pytest

from learnonce.people import queries

FERNBANK = {"clinical_system": "emis", "rurality": "town", "list_size": "under_5000"}


def test_a_setting_is_told_in_words_heaviest_first():
    assert queries.context_words(FERNBANK) == [
        "Clinical record system: EMIS Web",
        "List size: under 5,000 patients",
        "Where it is: town",
    ]


def test_likeness_weighs_what_matters_most():
    # clinical system weighs 3, list size 2, where it is 2: 5 of 7 are the same
    cedar = {**FERNBANK, "rurality": "remote"}

    assert queries.context_likeness(FERNBANK, cedar) == pytest.approx(5 / 7)
    assert queries.context_likeness(FERNBANK, {}) == 0
    assert queries.context_in_common(FERNBANK, cedar)[0] == "Clinical record system: EMIS Web"


def test_a_profile_leaves_what_is_not_known_empty():
    assert queries.context_profile(FERNBANK) == ("under_5000", "town", "emis", "")
