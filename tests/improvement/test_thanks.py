"""Thanks: one click, told to those who learned it and those who made it better, never a count of anybody."""

from datetime import timedelta

import pytest

from learnonce.improvement import queries, services
from learnonce.improvement.models import Thank
from learnonce.people.models import Notice
from learnonce.practice import queries as practice_queries
from tests.factories import adoptions, lessons, people, practice


@pytest.fixture
def lesson(reception, amina):
    return lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)


@pytest.fixture
def rhys(db):
    return people.actor("Rhys Morgan", team=adoptions.place("Birch"))


class TestThank:
    def test_tells_the_source_and_named_adopters_once_from_which_place(self, lesson, amina, rhys, noon):
        cedar, damson = adoptions.place("Cedar"), adoptions.place("Damson")
        dewi, hidden = people.actor("Dewi Hughes", team=cedar), people.actor("Una Lee", team=damson)
        adoptions.adoption(lesson, cedar, contact_id=dewi.user_id)
        adoptions.adoption(lesson, damson, contact_id=hidden.user_id, named=False)

        for text in ("It works here, too.", "It works well here."):
            services.thank(lesson_id=lesson.pk, text=text, actor=rhys, at=noon)

        told = Notice.objects.values_list("person_id", "text")
        words = f"Somebody at Birch says thank you: {lesson.title}"
        assert sorted(told) == sorted([(amina.user_id, words), (dewi.user_id, words)])
        assert Thank.objects.get().text == "It works well here."

    def test_shows_the_sentence_and_its_place_and_no_name_and_no_number(self, lesson, amina, rhys, noon):
        services.thank(lesson_id=lesson.pk, text="It works here, too.", actor=rhys, at=noon)

        found = queries.thanks_of(lesson_id=lesson.pk, actor=amina)
        assert [(said.text, said.place) for said in found.said] == [("It works here, too.", "Birch")]
        assert (found.may_thank, found.mine) == (False, None)
        assert "Rhys" not in str(found)

    def test_credits_places_that_made_it_better_by_name_not_by_number(self, lesson, rhys):
        adoptions.adoption(lesson, adoptions.place("Zinnia"), mode="ENHANCE")
        adoptions.adoption(lesson, adoptions.place("Aster"), mode="ENHANCE")
        adoptions.adoption(lesson, adoptions.place("Same"), mode="REPLICATE")
        adoptions.adoption(lesson, adoptions.place("Hidden"), mode="ENHANCE", named=False)

        assert queries.thanks_of(lesson_id=lesson.pk, actor=rhys).improved_by == ["Aster", "Zinnia"]

    def test_is_not_for_ones_own_nor_for_what_one_may_not_read(self, lesson, reception, amina, rhys, noon):
        draft = lessons.lesson(reception)
        with pytest.raises(services.NotReady):
            services.thank(lesson_id=lesson.pk, text="", actor=amina, at=noon)
        with pytest.raises(Thank.DoesNotExist):
            services.thank(lesson_id=draft.pk, text="", actor=rhys, at=noon)

    def test_a_sentence_that_may_name_somebody_is_held_back(self, lesson, rhys, noon):
        with pytest.raises(services.HeldBack):
            services.thank(lesson_id=lesson.pk, text="Thank Mrs Hartley", actor=rhys, at=noon)

        assert not Thank.objects.exists()

    def test_is_taken_back_without_a_trace_of_the_sentence(self, lesson, rhys, noon):
        services.thank(lesson_id=lesson.pk, text="It works.", actor=rhys, at=noon)
        services.unthank(lesson_id=lesson.pk, actor=rhys, at=noon)

        assert not Thank.objects.exists()

    def test_costs_seven_queries(self, lesson, rhys, noon, django_assert_max_num_queries):
        services.thank(lesson_id=lesson.pk, text="It works.", actor=rhys, at=noon)

        with django_assert_max_num_queries(7):
            queries.thanks_of(lesson_id=lesson.pk, actor=rhys)


class TestWhatCameOfIt:
    def test_tells_me_alone_how_many_places_and_how_long_after_noticing(
        self, lesson, reception, amina, manager
    ):
        noticing = practice.noticing(reception, by=amina, made_lesson=lesson)
        for name in ("Birch", "Cedar"):
            days = timedelta(days=131 if name == "Birch" else 200)
            adoptions.adoption(lesson, adoptions.place(name), decided_at=noticing.raised_at + days)

        found = practice_queries.came_of(actor=amina)
        assert [(one.places, one.days, one.from_noticing) for one in found] == [(2, 131, True)]
        assert practice_queries.came_of(actor=manager) == []

    def test_what_was_noticed_without_a_name_is_not_known(self, reception, amina, manager):
        lesson = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=manager.user_id)
        practice.noticing(reception, made_lesson=lesson)
        adoptions.adoption(lesson, adoptions.place("Birch"))

        assert practice_queries.came_of(actor=amina) == []
        assert practice_queries.came_of(actor=manager)[0].from_noticing is False

    def test_stands_on_ones_own_page(self, lesson, browser, amina):
        adoptions.adoption(lesson, adoptions.place("Birch"))

        mine = browser(amina)
        assert "What came of what you brought" in mine.get("/you").content.decode()
        page = mine.get("/noticings/mine").content.decode()
        assert "1 other place now does what you learned" in " ".join(page.split())


class TestPages:
    def test_one_click_and_back(self, lesson, browser, rhys):
        page = browser(rhys)

        assert (
            "Say thank you, and see to whom it is owed" in page.get(f"/lessons/{lesson.pk}").content.decode()
        )
        page.post(f"/lessons/{lesson.pk}/thank", {"text": ""})
        assert "You said thank you." in page.get(f"/lessons/{lesson.pk}/thanks").content.decode()
        page.post(f"/lessons/{lesson.pk}/unthank")
        assert not Thank.objects.exists()

    def test_a_sentence_that_may_name_somebody_comes_back_as_it_was_typed(self, lesson, browser, rhys):
        page, said = browser(rhys), {"text": "Zainab Hussain showed us"}

        answer = page.post(f"/lessons/{lesson.pk}/thank", said)

        assert answer.status_code == 422
        assert 'value="Zainab Hussain showed us"' in answer.content.decode()
        assert "Is this a person?" in answer.content.decode()
        page.post(f"/lessons/{lesson.pk}/thank", {**said, "override_reason": "She asked to be named"})
        assert Thank.objects.get().text == said["text"]

    def test_nobody_thanks_what_they_may_not_read(self, reception, browser, rhys):
        assert browser(rhys).post(f"/lessons/{lessons.lesson(reception).pk}/thank").status_code == 404
