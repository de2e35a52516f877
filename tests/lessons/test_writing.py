import re
from datetime import timedelta

import pytest

from learnonce.base.models import AuditEntry
from learnonce.lessons import services
from learnonce.lessons.calc import content
from learnonce.lessons.models import LessonVersion
from learnonce.matching.models import IndexedText
from learnonce.people.models import Organisation
from tests.factories import lessons, people
from tests.lessons.test_capture import SYNTHETIC


@pytest.fixture
def lesson(amina, reception, noon):
    return services.capture(team_id=reception.pk, good="We text", title="Text them", actor=amina, at=noon)


def mark(lesson, *names):
    lesson.refresh_from_db()
    return content.mark(lesson.version, {name: getattr(lesson, name) for name in names})


def save(lesson, actor, at, seen=None, **rest):
    changes = {key: rest.pop(key) for key in list(rest) if key in content.FIELDS}
    return services.change(
        lesson_id=lesson.pk,
        changes=changes,
        seen=mark(lesson, *changes) if seen is None else seen,
        actor=actor,
        at=at,
        **rest,
    )


class TestDescribeSetting:
    def test_is_found_by_it_from_then_on(self, lesson, amina, noon):
        services.describe_setting(
            lesson_id=lesson.pk, context={"rurality": "town", "funding": ""}, actor=amina, at=noon
        )

        lesson.refresh_from_db()
        assert lesson.context == {"rurality": "town"}
        assert "rurality:town" in IndexedText.objects.get().tags
        assert AuditEntry.objects.get(verb="lesson.setting_described").facts["facets"] == lesson.context

    @pytest.mark.parametrize("context", [{"rurality": "moon"}, {"weather": "wet"}])
    def test_refuses_what_is_not_on_the_list(self, lesson, amina, noon, context):
        with pytest.raises(services.NotReady, match="Not on the list"):
            services.describe_setting(lesson_id=lesson.pk, context=context, actor=amina, at=noon)

    def test_is_for_those_who_may_write(self, reception, curator, amina, noon):
        out = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)

        with pytest.raises(services.NotAllowed):
            services.describe_setting(lesson_id=out.pk, context={"rurality": "town"}, actor=amina, at=noon)
        services.describe_setting(lesson_id=out.pk, context={"rurality": "town"}, actor=curator, at=noon)

    def test_one_tap_takes_over_what_the_place_says_of_itself(self, client, lesson, amina, fernbank):
        Organisation.objects.filter(pk=fernbank.pk).update(context={"rurality": "rural"})
        client.force_login(people.user_of(amina))
        address = f"/lessons/{lesson.pk}/setting"

        page = client.get(address).content.decode()
        assert '<option value="rural" selected>' in page
        assert "Save to keep it with the lesson" in page
        assert address in client.get(f"/lessons/{lesson.pk}/write").content.decode()
        assert client.post(address, {"rurality": "moon"}).status_code == 422
        seen = re.search(r'name="seen" value="([^"]+)"', page)[1]
        answer = client.post(address, {"rurality": "rural", "seen": seen})
        assert answer.url == f"/lessons/{lesson.pk}/write"

        assert "Where it is: countryside" in client.get(f"/lessons/{lesson.pk}").content.decode()

    def test_two_who_choose_at_once_see_both_and_neither_is_lost(self, client, lesson, amina, curator, noon):
        client.force_login(people.user_of(amina))
        address = f"/lessons/{lesson.pk}/setting"
        seen = re.search(r'name="seen" value="([^"]+)"', client.get(address).content.decode())[1]
        services.describe_setting(lesson_id=lesson.pk, context={"rurality": "town"}, actor=amina, at=noon)

        answer = client.post(address, {"rurality": "rural", "seen": seen})
        page = answer.content.decode()

        assert answer.status_code == 409
        assert "Two people chose at once" in page
        assert '<option value="rural" selected>' in page
        lesson.refresh_from_db()
        assert lesson.context == {"rurality": "town"}
        seen = re.search(r'name="seen" value="([^"]+)"', page)[1]
        assert client.post(address, {"rurality": "rural", "seen": seen}).status_code == 302
        lesson.refresh_from_db()
        assert lesson.context == {"rurality": "rural"}


class TestChange:
    def test_saves_only_what_is_named(self, lesson, amina, noon):
        save(lesson, amina, noon, what_we_did=" A text.\r\nBy two ", core_parts=["same day", " "])

        lesson.refresh_from_db()
        assert (lesson.what_we_did, lesson.core_parts) == ("A text.\nBy two", ["same day"])
        assert lesson.good == "We text"

    def test_an_unchanged_text_leaves_no_trace(self, lesson, amina, noon):
        before = AuditEntry.objects.count()

        save(lesson, amina, noon, good="We text")

        assert AuditEntry.objects.count() == before

    def test_saves_of_one_person_within_ten_minutes_are_one_version(self, lesson, amina, noon):
        save(lesson, amina, noon + timedelta(minutes=9), good="We text all")
        save(lesson, amina, noon + timedelta(minutes=11), good="We text everybody")

        assert [v.content["good"] for v in LessonVersion.objects.order_by("number")] == [
            "We text all",
            "We text everybody",
        ]

    def test_another_persons_save_is_a_version_of_its_own(self, lesson, manager, noon):
        save(lesson, manager, noon, good="We ring")

        assert LessonVersion.objects.count() == 2

    def test_two_at_once_never_overwrite_each_other(self, lesson, amina, manager, noon):
        seen = mark(lesson, "good")
        save(lesson, manager, noon, good="We ring", seen=seen)

        with pytest.raises(services.Changed) as other:
            save(lesson, amina, noon, good="We write", seen=seen)

        lesson.refresh_from_db()
        assert lesson.good == "We ring"
        assert other.value.theirs == {"good": "We ring"}

    def test_notices_it_when_the_others_save_went_into_a_version_already_seen(
        self, lesson, amina, manager, noon
    ):
        save(lesson, manager, noon, good="We ring")
        seen = mark(lesson, "good")
        save(lesson, manager, noon + timedelta(minutes=1), good="We ring twice")

        with pytest.raises(services.Changed):
            save(lesson, amina, noon + timedelta(minutes=2), good="We write", seen=seen)

    def test_own_saves_in_between_are_no_conflict(self, lesson, amina, noon):
        seen = mark(lesson, "good")
        save(lesson, amina, noon, good="We text a", seen=seen)
        save(lesson, amina, noon, good="We text all", seen=seen)

        lesson.refresh_from_db()
        assert lesson.good == "We text all"

    def test_two_pages_of_one_lesson_do_not_get_in_each_others_way(self, lesson, amina, manager, noon):
        seen = mark(lesson, "theory")
        save(lesson, manager, noon, good="We ring")

        save(lesson, amina, noon, theory="They know at once", seen=seen)

        lesson.refresh_from_db()
        assert (lesson.good, lesson.theory) == ("We ring", "They know at once")

    def test_a_title_taken_away_is_made_anew(self, lesson, amina, noon):
        assert save(lesson, amina, noon, title="").title == "We text"

    def test_refuses_a_patients_number_once_and_not_again_when_a_reason_was_given(self, lesson, amina, noon):
        with pytest.raises(services.Identifiable):
            save(lesson, amina, noon, good=f"Ref {SYNTHETIC}")
        save(lesson, amina, noon, good=f"Ref {SYNTHETIC}", override_reason="A part number")

        save(lesson, amina, noon, good=f"Ref {SYNTHETIC} again")

        lesson.refresh_from_db()
        assert lesson.good.endswith("again")

    def test_is_not_there_for_those_who_may_not_see_it(self, lesson, stranger, noon):
        with pytest.raises(type(lesson).DoesNotExist):
            save(lesson, stranger, noon, good="Mine", seen="")

    def test_refuses_a_reader_of_a_published_one(self, reception, amina, noon):
        published = lessons.lesson(reception, stage="PUBLISHED")

        with pytest.raises(services.NotAllowed, match="curators"):
            save(published, amina, noon, good="Changed")

    def test_an_approved_text_stands(self, reception, amina, noon):
        approved = lessons.lesson(reception, stage="APPROVED")

        with pytest.raises(services.NotReady, match="approved"):
            save(approved, amina, noon, good="Changed")

    def test_published_it_needs_a_persons_look_and_no_name(self, reception, curator, noon):
        published = lessons.lesson(reception, stage="PUBLISHED")

        with pytest.raises(services.NotReady, match="Tick"):
            save(published, curator, noon, good="Better words")
        with pytest.raises(services.Identifiable):
            save(published, curator, noon, good="Ask Mrs Jones of the desk", checked=True)
        save(published, curator, noon, good="Better words", checked=True)

        assert AuditEntry.objects.get(verb="lesson.changed").facts["checked_by_a_person"] is True


class TestWritePages:
    def test_the_list_says_what_is_missing(self, client, lesson, amina, django_assert_max_num_queries):
        client.force_login(people.user_of(amina))

        with django_assert_max_num_queries(8):
            page = client.get(f"/lessons/{lesson.pk}/write").content.decode()

        assert "The problem and what you did" in page
        assert "2 needed" in page  # the problem, and what was done

    def test_each_page_shows_its_fields(self, client, lesson, amina):
        client.force_login(people.user_of(amina))

        for group, field in [("story", "good"), ("practice", "core_parts"), ("results", "theory")]:
            page = client.get(f"/lessons/{lesson.pk}/write/{group}").content.decode()
            assert f'name="{field}"' in page

    def test_an_unknown_page_is_missing(self, client, lesson, amina):
        client.force_login(people.user_of(amina))

        assert client.get(f"/lessons/{lesson.pk}/write/poetry").status_code == 404

    def post(self, client, lesson, headers=None, **fields):
        values = {
            "title": lesson.title,
            "kind": "SOLUTION",
            "good": lesson.good,
            "seen": mark(lesson, "title", "kind", "good", "not_so_good", "next_time"),
            **fields,
        }
        return client.post(f"/lessons/{lesson.pk}/write/story", values, headers=headers)

    def test_the_button_saves_and_goes_back_to_the_list(self, client, lesson, amina):
        client.force_login(people.user_of(amina))

        answer = self.post(client, lesson, good="We ring")

        assert (answer.status_code, answer.url) == (302, f"/lessons/{lesson.pk}/write")

    def test_autosave_is_quiet(self, client, lesson, amina):
        client.force_login(people.user_of(amina))

        answer = self.post(client, lesson, {"X-Autosave": "1"}, good="We ring")

        lesson.refresh_from_db()
        assert (answer.status_code, lesson.good) == (204, "We ring")

    def test_autosave_says_in_a_line_why_not(self, client, lesson, amina):
        client.force_login(people.user_of(amina))

        answer = self.post(client, lesson, {"X-Autosave": "1"}, good=f"Patient {SYNTHETIC}")

        assert answer.status_code == 422
        assert answer.content.decode().startswith("Not saved yet. This looks like an NHS number")

    def test_two_at_once_see_both_texts_and_choose(self, client, lesson, amina, manager, noon):
        seen = mark(lesson, "title", "kind", "good", "not_so_good", "next_time")
        save(lesson, manager, noon, good="The managers words")
        client.force_login(people.user_of(amina))

        answer = self.post(client, lesson, good="My own words", seen=seen)
        page = answer.content.decode()
        assert answer.status_code == 409
        assert "The managers words" in page
        assert "My own words" in page

        again = self.post(client, lesson, good="My own words")
        lesson.refresh_from_db()
        assert (again.status_code, lesson.good) == (302, "My own words")

    def test_a_stranger_finds_no_such_page(self, client, lesson, stranger):
        client.force_login(people.user_of(stranger))

        assert client.get(f"/lessons/{lesson.pk}/write").status_code == 404

    def test_a_reader_is_told_who_may(self, client, reception, stranger):
        published = lessons.lesson(reception, stage="PUBLISHED")
        client.force_login(people.user_of(stranger))

        assert client.get(f"/lessons/{published.pk}/write").status_code == 403
