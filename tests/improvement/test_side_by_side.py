"""The same measure of several places: who stands beside whom, what is shown, and what nobody learns."""

from datetime import date, timedelta
from importlib import import_module
from threading import Barrier, Thread

import pytest
from django.apps import apps
from django.db import connection

from learnonce.base import audit, sharing
from learnonce.improvement import queries, services
from learnonce.improvement.models import Measure, Reading
from tests.factories import adoptions, lessons, measures, people
from tests.factories.people import LONG_AGO

FIRST = date(2025, 1, 6)
KEY = "k" * 32
ALIKE = {"clinical_system": "emis", "list_size": "5000_to_9999"}


def shares(team, per_cent, *, of=400, weeks=52, shown=True, **fields):
    """A share a week, `per_cent` or one each week, out of as many; seen by everybody signed in unless not."""
    audience = [sharing.team(team.pk), sharing.runners(team.organisation_id), *(["all"] if shown else [])]
    row = measures.share(team, same_key=fields.pop("same_key", KEY), audience=audience, **fields)
    each = per_cent if isinstance(per_cent, list) else [per_cent] * weeks
    Reading.objects.bulk_create(
        Reading(
            measure=row,
            on=FIRST + timedelta(weeks=week),
            amount=None if one is None else round(of * one / 100),
            out_of=None if one is None else of,
            entered_at=LONG_AGO,
        )
        for week, one in enumerate(each)
    )
    return row


def counts(team, amounts, *, shown=True, **fields):
    audience = [sharing.team(team.pk), *(["all"] if shown else [])]
    row = measures.measure(team, same_key=KEY, audience=audience, **fields)
    measures.weeks(row, amounts, first=FIRST)
    return row


def page(row, actor, **options):
    return queries.side_by_side(measure_id=row.pk, actor=actor, **options)


def names(found):
    return [line.place.place for line in found.lines]


@pytest.fixture
def ours(reception):
    reception.organisation.context = ALIKE
    reception.organisation.save()
    return shares(reception, 50)


class TestWhoStandsBesideWhom:
    def test_first_ones_own_then_similar_settings_then_by_name_whatever_the_numbers(self, ours, amina):
        shares(adoptions.place("Willow", clinical_system="vision"), 90)
        shares(adoptions.place("Birch", clinical_system="vision"), 10)
        shares(adoptions.place("Yew", **ALIKE), 30)

        found = page(ours, amina)

        assert names(found) == ["Fernbank", "Yew", "Birch", "Willow"]
        assert found.lines[1].place.alike == ("same clinical system", "similar list size")
        assert "by name" in found.order_words and "nothing about the numbers" in found.order_words  # noqa: PT018

    def test_what_is_set_up_the_same_way_counts_the_same(self, amina, stranger, reception, noon):
        told = {"answers": services.Answers(counting="events"), "at": noon}
        calls = services.Definition(title="Calls", unit="calls")
        pattern = services.define_measure(team_id=reception.pk, definition=calls, actor=amina, **told)
        Measure.objects.filter(pk=pattern).update(audience=["all"])
        theirs = stranger.team_ids[0]

        copied = services.define_measure(
            team_id=theirs, definition=calls, actor=stranger, copied_from=pattern, **told
        )
        services.define_measure(team_id=theirs, definition=calls, actor=stranger, **told)

        assert [one.place.measure_id for one in page(Measure(pk=copied), stranger).lines] == [copied, pattern]

    def test_a_copy_of_what_one_may_not_see_counts_alone(self, amina, stranger, reception, noon):
        hidden = measures.measure(reception, same_key=KEY)
        copied = services.define_measure(
            team_id=stranger.team_ids[0],
            answers=services.Answers(counting="events"),
            definition=services.Definition(title="Calls", unit="calls"),
            copied_from=hidden.pk,
            actor=stranger,
            at=noon,
        )

        row = Measure.objects.get(pk=copied)
        assert (row.copied_from_id, row.same_key == KEY) == (None, False)

    def test_of_each_team_what_it_counts_now(self, ours, amina, reception, noon):
        shares(reception, 40, ended_at=noon)
        yew = adoptions.place("Yew")
        shares(yew, 30, ended_at=noon)
        now = shares(yew, 35)
        shares(people.team(yew.organisation, "Nurses"), 36)

        found = page(ours, amina)

        assert names(found) == ["Fernbank", "Yew, Nurses", "Yew, Practice team"]
        assert now.pk in {one.place.measure_id for one in found.lines}

    def test_other_kinds_and_periods_are_only_mentioned(self, ours, amina):
        shares(adoptions.place("Yew"), 30, interval="MONTH")

        found = page(ours, amina)
        assert (names(found), found.others_differ) == (["Fernbank"], 1)

    def test_the_same_words_about_the_same_lesson(self, amina, reception):
        lesson = lessons.lesson(adoptions.place("Oak"), stage="PUBLISHED", audience=["all", "public"])
        elm, ash, fir = (adoptions.place(name) for name in ("Elm", "Ash", "Fir"))
        row = shares(reception, 50, same_key="a", adoption=adoptions.adoption(lesson, reception))
        shares(elm, 50, same_key="b", adoption=adoptions.adoption(lesson, elm))
        shares(ash, 50, same_key="c", adoption=adoptions.adoption(lesson, ash, named=False))
        other = shares(fir, 50, same_key="d", adoption=adoptions.adoption(lesson, fir))
        Measure.objects.filter(pk=other.pk).update(unit="patients who were pleased")

        # Ash has not let its name be known with the lesson: its numbers would give it away.
        assert names(page(row, amina)) == ["Fernbank", "Elm"]


class TestAboutALesson:
    """The way from what was measured about a lesson to the charts side by side."""

    @pytest.fixture
    def lesson(self, amina, reception):
        lesson = lessons.lesson(adoptions.place("Oak"), stage="PUBLISHED", audience=["all", "public"])
        shares(reception, 50, same_key="a", adoption=adoptions.adoption(lesson, reception))
        return lesson

    def found(self, lesson, actor):
        return queries.same_about_lesson(lesson_id=lesson.pk, actor=actor)

    def test_leads_to_ones_own_first(self, lesson, amina, stranger, browser):
        elm = adoptions.place("Elm")
        theirs = shares(elm, 50, same_key="b", adoption=adoptions.adoption(lesson, elm))
        ours = Measure.objects.get(same_key="a")

        assert self.found(lesson, amina) == [(ours.pk, "patients seen in time")]
        assert f"/measures/{ours.pk}/places" in (
            browser(amina).get(f"/lessons/{lesson.pk}/measured").content.decode()
        )
        Measure.objects.filter(pk=theirs.pk).update(audience=[])
        assert self.found(lesson, stranger) == self.found(lesson, amina) == []

    def test_not_by_what_a_place_does_not_put_its_name_to(self, lesson, amina):
        ash = adoptions.place("Ash")
        shares(ash, 50, same_key="c", adoption=adoptions.adoption(lesson, ash, named=False))

        assert self.found(lesson, amina) == []

    def test_costs_two_queries(self, lesson, amina, django_assert_num_queries):
        for name in ("Elm", "Fir", "Ash"):
            place = adoptions.place(name)
            shares(place, 50, same_key=name, adoption=adoptions.adoption(lesson, place))

        with django_assert_num_queries(2):
            assert len(self.found(lesson, amina)) == 1


class TestNobodyLearns:
    """What one may not see one by one is in no picture, no count, no sum and no file."""

    @pytest.fixture
    def hidden(self, ours):
        for name in ("Yew", "Birch", "Ash"):
            shares(adoptions.place(name), 50)
        return shares(adoptions.place("Secret place"), 90, of=4000, shown=False)

    def test_of_a_place_whose_numbers_one_may_not_see(self, ours, hidden, amina, browser):
        found = page(ours, amina)
        user, at = browser(amina), f"/measures/{ours.pk}/places"
        seen = "".join(
            user.get(address).content.decode()
            for address in (at, f"{at}?allow=differences", f"{at}.csv", f"{at}/charts.csv", f"{at}?by=4")
        )

        assert names(found) == ["Fernbank", "Ash", "Birch", "Yew"]
        assert found.funnel.sentence == "All 4 places lie within what chance alone would give."
        assert found.funnel.middle == "50"
        assert "Secret" not in seen
        assert "5 places" not in seen

    def test_the_page_is_the_same_as_if_it_were_not_there(self, ours, hidden, amina, browser):
        user, at = browser(amina), f"/measures/{ours.pk}/places"
        addresses = (f"{at}.csv", f"{at}/charts.csv")
        page_with, with_it = page(ours, amina), [user.get(one).content for one in addresses]
        Reading.objects.filter(measure=hidden).delete()
        hidden.delete()

        assert page(ours, amina) == page_with
        assert [user.get(one).content for one in addresses] == with_it

    def test_nothing_at_all_for_who_may_not_see_the_measure(self, reception, stranger, browser):
        row = shares(reception, 50, shown=False)
        shares(people.team(people.practice("Yew", locality=people.locality("Around"))), 50)
        user = browser(stranger)

        for ending in ("places", "places.csv", "places/charts.csv"):
            assert user.get(f"/measures/{row.pk}/{ending}").status_code == 404
        for ending in ("places/same", "places/alone"):
            assert user.post(f"/measures/{row.pk}/{ending}").status_code == 404

    def test_how_many_where_there_are_fewer_than_five(self, ours, amina):
        for name in ("Ash", "Birch"):
            shares(adoptions.place(name), 50)
        shares(adoptions.place("Yew"), [0.5, *[0] * 51])  # 2 of 20,800 in the year
        without = page(ours, amina)
        yew = next(one for one in without.lines if one.place.place == "Yew")

        assert (yew.total.counted, yew.total.why_none) == ("", "Not shown: a number below 5")
        assert (without.not_in_funnel, without.not_drawn) == (1, 1)
        assert yew.small is None
        assert yew.sentence == "Not drawn, because numbers below 5 are not set side by side."
        # It is in no sum: 31,200 of 62,400 are the other three.
        assert without.funnel.middle == "50"
        assert without.funnel.sentence.startswith("All 3 places")

    def test_nor_how_many_are_the_rest_of_a_share(self, ours, amina):
        shares(adoptions.place("Yew"), [99.5, *[100] * 51])

        yew = page(ours, amina).lines[1]
        assert (yew.small, yew.total.is_small) == (None, True)


class TestNumbers:
    def test_are_added_up_until_at_least_half_of_the_places_show(self, reception, amina):
        row = counts(reception, [2] * 52)
        counts(adoptions.place("Yew"), [3] * 52)
        counts(adoptions.place("Ash"), [0] * 51 + [1])

        found = page(row, amina)
        assert (found.step, found.unit, found.not_drawn) == (4, "calls in four weeks", 1)
        assert found.table[0] == ("from 8 December 2025", ["8", "not shown", "12"])
        assert page(row, amina, step=1).not_drawn == 3
        assert page(row, amina, step=3).step == 4  # what there is not is chosen for

    def test_a_count_that_lacks_a_week_is_not_added_up(self, reception, amina):
        row = counts(reception, [5, 5, None, 5, 5, 5, 5, 5])
        counts(adoptions.place("Yew"), [6] * 8)

        table = page(row, amina, step=4).table
        assert [values for _when, values in table] == [["20", "24"], ["missing", "24"]]

    def test_counts_without_a_whole_have_no_funnel_and_the_reason_is_said(self, reception, amina):
        row = counts(reception, [9] * 20)
        counts(adoptions.place("Yew"), [7] * 20)

        found = page(row, amina)
        assert found.funnel is None
        assert "a large place has more" in found.why_no_funnel

    def test_single_cases_are_not_set_side_by_side(self, reception, amina, browser):
        row = measures.measure(reception, data="TIME_BETWEEN", chart="t", interval="CASE", same_key=KEY)
        other = measures.measure(
            adoptions.place("Yew"),
            data="TIME_BETWEEN",
            chart="t",
            interval="CASE",
            same_key=KEY,
            audience=["all"],
        )
        for one in (row, other):
            measures.weeks(one, [12, 30, 17], first=FIRST)

        found = page(row, amina)
        assert (found.table, [one.small for one in found.lines]) == ([], [None, None])
        assert b"single case" in browser(amina).get(f"/measures/{row.pk}/places").content
        assert queries.series_for_file(measure_id=row.pk, actor=amina) == []

    def test_all_are_drawn_on_one_scale_by_the_rules_of_the_one_in_view(self, ours, amina):
        yew = shares(adoptions.place("Yew"), 80, wanted="UP")
        Measure.objects.filter(pk=yew.pk).update(chart="run")

        mine, yew = (one.small for one in page(ours, amina).lines)
        assert mine.ticks == yew.ticks
        assert (mine.first, mine.last) == (yew.first, yew.last) == ("Jan 2025", "Dec 2025")
        assert yew.limits  # a run chart would have none

    def test_one_sentence_says_where_it_changed(self, ours, amina):
        fallen = [60] * 14 + [30] * 14
        row = shares(adoptions.place("Yew"), fallen)
        row.marks.create(on=FIRST + timedelta(weeks=14), kind="START", made_at=LONG_AGO)

        assert page(ours, amina).changed == (
            "The numbers have really fallen at 1 of 2 places; at the other one there is no lasting change, "
            "or too few numbers to tell."
        )

    def test_ordinary_differences_can_be_allowed_for(self, ours, amina):
        for place, per_cent in enumerate([47, 48, 49, 51, 52, 53]):
            shares(adoptions.place(f"Place {place}"), per_cent)

        plain, widened = page(ours, amina).funnel, page(ours, amina, widen=True).funnel

        assert "what chance alone would give; " in plain.sentence
        assert plain.differ and not plain.is_widened  # noqa: PT018  one funnel
        assert widened.sentence == (
            "All 7 places lie within what chance and the ordinary differences between places would give."
        )

    def test_a_place_without_readings_is_named_and_in_nothing(self, ours, amina):
        shares(adoptions.place("Yew"), [])

        yew = page(ours, amina).lines[1]
        assert (yew.sentence, yew.small, yew.total.why_none) == (
            "There are no numbers yet.",
            None,
            "No numbers in this time",
        )

    def test_no_name_of_a_place_is_a_formula_in_a_file(self, ours, amina, browser):
        shares(adoptions.place("=1+1"), 50)

        for ending in ("places.csv", "places/charts.csv"):
            assert b"\n'=1+1," in browser(amina).get(f"/measures/{ours.pk}/{ending}").content

    def test_nobody_has_readings(self, reception, amina, browser):
        row = shares(reception, [])
        shares(adoptions.place("Yew"), [])

        assert page(row, amina).funnel is None
        assert browser(amina).get(f"/measures/{row.pk}/places").status_code == 200


class TestMany:
    @pytest.fixture
    def many(self, reception):
        """200 places with a year of weeks each."""
        row = shares(reception, 50)
        around = people.locality("Around")
        for place in range(199):
            shares(people.team(people.practice(f"Place {place:03}", locality=around)), 45 + place % 10)
        return row

    def test_cost_as_many_queries_as_two_and_charts_come_in_pages(
        self, many, amina, browser, django_assert_max_num_queries
    ):
        user, at = browser(amina), f"/measures/{many.pk}/places"
        user.get(at)

        with django_assert_max_num_queries(12):
            first = user.get(at)
        last = user.get(f"{at}?page=9")

        assert first.content.count(b'class="lo-small"') == 24
        assert last.content.count(b'class="lo-small"') == 8
        assert len(first.content) < 700_000
        assert user.get(f"{at}?page=99").status_code == 200
        with django_assert_max_num_queries(8):
            assert len(page(many, amina).lines) == 200


class TestCountingTheSame:
    @pytest.fixture
    def theirs(self):
        return shares(adoptions.place("Yew"), 50)

    @pytest.fixture
    def own(self, reception):
        return shares(reception, 50, same_key="", shown=False)

    def test_joins_and_leaves_and_both_are_written_down(self, own, theirs, amina, noon):
        told = {"measure_id": own.pk, "actor": amina, "at": noon}
        services.count_the_same(as_measure_id=theirs.pk, **told)
        services.count_the_same(as_measure_id=theirs.pk, **told)
        assert names(page(own, amina)) == ["Fernbank", "Yew"]

        services.count_alone(**told)

        assert names(page(own, amina)) == ["Fernbank"]
        verbs = [one.verb for one in audit.history(("measure", own.pk))]
        assert sorted(verbs) == ["measure.counts_alone", "measure.counts_the_same"]

    def test_shows_nobody_ones_own_numbers(self, own, theirs, amina, stranger, noon):
        services.count_the_same(measure_id=own.pk, as_measure_id=theirs.pk, actor=amina, at=noon)

        assert names(page(theirs, stranger)) == ["Yew"]

    def test_is_for_ones_own_measure_and_one_that_fits(self, own, theirs, amina, stranger, noon):
        def join(one, other, actor):
            services.count_the_same(measure_id=one.pk, as_measure_id=other.pk, actor=actor, at=noon)

        with pytest.raises(services.NotAllowed):
            join(theirs, own, amina)
        with pytest.raises(Measure.DoesNotExist):
            join(own, theirs, stranger)
        with pytest.raises(services.NotReady, match="another"):
            join(own, own, amina)
        with pytest.raises(services.NotReady, match="side by side"):
            join(measures.measure(own.team), theirs, amina)

    def test_is_offered_on_the_page_of_the_other(self, own, theirs, amina, browser):
        user, at = browser(amina), f"/measures/{theirs.pk}/places"
        offered = user.get(at)
        wrong = user.post(f"{at}/same", {"measure": "999999"})
        empty = user.post(f"{at}/same", {"measure": ""})
        done = user.post(f"{at}/same", {"measure": str(own.pk)})

        assert b"We count this already" in offered.content
        assert (wrong.status_code, empty.status_code, done.status_code) == (422, 422, 302)
        assert b"error-summary" in empty.content
        assert user.post(f"/measures/{own.pk}/places/alone").status_code == 302
        assert user.post(f"{at}/alone").status_code == 403
        own.refresh_from_db()
        assert own.same_key != KEY


@pytest.mark.django_db(transaction=True)
def test_two_that_join_each_other_at_once_end_with_one_key(noon):
    rows, actors = [], []
    for name in ("Elm", "Oak"):
        team = adoptions.place(name)
        actors.append(people.actor(f"Somebody of {name}", team=team))
        rows.append(shares(team, 50, same_key=name))
    together, troubles = Barrier(2), []

    def join(mine, other, actor):
        together.wait()
        try:
            services.count_the_same(measure_id=mine.pk, as_measure_id=other.pk, actor=actor, at=noon)
        except Exception as problem:  # noqa: BLE001  told below, where the test can fail by it
            troubles.append(problem)
        finally:
            connection.close()

    both = [
        Thread(target=join, args=(*pair, actor))
        for pair, actor in zip((rows, rows[::-1]), actors, strict=True)
    ]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert troubles == []
    assert len(set(Measure.objects.values_list("same_key", flat=True))) == 1


@pytest.mark.parametrize(
    "odd", ["by=0", "by=-4", "by=x", "by=9999999", "by=٤", "page=0", "page=x", "allow=all"]
)
def test_what_is_odd_in_an_address_is_as_if_it_were_not_there(ours, amina, browser, odd):
    shares(adoptions.place("Yew"), 50)
    assert browser(amina).get(f"/measures/{ours.pk}/places?{odd}").status_code == 200


@pytest.mark.django_db
def test_measures_from_before_get_the_key_of_what_they_were_copied_from():
    reception = adoptions.place("Fernbank")
    first = measures.measure(reception)
    copy = measures.measure(reception, copied_from=first)
    copy_of_copy = measures.measure(reception, copied_from=copy)
    other = measures.measure(reception)

    migration = import_module("learnonce.improvement.migrations.0011_measures_that_count_the_same")
    migration.give_keys(apps, None)

    keys = dict(Measure.objects.values_list("pk", "same_key"))
    assert keys[first.pk] == keys[copy.pk] == keys[copy_of_copy.pk] != keys[other.pk]
    assert len(keys[first.pk]) == 32
