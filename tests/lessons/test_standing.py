"""Questions that stay open: seen by few, answered by later lessons, told once and only where allowed."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.base import events
from learnonce.base.actors import NOBODY
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.lessons import queries, services
from learnonce.lessons.calc import stages
from learnonce.lessons.events import LessonPublished
from learnonce.lessons.models import Lesson, QuestionMatch, StandingQuestion
from learnonce.lessons.services import indexing
from learnonce.lessons.services.standing import MOST_OPEN, NotYetComparable
from learnonce.matching import queries as matching
from learnonce.matching import services as matching_services
from learnonce.people.models import Notice
from tests.factories import people
from tests.factories.findable import TEXTED, findable

ASKED = "Why do patients ring twice about a queried repeat prescription, and who tells them?"
ABOUT = ("noticing", 7)


def ask(actor, at, text=ASKED, **more):
    return services.ask_standing(text=text, actor=actor, at=at, **more)


def match(lesson, at):
    return services.match_questions(lesson_id=lesson.pk, at=at)


def told(actor):
    return list(Notice.objects.filter(person_id=actor.user_id).values_list("text", flat=True))


class TestAsk:
    def test_keeps_the_question_for_the_asker_alone(self, amina, manager, noon, alder):
        question = ask(amina, noon)

        assert question.audience == [f"u:{amina.user_id}"]
        assert question.locality_id == alder.pk
        assert [line.text for line in queries.my_questions(actor=amina)] == [ASKED]
        assert queries.my_questions(actor=manager) == []

    def test_is_found_by_nobody_searching(self, amina, noon):
        ask(amina, noon)
        matching_services.embed_pending()

        assert matching.similar_to(ASKED, tokens=amina.tokens) == []

    def test_asked_twice_is_one_question(self, amina, noon):
        assert ask(amina, noon).pk == ask(amina, noon).pk

    def test_about_one_thing_there_is_one_open_question(self, amina, manager, noon):
        first = ask(amina, noon, about=ABOUT)

        assert ask(manager, noon, text="Another wording", about=ABOUT).pk == first.pk

    def test_of_an_anonymous_noticing_has_no_asker(self, noon, reception):
        question = ask(NOBODY, noon, about=ABOUT, audience=[f"t:{reception.pk}"])

        assert question.asked_by_id is None
        assert question.audience == [f"t:{reception.pk}"]

    def test_refuses_nobody_who_could_be_told(self, noon, db):
        with pytest.raises(services.NotAllowed, match="Sign in"):
            ask(NOBODY, noon)

    @pytest.mark.parametrize(("text", "why"), [("  ", "Write what"), ("x" * 4001, "4,000")])
    def test_refuses_no_text_or_too_much(self, amina, noon, text, why):
        with pytest.raises(services.NotReady, match=why):
            ask(amina, noon, text=text)

    def test_refuses_a_patients_number(self, amina, noon):
        with pytest.raises(services.Identifiable):
            ask(amina, noon, text="Why was 999 000 0018 queried?")

    def test_asks_about_names_where_a_team_reads_it(self, amina, noon):
        named = "Why does Zainab Hussain ring twice?"
        with pytest.raises(services.Identifiable):
            ask(amina, noon, text=named, about=ABOUT)

        assert ask(amina, noon, text=named).audience == [f"u:{amina.user_id}"]
        assert ask(amina, noon, text=named, about=ABOUT, override_reason="A figure in our film").text == named

    def test_refuses_more_than_one_person_could_follow(self, amina, noon):
        for number in range(MOST_OPEN):
            ask(amina, noon, text=f"Question {number}")

        with pytest.raises(services.NotReady, match="Close one"):
            ask(amina, noon, text="One more")


class TestClose:
    def test_ends_the_looking(self, amina, noon, reception):
        question = ask(amina, noon)
        services.close_standing(question_id=question.pk, actor=amina, at=noon)

        assert match(findable(reception), noon) == 0
        assert not matching.similar_to(
            ASKED, tokens=frozenset({indexing.ANSWERING}), kinds=[indexing.QUESTION]
        )

    def test_lets_the_same_be_asked_again(self, amina, noon):
        question = ask(amina, noon, about=ABOUT)
        services.close_standing(question_id=question.pk, actor=amina, at=noon)

        assert ask(amina, noon, about=ABOUT).pk != question.pk

    def test_is_not_for_those_who_may_not_see_it(self, amina, stranger, noon):
        question = ask(amina, noon)

        with pytest.raises(StandingQuestion.DoesNotExist):
            services.close_standing(question_id=question.pk, actor=stranger, at=noon)


class TestMatch:
    def test_tells_the_asker_of_a_later_lesson(self, stranger, reception, noon):
        ask(stranger, noon)
        lesson = findable(reception)

        assert match(lesson, noon) == 1
        assert told(stranger) == [
            "Somebody may have an answer to what you asked: Tell the patient the same day"
        ]
        [line] = queries.my_questions(actor=stranger)
        assert [found.lesson_id for found in line.matches] == [lesson.pk]

    def test_tells_once_however_often_it_runs(self, stranger, reception, noon):
        ask(stranger, noon)
        lesson = findable(reception)

        assert [match(lesson, noon), match(lesson, noon + timedelta(days=1))] == [1, 0]
        assert len(told(stranger)) == 1

    def test_tells_of_each_lesson(self, stranger, reception, noon):
        ask(stranger, noon)
        for title in ("Tell the patient the same day", "Text about queried prescriptions"):
            match(findable(reception, title=title), noon)

        assert len(told(stranger)) == 2

    def test_does_not_tell_of_what_is_about_something_else(self, stranger, reception, noon):
        ask(stranger, noon)
        fridge = findable(
            reception, title="Read the fridge", problem_statement="The vaccine fridge was open.", good="Cold."
        )

        assert match(fridge, noon) == 0
        assert told(stranger) == []

    def test_does_not_tell_of_a_lesson_the_asker_may_not_see(self, stranger, reception, noon):
        ask(stranger, noon)
        lesson = findable(reception, audience=[f"t:{reception.pk}"])

        assert match(lesson, noon) == 0
        assert told(stranger) == []
        assert not QuestionMatch.objects.exists()

    def test_tells_those_whom_a_lesson_reaches_later_and_nobody_twice(self, road, manager, stranger, noon):
        for one in (manager, stranger):
            ask(one, noon, text="Who tells patients that ring twice?")
        Lesson.objects.filter(pk=road.row.pk).update(problem_statement=TEXTED)
        road.published(Tier.LOCALITY)
        assert match(road.row, noon) == 1

        road.by_home(services.consent, tier=Tier.SIGNED_IN)
        road.by_curator(services.publish_wider, tier=Tier.SIGNED_IN)
        jobs = ProcrastinateJob.objects.filter(task_name="lessons.match_questions")

        assert [job.args["lesson_id"] for job in jobs] == [road.row.pk] * 2
        assert match(road.row, noon) == 1
        assert [len(told(one)) for one in (manager, stranger)] == [1, 1]

    def test_does_not_tell_of_what_has_been_withdrawn_meanwhile(self, stranger, reception, noon):
        ask(stranger, noon)
        lesson = findable(reception)
        type(lesson).objects.filter(pk=lesson.pk).update(stage=stages.WITHDRAWN)

        assert match(lesson, noon) == 0

    def test_does_not_tell_people_of_their_own_lesson(self, amina, reception, noon):
        ask(amina, noon)

        assert match(findable(reception, raised_by_id=amina.user_id), noon) == 0

    def test_hides_a_match_that_was_taken_back(self, stranger, reception, noon):
        ask(stranger, noon)
        lesson = findable(reception)
        match(lesson, noon)
        type(lesson).objects.filter(pk=lesson.pk).update(audience=[f"t:{reception.pk}"])

        assert queries.my_questions(actor=stranger)[0].matches == []

    def test_counts_a_question_of_a_moment_ago(self, stranger, reception, noon):
        lesson = findable(reception)
        ask(stranger, noon)  # not yet embedded

        assert match(lesson, noon) == 1

    def test_is_tried_again_while_a_question_has_no_meaning(self, stranger, reception, noon, monkeypatch):
        lesson = findable(reception)
        ask(stranger, noon)
        monkeypatch.setattr(matching_services, "embed_pending", lambda: 0)  # another worker holds its row

        with pytest.raises(NotYetComparable):
            match(lesson, noon)

    def test_shows_a_nameless_questions_match_to_its_team_only(
        self, amina, stranger, reception, fernbank, noon
    ):
        ask(NOBODY, noon, about=ABOUT, audience=[f"t:{reception.pk}"], locality_id=fernbank.locality_id)
        lesson = findable(people.team(people.practice("Birch Lane", locality=fernbank.locality)))

        assert match(lesson, noon) == 1
        question = queries.question_about(about=ABOUT, actor=amina)
        assert [found.lesson_id for found in question.matches] == [lesson.pk]
        assert queries.question_about(about=ABOUT, actor=stranger) is None
        assert not Notice.objects.exists()

    def test_a_nameless_question_is_not_answered_by_what_its_team_may_not_see(
        self, reception, fernbank, noon
    ):
        ask(NOBODY, noon, about=ABOUT, audience=[f"t:{reception.pk}"], locality_id=fernbank.locality_id)
        elsewhere = people.locality("Faraway")
        team = people.team(people.practice("Far", locality=elsewhere))

        assert match(findable(team, audience=[f"l:{elsewhere.pk}"]), noon) == 0
        assert match(findable(team, audience=[f"l:{fernbank.locality_id}"]), noon) == 1


def test_a_lesson_that_is_published_or_imported_is_held_against_the_questions(db, noon):
    events.publish(LessonPublished(lesson_id=7, at=noon))

    assert ProcrastinateJob.objects.filter(
        task_name="lessons.match_questions", args={"lesson_id": 7}
    ).exists()


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_tell_once(stranger, reception, noon):
    ask(stranger, noon)
    lesson = findable(reception)
    start, counts, failures = threading.Barrier(2), [], []

    def work():
        try:
            start.wait(timeout=10)
            counts.append(match(lesson, noon))
        except Exception as failure:  # noqa: BLE001  shown by the assertion below
            failures.append(failure)
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=30)

    assert failures == []
    assert sorted(counts) == [0, 1]
    assert len(told(stranger)) == 1


class TestPages:
    @pytest.fixture
    def asker(self, client, stranger):
        from learnonce.people.models import Person

        client.force_login(Person.objects.get(pk=stranger.user_id))
        return stranger

    def test_one_tap_keeps_the_question(self, client, asker):
        page = client.get(reverse("lessons:find"), {"q": TEXTED}).content.decode()
        assert "Keep asking for me" in page

        answer = client.post(reverse("lessons:ask_standing"), {"text": TEXTED}, follow=True)

        assert TEXTED in answer.content.decode()
        assert "You will be told" in answer.content.decode()

    def test_a_refusal_gives_back_what_was_typed(self, client, asker):
        answer = client.post(reverse("lessons:ask_standing"), {"text": "Why was 999 000 0018 queried?"})

        assert answer.status_code == 422
        assert "Why was 999 000 0018 queried?" in answer.content.decode()

    def test_signed_out_leads_to_signing_in_and_back(self, client, db):
        page = client.get(reverse("lessons:find"), {"q": "a & b"}).content.decode()

        assert "Keep asking for me" not in page
        assert "next=/find%3Fq%3Da%2B%2526%2Bb" in page

    def test_closing_is_for_those_who_see_it(self, client, asker, amina, noon):
        question = ask(amina, noon)

        assert client.post(reverse("lessons:close_standing", args=[question.pk])).status_code == 404

    def test_a_closed_question_says_so(self, client, asker, noon):
        question = ask(asker, noon)
        client.post(reverse("lessons:close_standing", args=[question.pk]))

        assert "Closed" in client.get(reverse("lessons:questions")).content.decode()

    def test_the_page_is_for_people(self, client, db):
        assert client.get(reverse("lessons:questions")).status_code == 302

    def test_a_number_that_is_none_is_kept_with_a_reason(self, client, asker):
        where = reverse("lessons:ask_standing")
        text = "Why was 999 000 0018 queried?"
        assert "Why nobody can be known by this" in client.post(where, {"text": text}).content.decode()

        client.post(where, {"text": text, "override_reason": "An order number"})

        assert StandingQuestion.objects.get().text == text
        entry = AuditEntry.objects.get(verb="question.asked")
        assert (entry.reason, entry.facts["let_through"]) == ("An order number", {"text": ["nhs_number"]})
