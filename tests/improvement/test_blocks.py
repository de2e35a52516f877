"""Finding days and numbers in what people paste, and pasting, keeping and undoing it."""

import io
from datetime import date, timedelta

import pytest
from openpyxl import Workbook

from learnonce.base import sheets
from learnonce.improvement import services
from learnonce.improvement.calc import blocks
from learnonce.improvement.forms.pasting import PasteForm
from learnonce.improvement.models import Batch, Measure, Reading
from learnonce.improvement.services import Given
from tests.factories import measures

# Of the form of NHS England's figures of emergency departments.
AE = """trust_code,trust_name,total_attendances,attendances_over_4hours,pct_attendance_over_4hours,date
R0A,Fernbank,36777.0,7772.0,0.21,2025-01-01
R0A,Fernbank,41981.0,10187.0,0.24,2025-02-01
R0B,Oak,20000.0,,,2025-01-01
R0B,Oak,21000.0,900.0,0.04,2025-02-01
"""
CALLS = (
    "week\tcalls\n06/01/2025\t41\n13/01/2025\t<5\n20/01/2025\tabout 5\n27/01/2025\t\n"
    "03/02/2025\t40\nTotal\t81\n"
)


def laid(text):
    return blocks.lay(sheets.cells_of(text.encode())[0])


def read(text, *, has_out_of=False, words="calls", place="", interval="WEEK", **wishes):
    found = laid(text)
    guess = blocks.guess(found, has_out_of=has_out_of, words=words, out_of_words="attendances", place=place)
    wished = blocks.Wishes(**{name: getattr(guess, name) for name in guess.__slots__} | wishes)
    return blocks.read(found, wished, interval=interval, has_out_of=has_out_of, has_several=False)


def found_in(text, **options):
    return [(one.on, one.amount) for one in read(text, **options).found]


class TestFinding:
    def test_good_cells_are_kept_and_bad_ones_pointed_at(self):
        result = read(CALLS)

        assert [(one.on, one.amount) for one in result.found] == [
            (date(2025, 1, 6), 41),
            (date(2025, 1, 13), None),
            (date(2025, 1, 27), None),
            (date(2025, 2, 3), 40),
        ]
        assert [(one.row, one.column) for one in result.bad] == [(4, "calls"), (7, "week")]

    def test_the_rows_of_ones_own_place_and_the_right_columns_are_chosen(self):
        result = read(AE, has_out_of=True, words="Waits over 4hours", place="Fernbank", interval="MONTH")

        assert [(one.amount, one.out_of) for one in result.found] == [(7772, 36777), (10187, 41981)]

    def test_several_rows_of_a_period_are_asked_about_or_added_up(self):
        asked = read(AE, has_out_of=True, words="over 4hours", interval="MONTH")
        assert (len(asked.found), asked.clashing) == (0, (date(2025, 1, 1), date(2025, 2, 1)))

        added = read(AE, has_out_of=True, words="over 4hours", interval="MONTH", add_up=True)
        # A part is not the whole: where one place is missing, so is the sum.
        assert [(one.amount, one.out_of) for one in added.found] == [(None, None), (11087, 62981)]

    def test_what_lies_on_its_side_is_read_too(self):
        wide = "Measure\tJan 2025\tFeb 2025\tMar 2025\nRepeat calls\t41\t38\tn/a\n"

        assert found_in(wide, interval="MONTH") == [
            (date(2025, 1, 1), 41),
            (date(2025, 2, 1), 38),
            (date(2025, 3, 1), None),
        ]

    def test_titles_above_do_not_matter(self):
        titled = 'Our calls\n\nMade by the practice,2025\nmonth,calls\nMar 2025,"1,041"\nApr 2025,38\n'

        assert found_in(titled, interval="MONTH") == [(date(2025, 3, 1), 1041), (date(2025, 4, 1), 38)]

        tabbed = "Our calls\nmonth\tcalls\tnotes\nMar 2025\t1,041\tbusy, as ever\nApr 2025\t38\t\n"

        assert found_in(tabbed, interval="MONTH") == [(date(2025, 3, 1), 1041), (date(2025, 4, 1), 38)]

    def test_names_that_share_words_with_both_go_where_both_fit_best(self):
        result = read(
            "month\tAttendances\tAttendances in time\nJan 2025\t100\t85\nFeb 2025\t9\t9\n",
            has_out_of=True,
            words="attendances seen in time",
            interval="MONTH",
        )

        assert [(one.amount, one.out_of) for one in result.found] == [(85, 100), (9, 9)]

    def test_decimal_commas_are_read_where_they_are_beyond_doubt(self):
        rows = sheets.cells_of(b"month;pounds\n01.03.2025;1.234,50\n01.04.2025;12,5\n01.05.2025;1.234\n")[0]
        pointed = blocks.with_points(rows)

        assert [row for _number, row in pointed][1:] == [
            ["01.03.2025", "1234.50"],
            ["01.04.2025", "12.5"],
            ["01.05.2025", "1234"],
        ]
        # One may be a slip, and a point beside them says that commas are no points.
        assert blocks.with_points([(1, ["Jan 2025", "12,5"]), (2, ["Feb 2025", "1,234"])]) is None
        assert blocks.with_points([(1, ["12,5", "7,25"]), (2, ["3.5", "1,234"])]) is None

    def test_an_empty_first_cell_keeps_the_months_over_their_numbers(self):
        form = PasteForm({"text": "\tJan 2025\tFeb 2025\tMar 2025\nCalls\t41\t38\t44\n"})
        assert form.is_valid()

        assert found_in(form.block()[0].decode(), interval="MONTH") == [
            (date(2025, 1, 1), 41),
            (date(2025, 2, 1), 38),
            (date(2025, 3, 1), 44),
        ]

    def test_numbers_of_excel_are_days_where_nothing_else_is(self):
        assert found_in("week,calls\n45719,41\n45726,38\n45733,40\n") == [
            (date(2025, 3, 3), 41),
            (date(2025, 3, 10), 38),
            (date(2025, 3, 17), 40),
        ]

    def test_american_dates_are_told_by_one_that_cannot_be_british(self):
        assert found_in("1/6/2025,41\n1/13/2025,38\n1/20/2025,40\n")[0] == (date(2025, 1, 6), 41)

    def test_days_are_added_up_to_weeks(self):
        daily = "day,calls\n" + "".join(f"{date(2025, 1, 6) + timedelta(days=n)},{n}\n" for n in range(7))

        assert found_in(daily, add_up=True) == [(date(2025, 1, 6), 21)]

    def test_a_column_of_numbers_alone_follows_on_from_a_day(self):
        rows = sheets.cells_of(b"Calls\n41\n\n38\nn/a\n40\n")[0]
        dated = blocks.with_days(rows, first=date(2025, 1, 8), interval="WEEK")

        found = blocks.lay(dated)
        wishes = blocks.guess(found, has_out_of=False, words="calls", out_of_words="", place="")
        result = blocks.read(found, wishes, interval="WEEK", has_out_of=False, has_several=False)
        assert [(one.on, one.amount) for one in result.found] == [
            (date(2025, 1, 6), 41),
            (date(2025, 1, 20), 38),
            (date(2025, 1, 27), None),
            (date(2025, 2, 3), 40),
        ]

    def test_a_block_without_days_is_none(self):
        assert laid("Amina,41\nBethan,38\n") is None

    def test_a_workbook_is_read_like_what_is_pasted(self):
        book = Workbook()
        for row in (["Week", "Calls"], [date(2025, 1, 6), 41], [date(2025, 1, 13), 38]):
            book.active.append(row)
        data = io.BytesIO()
        book.save(data)

        rows, _notes = sheets.cells_of(data.getvalue())
        assert [cells for _number, cells in rows] == [
            ["Week", "Calls"],
            ["2025-01-06", "41"],
            ["2025-01-13", "38"],
        ]

    def test_of_several_sheets_the_one_with_days_is_read(self):
        book = Workbook()
        book.active.append(["About these figures"])
        for row in (["Week", "Calls"], [date(2025, 1, 6), 41]):
            (book["Data"] if "Data" in book.sheetnames else book.create_sheet("Data")).append(row)
        data = io.BytesIO()
        book.save(data)

        rows, notes = sheets.cells_of(data.getvalue(), fits=lambda rows: blocks.lay(rows) is not None)
        assert rows[-1][1] == ["2025-01-06", "41"]
        assert notes == ["Of 2 sheets only “Data” was read."]


DAY = date(2025, 1, 6)


@pytest.fixture
def calls(reception):
    return measures.measure(reception)


def bring(row, actor, at, text=CALLS, name=""):
    return services.bring_block(measure_id=row.pk, data=text.encode(), name=name, actor=actor, at=at)


def preview(number, actor, at, wishes=None):
    return services.preview_block(batch_id=number, wishes=wishes, place="", actor=actor, today=at.date())


def keep(seen, actor, at, *, put_right=False):
    return services.keep_block(
        batch_id=seen.batch_id,
        wishes=seen.wishes,
        put_right=put_right,
        newest=seen.newest,
        actor=actor,
        at=at,
    )


def amounts(row):
    rows = Reading.objects.filter(measure=row, over_at__isnull=True).order_by("on")
    return list(rows.values_list("amount", flat=True))


class TestPasting:
    def test_is_looked_at_kept_and_undone(self, amina, calls, noon):
        seen = preview(bring(calls, amina, noon), amina, noon)
        assert (seen.new, seen.missing, len(seen.bad)) == (4, 2, 2)
        assert amounts(calls) == []

        added = keep(seen, amina, noon)
        assert added.new == 4
        assert amounts(calls) == [41, None, None, 40]
        assert Batch.objects.get().cells == ""

        services.undo_block(batch_id=seen.batch_id, actor=amina, at=noon)
        assert amounts(calls) == []
        assert Reading.objects.count() == 4

    def test_what_stands_there_stays_until_it_is_put_right_and_comes_back(self, amina, calls, noon):
        services.add_readings(
            measure_id=calls.pk,
            given=[Given(date(2025, 1, 6), 14), Given(date(2025, 2, 3), 40)],
            actor=amina,
            at=noon,
        )
        first = preview(bring(calls, amina, noon), amina, noon)
        assert (first.new, first.same, first.differing) == (2, 1, 1)
        assert first.lines[0].standing == "14"
        keep(first, amina, noon)
        assert amounts(calls) == [14, None, None, 40]

        second = preview(bring(calls, amina, noon), amina, noon)
        keep(second, amina, noon, put_right=True)
        assert amounts(calls) == [41, None, None, 40]

        services.undo_block(batch_id=second.batch_id, actor=amina, at=noon)
        assert amounts(calls) == [14, None, None, 40]

    def test_undoing_leaves_what_was_corrected_since(self, amina, calls, noon):
        seen = preview(bring(calls, amina, noon), amina, noon)
        keep(seen, amina, noon)
        wrong = Reading.objects.get(amount=41)
        services.correct_reading(reading_id=wrong.pk, given=Given(wrong.on, 42), why="", actor=amina, at=noon)

        assert services.undo_block(batch_id=seen.batch_id, actor=amina, at=noon) == (calls.pk, 1)
        assert amounts(calls) == [42]

    def test_blocks_are_undone_in_any_order(self, amina, calls, noon):
        services.add_readings(measure_id=calls.pk, given=[Given(DAY, 10)], actor=amina, at=noon)
        for order in ([0, 1], [1, 0]):
            blocks = []
            for amount in (20, 30):
                text = f"Week\tcalls\n{DAY:%d/%m/%Y}\t{amount}"
                seen = preview(bring(calls, amina, noon, text), amina, noon)
                keep(seen, amina, noon, put_right=True)
                blocks.append(seen.batch_id)
            assert amounts(calls) == [30]

            stay = [services.undo_block(batch_id=blocks[turn], actor=amina, at=noon)[1] for turn in order]

            assert amounts(calls) == [10]
            assert stay == ([1, 0] if order == [0, 1] else [0, 0])

    def test_more_than_are_kept_at_a_time_come_by_the_same_block_again(self, amina, calls, noon, monkeypatch):
        monkeypatch.setattr(services.pasting, "MOST_AT_ONCE", 2)
        days = [DAY + timedelta(weeks=week) for week in range(5)]
        text = "\n".join(["Week\tcalls", *(f"{day:%d/%m/%Y}\t{day.day}" for day in days)])
        services.add_readings(measure_id=calls.pk, given=[Given(days[0], 99)], actor=amina, at=noon)

        for kept in (3, 5):
            seen = preview(bring(calls, amina, noon, text), amina, noon)
            assert "2 numbers are kept at a time" in seen.bad[-1].why
            keep(seen, amina, noon)
            assert len(amounts(calls)) == kept
        assert amounts(calls)[0] == 99

    def test_somebody_who_was_quicker_is_noticed(self, amina, manager, calls, noon):
        seen = preview(bring(calls, amina, noon), amina, noon)
        services.add_readings(
            measure_id=calls.pk, given=[Given(date(2025, 1, 6), 14)], actor=manager, at=noon
        )

        with pytest.raises(services.NotReady, match="Somebody has entered numbers meanwhile"):
            keep(seen, amina, noon, put_right=True)

        assert amounts(calls) == [14]
        assert preview(seen.batch_id, amina, noon).differing == 1

    def test_is_kept_once(self, amina, calls, noon):
        seen = preview(bring(calls, amina, noon), amina, noon)
        keep(seen, amina, noon)

        with pytest.raises(services.NotReady, match="already"):
            keep(seen, amina, noon)
        assert preview(seen.batch_id, amina, noon) is None

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Amina,41\nBethan,38\n", "no dates in it"),
            ("day,who\n2025-01-06,999 000 0018\n", "Row 2: .*NHS number"),
            (" ", "empty"),
            ("%PDF-1.4", "This is a PDF"),
        ],
    )
    def test_says_why_it_cannot_be_read(self, amina, calls, noon, text, words):
        with pytest.raises(services.NotReady, match=words):
            bring(calls, amina, noon, text)

        assert not Batch.objects.exists()

    def test_numbers_that_cannot_be_are_pointed_at(self, amina, calls, noon):
        text = "week,calls\n2025-01-06,41\n2025-01-13,4.5\n2025-01-20,-2\n2206-01-06,3\n"

        seen = preview(bring(calls, amina, noon, text), amina, noon)

        assert (seen.new, len(seen.bad)) == (1, 3)
        assert "4.5 is not a whole number" in seen.bad[0].why

    def test_is_the_teams_alone(self, amina, stranger, calls, noon):
        number = bring(calls, amina, noon)

        with pytest.raises(Measure.DoesNotExist):
            preview(number, stranger, noon)
        with pytest.raises(Measure.DoesNotExist):
            services.undo_block(batch_id=number, actor=stranger, at=noon)

    def test_one_that_waits_is_thrown_away(self, amina, calls, noon):
        services.undo_block(batch_id=bring(calls, amina, noon), actor=amina, at=noon)

        assert not Batch.objects.exists()
