import pytest
from django.urls import reverse

from learnonce.lessons import queries as lessons
from learnonce.people.models import Person
from learnonce.practice import services
from tests.factories import practice


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
        assert answer.url == reverse("lessons:write", kwargs={"lesson_id": row.made_lesson_id})


def lessons_audience(lesson_id):
    from learnonce.lessons.models import Lesson

    return Lesson.objects.get(pk=lesson_id).audience
