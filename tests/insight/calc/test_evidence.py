"""When effects may be put together, and what is said of them."""

import pytest

from learnonce.insight.calc import evidence
from learnonce.insight.calc.evidence import Place
from learnonce.lessons.calc import forest, measured


def place(number, size=-0.4, error=0.1, **fields):
    fields = {"locality": number, "mode": "REPLICATE", "scale": "ratio", "wanted": "DOWN", **fields}
    return Place(adoption_id=number, size=size, std_error=error, **fields)


def told(places):
    """The sentences, by way of what is stored."""
    from dataclasses import asdict
    from json import dumps, loads

    return measured.sentences(measured.together(loads(dumps(asdict(evidence.judge(places))))))


@pytest.mark.parametrize(
    ("places", "reason"),
    [
        ([], "No place has shared"),
        ([place(1)], "only 1 has so far"),
        ([place(1), place(2)], "only 2 have so far"),
        ([place(1), place(2), place(3, scale="points")], "different kinds of things"),
        ([place(n, locality=9) for n in range(4)], "in one locality"),
        ([place(n, scale="units", counted=f"points {n}") for n in range(4)], "scores of their own"),
        ([place(n, wanted="UP" if n > 1 else "DOWN") for n in range(4)], "2 of 4 want less"),
        (
            [place(1), place(2), place(3, scale="points"), place(4, scale="points")],
            "2 counted a share of all, 2 counted how many or how much. Fewer than 3 are of one kind.",
        ),
    ],
)
def test_what_may_not_be_pooled_is_refused_with_the_reason(places, reason):
    found = evidence.judge(places)

    assert reason in found.refused
    assert found.pooled is None
    assert told(places) == [f"No average is given. {found.refused}"]


def test_places_that_agree():
    # ln of 0.67 each: a third less
    lines = told([place(n) for n in range(5)])

    assert lines[0].startswith("It helped in 5 places taken together: on average 33 % less")
    assert lines[1] == "The places differ by no more than chance would make them."
    assert lines[2].startswith("In a new place expect between ")
    assert not lines[2].endswith("harm.")


def test_the_same_way_by_very_different_amounts():
    lines = told([place(n, size=-0.2 * n, error=0.05) for n in range(1, 6)])

    assert "It helped everywhere, but by very different amounts." in lines


def test_one_that_did_worse_and_a_new_place_that_may():
    lines = told([*(place(n, size=-0.5) for n in range(4)), place(9, size=0.6)])

    assert lines[0].startswith("In 5 places taken together it is not clear whether it helps")
    assert "It did not help everywhere: 1 place did worse." in lines
    assert lines[2].endswith("It may do nothing there, or harm.")


def test_what_is_wanted_higher_turns_help_and_harm():
    lines = told([place(n, wanted="UP") for n in range(4)])

    assert lines[0].startswith("In 4 places taken together it made things worse")


def test_modes_and_settings_are_shown_from_three_places_on_beside_others():
    places = [
        *(place(n, size=-0.8, error=0.05, context={"rurality": "town"}) for n in range(4)),
        *(place(n, size=-0.1, error=0.05, mode="CUSTOMISE") for n in range(4, 7)),
        place(8, mode="ENHANCE"),
    ]

    found = evidence.judge(places)

    assert [(one.called, one.places) for one in found.by_mode] == [("CUSTOMISE", 3), ("REPLICATE", 4)]
    assert [one.called for one in found.by_context] == ["rurality=town"]
    assert found.as_it_is == "better"
    assert "Places that took it as it is did better than places that changed it." in told(places)


def test_an_average_that_hangs_on_one_place_says_so():
    lines = told([place(1, size=-1.0), place(2, size=0.1), place(3, size=0.15)])

    assert "This hangs on one place: without it the average would point the other way." in lines


@pytest.mark.parametrize(
    ("size", "scale", "words"),
    [
        (-0.3567, "ratio", "30 % less"),
        (0.0953, "ratio", "10 % more"),
        (0.8755, "ratio", "2.4 times as much"),
        (9.0, "ratio", "very much more"),
        (0.0003, "ratio", "no change"),
        (-0.003, "ratio", "0.3 % less"),
        (-9.0, "ratio", "hardly any left"),
        (-1.3, "points", "100 percentage points less"),
        (0.05, "points", "5 percentage points more"),
        (-0.01, "points", "1 percentage point less"),
        (-2.345, "units", "2.35 less"),
    ],
)
def test_effects_are_said_as_people_say_them(size, scale, words):
    assert measured.amount(size, scale) == words


def test_everything_of_the_picture_lies_in_it():
    shown = [
        (f"Place {n}", measured.Effect("ratio", "DOWN", size=0.3 * n - 0.8, std_error=0.1 + 2 * (n == 3)))
        for n in range(5)
    ]
    average = measured.Average(5, -0.3, -0.6, 0.0, -1.0, 0.4)

    for names in (200, 0):
        plot = forest.forest(shown, average, width=700, names=names)

        assert len(plot.lines) == 5
        for line in plot.lines:
            assert plot.left <= line.left <= line.at <= line.right <= plot.right
            assert line.y < plot.middle < plot.bottom
        assert plot.lines[3].cut_left
        assert plot.lines[3].cut_right
        assert plot.left < plot.nothing < plot.right
        assert {tick.text for tick in plot.ticks} >= {"0", "\N{MINUS SIGN}50"}
        assert (plot.low_words, plot.high_words) == ("Better", "Worse")


class TestExtremes:
    """The words stay true, whatever comes."""

    def test_places_that_are_all_equal(self):
        lines = told([place(n, size=-0.4, error=0.1) for n in range(3)])

        assert lines[:2] == [
            "It helped in 3 places taken together: on average 33 % less (between 48 % less and 14 % less).",
            "The places differ by no more than chance would make them. With so few places that is not sure.",
        ]

    def test_nothing_at_all_is_no_change_and_not_clear(self):
        lines = told([place(n, size=0.0) for n in range(5)])

        assert lines[0].startswith(
            "In 5 places taken together it is not clear whether it helps: on average no "
        )

    def test_a_tiny_effect_that_is_sure_is_said_as_tiny(self):
        lines = told([place(n, size=-0.003, error=1e-5) for n in range(5)])

        assert lines[0].startswith("It helped in 5 places taken together: on average 0.3 % less")

    def test_places_that_differ_hugely_promise_nothing(self):
        lines = told([place(n, size=size, error=0.01) for n, size in enumerate([-4, -2, 0.1, 2, 4])])

        assert "not clear whether it helps" in lines[0]
        assert "It did not help everywhere: 3 places did worse." in lines
        assert lines[2].startswith("In a new place expect between hardly any left and very much more.")
        assert lines[2].endswith("It may do nothing there, or harm.")

    @pytest.mark.parametrize(("wanted", "size"), [("DOWN", 0.5), ("UP", -0.5)])
    def test_harm_is_called_so_either_way(self, wanted, size):
        lines = told([place(n, size=size, wanted=wanted) for n in range(5)])

        assert lines[0].startswith("In 5 places taken together it made things worse")
        assert lines[2].endswith("It may do nothing there, or harm.")

    def test_shares_are_points_and_scores_have_their_unit(self):
        points = told([place(n, size=0.12, scale="points", wanted="UP", error=0.02) for n in range(5)])
        scores = told(
            [place(n, size=1.5, scale="units", wanted="UP", counted="points of ten") for n in range(5)]
        )

        assert "on average 12 percentage points more" in points[0]
        assert "on average 1.5 points of ten more" in scores[0]

    def test_a_unit_that_only_unnamed_places_use_is_not_told(self):
        fields = {"scale": "units", "wanted": "UP", "counted": "Dr Rowan's score", "is_named": False}

        assert not any("Rowan" in line for line in told([place(n, size=1.5, **fields) for n in range(5)]))

    def test_names_that_differ_are_counted(self):
        lines = told([place(n, counted=name) for n, name in enumerate(["Calls", "calls", "ringing back"])])

        assert "They call what they counted by 2 names. Look whether that is one thing." in lines
