from datetime import timedelta

import pytest

from learnonce.lessons import queries, services
from learnonce.lessons.models import Adoption, Ask
from learnonce.people import queries as people_queries
from learnonce.people import services as people_services
from tests.factories import adoptions, people

SYNTHETIC = "999 000 0018"  # of the range kept for tests; its check digit fits


@pytest.fixture
def adoption(lesson, birch, dewi):
    return adoptions.adoption(lesson, birch, contact_id=dewi.user_id)


def ask(adoption, actor, at, question="Who sends the texts?", **more):
    return services.ask_adopter(adoption_id=adoption.pk, question=question, actor=actor, at=at, **more)


class TestAsk:
    def test_reaches_the_contact_without_an_address(self, adoption, dewi, stranger, noon):
        number = ask(adoption, stranger, noon)

        (line,) = people_queries.notices(actor=dewi)
        assert line.text == "Sam Stone asks about “Text the patient the same day”"
        assert line.path == f"/asked/{number}"
        seen = queries.asked(actor=dewi, ask_id=number)
        assert (seen.asked_by, seen.from_place) == ("Sam Stone", "Faraway practice")
        assert "@" not in str(seen)

    def test_reaches_who_runs_the_place_when_the_contact_left(self, adoption, birch, dewi, stranger, noon):
        people_services.end_membership(person_id=dewi.user_id, team_id=birch.pk, actor=dewi, at=noon)
        with pytest.raises(services.NotReady, match="Nobody"):
            ask(adoption, stranger, noon)

        manager = people.actor("Ffion Gray", role="practice_manager", over=birch.organisation)
        ask(adoption, stranger, noon)

        assert people_queries.unread_notices(actor=manager) == 1

    def test_an_unnamed_place_cannot_be_asked(self, lesson, birch, stranger, noon):
        quiet = adoptions.adoption(lesson, birch, named=False)

        with pytest.raises(Adoption.DoesNotExist):
            ask(quiet, stranger, noon)

    def test_ones_own_place_is_asked_in_the_corridor(self, adoption, birch, noon):
        colleague = people.actor("Eira Pugh", team=birch)

        with pytest.raises(services.NotReady, match="your own place"):
            ask(adoption, colleague, noon)

    def test_five_a_day_and_then_tomorrow(self, adoption, stranger, noon):
        for _ in range(5):
            ask(adoption, stranger, noon)

        with pytest.raises(services.TooMany, match="tomorrow"):
            ask(adoption, stranger, noon + timedelta(hours=23))
        assert ask(adoption, stranger, noon + timedelta(hours=24))

    @pytest.mark.parametrize("question", ["", "  ", "x" * 2001])
    def test_refuses_nothing_and_far_too_much(self, adoption, stranger, noon, question):
        with pytest.raises(services.NotReady):
            ask(adoption, stranger, noon, question=question)

    def test_does_not_carry_a_patients_number(self, adoption, stranger, noon):
        with pytest.raises(services.Identifiable):
            ask(adoption, stranger, noon, question=f"About {SYNTHETIC}?")

        assert not Ask.objects.exists()


class TestAnswer:
    def test_reaches_the_asker_and_stays_between_the_two(self, adoption, dewi, stranger, amina, noon):
        number = ask(adoption, stranger, noon)

        services.answer_ask(ask_id=number, answer="Reception does", actor=dewi, at=noon)

        (line,) = people_queries.notices(actor=stranger)
        assert line.text == "Birch answered your question about “Text the patient the same day”"
        assert queries.asked(actor=stranger, ask_id=number).answer == "Reception does"
        with pytest.raises(Ask.DoesNotExist):
            queries.asked(actor=amina, ask_id=number)
        assert queries.asks(actor=amina, adoption_id=adoption.pk) == []

    def test_any_colleague_may_answer_and_put_it_better(self, adoption, birch, dewi, stranger, noon):
        number = ask(adoption, stranger, noon)
        colleague = people.actor("Eira Pugh", team=birch)

        services.answer_ask(ask_id=number, answer="Reception", actor=dewi, at=noon)
        services.answer_ask(ask_id=number, answer="Reception, at four", actor=colleague, at=noon)

        assert queries.asked(actor=stranger, ask_id=number).answered_by == "Eira Pugh"
        assert people_queries.unread_notices(actor=stranger) == 1

    def test_refuses_the_asker_and_hides_it_from_others(self, adoption, stranger, amina, noon):
        number = ask(adoption, stranger, noon)

        with pytest.raises(services.NotAllowed):
            services.answer_ask(ask_id=number, answer="Me", actor=stranger, at=noon)
        with pytest.raises(Ask.DoesNotExist):
            services.answer_ask(ask_id=number, answer="Me", actor=amina, at=noon)

    def test_refuses_an_empty_answer(self, adoption, dewi, stranger, noon):
        number = ask(adoption, stranger, noon)

        with pytest.raises(services.NotReady):
            services.answer_ask(ask_id=number, answer=" ", actor=dewi, at=noon)


class TestPages:
    def test_ask_and_answer(self, client, adoption, dewi, stranger):
        client.force_login(people.user_of(stranger))
        form = client.get(f"/taken-up/{adoption.pk}/ask").content.decode()
        empty = client.post(f"/taken-up/{adoption.pk}/ask", {"question": ""})
        sent = client.post(f"/taken-up/{adoption.pk}/ask", {"question": "Who sends them?"}, follow=True)

        assert "not your address" in form
        assert empty.status_code == 422
        assert "They have not answered yet" in sent.content.decode()

        number = Ask.objects.get().pk
        client.force_login(people.user_of(dewi))
        own = client.get(f"/taken-up/{adoption.pk}").content.decode()
        client.post(f"/asked/{number}", {"answer": "Reception does"})
        client.force_login(people.user_of(stranger))
        answered = client.get(f"/asked/{number}").content.decode()
        theirs = client.get(f"/taken-up/{adoption.pk}").content.decode()

        assert "What others asked you" in own
        assert "Reception does" in answered
        assert "Reception does" in theirs

    def test_are_missing_for_everybody_else(self, client, adoption, stranger, amina, noon):
        number = ask(adoption, stranger, noon)
        client.force_login(people.user_of(amina))

        assert client.get(f"/asked/{number}").status_code == 404
        assert "Who sends the texts?" not in client.get(f"/taken-up/{adoption.pk}").content.decode()

    def test_too_many_is_said_on_the_page(self, client, adoption, stranger):
        client.force_login(people.user_of(stranger))
        for _ in range(5):
            client.post(f"/taken-up/{adoption.pk}/ask", {"question": "Who?"})

        answer = client.post(f"/taken-up/{adoption.pk}/ask", {"question": "Who?"})

        assert answer.status_code == 422
        assert "tomorrow" in answer.content.decode()
