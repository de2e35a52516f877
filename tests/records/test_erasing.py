"""Asking to be erased, undoing it, and what stands in the way."""

from datetime import timedelta

import pytest
from django.db import connection

from learnonce.base.models import AuditEntry
from learnonce.lessons.models import Comment, Lesson, LessonVersion
from learnonce.people.models import Notice, Person
from learnonce.practice.models import Noticing
from learnonce.records import queries, services
from learnonce.records.models import Erasure, Mention
from learnonce.records.services.erasing import COOLING
from tests.factories import lessons, people, practice


@pytest.fixture(autouse=True)
def _cache(db):
    from django.core.management import call_command

    call_command("createcachetable", verbosity=0)


class TestAskToBeErased:
    def test_waits_for_seven_days_and_says_so(self, amina, noon):
        number = services.ask_to_be_erased(actor=amina, at=noon)

        assert Erasure.objects.get(pk=number).due_at == noon + timedelta(days=7)
        assert Notice.objects.get(person_id=amina.user_id).text.startswith(
            "Your account will be erased after"
        )
        assert services.erase(erasure_id=number, at=noon + timedelta(days=6)) == "WAITING"
        assert Person.objects.filter(pk=amina.user_id, is_active=True).exists()

    def test_asked_twice_is_asked_once(self, amina, noon):
        first = services.ask_to_be_erased(actor=amina, at=noon)

        assert services.ask_to_be_erased(actor=amina, at=noon) == first

    def test_the_last_administrator_stays(self, administrator, noon):
        with pytest.raises(services.NotPossible, match="last administrator"):
            services.ask_to_be_erased(actor=administrator, at=noon)

    def test_can_be_undone_and_then_nothing_happens(self, amina, noon):
        number = services.ask_to_be_erased(actor=amina, at=noon)

        services.undo_erasure(erasure_id=number, actor=amina, at=noon)

        assert services.erase(erasure_id=number, at=noon + timedelta(days=8)) == "UNDONE"
        assert Person.objects.filter(pk=amina.user_id).exists()
        assert services.due_erasures(at=noon + timedelta(days=8)) == []

    def test_nobody_else_can_undo_it(self, amina, manager, noon):
        number = services.ask_to_be_erased(actor=amina, at=noon)

        with pytest.raises(Erasure.DoesNotExist):
            services.undo_erasure(erasure_id=number, actor=manager, at=noon)


class TestEraseSomebody:
    def test_is_for_leads_alone(self, amina, manager, noon):
        with pytest.raises(services.NotAllowed):
            services.erase_somebody(
                person_id=amina.user_id, reason="Left", at_once=True, actor=manager, at=noon
            )

    def test_needs_a_reason_and_a_person(self, amina, lead, noon):
        for person_id, reason in ((amina.user_id, "  "), (987_654_321, "Left"), (lead.user_id, "Me")):
            with pytest.raises(services.NotPossible):
                services.erase_somebody(person_id=person_id, reason=reason, at_once=True, actor=lead, at=noon)


class TestErase:
    def test_keeps_what_was_learned(self, amina, reception, noon):
        lesson = lessons.lesson(reception, raised_by_id=amina.user_id)
        LessonVersion.objects.filter(lesson=lesson).update(saved_by_id=amina.user_id)
        noticing = practice.noticing(reception, by=amina, text="Patients ring twice.")
        Comment.objects.create(lesson=lesson, text="It works.", written_by_id=amina.user_id, written_at=noon)
        number = services.ask_to_be_erased(actor=amina, at=noon)

        state = services.erase(erasure_id=number, at=noon + COOLING)

        assert state == "DONE"
        assert Lesson.objects.get(pk=lesson.pk).raised_by_id is None
        assert Comment.objects.get().text == "It works."
        kept = Noticing.objects.get(pk=noticing.pk)
        assert (kept.text, kept.raised_by_id, kept.anonymity) == ("Patients ring twice.", None, "ANONYMOUS")
        assert f"u:{amina.user_id}" not in kept.audience

    def test_says_that_it_was_done_but_not_of_whom(self, amina, noon):
        number = services.ask_to_be_erased(actor=amina, at=noon)
        services.erase(erasure_id=number, at=noon + COOLING)

        row = Erasure.objects.get(pk=number)
        assert (row.person_id, row.asked_by_id, row.words) == (None, None, [])
        verbs = set(AuditEntry.objects.filter(subject_kind="erasure").values_list("verb", flat=True))
        assert verbs == {"erasure.began", "erasure.done"}

    def test_runs_twice_without_harm(self, amina, noon):
        number = services.ask_to_be_erased(actor=amina, at=noon)
        services.erase(erasure_id=number, at=noon + COOLING)

        assert services.erase(erasure_id=number, at=noon + COOLING) == "DONE"

    def test_goes_on_after_it_broke_off(self, amina, reception, noon, monkeypatch):
        from learnonce.records.services import traces

        lessons.lesson(reception, raised_by_id=amina.user_id)
        number = services.ask_to_be_erased(actor=amina, at=noon)
        monkeypatch.setattr(traces, "forget_addresses", _broken)
        with pytest.raises(ConnectionError):
            services.erase(erasure_id=number, at=noon + COOLING)
        monkeypatch.undo()
        assert not Person.objects.get(pk=amina.user_id).is_active
        assert services.due_erasures(at=noon + COOLING) == [number]

        assert services.erase(erasure_id=number, at=noon + COOLING) == "DONE"

    def test_breaking_off_before_names_are_looked_for_loses_none(self, amina, reception, noon, monkeypatch):
        from learnonce.records.services import traces

        lessons.lesson(reception, good="Amina Okafor rings them back.")
        number = services.ask_to_be_erased(actor=amina, at=noon)
        monkeypatch.setattr(traces, "clear_machinery", _broken)
        with pytest.raises(ConnectionError):
            services.erase(erasure_id=number, at=noon + COOLING)
        monkeypatch.undo()
        assert services.due_erasures(at=noon + COOLING) == [number]

        assert services.erase(erasure_id=number, at=noon + COOLING) == "NAMES"


def _broken(*_arguments, **_named):
    raise ConnectionError


class TestNamesInTexts:
    @pytest.fixture
    def erasure_id(self, amina, reception, noon):
        lessons.lesson(reception, good="Thanks to Amina  Okafor and Ms Okafor's idea.", title="Ring back")
        lessons.lesson(reception, good="Another Amina okafor, of Birch.", title="Call")
        lessons.lesson(reception, good="Aminas of this world", title="Not her")
        number = services.ask_to_be_erased(actor=amina, at=noon)
        assert services.erase(erasure_id=number, at=noon + COOLING) == "NAMES"
        return number

    def test_are_put_before_a_person(self, erasure_id, lead):
        page = queries.erasure_page(erasure_id=erasure_id, actor=lead)

        assert {text.match for text in page.mentions} == {"Amina  Okafor", "Amina okafor"}
        assert page.waiting == 4  # two lessons and their first versions

    def test_are_taken_out_where_it_is_them_and_left_where_not(self, erasure_id, lead, noon):
        waiting = Mention.objects.filter(erasure_id=erasure_id)
        other = Lesson.objects.get(title="Call")
        others = waiting.filter(model="lessons.Lesson", row_id=other.pk) | waiting.filter(
            model="lessons.LessonVersion", row_id=other.versions.get().pk
        )
        leave = list(others.values_list("pk", flat=True))
        redact = list(waiting.exclude(pk__in=leave).values_list("pk", flat=True))

        state = services.decide_mentions(
            erasure_id=erasure_id, redact=redact, leave=leave, actor=lead, at=noon
        )

        assert state == "DONE"
        assert Lesson.objects.get(title="Ring back").good == (
            "Thanks to [name removed] and [name removed]'s idea."
        )
        assert LessonVersion.objects.get(lesson__title="Ring back").content["good"].startswith("Thanks to [")
        assert Lesson.objects.get(title="Call").good == "Another Amina okafor, of Birch."
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'lessons.index'")
            assert cursor.fetchone()[0] >= 1

    def test_only_leads_decide(self, erasure_id, manager, noon):
        with pytest.raises(services.NotAllowed):
            services.decide_mentions(erasure_id=erasure_id, redact=[], leave=[], actor=manager, at=noon)


class TestHolds:
    def test_on_a_person_stops_their_erasure_until_it_is_lifted(self, amina, lead, noon):
        hold = services.place_hold(person_id=amina.user_id, why="A claim", actor=lead, at=noon)
        number = services.ask_to_be_erased(actor=amina, at=noon)

        assert services.erase(erasure_id=number, at=noon + COOLING) == "WAITING"
        assert queries.erasures(actor=lead, at=noon)[0].is_held

        services.lift_hold(hold_id=hold, reason="Settled", actor=lead, at=noon)
        assert services.erase(erasure_id=number, at=noon + COOLING) == "DONE"

    def test_on_a_thing_stops_the_erasure_of_whoever_had_a_part_in_it(self, amina, reception, lead, noon):
        lesson = lessons.lesson(reception)
        Comment.objects.create(lesson=lesson, text="So.", written_by_id=amina.user_id, written_at=noon)
        services.place_hold(kind="lesson", number=lesson.pk, why="A claim", actor=lead, at=noon)
        number = services.ask_to_be_erased(actor=amina, at=noon)

        assert services.erase(erasure_id=number, at=noon + COOLING) == "WAITING"

    def test_ends_by_itself_after_its_day(self, amina, lead, noon):
        services.place_hold(person_id=amina.user_id, why="A claim", until=noon.date(), actor=lead, at=noon)
        number = services.ask_to_be_erased(actor=amina, at=noon)

        assert services.erase(erasure_id=number, at=noon + COOLING) == "DONE"

    def test_needs_a_reason_a_thing_and_a_lead(self, amina, lead, noon):
        with pytest.raises(services.NotPossible, match="why"):
            services.place_hold(person_id=amina.user_id, why=" ", actor=lead, at=noon)
        with pytest.raises(services.NotPossible, match="no such thing"):
            services.place_hold(kind="lesson", number=987_654_321, why="A claim", actor=lead, at=noon)
        with pytest.raises(services.NotPossible, match="not passed"):
            services.place_hold(
                person_id=amina.user_id,
                why="A claim",
                until=noon.date() - timedelta(days=1),
                actor=lead,
                at=noon,
            )
        with pytest.raises(services.NotAllowed):
            services.place_hold(person_id=amina.user_id, why="A claim", actor=amina, at=noon)


class TestHistory:
    def test_of_an_account_is_for_leads_and_shows_roles_and_holds(self, amina, lead, noon, alder):
        from learnonce.people import services as places

        places.give_role(
            person_id=amina.user_id,
            role="curator",
            locality_id=alder.pk,
            actor=people.actor("Ade Bello", role="administrator"),
            at=noon,
        )
        services.place_hold(person_id=amina.user_id, why="A claim", actor=lead, at=noon)

        name, page = queries.history_of(person_id=amina.user_id, actor=lead)

        assert name == "Amina Okafor"
        assert [(line.words, line.by) for line in page.items] == [
            ("A legal hold was placed", "Iris Grant"),
            ("A role was given: curator", "Ade Bello"),
        ]
        with pytest.raises(services.NotAllowed):
            queries.history_of(person_id=amina.user_id, actor=amina)

    def test_ones_own_shows_what_one_did(self, amina, noon):
        services.ask_for_copy(actor=amina, at=noon)

        lines = queries.own_history(actor=amina).items
        assert [(line.words, line.by) for line in lines] == [("A copy of one's own data was asked for", "")]
