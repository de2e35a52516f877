import pytest

from learnonce.lessons.calc.telling import Went, unnamed, warning

LIKE_ME, UNLIKE = 0.8, 0.2


def went(*outcomes, likeness=LIKE_ME):
    return [Went(outcome=outcome, likeness=likeness) for outcome in outcomes]


@pytest.mark.parametrize(
    ("alike", "others", "words"),
    [
        (["STOPPED"], [], "The one place like yours that tried this found it did not work, or stopped."),
        # one of four is under 30 %, one of three is over
        (["STOPPED", "WORKING", "WORKING", "MIXED"], [], ""),
        (["NOT_WORKING", "WORKING", "MIXED"], [], "Of 3 places like yours that tried this, 1 found"),
        # half of the alike, but all of the others: it is the lesson, not the place
        (["STOPPED", "WORKING"], ["STOPPED", "STOPPED"], ""),
        ([], ["STOPPED"], ""),
        # what is under way has nothing to say yet
        (["UNDER_WAY", "DECIDED", "DECLINE", ""], [], ""),
    ],
)
def test_warns_when_places_like_the_readers_did_worse(alike, others, words):
    found = warning([*went(*alike), *went(*others, likeness=UNLIKE)])

    assert found.startswith(words) if words else not found


def test_an_unnamed_place_is_at_most_in_another_locality():
    assert unnamed(elsewhere=True) == "A place in another locality"
    assert "locality" not in unnamed(elsewhere=False)
