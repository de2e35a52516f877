"""The chart of a measure: what its page says, the picture the worker draws, and who may have it."""

from datetime import date, timedelta

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.improvement import queries, services
from learnonce.improvement.models import Batch, Mark, Picture, Reading
from tests.factories import measures
from tests.factories.people import LONG_AGO

FIRST = date(2025, 1, 6)
BEFORE = [40, 43, 38, 44, 41, 39, 45, 37, 42, 40, 44, 38]
SINCE = [27, 29, 25, 28, 26, 30, 27]


def mark(row, week, kind="START", text=""):
    return Mark.objects.create(
        measure=row, on=FIRST + timedelta(weeks=week), kind=kind, text=text, made_at=LONG_AGO
    )


@pytest.fixture
def calls(reception):
    """Repeat calls a week, which fell when a change began after twelve weeks."""
    row = measures.measure(reception, unit="repeat calls", chart="i", wanted="DOWN", target=30)
    measures.weeks(row, BEFORE + SINCE, first=FIRST)
    mark(row, 12)
    return row


def page(row, actor):
    return queries.chart_page(measure_id=row.pk, actor=actor)


class TestPage:
    def test_says_the_sentence_and_what_it_rests_on(self, calls, amina):
        found = page(calls, amina)

        assert found.sentence == (
            "Since 31 March, repeat calls have really fallen, from about 41 to about 27 a week; "
            "this is unlikely to be chance."
        )
        assert (found.tone, found.variation, found.variation_words) == (
            "good",
            "improvement_low",
            "Getting better: lower",
        )
        assert found.assurance == "inconsistent"
        assert found.baseline[0] == (
            "The middle line and the limits come from 12 readings, week of 6 January 2025 to week of "
            "24 March 2025."
        )
        assert "Large steps from one reading to the next stay in the limits." in found.baseline
        assert "Making Data Count" in found.rules[0]
        assert (found.rows[0].value, found.rows[0].centre) == ("27", "40.9")
        assert found.rows[-1].told == ""

    def test_no_sign_says_more_than_the_sentence_while_it_is_too_early(self, reception, amina):
        row = measures.measure(reception, target=30, wanted="DOWN")
        measures.weeks(row, [41, 38, 39, 12], first=FIRST)

        found = page(row, amina)
        assert found.sentence.startswith("Too early to tell")
        assert (found.variation, found.assurance) == ("", "")

    def test_a_reading_left_out_and_new_limits_are_told(self, calls, amina):
        mark(calls, 4, kind="EXCLUDE", text="Strike.")
        mark(calls, 12, kind="REBASE", text="New text message.")

        found = page(calls, amina)

        assert "1 reading left out by a person; they are drawn hollow." in found.baseline
        assert [(flag.number, flag.words) for flag in found.flags] == [
            (1, "The change began"),
            (2, "New limits from here"),
        ]
        assert found.rows[0].centre == "27.4"

    def test_new_limits_are_suggested_and_never_made(self, calls, amina):
        measures.weeks(calls, [26, 28, 27, 29, 25], first=FIRST + timedelta(weeks=19))

        found = page(calls, amina)

        assert "you may begin new limits from that day, and say why" in found.suggestion
        assert found.rows[0].centre == "40.9"

    def test_missing_is_not_zero(self, reception, amina):
        row = measures.measure(reception, chart="run")
        measures.weeks(row, [5, None, 7], first=FIRST)

        assert [line.value for line in page(row, amina).rows] == ["7", "missing", "5"]

    def test_a_week_nobody_spoke_of_is_a_gap_and_no_figure(self, reception, amina, browser):
        row = measures.measure(reception, chart="i")
        measures.weeks(row, [5, None, 7], first=FIRST)
        measures.weeks(row, [6], first=FIRST + timedelta(weeks=5))

        found = page(row, amina)
        numbers = browser(amina).get(f"/measures/{row.pk}/chart.csv").content.decode().splitlines()

        assert [line.value for line in found.rows] == ["6", "no figure", "no figure", "7", "missing", "5"]
        assert (
            "3 weeks have no figure: the line stops there, and it is not counted as zero." in found.baseline
        )
        assert numbers[4].startswith("2025-01-27,,6,")
        assert ',no figure,"XmR chart; rules: Making Data Count;' in numbers[4]

    def test_a_gap_takes_no_step_across_it_into_the_limits(self, reception, amina):
        # Steps of 1 within each block, and one of 20 across the gap, which is no step from week to week:
        # mean 15, so limits 15 - 2.66 and 15 + 2.66.
        row = measures.measure(reception, chart="i")
        measures.weeks(row, [5, 6, 5, 6, 5, 6], first=FIRST)
        measures.weeks(row, [25, 24, 25, 24, 25, 24], first=FIRST + timedelta(weeks=8))

        last = page(row, amina).rows[0]

        assert (last.centre, last.lower, last.upper) == ("15", "12.3", "17.7")

    def test_a_share_is_read_in_per_cent(self, reception, amina):
        row = measures.share(reception)
        for week, amount in enumerate([90, 80, 85]):
            Reading.objects.create(
                measure=row,
                on=FIRST + timedelta(weeks=week),
                amount=amount,
                out_of=100,
                entered_at=LONG_AGO,
            )

        found = page(row, amina)

        assert (found.unit, found.rows[0].value, found.rows[0].centre) == ("% of patients seen", "85", "85")

    def test_a_time_of_zero_is_drawn_as_a_run_chart_and_the_reason_said(self, reception, amina):
        row = measures.measure(reception, chart="t", data="TIME_BETWEEN", interval="CASE", unit="days")
        measures.weeks(row, [3, 0, 4], first=FIRST)

        found = page(row, amina)

        assert found.refused.startswith("Time between events must be greater than zero.")
        assert found.chart_name == "Run chart"

    def test_without_a_reading_there_is_only_the_sentence(self, reception, amina):
        found = page(measures.measure(reception), amina)

        assert (found.sentence, found.rows) == ("There are no readings yet.", ())

    def test_costs_three_queries_however_many_charts(
        self, calls, reception, amina, django_assert_num_queries
    ):
        more = [measures.measure(reception, title=f"Calls {number}") for number in range(3)]
        for row in more:
            measures.weeks(row, BEFORE, first=FIRST)

        with django_assert_num_queries(3):
            page(calls, amina)
        with django_assert_num_queries(3):
            found = queries.chart_pages([row.pk for row in (calls, *more)], actor=amina)

        assert [one.title for one in found.values()] == ["Repeat calls", "Calls 0", "Calls 1", "Calls 2"]

    def test_of_what_one_may_not_see_is_absent(self, calls, stranger):
        assert queries.chart_pages([calls.pk], actor=stranger) == {}


class TestPicture:
    def test_is_drawn_once_for_the_same_numbers_and_anew_for_others(self, calls, amina, noon):
        services.draw_chart(measure_id=calls.pk, at=noon)
        services.draw_chart(measure_id=calls.pk, at=noon + timedelta(hours=1))

        kept = Picture.objects.get()
        assert kept.drawn_at == noon
        assert page(calls, amina).is_drawn
        assert kept.wide.startswith("<svg") and "repeat calls a week" in kept.wide  # noqa: PT018  one picture
        assert bytes(kept.png).startswith(b"\x89PNG")

        measures.weeks(calls, [26], first=FIRST + timedelta(weeks=19))
        assert not page(calls, amina).is_drawn
        services.draw_chart(measure_id=calls.pk, at=noon + timedelta(hours=2))

        assert page(calls, amina).is_drawn
        assert Picture.objects.get().drawn_at > noon

    def test_nothing_is_drawn_of_nothing(self, reception, noon):
        services.draw_chart(measure_id=measures.measure(reception).pk, at=noon)
        services.draw_chart(measure_id=0, at=noon)

        assert not Picture.objects.exists()

    def test_a_change_orders_it_once(self, calls, amina, noon):
        for week in (20, 21):
            services.mark(
                measure_id=calls.pk,
                on=FIRST + timedelta(weeks=week),
                kind="NOTE",
                text="New phones.",
                actor=amina,
                at=noon,
            )

        assert ProcrastinateJob.objects.filter(task_name="improvement.draw_chart").count() == 1


class TestAddresses:
    def test_pages_keep_the_budget_of_twelve_queries(
        self, calls, amina, browser, noon, django_assert_max_num_queries
    ):
        # Somebody entered a number, marked, pasted and made a link: their names are asked for too.
        Reading.objects.filter(measure=calls).update(entered_by_id=amina.user_id)
        services.make_entry_link(measure_id=calls.pk, actor=amina, at=noon)
        Batch.objects.create(measure=calls, made_by_id=amina.user_id, made_at=noon)
        services.draw_chart(measure_id=calls.pk, at=noon)
        for number in range(19):
            measures.weeks(measures.measure(calls.team, title=f"Calls {number}"), BEFORE, first=FIRST)
        user = browser(amina)
        user.get("/measures")

        with django_assert_max_num_queries(12):
            one = user.get(f"/measures/{calls.pk}")
        with django_assert_max_num_queries(12):
            many = user.get("/measures")
        with django_assert_max_num_queries(12):
            part = user.get(f"/measures/{calls.pk}/picture")

        assert b"<picture>" in one.content
        assert b"<picture>" in part.content
        assert many.content.count(b'aria-label="In short"') == 20

    def test_the_page_does_not_wait_and_asks_again_until_the_picture_is_there(
        self, calls, amina, browser, noon
    ):
        at = f"/measures/{calls.pk}/picture"
        waiting = browser(amina).get(at)
        given_up = browser(amina).get(f"{at}?tries=99")
        services.draw_chart(measure_id=calls.pk, at=noon)
        there = browser(amina).get(at)

        assert b"being drawn" in waiting.content and b"hx-get" in waiting.content  # noqa: PT018
        assert b"hx-get" not in given_up.content
        assert ProcrastinateJob.objects.filter(task_name="improvement.draw_chart").count() == 1
        assert b"<picture>" in there.content

    def test_files_are_served_as_kept_and_those_named_by_their_numbers_for_long(
        self, calls, amina, browser, noon
    ):
        services.draw_chart(measure_id=calls.pk, at=noon)
        kept, user = Picture.objects.get(), browser(amina)

        wide = user.get(f"/measures/{calls.pk}/chart.svg?v={kept.digest}")
        narrow = user.get(f"/measures/{calls.pk}/chart.svg?size=narrow")
        png = user.get(f"/measures/{calls.pk}/chart.png?download")
        numbers = user.get(f"/measures/{calls.pk}/chart.csv").content.decode("utf-8-sig").splitlines()

        assert (wide.content.decode(), narrow.content.decode()) == (kept.wide, kept.narrow)
        assert "immutable" in wide["Cache-Control"] and "private" in wide["Cache-Control"]  # noqa: PT018
        assert "no-cache" in narrow["Cache-Control"]
        assert (png["Content-Type"], png["Content-Disposition"]) == (
            "image/png",
            'attachment; filename="repeat-calls.png"',
        )
        assert numbers[0] == "on,value,middle,lower limit,upper limit,what the rules say,rules and baseline"
        assert numbers[1].startswith("2025-01-06,40,40.9,")
        assert numbers[1].endswith(
            ',"XmR chart; rules: Making Data Count; limits from 12 readings, week of 6 January 2025 '
            'to week of 24 March 2025; large steps stay in."'
        )

    @pytest.mark.parametrize("ending", ["picture", "chart.svg", "chart.png", "chart.csv"])
    def test_who_may_not_see_the_measure_sees_no_chart_of_it(self, calls, stranger, browser, noon, ending):
        services.draw_chart(measure_id=calls.pk, at=noon)
        assert browser(stranger).get(f"/measures/{calls.pk}/{ending}").status_code == 404
