"""The pages of the register."""

import csv
import io

import pytest

from learnonce.improvement.models import Initiative
from learnonce.lessons.models import Lesson
from learnonce.matching import services as matching
from tests.factories import improvement, practice

RING = "We ring people the day after they leave hospital"


def text(answer):
    return answer.content.decode()


@pytest.fixture
def page(browser, amina):
    return browser(amina)


@pytest.fixture
def told(fernbank):
    return {"what": RING, "stage": "TRYING", "where": f"o:{fernbank.pk}", "reach": "4"}


class TestEnter:
    def test_one_sentence_and_two_choices_are_enough(self, page, told):
        answer = page.post("/register/new", told)

        row = Initiative.objects.get()
        assert answer.headers["Location"] == f"/register/{row.pk}?new=1"
        assert "It is on the register" in text(page.get(answer.headers["Location"]))

    def test_likes_are_shown_at_once(self, page, told, fernbank):
        improvement.initiative(fernbank)
        matching.embed_pending()
        answer = page.post("/register/new", told | {"what": "Ring people the day after they leave hospital"})

        assert "Somebody is already doing this" in text(page.get(answer.headers["Location"]))
        looked = page.post("/register/look", {"what": "Ring people the day after they leave hospital"})
        assert RING in text(looked)

    def test_what_may_be_a_person_is_asked_about_and_kept_typed(self, page, told):
        answer = page.post("/register/new", told | {"what": "We ring Mrs Hartley"})

        assert answer.status_code == 422
        assert "Why nobody can be known by this" in text(answer)
        assert "We ring Mrs Hartley" in text(answer)
        assert not Initiative.objects.exists()

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"what": ""}, "Say in one sentence"),
            ({"stage": ""}, "How far along is it?"),
            ({"stage": "STOPPED"}, "Say why it stopped"),
            ({"where": "elsewhere"}, "Say which place it is"),
            ({"where": "o:999999"}, "Select a valid choice"),
            ({"lesson": "the one by Birch"}, "Copy the address"),
            ({"began_on_month": "13", "began_on_year": "2026"}, "from 1 to 12"),
            ({"source_url": "javascript:alert(1)"}, "valid URL"),
        ],
    )
    def test_says_what_is_wrong(self, page, told, wrong, words):
        answer = page.post("/register/new", told | wrong)

        assert answer.status_code == 422
        assert words in text(answer)

    def test_needs_a_place(self, browser):
        from tests.factories import people

        assert "You are not in a team yet" in text(browser(people.actor("New Comer")).get("/register/new"))


class TestRegister:
    def test_lists_and_narrows(self, page, fernbank):
        improvement.initiative(fernbank)
        improvement.initiative(fernbank, what="Only an idea", stage="IDEA")

        assert RING in text(page.get("/register"))
        narrowed = text(page.get("/register?stage=IDEA"))
        assert "Only an idea" in narrowed
        assert RING not in narrowed

    def test_is_a_file_that_no_spreadsheet_computes(self, page, fernbank):
        improvement.initiative(fernbank, what="=HYPERLINK(1)")

        answer = page.get("/register.csv")
        rows = list(csv.DictReader(io.StringIO(text(answer).removeprefix("\ufeff"))))
        assert [(row["what"], row["place"], row["stage"]) for row in rows] == [
            ("'=HYPERLINK(1)", "Fernbank", "Being tried")
        ]

    def test_costs_at_most_twelve_queries(self, page, fernbank, django_assert_max_num_queries):
        for _number in range(5):
            improvement.initiative(fernbank)

        with django_assert_max_num_queries(12):
            page.get("/register")

    def test_the_page_of_one_costs_at_most_twelve(self, page, fernbank, django_assert_max_num_queries):
        row = improvement.initiative(fernbank)

        with django_assert_max_num_queries(12):
            page.get(f"/register/{row.pk}")


class TestTending:
    def test_moves_confirms_and_widens(self, page, fernbank):
        row = improvement.initiative(fernbank)
        page.post(f"/register/{row.pk}/move", {"stage": "RUNNING", "note": "All wards"})
        page.post(f"/register/{row.pk}/confirm")
        page.post(f"/register/{row.pk}/reach", {"reach": "2"})

        row.refresh_from_db()
        assert (row.stage, row.tier) == ("RUNNING", 2)

    def test_a_stop_without_a_why_comes_back(self, page, fernbank):
        row = improvement.initiative(fernbank)

        answer = page.post(f"/register/{row.pk}/move", {"stage": "STOPPED", "note": ""})
        assert answer.status_code == 422
        assert "Say why it stopped" in text(answer)

    def test_odd_reach_is_refused_in_words(self, page, fernbank):
        row = improvement.initiative(fernbank)

        answer = page.post(f"/register/{row.pk}/reach", {"reach": "6"}, follow=True)
        assert "Choose who may find it" in text(answer)

    def test_who_would_find_a_name_is_asked_about_first(self, page, fernbank):
        row = improvement.initiative(fernbank, what="Zainab Hussain rings people", tier=4)

        answer = page.post(f"/register/{row.pk}/reach", {"reach": "5"})

        assert answer.status_code == 422
        assert "Why nobody can be known by this" in text(answer)
        page.post(f"/register/{row.pk}/reach", {"reach": "5", "override_reason": "A character in a film"})
        row.refresh_from_db()
        assert row.tier == 5

    def test_a_question_stands_on_the_page(self, page, fernbank):
        row = improvement.initiative(fernbank)
        page.post(f"/register/{row.pk}/say", {"text": "How long does it take?"})

        assert "How long does it take?" in text(page.get(f"/register/{row.pk}"))

    def test_leads_to_the_lesson_it_became(self, page, fernbank):
        row = improvement.initiative(fernbank)
        answer = page.post(f"/register/{row.pk}/lesson")

        lesson = Lesson.objects.get()
        assert answer.headers["Location"] == f"/lessons/{lesson.pk}/write"


class TestElsewhere:
    def test_a_noticing_shows_who_is_on_it_and_puts_ones_own_work_on_the_register(
        self, page, reception, amina, fernbank
    ):
        improvement.initiative(fernbank)
        matching.embed_pending()
        noticing = practice.noticing(
            reception, text="People leave hospital and nobody rings them the day after"
        )
        address = f"/noticing/{noticing.pk}"

        assert "Somebody is already doing this" in text(page.get(f"{address}/elsewhere"))
        page.post(f"{address}/begin-work", {"what": "We ask the ward to tell us"})
        made = Initiative.objects.get(about_id=noticing.pk)
        assert (made.tier, made.stage) == (2, "PLANNING")
        assert "We are working on it" in text(page.get(f"{address}/elsewhere"))

    def test_find_leads_to_who_is_working_on_it(self, page, client, fernbank):
        assert "See who is working on this now" in text(page.get("/find?q=leaving hospital"))
        assert "See who is working on this now" not in text(client.get("/find?q=leaving hospital"))

        improvement.initiative(fernbank)
        matching.embed_pending()
        found = page.get("/register/alike?q=ring people the day after they leave hospital")
        assert "Under way, and not yet learned" in text(found)
