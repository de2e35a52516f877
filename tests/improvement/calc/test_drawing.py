"""The picture as plain data: what is in it, and that nothing is told by colour alone."""

from dataclasses import replace
from datetime import date, timedelta

from learnonce.improvement.calc import charting, drawing
from learnonce.improvement.calc.spc.icons import Wanted
from learnonce.improvement.calc.spc.lines import Kind

DAYS = tuple(date(2025, 1, 6) + timedelta(weeks=week) for week in range(20))
FALLEN = (40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38, 27, 29, 25, None, 28, 26, 30, 27)
ASKED = charting.Question(
    kind=Kind.I, days=DAYS, amounts=FALLEN, wanted=Wanted.LOWER, began=DAYS[12], target=30.0
)


def drawn(question=ASKED, flags=(), size=drawing.WIDE):
    return drawing.spec(charting.answer(question), flags, unit="calls a week", size=size)


def points(question=ASKED):
    return drawn(question)["data"]["values"]


def test_signs_differ_by_shape_and_by_colour():
    looks = {(look[0], look[1]) for look in drawing.LOOKS.values()}

    assert len({shape for shape, _ in looks}) == len(looks) == 5
    assert {row["shape"] for row in points()} == {"circle", "triangle-down"}
    worse = replace(ASKED, wanted=Wanted.HIGHER)
    assert {row["shape"] for row in points(worse)} == {"circle", "diamond"}
    neither = replace(ASKED, wanted=Wanted.NEITHER)
    assert {row["shape"] for row in points(neither)} == {"circle", "square"}


def test_missing_readings_break_the_line_and_those_left_out_are_hollow():
    rows = points(replace(ASKED, excluded=(DAYS[3],)))

    assert rows[15]["y"] is None
    assert rows[3]["fill"] == "white"
    assert rows[4]["fill"] == rows[4]["colour"]


def test_a_run_chart_has_no_limits_and_a_measure_without_a_target_no_target():
    def lines(spec):
        return {row["line"].split()[0] for row in spec["layer"][0]["data"]["values"]}

    run = drawn(replace(ASKED, kind=Kind.RUN, target=None))

    assert lines(drawn()) == {"centre", "upper", "lower"}
    assert lines(run) == {"centre"}
    assert len(drawn()["layer"]) == len(run["layer"]) + 1


def test_lines_have_points_where_they_turn_and_none_between_stretches():
    rows = drawn(replace(ASKED, rebased=(DAYS[12],)))["layer"][0]["data"]["values"]
    centre = [(row["day"], row["line"]) for row in rows if row["line"].startswith("centre")]

    assert centre == [
        (DAYS[0].isoformat(), "centre 1"),
        (DAYS[11].isoformat(), "centre 1"),
        (DAYS[12].isoformat(), "centre 2"),
        (DAYS[19].isoformat(), "centre 2"),
    ]


def test_what_was_marked_is_numbered():
    flags = [drawing.Flag(DAYS[5], 1, starts=False), drawing.Flag(DAYS[12], 2, starts=True)]
    lines, numbers = (layer["data"]["values"] for layer in drawn(flags=flags)["layer"][1:] if "data" in layer)

    assert [row["dash"] for row in lines] == [[2, 3], [1, 0]]
    assert [row["number"] for row in numbers] == ["1", "2"]


def test_the_name_of_a_picture_changes_with_anything_that_is_drawn_and_with_nothing_else():
    def name(question=ASKED, flags=(), unit="calls a week"):
        return drawing.digest(charting.answer(question), flags, unit=unit)

    others = [
        name(replace(ASKED, amounts=(*FALLEN[:-1], 28))),
        name(replace(ASKED, target=31.0)),
        name(replace(ASKED, wanted=Wanted.HIGHER)),
        name(flags=[drawing.Flag(DAYS[1], 1, starts=True)]),
        name(unit="calls a day"),
    ]

    assert name() == name()
    assert len({name(), *others}) == 6


def test_numbers_of_near_flags_stand_below_each_other():
    flags = [drawing.Flag(DAYS[place], place + 1, starts=False) for place in (2, 3, 9)]
    layers = [
        layer for layer in drawn(flags=flags, size=drawing.NARROW)["layer"] if "text" in layer["encoding"]
    ]

    shown = [
        ([value["number"] for value in layer["data"]["values"]], layer["mark"]["dy"]) for layer in layers
    ]
    assert shown == [(["3", "10"], 6), (["4"], 21)]


def test_over_some_weeks_the_days_of_the_readings_are_written():
    few = replace(ASKED, days=DAYS[:5], amounts=FALLEN[:5], began=None)

    axis = drawn(few)["encoding"]["x"]["axis"]
    assert axis["values"][0] == {"year": 2025, "month": 1, "date": 6}
    assert len(axis["values"]) == 5
    assert "values" not in drawn()["encoding"]["x"]["axis"]
