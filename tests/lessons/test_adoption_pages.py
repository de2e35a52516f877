import pytest

from learnonce.lessons import services
from learnonce.lessons.models import Adaptation, Adoption
from tests.factories import adoptions, lessons, people

SYNTHETIC = "999 000 0018"  # of the range kept for tests; its check digit fits


@pytest.fixture
def as_dewi(client, dewi):
    client.force_login(people.user_of(dewi))
    return client


@pytest.fixture
def adoption(lesson, birch, dewi):
    return adoptions.adoption(lesson, birch, state="DECIDED", contact_id=dewi.user_id)


class TestTakeUpPage:
    def test_asks_for_two_choices_and_nothing_else(self, as_dewi, lesson, birch):
        address = f"/lessons/{lesson.pk}/take-up"
        page = as_dewi.get(address).content.decode()

        answer = as_dewi.post(
            address, {"mode": "REPLICATE", "named": "yes", "organisation_id": birch.organisation_id}
        )

        row = Adoption.objects.get()
        assert page.count('type="radio"') == 8  # six ways, named or not
        assert (answer.status_code, answer["Location"]) == (302, f"/taken-up/{row.pk}")
        assert row.has_name

    def test_says_what_is_missing(self, as_dewi, lesson, birch):
        answer = as_dewi.post(f"/lessons/{lesson.pk}/take-up", {"organisation_id": birch.organisation_id})

        assert answer.status_code == 422
        assert "Error:" in answer.content.decode()
        assert not Adoption.objects.exists()

    def test_leads_who_comes_again_to_what_is_there(self, as_dewi, lesson, adoption):
        answer = as_dewi.get(f"/lessons/{lesson.pk}/take-up")

        assert answer["Location"] == f"/taken-up/{adoption.pk}"

    def test_asks_for_which_of_several_places(self, as_dewi, lesson, dewi, noon):
        from learnonce.people.models import Membership

        Membership.objects.create(person_id=dewi.user_id, team=adoptions.place("Beech"), started_at=noon)

        page = as_dewi.get(f"/lessons/{lesson.pk}/take-up").content.decode()

        assert "For which place?" in page
        assert "Beech" in page

    def test_offers_the_named_adopters_it_may_have_been_learned_from(self, as_dewi, lesson):
        adoptions.adoption(lesson, adoptions.place("Cedar"))
        adoptions.adoption(lesson, adoptions.place("Damson"), named=False)

        page = as_dewi.get(f"/lessons/{lesson.pk}/take-up").content.decode()

        assert "Cedar" in page
        assert "Damson" not in page

    def test_points_at_what_may_be_somebodys_number(self, as_dewi, lesson, birch):
        answer = as_dewi.post(
            f"/lessons/{lesson.pk}/take-up",
            {
                "mode": "DECLINE",
                "named": "no",
                "reason": f"{SYNTHETIC}",
                "organisation_id": birch.organisation_id,
            },
        )

        assert answer.status_code == 422
        assert "Why nobody can be known by this" in answer.content.decode()

    def test_refuses_the_place_it_comes_from_in_words(self, client, amina, reception, lesson):
        client.force_login(people.user_of(amina))

        answer = client.post(
            f"/lessons/{lesson.pk}/take-up",
            {"mode": "REPLICATE", "named": "yes", "organisation_id": reception.organisation_id},
        )

        assert answer.status_code == 422
        assert "your own place" in answer.content.decode()

    def test_somebody_without_a_place_is_told_what_to_do(self, client, lesson, curator):
        client.force_login(people.user_of(curator))

        answer = client.get(f"/lessons/{lesson.pk}/take-up")

        assert answer.status_code == 403
        assert "Join your place first" in answer.content.decode()

    def test_what_may_not_be_seen_is_missing(self, as_dewi, reception):
        hidden = lessons.lesson(reception)

        assert as_dewi.get(f"/lessons/{hidden.pk}/take-up").status_code == 404

    def test_signed_out_one_signs_in_first(self, client, lesson):
        assert client.get(f"/lessons/{lesson.pk}/take-up")["Location"].startswith("/account/sign-in")


class TestAdoptionPage:
    def test_has_a_button_for_each_next_step(self, as_dewi, adoption):
        page = as_dewi.get(f"/taken-up/{adoption.pk}").content.decode()

        assert "We have planned it" in page
        assert "We have begun" in page

    def test_buttons_move_it_on_and_a_wrong_one_has_its_page(self, as_dewi, adoption):
        ahead = {"to": "UNDER_WAY", "in_use_since_month": "1", "in_use_since_year": "2190"}
        future = as_dewi.post(f"/taken-up/{adoption.pk}/move", ahead)
        assert future.status_code == 422
        assert "must not lie in the future" in future.content.decode()
        begun = as_dewi.post(f"/taken-up/{adoption.pk}/move", {"to": "UNDER_WAY"})
        wrong = as_dewi.post(f"/taken-up/{adoption.pk}/move", {"to": "PLANNED"})

        adoption.refresh_from_db()
        assert (begun.status_code, adoption.state, wrong.status_code) == (302, "UNDER_WAY", 409)

    def test_with_htmx_the_answer_is_a_header(self, as_dewi, adoption):
        answer = as_dewi.post(
            f"/taken-up/{adoption.pk}/move", {"to": "PLANNED"}, headers={"HX-Request": "true"}
        )

        assert (answer.status_code, answer["HX-Redirect"]) == (204, f"/taken-up/{adoption.pk}")

    def test_a_stop_without_a_reason_says_so_on_the_page(self, as_dewi, adoption):
        missing = as_dewi.post(f"/taken-up/{adoption.pk}/stop", {"note": "We tried"})
        stopped = as_dewi.post(f"/taken-up/{adoption.pk}/stop", {"code": "no_time"}, follow=True)

        assert missing.status_code == 422
        assert "Why did you stop?" in missing.content.decode()
        assert "There was no time for it" in stopped.content.decode()
        assert "Take it up again" in stopped.content.decode()

    def test_a_change_needs_one_answer(self, as_dewi, adoption):
        empty = as_dewi.post(f"/taken-up/{adoption.pk}/change", {"what": ""})
        done = as_dewi.post(
            f"/taken-up/{adoption.pk}/change",
            {"what": "We ring", "planned": "yes", "goal": "equity"},
            follow=True,
        )

        assert empty.status_code == 422
        assert "We ring" in done.content.decode()
        assert "To be fairer · planned" in done.content.decode()

        change = Adaptation.objects.get()
        as_dewi.post(f"/taken-up/{adoption.pk}/change/{change.pk}/forget")
        assert not Adaptation.objects.exists()

    def test_core_contact_name_and_a_lesson_of_their_own(self, as_dewi, adoption):
        for path, data in [
            ("core", {"core_kept": "yes"}),
            ("contact", {}),
            ("name", {"named": "no"}),
        ]:
            assert as_dewi.post(f"/taken-up/{adoption.pk}/{path}", data).status_code == 302
        grown = as_dewi.post(f"/taken-up/{adoption.pk}/grow")

        adoption.refresh_from_db()
        assert (adoption.core_kept, adoption.has_name) == ("yes", False)
        assert grown["Location"] == f"/lessons/{adoption.child_lesson_id}"

    def test_a_name_that_cannot_be_shown_yet_says_why(self, as_dewi, lesson, birch, dewi, noon):
        row = adoptions.adoption(lesson, birch, named=False)
        services.note_change(
            adoption_id=row.pk, change=services.Change(what="We ring Mrs Jones"), actor=dewi, at=noon
        )

        page = as_dewi.post(f"/taken-up/{row.pk}/name", {"named": "yes"}, follow=True).content.decode()

        assert "Your name is not shown yet" in page
        assert "Show our name" in page

    def test_others_see_a_named_one_without_its_buttons_and_contact(self, client, stranger, adoption):
        client.force_login(people.user_of(stranger))

        page = client.get(f"/taken-up/{adoption.pk}").content.decode()

        assert "Birch took up" in page
        assert "Dewi" not in page
        assert "We have begun" not in page

    def test_others_do_not_see_an_unnamed_one(self, client, stranger, lesson, birch):
        row = adoptions.adoption(lesson, birch, named=False)
        client.force_login(people.user_of(stranger))

        assert client.get(f"/taken-up/{row.pk}").status_code == 404
        assert client.post(f"/taken-up/{row.pk}/move", {"to": "WORKING"}).status_code == 404

    def test_others_may_not_press_its_buttons(self, client, stranger, adoption):
        client.force_login(people.user_of(stranger))

        for path in ("move", "stop", "core", "contact", "name", "grow"):
            answer = client.post(
                f"/taken-up/{adoption.pk}/{path}", {"to": "WORKING", "code": "no_time", "core_kept": "yes"}
            )
            assert answer.status_code == 403, path

    def test_deciding_anew_starts_from_what_was_decided(self, as_dewi, adoption):
        page = as_dewi.get(f"/taken-up/{adoption.pk}/decide").content.decode()
        as_dewi.post(f"/taken-up/{adoption.pk}/decide", {"mode": "CUSTOMISE", "named": "no"})

        adoption.refresh_from_db()
        assert "Change what we decided" in page
        assert (adoption.mode, adoption.has_name) == ("CUSTOMISE", False)

    def test_costs_at_most_twelve_queries(self, as_dewi, adoption, dewi, noon, django_assert_max_num_queries):
        for number in range(5):
            services.note_change(
                adoption_id=adoption.pk, change=services.Change(what=f"Change {number}"), actor=dewi, at=noon
            )
        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)

        with django_assert_max_num_queries(12):
            as_dewi.get(f"/taken-up/{adoption.pk}")


class TestTakenUp:
    def test_shows_what_waits_for_an_answer_first(self, as_dewi, adoption, dewi, noon, at_moment):
        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)
        home, birch = adoption.lesson.team, adoption.team
        other = lessons.lesson(home, stage="PUBLISHED", title="Another lesson")
        adoptions.adoption(other, birch, mode="DECLINE", state="DECIDED")
        at_moment(noon.replace(month=7))

        page = as_dewi.get("/taken-up").content.decode()

        assert page.index("Text the patient") < page.index("Another lesson")
        assert "Say how it went after 3 months" in page

    def test_says_what_to_do_when_there_is_nothing(self, as_dewi):
        assert "Nothing yet" in as_dewi.get("/taken-up").content.decode()

    def test_costs_the_same_for_one_and_for_thirty(
        self, as_dewi, reception, birch, django_assert_max_num_queries
    ):
        for number in range(30):
            adoptions.adoption(lessons.lesson(reception, stage="PUBLISHED", title=f"No {number}"), birch)

        with django_assert_max_num_queries(12):
            as_dewi.get("/taken-up")


class TestCheckPage:
    def test_takes_the_answer_on_the_site(self, as_dewi, adoption, dewi, noon, at_moment):
        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)
        address = f"/taken-up/{adoption.pk}/check/3"
        at_moment(noon.replace(month=7))

        page = as_dewi.get(address)
        sent = as_dewi.post(
            address,
            {"effect": "better", "still_in_use": "yes", "before_points": "3", "after_points": "5"},
            follow=True,
        )

        assert page.status_code == 200
        assert "how did it go for you?" in page.content.decode()
        assert "Do you still use it?" in page.content.decode()
        assert "Better than the lesson says" in sent.content.decode()
        assert "3 times before, 5 times after" in sent.content.decode()

    def test_is_closed_before_it_is_due(self, as_dewi, adoption, dewi, noon, at_moment):
        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)
        at_moment(noon)

        assert as_dewi.get(f"/taken-up/{adoption.pk}/check/3").status_code == 409

    def test_is_missing_for_another_place(self, client, stranger, adoption, dewi, noon):
        services.move_on(adoption_id=adoption.pk, to="UNDER_WAY", actor=dewi, at=noon)
        client.force_login(people.user_of(stranger))

        assert client.get(f"/taken-up/{adoption.pk}/check/3").status_code == 404
