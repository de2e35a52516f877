import pytest
from django.urls import reverse

from learnonce.lessons import queries as lessons
from learnonce.lessons.models import Lesson, PriorArtCheck, StandingQuestion
from learnonce.people.models import Person
from learnonce.practice import services
from tests.factories import findable, people, practice


class TestMakeLesson:
    def test_begins_one_lesson_however_often_it_is_asked(self, reception, manager, noon):
        row = practice.noticing(reception)

        first = services.make_lesson(noticing_id=row.pk, actor=manager, at=noon)

        assert services.make_lesson(noticing_id=row.pk, actor=manager, at=noon) == first
        assert lessons.may_see(lesson_id=first, actor=manager)

    def test_does_not_tell_who_noticed(self, reception, amina, manager, noon):
        row = practice.noticing(reception, by=amina, anonymity="HIDDEN")

        lesson_id = services.make_lesson(noticing_id=row.pk, actor=manager, at=noon)

        assert f"u:{amina.user_id}" not in lessons_audience(lesson_id)

    def test_is_the_teams_own(self, reception, stranger, noon):
        row = practice.noticing(reception)

        with pytest.raises(services.NotAllowed):
            services.make_lesson(noticing_id=row.pk, actor=stranger, at=noon)

    def test_leads_to_the_page_where_it_is_written(self, client, reception, manager):
        row = practice.noticing(reception)
        client.force_login(Person.objects.get(pk=manager.user_id))

        page = client.get(reverse("practice:noticing", kwargs={"noticing_id": row.pk})).content.decode()
        assert "Make it a lesson" in page
        answer = client.post(reverse("practice:make_lesson", kwargs={"noticing_id": row.pk}))

        row.refresh_from_db()
        assert answer.url == reverse(
            "lessons:write_group", kwargs={"lesson_id": row.made_lesson_id, "group": "story"}
        )


def lessons_audience(lesson_id):
    return Lesson.objects.get(pk=lesson_id).audience


@pytest.fixture
def as_manager(client, manager):
    client.force_login(Person.objects.get(pk=manager.user_id))
    return client


@pytest.fixture
def solved(stranger):
    """A published lesson of another place, in the index with its meaning."""
    return findable.findable(
        people.team(people.practice("Birch", locality=people.locality("Birch"))),
        title="Tell the patient the same day when a repeat prescription becomes a query",
        problem_statement="Patients ring twice because nobody tells them that a prescription was queried.",
    )


class TestElsewhere:
    def test_shows_what_is_like_it_and_keeps_the_choice(self, as_manager, reception, solved):
        row = practice.noticing(reception)
        page = as_manager.get(reverse("practice:elsewhere", kwargs={"noticing_id": row.pk})).content.decode()
        assert solved.title in page

        answer = as_manager.post(
            reverse("practice:choose", kwargs={"noticing_id": row.pk}),
            {
                "choice": "PART",
                "chosen": solved.pk,
                "offered": str(solved.pk),
                "reason": "Our system is another",
            },
        )

        assert answer.url.endswith(f"?join={solved.pk}#decide")
        check = PriorArtCheck.objects.get(about_kind="noticing", about_id=row.pk)
        assert (check.choice, check.chosen, check.shown) == (
            "PART",
            solved,
            [{"lesson": solved.pk, "cosine": None}],
        )
        again = as_manager.get(reverse("practice:elsewhere", kwargs={"noticing_id": row.pk})).content.decode()
        assert "Our system is another" in again

    def test_joins_it_to_what_is_known(self, as_manager, reception, solved):
        row = practice.noticing(reception)

        as_manager.post(
            reverse("practice:decide", kwargs={"noticing_id": row.pk}),
            {
                "to": "LINKED",
                "reply": "Birch has solved it; we try theirs.",
                "linked_lesson": f"http://here/lessons/{solved.pk}",
            },
        )

        row.refresh_from_db()
        assert (row.state, row.linked_lesson) == ("LINKED", solved)

    @pytest.mark.parametrize("sent", [{"choice": "NONSENSE"}, {"choice": "USE", "reason": "x" * 501}, {}])
    def test_an_odd_choice_leads_back_with_a_word(self, as_manager, reception, sent):
        row = practice.noticing(reception)

        answer = as_manager.post(
            reverse("practice:choose", kwargs={"noticing_id": row.pk}), sent, follow=True
        )

        assert "Please note" in answer.content.decode()
        assert not PriorArtCheck.objects.exists()

    def test_a_name_in_the_reason_is_kept_with_a_reason(self, as_manager, reception, solved):
        row = practice.noticing(reception)
        where = reverse("practice:choose", kwargs={"noticing_id": row.pk})
        sent = {"choice": "PART", "chosen": solved.pk, "reason": "Zainab Hussain does it", "offered": "1"}

        asked = as_manager.post(where, sent)
        page = asked.content.decode()
        assert asked.status_code == 422
        assert 'name="override_reason"' in page
        assert 'value="Zainab Hussain does it"' in page
        assert not PriorArtCheck.objects.exists()

        as_manager.post(where, {**sent, "override_reason": "A figure in our film"})
        assert PriorArtCheck.objects.get().reason == "Zainab Hussain does it"

    def test_going_on_with_ones_own_way_chooses_no_lesson(self, as_manager, reception, solved):
        row = practice.noticing(reception)

        as_manager.post(
            reverse("practice:choose", kwargs={"noticing_id": row.pk}),
            {"choice": "CONTINUE", "chosen": solved.pk},
        )

        assert PriorArtCheck.objects.get().chosen_id is None

    def test_a_lesson_one_may_not_see_cannot_be_chosen(self, as_manager, reception, solved):
        solved.audience = []
        solved.save()
        row = practice.noticing(reception)

        answer = as_manager.post(
            reverse("practice:choose", kwargs={"noticing_id": row.pk}), {"choice": "USE", "chosen": solved.pk}
        )

        assert answer.status_code == 403

    def test_stays_open_as_one_question(self, as_manager, reception):
        row = practice.noticing(reception)

        for _ in range(2):
            as_manager.post(reverse("practice:keep_open", kwargs={"noticing_id": row.pk}))

        question = StandingQuestion.objects.get(about_kind="noticing", about_id=row.pk)
        assert f"t:{reception.pk}" in question.audience
        page = as_manager.get(reverse("practice:elsewhere", kwargs={"noticing_id": row.pk})).content.decode()
        assert "It stays open as a question" in page

    def test_is_missing_for_a_stranger(self, client, reception, stranger):
        client.force_login(Person.objects.get(pk=stranger.user_id))
        row = practice.noticing(reception)

        assert client.get(reverse("practice:elsewhere", kwargs={"noticing_id": row.pk})).status_code == 404
        for name in ("choose", "keep_open"):
            assert client.post(reverse(f"practice:{name}", kwargs={"noticing_id": row.pk})).status_code == 404


def test_while_typing_likes_appear(client, solved):
    answer = client.post(
        reverse("practice:look"), {"text": "Patients ring twice about a queried prescription"}
    )
    assert solved.title not in answer.content.decode()  # signed out: it is for those who are signed in

    client.force_login(Person.objects.get(pk=people.actor("Ola Ray").user_id))
    answer = client.post(
        reverse("practice:look"), {"text": "Patients ring twice about a queried prescription"}
    )

    assert solved.title in answer.content.decode()
