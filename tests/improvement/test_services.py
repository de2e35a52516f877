"""Telling of work under way, moving it along, asking about it, and what was learned from it."""

from datetime import date, timedelta

import pytest

from learnonce.base import audit
from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.models import Initiative, Remark
from learnonce.improvement.queries import Narrowing
from learnonce.improvement.services import Links, Where
from learnonce.lessons.models import Lesson
from learnonce.matching.models import IndexedText
from learnonce.people.models import Locality, Membership, Notice
from tests.factories import improvement, lessons, people

RING = "We ring people the day after they leave hospital"


@pytest.fixture
def entered(amina, fernbank, noon):
    number = services.enter(
        what=RING, where=Where(organisation_id=fernbank.pk), stage="TRYING", actor=amina, at=noon
    )
    return Initiative.objects.get(pk=number)


def seen_by(actor, initiative_id, at):
    return queries.detail(actor=actor, initiative_id=initiative_id, at=at) is not None


class TestEnter:
    def test_is_found_by_its_locality_and_by_nobody_elsewhere(self, entered, alder, stranger, noon):
        oak = people.team(people.practice("Oak", locality=alder))
        neighbour = people.actor("Rhys Morgan", team=oak)

        assert seen_by(neighbour, entered.pk, noon)
        assert not seen_by(stranger, entered.pk, noon)
        assert set(IndexedText.objects.get(kind="initiative").audience) == set(entered.audience)
        assert f"l:{alder.pk}" in entered.audience
        assert [entry.verb for entry in audit.history(("initiative", entered.pk))] == [
            "initiative.entered",
            "sharing.granted",
        ]

    def test_stays_with_its_place_when_asked_to(self, amina, fernbank, alder, noon):
        oak = people.team(people.practice("Oak", locality=alder))
        neighbour = people.actor("Rhys Morgan", team=oak)
        number = services.enter(
            what=RING,
            where=Where(organisation_id=fernbank.pk),
            stage="IDEA",
            reach=Tier.TEAM,
            actor=amina,
            at=noon,
        )

        assert not seen_by(neighbour, number, noon)
        assert seen_by(amina, number, noon)

    def test_refuses_another_place(self, stranger, fernbank, noon):
        with pytest.raises(services.NotAllowed):
            services.enter(
                what=RING, where=Where(organisation_id=fernbank.pk), stage="IDEA", actor=stranger, at=noon
            )

        assert not Initiative.objects.exists()

    def test_holds_back_what_may_be_a_person_until_somebody_says_why_not(self, amina, fernbank, noon):
        told = {"where": Where(organisation_id=fernbank.pk), "stage": "IDEA", "actor": amina, "at": noon}
        with pytest.raises(services.HeldBack):
            services.enter(what="We ring 020 7946 0958 after discharge of Mrs Hartley", **told)

        assert not Initiative.objects.exists()
        number = services.enter(
            what="We ring Mrs Hartley", override_reason="A character in our training film", **told
        )
        entry = audit.history(("initiative", number))[0]
        assert entry.reason == "A character in our training film"
        assert "Hartley" not in str(entry.facts)

    def test_asks_about_a_name_that_only_the_model_knows(self, amina, fernbank, noon):
        told = {"where": Where(organisation_id=fernbank.pk), "stage": "IDEA", "actor": amina, "at": noon}

        with pytest.raises(services.HeldBack, match="Is this a person"):
            services.enter(what="Zainab Hussain rings people after discharge", **told)

    def test_what_was_decided_is_not_asked_again_before_it_is_found_by_more(self, amina, fernbank, noon):
        number = services.enter(
            what="Zainab Hussain rings people after discharge",
            where=Where(organisation_id=fernbank.pk),
            stage="IDEA",
            reach=Tier.TEAM,
            override_reason="A character in our training film",
            actor=amina,
            at=noon,
        )
        wider = {"initiative_id": number, "purpose": "", "actor": amina, "at": noon}
        services.reach(tier=Tier.LOCALITY, **wider)
        # said while the name model was away
        Remark.objects.create(initiative_id=number, text="Ask Tomasz Kowalczyk", written_at=noon)

        with pytest.raises(services.HeldBack):
            services.reach(tier=Tier.SIGNED_IN, **wider)
        services.reach(tier=Tier.TEAM, **wider)  # fewer is always possible
        services.reach(tier=Tier.SIGNED_IN, override_reason="He wants to be asked", **wider)

        entry = audit.history(("initiative", number))
        let_out = next(one for one in entry if one.verb == "initiative.found_let_through")
        assert (let_out.reason, let_out.facts) == ("He wants to be asked", {"kinds": ["person"]})

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"what": " "}, "one sentence"),
            ({"stage": "DONE"}, "how far along"),
            ({"stage": "STOPPED"}, "why it stopped"),
            ({"what": "x" * 301}, "300 characters"),
            ({"reach": Tier.PUBLIC}, "who may find it"),
            ({"links": Links(lesson_id=4711)}, "no lesson"),
        ],
    )
    def test_says_what_is_missing(self, amina, fernbank, noon, wrong, words):
        told = {"what": RING, "where": Where(organisation_id=fernbank.pk), "stage": "IDEA"} | wrong

        with pytest.raises(services.NotReady, match=words):
            services.enter(**told, actor=amina, at=noon)

    def test_a_scout_tells_of_a_place_elsewhere_and_is_named(self, amina, alder, noon):
        number = services.enter(
            what=RING, where=Where(place_name="A practice in Leeds"), stage="RUNNING", actor=amina, at=noon
        )

        found = queries.detail(actor=amina, initiative_id=number, at=noon)
        assert (found.place, found.locality, found.brought_by) == (
            "A practice in Leeds",
            "Alder",
            "Amina Okafor",
        )
        assert not found.may_learn

    def test_who_cares_for_a_locality_tells_of_it(self, curator, amina, alder, noon):
        number = services.enter(
            what=RING, where=Where(locality_id=alder.pk), stage="RUNNING", actor=curator, at=noon
        )

        assert queries.detail(actor=amina, initiative_id=number, at=noon).place == "Alder"
        with pytest.raises(services.NotAllowed):
            services.enter(what=RING, where=Where(locality_id=alder.pk), stage="IDEA", actor=amina, at=noon)

    def test_the_same_thing_is_told_once(self, amina, fernbank, noon):
        told = {"where": Where(organisation_id=fernbank.pk), "stage": "IDEA", "actor": amina, "at": noon}
        first = services.enter(what=RING, about=("noticing", 7), **told)

        assert services.enter(what="Otherwise", about=("noticing", 7), **told) == first
        assert Initiative.objects.count() == 1


class TestMove:
    def test_keeps_every_stage_with_its_note(self, entered, amina, noon):
        later = noon + timedelta(days=40)
        services.move(
            initiative_id=entered.pk, stage="RUNNING", note="Every ward tells us", actor=amina, at=later
        )

        found = queries.detail(actor=amina, initiative_id=entered.pk, at=later)
        assert [(step.stage_words, step.note) for step in found.steps] == [
            ("Being tried", ""),
            ("Running", "Every ward tells us"),
        ]
        assert found.since == later
        assert "stage:RUNNING" in IndexedText.objects.get(kind="initiative").tags

    def test_stopping_says_why_for_the_next(self, entered, amina, noon):
        with pytest.raises(services.NotReady, match="why it stopped"):
            services.move(initiative_id=entered.pk, stage="STOPPED", note="", actor=amina, at=noon)

        services.move(initiative_id=entered.pk, stage="STOPPED", note="Nobody answered", actor=amina, at=noon)
        found = queries.detail(actor=amina, initiative_id=entered.pk, at=noon)
        assert found.stopped_why == "Nobody answered"

    def test_going_on_again_takes_the_why_away(self, entered, amina, noon):
        services.move(initiative_id=entered.pk, stage="STOPPED", note="Nobody answered", actor=amina, at=noon)
        services.move(initiative_id=entered.pk, stage="TRYING", note="", actor=amina, at=noon)

        entered.refresh_from_db()
        assert (entered.stage, entered.stopped_why) == ("TRYING", "")

    def test_is_for_its_place_alone(self, entered, alder, curator, noon):
        oak = people.team(people.practice("Oak", locality=alder))
        for other in (people.actor("Rhys Morgan", team=oak), curator):
            with pytest.raises(services.NotAllowed):
                services.move(initiative_id=entered.pk, stage="RUNNING", note="", actor=other, at=noon)

    def test_is_not_there_for_who_may_not_see_it(self, entered, stranger, noon):
        with pytest.raises(Initiative.DoesNotExist):
            services.move(initiative_id=entered.pk, stage="RUNNING", note="", actor=stranger, at=noon)


class TestReach:
    def test_widens_and_narrows_for_index_and_page_alike(self, entered, amina, stranger, noon):
        change = {"initiative_id": entered.pk, "purpose": "", "actor": amina, "at": noon}
        services.reach(tier=Tier.SIGNED_IN, **change)
        assert seen_by(stranger, entered.pk, noon)

        services.reach(tier=Tier.TEAM, **change)
        assert not seen_by(stranger, entered.pk, noon)
        assert "all" not in IndexedText.objects.get(kind="initiative").audience

        services.reach(tier=Tier.LOCALITY, **change)
        entered.refresh_from_db()
        assert any(token.startswith("l:") for token in entered.audience)
        assert "all" not in entered.audience


class TestStillSo:
    def test_is_asked_once_then_once_more_then_left_alone(self, entered, amina, noon):
        half_a_year, later = noon + timedelta(days=183), noon + timedelta(days=250)
        assert services.ask_what_is_stale(at=noon + timedelta(days=181)) == 0

        for moment in (half_a_year, half_a_year + timedelta(days=1), later, noon + timedelta(days=800)):
            services.ask_what_is_stale(at=moment)

        asked = Notice.objects.filter(person_id=amina.user_id, text__startswith="Is this still so?")
        assert asked.count() == 2
        assert queries.detail(actor=amina, initiative_id=entered.pk, at=half_a_year).is_stale

    def test_a_word_makes_it_true_again(self, entered, amina, noon):
        later = noon + timedelta(days=200)
        services.confirm(initiative_id=entered.pk, actor=amina, at=later)

        assert not queries.detail(actor=amina, initiative_id=entered.pk, at=later).is_stale
        assert services.ask_what_is_stale(at=later) == 0

    def test_what_stopped_is_not_asked_about(self, entered, amina, noon):
        services.move(initiative_id=entered.pk, stage="STOPPED", note="Enough", actor=amina, at=noon)

        assert services.ask_what_is_stale(at=noon + timedelta(days=400)) == 0

    def test_those_who_run_the_place_are_asked_when_the_teller_left(self, entered, amina, manager, noon):
        Membership.objects.filter(person_id=amina.user_id).update(ended_at=noon)

        services.ask_what_is_stale(at=noon + timedelta(days=183))

        assert list(Notice.objects.values_list("person_id", flat=True)) == [manager.user_id]


class TestAsking:
    def test_reaches_who_knows_and_everybody_who_asked(self, entered, amina, alder, noon):
        oak = people.team(people.practice("Oak", locality=alder))
        rhys, owen = people.actor("Rhys Morgan", team=oak), people.actor("Owen Hughes", team=oak)
        for speaker in (rhys, owen):
            services.say(initiative_id=entered.pk, text="How long does it take?", actor=speaker, at=noon)

        told = Notice.objects.values_list("person_id", "text")
        assert sorted(told) == sorted(
            [(amina.user_id, f"Somebody wrote about: {RING}")] * 2
            + [(rhys.user_id, f"Somebody wrote about: {RING}")]
        )

    def test_refuses_what_may_name_somebody(self, entered, amina, noon):
        with pytest.raises(services.HeldBack):
            services.say(initiative_id=entered.pk, text="Ask Mrs Hartley", actor=amina, at=noon)
        assert not Remark.objects.exists()

    def test_is_taken_back_by_who_wrote_it_or_a_curator(self, entered, amina, manager, curator, noon):
        numbers = [
            services.say(initiative_id=entered.pk, text=text, actor=amina, at=noon) for text in ("One", "Two")
        ]
        with pytest.raises(services.NotAllowed):
            services.unsay(remark_id=numbers[0], actor=manager, at=noon)

        for number, actor in zip(numbers, (amina, curator), strict=True):
            services.unsay(remark_id=number, actor=actor, at=noon)

        assert set(Remark.objects.values_list("text", flat=True)) == {""}


class TestLearning:
    def test_begins_one_lesson_in_the_team_of_who_tells(self, entered, amina, reception, noon):
        first = services.make_lesson(initiative_id=entered.pk, actor=amina, at=noon)

        lesson = Lesson.objects.get(pk=first)
        assert (lesson.team_id, lesson.problem_statement, lesson.kind) == (reception.pk, RING, "SOLUTION")
        assert services.make_lesson(initiative_id=entered.pk, actor=amina, at=noon) == first

    def test_what_stopped_becomes_an_attempt_with_its_why(self, entered, amina, noon):
        services.move(initiative_id=entered.pk, stage="STOPPED", note="Nobody answered", actor=amina, at=noon)

        lesson = Lesson.objects.get(pk=services.make_lesson(initiative_id=entered.pk, actor=amina, at=noon))
        assert (lesson.kind, lesson.not_so_good) == ("ATTEMPT", "Nobody answered")

    def test_an_idea_has_nothing_to_tell_yet(self, entered, amina, noon):
        services.move(initiative_id=entered.pk, stage="IDEA", note="", actor=amina, at=noon)

        with pytest.raises(services.NotReady):
            services.make_lesson(initiative_id=entered.pk, actor=amina, at=noon)


class TestPlaces:
    def test_what_lies_in_a_locality_that_moved_follows_it(self, entered, alder, noon):
        elsewhere = people.locality("Southshire", kind="BOARD", parent=alder.parent.parent)
        Locality.objects.filter(pk=alder.pk).update(path=[*elsewhere.path, alder.pk])

        services.follow_places([alder.pk])

        entered.refresh_from_db()
        assert f"care:{elsewhere.pk}" in entered.audience
        assert f"care:{alder.parent_id}" not in entered.audience


class TestChange:
    def test_says_it_better_and_is_found_so(self, entered, amina, reception, noon):
        lesson = lessons.lesson(reception, stage="PUBLISHED")
        topic = lessons.topic()
        services.change(
            initiative_id=entered.pk,
            what="We ring people on the next working day",
            began_on=date(2026, 2, 1),
            links=Links(topics=[topic.key, "unknown"], lesson_id=lesson.pk),
            actor=amina,
            at=noon,
        )

        found = queries.detail(actor=amina, initiative_id=entered.pk, at=noon)
        assert (found.what, found.lesson, found.topic_keys) == (
            "We ring people on the next working day",
            (lesson.pk, lesson.title),
            [topic.key],
        )
        assert IndexedText.objects.get(kind="initiative").title == found.what
        assert queries.register(actor=amina, narrowing=Narrowing(topic=topic.key), at=noon).page.items


def test_the_factory_makes_what_the_service_makes(entered, fernbank, amina):
    made = improvement.initiative(fernbank, tier=Tier.LOCALITY, raised_by_id=amina.user_id)

    assert made.audience == entered.audience
