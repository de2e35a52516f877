"""Kinds of place held against the others, without taking chance for a reason."""

import pytest
from click.testing import CliRunner

from learnonce.cli.main import main
from learnonce.insight import trials
from learnonce.insight.calc import groups
from learnonce.insight.calc.places import Place
from learnonce.lessons.calc import measured


def places(*kinds, wanted="DOWN"):
    """Pairs of a code of `rurality` and effects of places there, each known to 0.05."""
    rows = [(code, size) for code, sizes in kinds for size in sizes]
    return [
        Place(number, number, "REPLICATE", "ratio", wanted, size, 0.05, {"rurality": code})
        for number, (code, size) in enumerate(rows)
    ]


HELPED = ("urban", [-0.5, -0.45, -0.52, -0.5])


@pytest.mark.parametrize(
    ("town", "is_harm"), [([0.4, 0.42, 0.38, 0.4], True), ([-0.1, -0.12, -0.08, -0.1], False)]
)
def test_a_kind_that_surely_did_worse_is_odd(town, is_harm):
    (found,) = groups.odd(places(HELPED, ("town", town)))

    assert (found.called, found.places, found.is_harm) == ("rurality=town", 4, is_harm)
    assert found.elsewhere == pytest.approx(-0.4925, abs=0.01)


def test_what_is_wanted_higher_turns_it_round():
    found = groups.odd(places(HELPED, ("town", [-0.1, -0.12, -0.08, -0.1]), wanted="UP"))

    # In cities it made things worse, and more so than in towns.
    assert [(one.called, one.is_harm) for one in found] == [("rurality=urban", True)]


@pytest.mark.parametrize(
    "town",
    [[0.4, 0.42], [-0.3, 0.6, -0.5, -0.1], [-0.5, -0.48, -0.47, -0.5]],
    ids=["two are too few", "it may be chance", "they are like the others"],
)
def test_noise_is_no_reason(town):
    assert groups.odd(places(HELPED, ("town", town))) == ()


def test_where_all_do_harm_alike_it_is_the_lesson_and_not_the_place():
    assert groups.odd(places(("urban", [0.5, 0.5, 0.49]), ("town", [0.5, 0.51, 0.5]))) == ()


def test_false_warnings_are_few_in_made_up_collections():
    tallies = trials.tried(trials=40, numbers=[12], facets=[3])

    # Of 40 at most 5 % may be wrong; and what is there is found more often than not.
    assert tallies[trials.NOTHING, 12, 3].warned <= 2
    assert tallies[trials.HARM, 12, 3].right >= 24


def test_the_command_tells_how_often():
    said = CliRunner().invoke(main, ["verify", "evidence", "--trials", "1"])

    assert said.exit_code == 0, said.output
    assert "fades bit by bit" in said.output
    assert "one kind gains nothing" in said.output


class TestWarning:
    TOWN = measured.Odd(
        "rurality=town", 4, is_harm=False, estimate=-0.05, lower=-0.2, upper=0.1, elsewhere=-0.4
    )
    HARM = measured.Odd(
        "staffing=mixed", 3, is_harm=True, estimate=0.2, lower=0.05, upper=0.35, elsewhere=-0.4
    )
    WORDS = {"rurality=town": "Where it is: town", "staffing=mixed": "Staffing: mixed team"}

    def said(self, odd, *settings):
        return measured.warning(odd, settings, "ratio", self.WORDS)

    def test_is_for_readers_of_that_kind_of_place(self):
        assert self.said([self.TOWN], {"rurality": "town"}) == (
            "In 4 places like yours in this (Where it is: town) it went less well than elsewhere: on "
            "average 5 % less, elsewhere 33 % less. Something else about them may be the reason."
        )
        assert self.said([self.TOWN], {"rurality": "urban"}, {}) == ""

    def test_harm_goes_before_doing_less(self):
        said = self.said([self.TOWN, self.HARM], {"rurality": "town", "staffing": "mixed"})

        assert said.startswith(
            "In 3 places like yours in this (Staffing: mixed team) what was measured got worse"
        )
        assert "between 5 % more and 42 % more" in said
