import pytest

from learnonce.base.models import AuditEntry
from learnonce.lessons import services
from learnonce.lessons.models import Lesson, LessonVersion
from tests.factories import people

SYNTHETIC = "999 000 0018"  # of the range kept for tests; its check digit fits


class TestCapture:
    def test_one_answer_is_enough(self, amina, reception, noon):
        lesson = services.capture(
            team_id=reception.pk, good="Text the patient. Two minutes.", actor=amina, at=noon
        )

        assert lesson.title == "Text the patient"
        assert lesson.stage == "CAPTURED"
        assert lesson.audience == sorted([f"u:{amina.user_id}", f"t:{reception.pk}"])
        assert LessonVersion.objects.get(lesson=lesson).content["good"] == "Text the patient. Two minutes."
        assert [entry.verb for entry in AuditEntry.objects.all()] == ["lesson.captured"]

    def test_copies_what_kind_of_place_it_is(self, amina, reception, noon):
        reception.organisation.context = {"rurality": "town"}
        reception.organisation.save()

        lesson = services.capture(team_id=reception.pk, next_time="Start earlier", actor=amina, at=noon)

        assert lesson.context == {"rurality": "town"}
        assert lesson.locality_id == reception.organisation.locality_id

    def test_begins_from_what_was_noticed_without_any_answer(self, manager, reception, noon):
        lesson = services.capture(
            team_id=reception.pk, from_text="Patients ring twice.", actor=manager, at=noon
        )

        assert (lesson.problem_statement, lesson.title) == ("Patients ring twice.", "Patients ring twice")

    def test_refuses_an_empty_one(self, amina, reception, noon):
        with pytest.raises(services.NotReady, match="at least one"):
            services.capture(team_id=reception.pk, good="  ", title="Only this", actor=amina, at=noon)

    def test_refuses_another_team(self, stranger, reception, noon):
        with pytest.raises(services.NotAllowed):
            services.capture(team_id=reception.pk, good="Ours now", actor=stranger, at=noon)

        assert not Lesson.objects.exists()

    def test_refuses_a_kind_nobody_knows(self, amina, reception, noon):
        with pytest.raises(services.NotReady, match="kind"):
            services.capture(team_id=reception.pk, good="Text", kind="ESSAY", actor=amina, at=noon)

    def test_does_not_keep_a_patients_number(self, amina, reception, noon):
        with pytest.raises(services.Identifiable) as refused:
            services.capture(
                team_id=reception.pk, good=f"Patient {SYNTHETIC} rang twice", actor=amina, at=noon
            )

        assert list(refused.value.found) == ["good"]
        assert not Lesson.objects.exists()

    def test_keeps_it_for_a_reason_and_logs_the_reason_without_the_number(self, amina, reception, noon):
        services.capture(
            team_id=reception.pk,
            good=f"Order {SYNTHETIC} came late",
            override_reason="An order number",
            actor=amina,
            at=noon,
        )

        entry = AuditEntry.objects.get(verb="lesson.number_let_through")
        assert entry.reason == "An order number"
        assert SYNTHETIC not in str(entry.facts)

    def test_keeps_its_parent(self, amina, reception, noon):
        parent = services.capture(team_id=reception.pk, good="First", actor=amina, at=noon)

        child = services.capture(
            team_id=reception.pk, good="Better", parent_id=parent.pk, actor=amina, at=noon
        )

        assert child.parent_id == parent.pk


class TestCapturePage:
    def test_asks_three_questions_and_nothing_more(self, client, amina):
        client.force_login(people.user_of(amina))

        page = client.get("/lessons/new").content.decode()

        assert page.count("<textarea") == 3
        assert "For which team?" not in page

    def test_keeps_the_lesson_and_goes_to_it(self, client, amina, reception):
        client.force_login(people.user_of(amina))

        answer = client.post("/lessons/new", {"good": "Text them", "kind": "TIP", "team_id": reception.pk})

        lesson = Lesson.objects.get()
        assert (answer.status_code, answer.url) == (302, f"/lessons/{lesson.pk}")

    def test_goes_to_it_by_script_too(self, client, amina, reception):
        client.force_login(people.user_of(amina))

        answer = client.post(
            "/lessons/new",
            {"good": "Text them", "kind": "TIP", "team_id": reception.pk},
            headers={"HX-Request": "true"},
        )

        assert (answer.status_code, answer["HX-Redirect"]) == (204, f"/lessons/{Lesson.objects.get().pk}")

    def test_says_what_to_do_when_nothing_is_written(self, client, amina, reception):
        client.force_login(people.user_of(amina))

        answer = client.post("/lessons/new", {"kind": "TIP", "team_id": reception.pk})

        assert answer.status_code == 422
        assert "Answer at least one of the three questions" in answer.content.decode()

    def test_marks_a_number_in_place_and_asks_why(self, client, amina, reception):
        client.force_login(people.user_of(amina))

        answer = client.post(
            "/lessons/new", {"good": f"Patient {SYNTHETIC} rang", "kind": "TIP", "team_id": reception.pk}
        )

        assert answer.status_code == 422
        assert f"<mark>{SYNTHETIC}</mark>" in answer.content.decode()
        assert 'name="override_reason"' in answer.content.decode()

    def test_somebody_without_a_team_is_told_what_to_do(self, client, curator):
        client.force_login(people.user_of(curator))

        answer = client.get("/lessons/new")

        assert answer.status_code == 403
        assert "Ask the manager of your practice" in answer.content.decode()

    def test_asks_to_sign_in(self, client, db):
        assert client.get("/lessons/new").status_code == 302
