import re
from datetime import timedelta

import pytest

from learnonce.base.models import AuditEntry
from learnonce.lessons import events, queries, services
from learnonce.lessons.models import AdoptionCheck
from learnonce.people import queries as people_queries
from learnonce.people import services as people_services
from tests.factories import adoptions, people

SAME = services.Answers(effect="same", still_in_use=True)
MEASURED = services.Answers(effect="better", still_in_use=True, before_points=4, after_points=3)
GONE = services.Answers(effect="worse", still_in_use=False)


@pytest.fixture
def adoption(lesson, birch, dewi, noon):
    """Birch uses the lesson since noon; Dewi is asked."""
    row = adoptions.adoption(lesson, birch, state="DECIDED", contact_id=dewi.user_id)
    services.move_on(adoption_id=row.pk, to="UNDER_WAY", actor=dewi, at=noon)
    row.refresh_from_db()
    return row


@pytest.fixture
def june(noon):
    """Three months after noon, when the first check is due."""
    return noon.replace(month=6)


def ask(adoption, at, month=3):
    return services.ask_how_it_went(check_id=adoption.checks.get(month=month).pk, at=at)


def key_in(letter):
    return re.search(r"/check/(\S+)", letter.body).group(1)


def answer(adoption, actor, at, answers=SAME, month=3, **more):
    services.report(adoption_id=adoption.pk, month=month, answers=answers, actor=actor, at=at, **more)


class TestAsk:
    def test_writes_one_letter_with_a_key_that_is_kept_only_as_a_hash(self, adoption, dewi, june, post):
        assert ask(adoption, june)
        assert not ask(adoption, june)

        (letter,) = post(june)
        check = adoption.checks.get(month=3)
        assert check.asked_at == june
        assert letter.subject == "How did it go after 3 months? “Text the patient the same day”"
        key = key_in(letter)
        assert key not in check.key_hash
        assert key not in str([line.path for line in people_queries.notices(actor=dewi)])
        assert queries.check_by_letter(key=key, at=june).month == 3

    def test_the_news_is_not_mailed_a_second_time(self, adoption, dewi, june, post):
        ask(adoption, june)

        assert people_services.send_waiting(person_id=dewi.user_id, at=june) == 0
        assert len(post(june)) == 1

    def test_somebody_who_wants_no_mail_finds_it_on_their_page(self, adoption, dewi, june, post):
        people_services.choose_telling(telling="NEVER", actor=dewi, at=june)

        ask(adoption, june)

        assert post(june) == []
        assert [line.path for line in people_queries.notices(actor=dewi)] == [
            f"/taken-up/{adoption.pk}/check/3"
        ]

    def test_when_the_contact_left_the_manager_is_asked(self, adoption, birch, dewi, june, post):
        people_services.end_membership(person_id=dewi.user_id, team_id=birch.pk, actor=dewi, at=june)
        manager = people.actor("Ffion Gray", role="practice_manager", over=birch.organisation)

        ask(adoption, june)

        assert [letter.to for letter in post(june)] == [[people.user_of(manager).email]]

    def test_the_job_finds_what_is_due_and_nothing_else(self, adoption, lesson, noon, june):
        adoptions.adoption(lesson, adoptions.place("Gorse"), mode="DECLINE", state="DECIDED")
        three, six = (adoption.checks.get(month=month).pk for month in (3, 6))

        assert queries.checks_to_ask(at=noon) == []
        assert queries.checks_to_ask(at=june) == [three]
        # nobody is asked about three months when six have gone by
        assert queries.checks_to_ask(at=noon.replace(month=10)) == [six]

    def test_a_place_that_stopped_is_not_asked(self, adoption, dewi, noon, june):
        services.stop_using(adoption_id=adoption.pk, code="no_time", actor=dewi, at=noon)

        assert queries.checks_to_ask(at=june) == []
        assert not ask(adoption, june)


class TestAnswer:
    def test_two_answers_are_enough_and_the_state_follows(self, adoption, lesson, dewi, june, heard):
        answer(adoption, dewi, june)

        adoption.refresh_from_db()
        check = adoption.checks.get(month=3)
        assert adoption.state == "REPORTED_BACK"
        assert (check.effect, check.still_in_use, check.answered_by_id) == ("same", True, dewi.user_id)
        assert heard(events.AdoptionReported) == [events.AdoptionReported(adoption.pk, lesson.pk, 3, june)]

    def test_tells_the_source_once_for_each_check(self, adoption, amina, dewi, june):
        answer(adoption, dewi, june)
        answer(adoption, dewi, june + timedelta(days=1), answers=MEASURED)

        assert [line.text for line in people_queries.notices(actor=amina)] == [
            "Birch told how it went after 3 months: about as you said. “Text the patient the same day”"
        ]

    def test_raises_the_grade_in_the_same_transaction(self, adoption, lesson, dewi, june, heard):
        answer(adoption, dewi, june, answers=MEASURED)

        lesson.refresh_from_db()
        assert (lesson.strength, lesson.replication, lesson.last_confirmed_at) == ("A2", "B1", june)
        assert heard(events.GradeChanged) == [events.GradeChanged(lesson.pk, "A0·B0", "A2·B1", june)]
        assert AuditEntry.objects.get(verb="lesson.graded").facts["after"] == "A2·B1"

    def test_can_be_put_right_until_the_next_is_due(self, adoption, lesson, dewi, june):
        answer(adoption, dewi, june, answers=MEASURED)
        answer(adoption, dewi, june + timedelta(days=80), answers=services.Answers("worse", True))

        lesson.refresh_from_db()
        assert (lesson.strength, lesson.replication) == ("A0", "BX")
        with pytest.raises(services.Ended):
            answer(adoption, dewi, june + timedelta(days=93))

    def test_a_stop_says_why(self, adoption, dewi, june):
        with pytest.raises(services.NotReady, match="why you stopped"):
            answer(adoption, dewi, june, answers=GONE)

        answer(adoption, dewi, june, answers=GONE, stopped_code="did_not_fit")

        adoption.refresh_from_db()
        assert (adoption.state, adoption.stopped_code) == ("STOPPED", "did_not_fit")

    def test_a_stop_said_by_mistake_is_taken_back(self, adoption, dewi, june):
        answer(adoption, dewi, june, answers=GONE, stopped_code="did_not_fit")
        answer(adoption, dewi, june)

        adoption.refresh_from_db()
        assert (adoption.state, adoption.stopped_at) == ("REPORTED_BACK", None)

    def test_a_slip_at_six_months_lowers_the_grade_again(self, adoption, lesson, dewi, june, noon):
        answer(adoption, dewi, june, answers=MEASURED)
        september = noon.replace(month=9)
        answer(adoption, dewi, september, answers=GONE, stopped_code="staff_left", month=6)

        lesson.refresh_from_db()
        assert (lesson.replication, lesson.last_confirmed_at) == ("BX", None)

    def test_refuses_before_it_is_due(self, adoption, dewi, noon):
        with pytest.raises(services.Ended):
            answer(adoption, dewi, noon)

    @pytest.mark.parametrize(
        "answers",
        [
            services.Answers(effect="", still_in_use=True),
            services.Answers(effect="great", still_in_use=True),
            services.Answers(effect="same", still_in_use=True, fidelity="perhaps"),
            services.Answers(effect="same", still_in_use=True, recommend="perhaps"),
        ],
    )
    def test_refuses_what_is_no_answer(self, adoption, dewi, june, answers):
        with pytest.raises(services.NotReady):
            answer(adoption, dewi, june, answers=answers)

    def test_refuses_another_place(self, adoption, stranger, june):
        with pytest.raises(services.NotAllowed):
            answer(adoption, stranger, june)

    def test_refuses_a_month_without_a_check(self, adoption, dewi, june):
        with pytest.raises(AdoptionCheck.DoesNotExist):
            answer(adoption, dewi, june, month=4)


class TestByLetter:
    def test_answers_without_signing_in(self, adoption, client, june, post, at_moment):
        ask(adoption, june)
        address = f"/check/{key_in(post(june)[0])}"
        at_moment(june)

        page = client.get(address)
        sent = client.post(address, {"effect": "better", "still_in_use": "yes"}, follow=True)

        assert page.status_code == 200
        assert "Birch took up" in page.content.decode()
        assert "Thank you" in sent.content.decode()
        check = adoption.checks.get(month=3)
        assert (check.effect, check.answered_by_id) == ("better", None)
        assert AuditEntry.objects.get(verb="adoption.reported").reason == "By the link in the letter"

    def test_opening_the_link_changes_nothing(self, adoption, client, june, post, at_moment):
        ask(adoption, june)
        at_moment(june)

        client.get(f"/check/{key_in(post(june)[0])}")

        assert adoption.checks.get(month=3).answered_at is None

    def test_says_what_is_missing(self, adoption, client, june, post, at_moment):
        ask(adoption, june)
        at_moment(june)

        answer = client.post(f"/check/{key_in(post(june)[0])}", {"effect": "worse", "still_in_use": "no"})

        assert answer.status_code == 422
        assert "Say why you stopped" in answer.content.decode()

    def test_ends_when_the_next_check_is_due(self, adoption, client, june, post, at_moment):
        ask(adoption, june)
        address = f"/check/{key_in(post(june)[0])}"
        at_moment(june.replace(month=9))

        page = client.get(address)

        assert page.status_code == 410
        assert "This link has ended" in page.content.decode()
        assert client.post(address, {"effect": "same", "still_in_use": "yes"}).status_code == 410
        assert not AdoptionCheck.objects.filter(answered_at__isnull=False).exists()

    def test_an_unknown_link_tells_nothing(self, adoption, client):
        assert client.get("/check/nonsense").status_code == 404
        with pytest.raises(services.Ended):
            services.report_by_letter(key="nonsense", answers=SAME, at=adoption.decided_at)
