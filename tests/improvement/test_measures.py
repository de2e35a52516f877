"""Setting up a measure, its readings and their corrections, its marks, and the series they make."""

from datetime import date, timedelta

import pytest

from learnonce.base import audit, events
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.events import MeasureChanged
from learnonce.improvement.models import Mark, Measure, Reading
from learnonce.improvement.services import Answers, Definition, Given
from tests.factories import adoptions, lessons, measures, people

MONDAY = date(2026, 1, 5)
CALLS = Definition(title="Repeat calls", unit="calls")
EVENTS = Answers(counting="events")
SHARE = Answers(counting="events", twice="no", varies="yes")


@pytest.fixture
def calls(reception):
    return measures.measure(reception)


@pytest.fixture
def heard():
    """Every change of a measure that was announced."""
    found = []
    events.on(MeasureChanged, found.append)
    yield found
    events._listeners[MeasureChanged].remove(found.append)


def give(row, actor, at, *given, **options):
    return services.add_readings(measure_id=row.pk, given=list(given), actor=actor, at=at, **options)


def amounts(row):
    rows = Reading.objects.filter(measure=row, over_at__isnull=True).order_by("on", "nth")
    return list(rows.values_list("amount", flat=True))


class TestDefine:
    def test_follows_from_the_answers_and_is_the_teams_own(self, amina, stranger, reception, noon):
        number = services.define_measure(
            team_id=reception.pk, answers=EVENTS, definition=CALLS, actor=amina, at=noon
        )

        row = Measure.objects.get(pk=number)
        assert (row.chart, row.data, row.interval) == ("c", "COUNT", "WEEK")
        assert queries.series(measure_id=number, actor=amina) is not None
        assert queries.series(measure_id=number, actor=stranger) is None
        assert [one.verb for one in audit.history(("measure", number))] == ["measure.defined"]

    @pytest.mark.parametrize(
        ("answers", "definition", "words"),
        [
            (EVENTS, Definition(title=" ", unit="calls"), "Give it a name"),
            (EVENTS, Definition(title="Calls", unit=""), "what one of them is called"),
            (SHARE, Definition(title="Seen", unit="patients seen in time"), "out of what"),
            (EVENTS, Definition(title="Calls", unit="calls", interval="YEAR"), "one of the answers"),
            (EVENTS, Definition(title="Calls", unit="calls", per=0), "for 1, 100"),
        ],
    )
    def test_says_what_is_missing(self, amina, noon, answers, definition, words):
        with pytest.raises(services.NotReady, match=words):
            services.define_measure(
                team_id=amina.team_ids[0], answers=answers, definition=definition, actor=amina, at=noon
            )

    def test_is_for_ones_own_team(self, stranger, reception, noon):
        with pytest.raises(services.NotAllowed):
            services.define_measure(
                team_id=reception.pk, answers=EVENTS, definition=CALLS, actor=stranger, at=noon
            )

    def test_holds_back_a_name_until_somebody_says_why_not(self, amina, reception, noon):
        named = Definition(title="Calls of Mrs Hartley", unit="calls")
        with pytest.raises(services.HeldBack):
            services.define_measure(
                team_id=reception.pk, answers=EVENTS, definition=named, actor=amina, at=noon
            )

        assert not Measure.objects.exists()

    def test_is_about_a_take_up_of_its_own_place_only(self, amina, reception, noon):
        lesson = lessons.lesson(adoptions.place("Oak"), stage="PUBLISHED")
        ours = adoptions.adoption(lesson, reception)
        theirs = adoptions.adoption(lesson, adoptions.place("Elm"))
        told = {"team_id": reception.pk, "answers": EVENTS, "definition": CALLS, "actor": amina, "at": noon}

        number = services.define_measure(**told, adoption_id=ours.pk)
        with pytest.raises(services.NotReady, match="take-up"):
            services.define_measure(**told, adoption_id=theirs.pk)

        assert [one.measure_id for one in queries.series_of_adoptions([ours.pk])[ours.pk]] == [number]


class TestReadings:
    def test_are_set_to_their_period_and_announced(self, amina, calls, noon, heard):
        added = give(
            calls, amina, noon, Given(MONDAY + timedelta(days=2), 41), Given(date(2026, 1, 12), None)
        )

        assert (added.new, added.corrected, added.kept) == (2, 0, ())
        assert amounts(calls) == [41, None]
        assert Reading.objects.order_by("on").first().on == MONDAY
        assert [one.measure_id for one in heard] == [calls.pk]

    def test_a_number_that_stands_stays_unless_it_is_put_right(self, amina, calls, noon):
        give(calls, amina, noon, Given(MONDAY, 41))

        added = give(calls, amina, noon, Given(MONDAY, 44), Given(date(2026, 1, 12), 30))
        assert (added.new, added.kept) == (1, (MONDAY,))
        assert amounts(calls) == [41, 30]

        added = give(calls, amina, noon, Given(MONDAY, 44), Given(date(2026, 1, 12), 30), put_right=True)
        assert (added.new, added.corrected, added.same) == (0, 1, 1)
        assert amounts(calls) == [44, 30]
        old = Reading.objects.get(amount=41)
        assert (old.over_at, old.over_by_id) == (noon, amina.user_id)

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            (Given(MONDAY, 4.5), "not a whole number"),
            (Given(MONDAY, -1), "below 0"),
            (Given(MONDAY, float("inf")), "cannot be right"),
            (Given(date(2206, 1, 5), 4), "Look at the year"),
            (Given(date(206, 1, 5), 4), "Look at the year"),
        ],
    )
    def test_refuses_what_cannot_be_and_keeps_nothing(self, amina, calls, noon, given, words):
        with pytest.raises(services.NotReady, match=words):
            give(calls, amina, noon, Given(date(2026, 1, 12), 30), given)

        assert amounts(calls) == []

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            (Given(MONDAY, 4), "Say out of how many patients seen"),
            (Given(MONDAY, 0, 0), "must be more than 0"),
            (Given(MONDAY, 21, 20), "21 cannot be out of 20"),
        ],
    )
    def test_of_a_share_are_out_of_something(self, amina, reception, noon, given, words):
        with pytest.raises(services.NotReady, match=words):
            give(measures.share(reception), amina, noon, given)

    def test_two_of_one_period_are_asked_about(self, amina, calls, noon):
        with pytest.raises(services.NotReady, match="two numbers for week of 5 January"):
            give(calls, amina, noon, Given(MONDAY, 4), Given(MONDAY + timedelta(days=1), 5))

    def test_are_the_teams_alone(self, stranger, curator, calls, noon):
        with pytest.raises(Measure.DoesNotExist):
            give(calls, stranger, noon, Given(MONDAY, 4))

        Measure.objects.update(audience=["all"])
        with pytest.raises(services.NotAllowed):
            give(calls, stranger, noon, Given(MONDAY, 4))

    def test_of_what_is_no_longer_counted_are_refused(self, amina, calls, noon):
        services.end_measure(measure_id=calls.pk, actor=amina, at=noon)

        with pytest.raises(services.NotReady, match="no longer counted"):
            give(calls, amina, noon, Given(MONDAY, 4))


class TestCorrect:
    def test_keeps_what_it_was(self, amina, manager, calls, noon):
        give(calls, amina, noon, Given(MONDAY, 41))
        wrong = Reading.objects.get()

        services.correct_reading(
            reading_id=wrong.pk, given=Given(MONDAY, 14), why="Digits swapped", actor=manager, at=noon
        )

        assert amounts(calls) == [14]
        old = Reading.objects.get(pk=wrong.pk)
        assert (old.amount, old.over_by_id, old.over_why) == (41, manager.user_id, "Digits swapped")
        assert Reading.objects.get(over_at__isnull=True).replaces_id == wrong.pk

    def test_says_so_when_somebody_was_quicker(self, amina, manager, calls, noon):
        give(calls, amina, noon, Given(MONDAY, 41))
        seen = Reading.objects.get().pk
        services.correct_reading(reading_id=seen, given=Given(MONDAY, 14), why="", actor=manager, at=noon)

        with pytest.raises(services.NotReady, match="changed this one already"):
            services.correct_reading(reading_id=seen, given=Given(MONDAY, 15), why="", actor=amina, at=noon)

        assert amounts(calls) == [14]

    def test_takes_one_away(self, amina, calls, noon):
        give(calls, amina, noon, Given(MONDAY, 41))

        services.correct_reading(
            reading_id=Reading.objects.get().pk, given=None, why="Not ours", actor=amina, at=noon
        )

        assert amounts(calls) == []
        assert Reading.objects.count() == 1

    def test_does_not_move_onto_another(self, amina, calls, noon):
        give(calls, amina, noon, Given(MONDAY, 41), Given(date(2026, 1, 12), 30))
        first = Reading.objects.get(amount=41).pk

        with pytest.raises(services.NotReady, match="already"):
            services.correct_reading(
                reading_id=first, given=Given(date(2026, 1, 12), 41), why="", actor=amina, at=noon
            )


class TestChart:
    def test_can_be_another_that_fits_with_a_reason(self, amina, calls, noon):
        told = {"measure_id": calls.pk, "actor": amina, "at": noon}
        with pytest.raises(services.NotReady, match="why"):
            services.choose_chart(**told, chart="i", why="")
        with pytest.raises(services.NotReady, match="does not suit"):
            services.choose_chart(**told, chart="p", why="Like the others")

        services.choose_chart(**told, chart="i", why="As the board does")
        calls.refresh_from_db()
        assert (calls.chart, calls.chart_why) == ("i", "As the board does")

        services.choose_chart(**told, chart="c", why="")
        calls.refresh_from_db()
        assert (calls.chart, calls.chart_why) == ("c", "")

    def test_keeps_a_baseline_with_a_reason(self, amina, calls, noon):
        measures.weeks(calls, range(20, 35), first=MONDAY)
        last = MONDAY + timedelta(weeks=11)
        with pytest.raises(services.NotReady, match="why"):
            services.freeze_baseline(measure_id=calls.pk, until=last, why="", actor=amina, at=noon)

        services.freeze_baseline(
            measure_id=calls.pk, until=last, why="Before the texts", actor=amina, at=noon
        )

        assert queries.series(measure_id=calls.pk, actor=amina).frozen_until == last
        assert queries.measure_page(measure_id=calls.pk, actor=amina).twelfth == last

    def test_a_baseline_of_a_handful_is_refused(self, amina, calls, noon):
        measures.weeks(calls, [*range(20, 31), None], first=MONDAY)
        until = MONDAY + timedelta(weeks=11)

        with pytest.raises(services.NotReady, match=r"there are 11 numbers\. A baseline takes 12"):
            services.freeze_baseline(measure_id=calls.pk, until=until, why="Before", actor=amina, at=noon)

        assert queries.measure_page(measure_id=calls.pk, actor=amina).twelfth is None


class TestRules:
    def choose(self, calls, actor, at, *, zones=False, screened=False, why="As our board asks for"):
        services.choose_rules(
            measure_id=calls.pk, zones=zones, screened=screened, why=why, actor=actor, at=at
        )
        calls.refresh_from_db()
        return calls.zones, calls.screened, calls.rules_why

    def test_are_the_usual_ones_until_a_person_says_why_not(self, amina, reception, noon):
        row = measures.measure(reception, chart="i")
        with pytest.raises(services.NotReady, match="Say why"):
            self.choose(row, amina, noon, zones=True, why="")

        assert self.choose(row, amina, noon, zones=True, screened=True) == (
            True,
            True,
            "As our board asks for",
        )
        entry = audit.history(("measure", row.pk))[-1]
        assert (entry.verb, entry.reason) == ("measure.rules_chosen", "As our board asks for")
        assert self.choose(row, amina, noon, why="") == (False, False, "")

    def test_that_a_chart_does_not_have_are_refused(self, amina, reception, noon):
        with pytest.raises(services.NotReady, match="no zones"):
            self.choose(measures.measure(reception, chart="run"), amina, noon, zones=True)
        with pytest.raises(services.NotReady, match="do not come from steps"):
            self.choose(measures.measure(reception, chart="c"), amina, noon, screened=True)

    def test_of_another_team_are_not_chosen(self, stranger, reception, noon):
        with pytest.raises(Measure.DoesNotExist):
            self.choose(measures.measure(reception), stranger, noon, zones=True)


class TestMarks:
    def mark(self, calls, actor, at, kind, text="", *, on=MONDAY):
        return services.mark(measure_id=calls.pk, on=on, kind=kind, text=text, actor=actor, at=at)

    def test_say_when_it_began_once(self, amina, calls, noon):
        number = self.mark(calls, amina, noon, "START", "Texts sent", on=date(2026, 1, 7))
        with pytest.raises(services.NotReady, match="marked already"):
            self.mark(calls, amina, noon, "START", on=date(2026, 2, 7))

        assert queries.series(measure_id=calls.pk, actor=amina).began_on == date(2026, 1, 7)

        services.unmark(mark_id=number, actor=amina, at=noon)
        assert queries.series(measure_id=calls.pk, actor=amina).began_on is None
        assert Mark.objects.get().removed_by_id == amina.user_id

    @pytest.mark.parametrize("kind", ["REBASE", "EXCLUDE"])
    def test_that_change_the_limits_need_a_reason(self, amina, calls, noon, kind):
        with pytest.raises(services.NotReady, match="Say why"):
            self.mark(calls, amina, noon, kind)

        self.mark(calls, amina, noon, kind, "New telephones", on=MONDAY + timedelta(days=3))
        found = queries.series(measure_id=calls.pk, actor=amina)
        assert found.rebased_on + found.excluded_on == (MONDAY,)

    def test_are_the_teams(self, stranger, calls, noon):
        with pytest.raises(Measure.DoesNotExist):
            self.mark(calls, stranger, noon, "NOTE", "Snow")


class TestSeries:
    def test_is_plain_columns_in_order(self, amina, reception, noon):
        row = measures.share(reception)
        give(
            row,
            amina,
            noon,
            Given(date(2026, 1, 19), 15, 20),
            Given(MONDAY, 10, 20),
            Given(date(2026, 1, 12), None, as_written="<5"),
        )

        found = queries.series(measure_id=row.pk, actor=amina)
        assert found.on == (MONDAY, date(2026, 1, 12), date(2026, 1, 19))
        assert found.amount == (10, None, 15)
        assert found.out_of == (20, None, 20)
        assert found.shown == (50, None, 75)

    def test_of_many_costs_as_much_as_of_one(self, amina, reception, django_assert_num_queries):
        rows = [measures.measure(reception, title=f"Calls {number}") for number in range(5)]
        for row in rows:
            measures.weeks(row, [4, None, 6], first=MONDAY)

        with django_assert_num_queries(3):
            found = queries.series_of([row.pk for row in rows], actor=amina)

        assert [one.amount for one in found.values()] == [(4, None, 6)] * 5

    def test_begins_with_the_take_up_when_nothing_is_marked(self, amina, reception, noon):
        lesson = lessons.lesson(adoptions.place("Oak"), stage="PUBLISHED")
        row = measures.measure(
            reception, adoption=adoptions.adoption(lesson, reception, begun_at=noon), kind="BALANCING"
        )

        (found,) = queries.series_of_adoptions([row.adoption_id])[row.adoption_id]
        assert found.began_on == noon.date()


class TestReach:
    def test_is_widened_and_taken_back_by_the_team(self, amina, stranger, calls, noon):
        def seen():
            return queries.series(measure_id=calls.pk, actor=stranger) is not None

        services.reach_of_measure(measure_id=calls.pk, tier=Tier.SIGNED_IN, actor=amina, at=noon)
        assert seen()

        services.reach_of_measure(measure_id=calls.pk, tier=Tier.TEAM, actor=amina, at=noon)
        assert not seen()
        with pytest.raises(services.NotReady):
            services.reach_of_measure(measure_id=calls.pk, tier=Tier.PUBLIC, actor=amina, at=noon)

    def test_reads_its_words_once_more_before_more_people_do(self, amina, stranger, calls, browser, noon):
        # Written before its rules knew the name, or put there by an import.
        Mark.objects.create(
            measure=calls, on=MONDAY, kind="NOTE", text="Mrs Hartley complained", made_at=noon
        )
        with pytest.raises(services.HeldBack):
            services.reach_of_measure(measure_id=calls.pk, tier=Tier.SIGNED_IN, actor=amina, at=noon)
        assert queries.series(measure_id=calls.pk, actor=stranger) is None

        user, at = browser(amina), f"/measures/{calls.pk}/reach"
        asked = user.post(at, {"reach": str(int(Tier.SIGNED_IN))})
        given = user.post(
            at, {"reach": str(int(Tier.SIGNED_IN)), "override_reason": "A made-up name in a drill"}
        )

        assert asked.status_code == 422
        assert "Why nobody can be known by this" in asked.content.decode()
        assert given.status_code in {200, 302}
        assert queries.series(measure_id=calls.pk, actor=stranger) is not None

    def test_of_the_locality_holds_its_neighbours(self, amina, alder, calls, stranger, noon):
        neighbour = people.actor("Rhys Morgan", team=people.team(people.practice("Oak", locality=alder)))

        services.reach_of_measure(measure_id=calls.pk, tier=Tier.LOCALITY, actor=amina, at=noon)

        assert queries.series(measure_id=calls.pk, actor=neighbour) is not None
        assert queries.series(measure_id=calls.pk, actor=stranger) is None


class TestBesideATakeUp:
    def test_its_own_place_is_led_to_what_shows_whether_it_worked(self, amina, reception, client):
        lesson = lessons.lesson(adoptions.place("Oak"), stage="PUBLISHED")
        taken = adoptions.adoption(lesson, reception)
        row = measures.measure(reception, adoption=taken)
        client.force_login(people.user_of(amina))

        html = client.get(f"/taken-up/{taken.pk}").content.decode()

        assert "Did it work?" in html
        assert f"/measures/{row.pk}" in html
        assert f"/measures/new?adoption={taken.pk}" in html
