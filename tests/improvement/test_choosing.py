"""Which chart follows from plain answers, and where a period begins."""

from datetime import date

import pytest

from learnonce.improvement.calc import choosing, measures, periods
from learnonce.improvement.calc.choosing import Answers, choose, every_answer
from learnonce.improvement.forms.measures import AnswersForm

# Domain B12a: what is counted, twice, varies, large, values, between; the chart and the kind of data.
TABLE = [
    (("unsure",), "run", "AMOUNT"),
    (("events", "yes", "no", "no"), "c", "COUNT"),
    (("events", "yes", "no", "yes"), "i", "COUNT"),
    (("events", "yes", "yes", "no"), "u", "RATE"),
    (("events", "yes", "yes", "yes"), "up", "RATE"),
    (("events", "no", "yes", "no"), "p", "PROPORTION"),
    (("events", "no", "yes", "yes"), "pp", "PROPORTION"),
    (("events", "no", "no", "no"), "p", "PROPORTION"),
    (("events", "no", "unknown", "no"), "i", "COUNT"),
    (("events", "yes", "unknown", "yes"), "i", "COUNT"),
    (("size", "yes", "no", "no", "one"), "i", "AMOUNT"),
    (("size", "yes", "no", "no", "several"), "xbar", "AMOUNT"),
    (("size", "yes", "no", "no", "shared"), "ip", "AMOUNT"),
    (("size", "yes", "no", "no", "one", "days", "no"), "i", "SCORE"),
    (("size", "yes", "no", "no", "several", "days", "no"), "xbar", "SCORE"),
    (("gap", "yes", "no", "no", "one", "days"), "t", "TIME_BETWEEN"),
    (("gap", "yes", "no", "no", "one", "cases"), "g", "CASES_BETWEEN"),
]


@pytest.mark.parametrize(("answers", "chart", "data"), TABLE)
def test_the_chart_follows_from_the_answers(answers, chart, data):
    choice = choose(Answers(*answers))

    assert (choice.chart, choice.data) == (chart, data)


def test_every_answer_has_a_chart_that_fits_and_is_explained():
    charts = set()
    for answers in every_answer():
        choice = choose(answers)
        charts.add(choice.chart)
        assert choice.data in choosing.DATA
        assert choice.why.endswith(".")
        assert choice.has_out_of or choice.data not in choosing.WITH_OUT_OF
        assert not (choice.has_out_of and choice.has_several)
        assert choice.chart in choosing.CHARTS
        if answers.counting != choosing.UNSURE:
            fits = choosing.fitting(
                data=choice.data, has_out_of=choice.has_out_of, has_several=choice.has_several
            )
            assert choice.chart in fits

    assert charts == set(choosing.CHARTS) - {"s"}  # S is drawn beside X-bar


def test_a_run_chart_fits_everything():
    for data in choosing.DATA:
        assert "run" in choosing.fitting(data=data, has_out_of=False, has_several=False)


@pytest.mark.parametrize(
    ("day", "interval", "first", "called"),
    [
        (date(2025, 3, 5), "WEEK", date(2025, 3, 3), "week of 3 March 2025"),
        (date(2025, 3, 3), "WEEK", date(2025, 3, 3), "week of 3 March 2025"),
        (date(2025, 3, 5), "MONTH", date(2025, 3, 1), "March 2025"),
        (date(2025, 12, 31), "QUARTER", date(2025, 10, 1), "October to December 2025"),
        (date(2025, 3, 5), "DAY", date(2025, 3, 5), "5 March 2025"),
        (date(2025, 3, 5), "CASE", date(2025, 3, 5), "5 March 2025"),
    ],
)
def test_a_period_begins_where_people_say_it_does(day, interval, first, called):
    assert periods.start(day, interval) == first
    assert periods.called(first, interval) == called


class TestWhatIsDue:
    def test_is_everything_since_the_last_one_up_to_now(self):
        due = periods.due(last=date(2025, 1, 1), today=date(2025, 4, 9), interval="MONTH", most=6)

        assert due == [date(2025, 2, 1), date(2025, 3, 1), date(2025, 4, 1)]

    def test_crosses_the_year(self):
        due = periods.due(last=date(2024, 11, 1), today=date(2025, 1, 2), interval="MONTH", most=6)

        assert due == [date(2024, 12, 1), date(2025, 1, 1)]

    def test_of_a_long_gap_is_only_the_newest(self):
        assert len(periods.due(last=date(2020, 1, 6), today=date(2025, 4, 9), interval="WEEK", most=4)) == 4

    def test_is_the_next_when_all_is_said(self):
        due = periods.due(last=date(2025, 4, 7), today=date(2025, 4, 9), interval="WEEK", most=4)

        assert due == [date(2025, 4, 14)]


@pytest.mark.parametrize(
    ("amount", "out_of", "data", "per", "shown"),
    [
        (None, 20, "PROPORTION", 1, None),
        (15, 20, "PROPORTION", 1, 75),
        (3, 1_500, "RATE", 1_000, 2),
        (3, 0, "RATE", 1_000, None),
        (7, None, "COUNT", 1, 7),
        (0, None, "COUNT", 1, 0),
    ],
)
def test_a_reading_is_shown_as_people_say_it(amount, out_of, data, per, shown):
    assert measures.shown(amount=amount, out_of=out_of, data=data, per=per) == shown


@pytest.mark.parametrize(
    ("number", "words"),
    [(None, ""), (0.0, "0"), (36777.0, "36,777"), (26.66666, "26.7"), (0.2133, "0.21"), (9.9, "9.9")],
)
def test_numbers_are_written_for_people(number, words):
    assert measures.written(number) == words


def test_where_the_chances_are_not_known_nobody_is_asked_whether_they_are_many():
    form = AnswersForm({"counting": "events", "often": "often", "twice": "yes", "varies": "unknown"})

    assert form.is_valid(), form.errors
    assert choosing.choose(form.answers()).chart == "i"
    assert not AnswersForm(
        {"counting": "events", "often": "often", "twice": "yes", "varies": "no"}
    ).is_valid()
