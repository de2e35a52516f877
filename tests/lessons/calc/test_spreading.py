"""How a lesson spread: counts, the sentence, the stair, the tiles."""

from datetime import date

import pytest

from learnonce.lessons.calc import spreading
from learnonce.lessons.calc.spreading import Taken


def taken(day="2016-05-31", code="US-WA", *, locality="", kind="HOSPITAL", level="REGION", named=True):
    return Taken(date.fromisoformat(day), locality or code, code, level, kind, named)


class TestSentence:
    @pytest.mark.parametrize(
        ("rows", "said"),
        [
            ([taken(), taken("2019-01-01", "US-OR")],
             "Taken up by 2 hospitals in 2 states between 2016 and 2019."),
            ([taken()], "Taken up by 1 hospital in 1 state in 2016."),
            ([taken(kind="PRACTICE", code="A", level="CLUSTER"), taken(code="B", level="CLUSTER")],
             "Taken up by 2 places in 2 localities in 2016."),
            ([taken(kind="PRACTICE", code="A", level="BOARD")],
             "Taken up by 1 practice in 1 board area in 2016."),
        ],
    )  # fmt: skip
    def test_is_in_plain_words(self, rows, said):
        assert spreading.growth(rows).sentence == said

    def test_is_not_there_where_nobody_is(self):
        assert spreading.growth([]) is None


class TestThoseWhoKeptTheirNamesBack:
    def test_are_not_counted_where_they_are_few(self):
        rows = [taken(code="A"), *(taken("2020-01-01", "B", named=False) for _ in range(4))]
        found = spreading.growth(rows)
        assert len(found.taken) == 1
        assert [tile.code for tile in found.tiles] == ["A"]
        assert found.unplaced == 4

    def test_are_counted_by_time_but_not_by_place_where_they_are_spread(self):
        rows = [taken(code="A"), *(taken("2020-01-01", code, named=False) for code in "BCDEF")]
        found = spreading.growth(rows)
        assert len(found.taken) == 6
        assert [tile.code for tile in found.tiles] == ["A"]
        assert found.unplaced == 5

    def test_are_counted_by_place_where_five_stand_together(self):
        found = spreading.growth([taken(code="A", named=False) for _ in range(5)])
        assert [(tile.code, tile.count) for tile in found.tiles] == [("A", 5)]
        assert found.unplaced == 0

    def test_who_are_alone_are_not_there_at_all(self):
        assert spreading.growth([taken(named=False)]) is None


def test_years_without_anybody_are_there():
    found = spreading.growth([taken("2015-03-01"), taken("2018-01-01"), taken("2018-02-01")])
    assert found.years == ((2015, 1, 1), (2016, 0, 1), (2017, 0, 1), (2018, 2, 3))


def test_tiles_begin_with_the_most_and_say_since_when():
    found = spreading.growth([taken("2017-01-01", "A"), taken("2016-01-01", "B"), taken("2015-01-01", "B")])
    assert [(tile.code, tile.count, tile.since.year) for tile in found.tiles] == [
        ("B", 2, 2015),
        ("A", 1, 2017),
    ]


@pytest.mark.parametrize(
    ("count", "top"), [(1, 2), (2, 2), (3, 4), (6, 6), (7, 10), (87, 100), (101, 200), (601, 1000)]
)
def test_the_axis_ends_at_a_round_number(count, top):
    assert spreading.nice(count) == top


def test_the_stair_ends_as_high_as_all_who_took_it_up():
    days = tuple(date(2015 + number % 4, 6, 1) for number in range(10))
    chart = spreading.chart(tuple(sorted(days)), width=680, height=280)
    assert chart.path.count("V") == 4  # days, not rows
    assert chart.path.endswith(f"V{spreading.TOP}H{680 - spreading.RIGHT}")  # ten of ten
    assert [mark.text for mark in chart.years] == ["2015", "2016", "2017", "2018", "2019"]
    assert [mark.text for mark in chart.counts] == ["0", "5", "10"]


def test_a_long_time_has_few_words_on_a_narrow_sheet():
    chart = spreading.chart((date(1990, 1, 1), date(2025, 1, 1)), width=340, height=240)
    gaps = [later.at - sooner.at for sooner, later in zip(chart.years, chart.years[1:], strict=False)]
    assert min(gaps) >= 40


class TestMap:
    def test_shows_every_state_once_and_none_on_another(self):
        found = spreading.growth([taken(code="US-WA"), taken(code="US-NY"), taken(code="US-NY")])
        sheet = spreading.map_of(found.tiles, width=640)
        assert len(sheet.squares) == 52  # fifty, the capital, Puerto Rico
        assert len({(square.x, square.y) for square in sheet.squares}) == 52
        counts = {square.lines[0]: (square.count, square.shade) for square in sheet.squares}
        assert (counts["NY"], counts["WA"], counts["TX"]) == ((2, 4), (1, 2), (0, 0))
        assert all(square.x + square.width <= 640.1 for square in sheet.squares)

    def test_is_a_plain_grid_elsewhere(self):
        rows = [taken(code=code, locality=f"Locality {code}") for code in "DACB"]
        tiles = spreading.growth(rows).tiles
        assert spreading.map_of(tiles, width=640) is None
        sheet = spreading.grid_of(tiles, width=340, columns=3)
        assert [square.lines[0][-1] for square in sheet.squares] == ["A", "B", "C", "D"]
        assert sheet.squares[3].y > sheet.squares[0].y
        assert sheet.height == sheet.squares[3].y + sheet.squares[3].height
