"""The pages of the curators' desk, from what was offered to what is published."""

import pytest
from markupsafe import escape

from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import checklist
from learnonce.lessons.models import Lesson, LessonLink
from tests.factories import lessons, people
from tests.factories.road import ALL_YES


def text(answer):
    return answer.content.decode()


class TestDesk:
    def test_shows_what_waits_the_longest_first_with_its_owner(
        self, road, as_curator, reception, alder, django_assert_max_num_queries
    ):
        road.offered()
        care = [f"care:{alder.pk}"]
        lessons.lesson(reception, title="Waiting since January", audience=care, stage="COLLATED")

        with django_assert_max_num_queries(8):
            page = text(as_curator.get("/lessons/desk"))

        assert page.index("Waiting since January") < page.index("We text the patient the same day")
        assert "In nobody&#39;s hands" in page or "In nobody's hands" in page

    def test_shows_only_what_was_let_out_to_this_curator(self, road, as_curator, reception):
        lessons.lesson(reception, title="Kept at home")
        road.offered()

        page = text(as_curator.get("/lessons/desk"))

        assert "Kept at home" not in page

    def test_filters_by_stage_and_by_hand(self, road, as_curator):
        road.offered()
        title = "We text the patient the same day"

        assert title in text(as_curator.get("/lessons/desk?stage=CAPTURED"))
        assert title not in text(as_curator.get("/lessons/desk?stage=COLLATED"))
        assert title not in text(as_curator.get("/lessons/desk?whose=mine"))
        as_curator.post(f"/lessons/{road.row.pk}/take")
        assert title in text(as_curator.get("/lessons/desk?whose=mine"))
        assert title not in text(as_curator.get("/lessons/desk?whose=nobody"))

    def test_goes_on_by_pages(self, as_curator, reception, alder):
        for _number in range(21):
            lessons.lesson(reception, audience=[f"care:{alder.pk}"])

        assert "page=2" in text(as_curator.get("/lessons/desk"))
        assert text(as_curator.get("/lessons/desk?page=2")).count("lo-card") == 1

    def test_is_for_curators(self, as_home):
        assert as_home.get("/lessons/desk").status_code == 403


class TestOrganisePage:
    def test_offers_problems_that_share_a_word_and_finds_others(self, road, as_curator):
        road.offered()
        lessons.problem("The fridge alarm rings at night")
        where = f"/lessons/{road.row.pk}/organise"

        assert "Patients are not told of a changed request" in text(as_curator.get(where))
        assert "The fridge alarm" in text(as_curator.get(f"{where}?q=fridge"))

    def test_saves_and_marks_as_organised(self, road, as_curator):
        road.offered()
        where = f"/lessons/{road.row.pk}/organise"
        chosen = {"topics": [road.topic.key], "problem_id": road.problem.pk}

        assert as_curator.post(where, chosen).url == where
        assert as_curator.post(where, {**chosen, "finish": "1"}).url == f"/lessons/{road.row.pk}/curate"
        assert road.row.stage == "COLLATED"

    def test_says_what_is_missing(self, road, as_curator):
        road.offered()

        answer = as_curator.post(f"/lessons/{road.row.pk}/organise", {"finish": "1"})

        assert answer.status_code == 422
        assert "Still missing: a topic" in text(answer)

    def test_is_not_for_its_home(self, road, as_home):
        assert as_home.get(f"/lessons/{road.row.pk}/organise").status_code == 403


class TestAlikePage:
    @pytest.fixture
    def twin(self, road, amina, reception):
        road.offered()
        other = services.capture(
            team_id=reception.pk,
            good="We text the patient the same day.",
            from_text="Patients ring twice.",
            actor=amina,
            at=road.at,
        )
        services.offer(lesson_id=other.pk, checked=True, actor=amina, at=road.at)
        return other

    def decide(self, client, road, other, **fields):
        return client.post(f"/lessons/{road.row.pk}/alike/decide", {"other_id": other.pk, **fields})

    def test_decide_and_undo(self, road, as_curator, twin):
        where = f"/lessons/{road.row.pk}/alike"

        assert self.decide(as_curator, road, twin, decision="MERGED").url == where
        assert "Merged, keeping both sources" in text(as_curator.get(where))
        link = LessonLink.objects.get()
        assert as_curator.post(f"/lessons/decisions/{link.pk}/undo").url == where
        assert "Undone" in text(as_curator.get(where))

    def test_asks_for_a_reason(self, road, as_curator, twin):
        answer = self.decide(as_curator, road, twin, decision="APART")

        assert answer.status_code == 422
        assert "Say in a few words why they are not the same" in text(answer)

    def test_a_decision_that_is_gone_is_missing(self, as_curator):
        assert as_curator.post("/lessons/decisions/1/undo").status_code == 404

    def test_the_merged_one_leads_to_the_one_that_stays(self, road, as_curator, twin):
        self.decide(as_curator, road, twin, decision="MERGED")

        assert f"/lessons/{road.row.pk}" in text(as_curator.get(f"/lessons/{twin.pk}"))
        assert "Also learned at" in text(as_curator.get(f"/lessons/{road.row.pk}"))


class TestCuratePage:
    def test_from_organised_to_published(self, road, as_curator):
        road.collated()
        where = f"/lessons/{road.row.pk}"

        assert "Begin to check it" in text(as_curator.get(f"{where}/curate"))
        as_curator.post(f"{where}/curate/begin")
        page = text(as_curator.get(f"{where}/curate"))
        assert "Approve this version" not in page
        for check in checklist.CHECKS:
            # Once in the list of what is still needed, once as the question itself, once by its note.
            assert check.by_grant or page.count(str(escape(check.question))) == 2 + check.blocks
        assert "The text to be checked" in page
        assert page.count("Something is said about it.") + page.count("Nothing is said about it.") == 1
        assert page.count("(optional)") == len(ALL_YES)  # the notes, and no question that is needed
        answers = {number: given["answer"] for number, given in ALL_YES.items()}
        assert as_curator.post(f"{where}/curate", answers).url == f"{where}/curate"
        assert "Approve this version" in text(as_curator.get(f"{where}/curate"))
        as_curator.post(f"{where}/approve")
        assert "Publish it" in text(as_curator.get(f"{where}/curate"))
        answer = as_curator.post(f"{where}/publish", {"tier": "4", "months": "6"})
        assert answer.url == where
        assert (road.row.stage, road.row.tier) == ("PUBLISHED", Tier.LOCALITY)

    def test_costs_at_most_sixteen_queries(self, road, as_curator, django_assert_max_num_queries):
        road.checked()

        with django_assert_max_num_queries(16):
            as_curator.get(f"/lessons/{road.row.pk}/curate")

    def test_approving_too_early_says_what_is_needed(self, road, as_curator):
        road.in_curation()

        answer = as_curator.post(f"/lessons/{road.row.pk}/approve")

        assert answer.status_code == 409
        assert "CUR-01" in text(answer)

    def test_only_tiers_the_source_agreed_to_are_offered(self, road, as_curator):
        road.approved()
        where = f"/lessons/{road.row.pk}/publish"

        assert "Everyone, signed in or not" not in text(as_curator.get(where))
        assert as_curator.post(where, {"tier": "6", "months": "6"}).status_code == 422
        assert road.row.stage == "APPROVED"

    def test_publishing_asks_why_when_somebody_may_be_named(self, road, as_curator):
        road.approved()
        Lesson.objects.update(results="Mrs Jones was glad")

        answer = as_curator.post(f"/lessons/{road.row.pk}/publish", {"tier": "4", "months": "6"})

        assert answer.status_code == 422
        assert "<mark>Mrs Jones</mark>" in text(answer)
        assert 'name="override_reason"' in text(answer)

    def test_asks_back_and_is_answered(self, road, client, curator, amina):
        road.in_curation()
        where = f"/lessons/{road.row.pk}"
        client.force_login(people.user_of(curator))
        empty = client.post(f"{where}/return", {"ask-text": " "})
        assert empty.status_code == 422
        assert 'href="#id_ask-text"' in text(empty)
        assert "Save answers" in text(empty)
        client.post(f"{where}/return", {"ask-text": "Who sends the text?"})

        client.force_login(people.user_of(amina))
        assert "Answer the curator" in text(client.get(where))
        assert "Who sends the text?" in text(client.get(f"{where}/answer"))
        assert client.post(f"{where}/answer", {"text": ""}).status_code == 422
        assert client.post(f"{where}/answer", {"text": "Reception"}).url == where
        assert road.row.stage == "COLLATED"

    def test_a_name_in_the_thread_is_kept_with_a_reason(self, road, client, curator, amina):
        road.in_curation()
        where = f"/lessons/{road.row.pk}"
        named, why = "Zainab Hussain sends it.", "A figure in our film"
        client.force_login(people.user_of(curator))
        asked = client.post(f"{where}/return", {"ask-text": named})
        assert asked.status_code == 422
        assert 'name="ask-override_reason"' in text(asked)
        client.post(f"{where}/return", {"ask-text": named, "ask-override_reason": why})
        assert road.row.stage == "RETURNED"

        client.force_login(people.user_of(amina))
        assert 'name="override_reason"' not in text(client.get(f"{where}/answer"))
        answer = client.post(f"{where}/answer", {"text": named})
        assert (answer.status_code, 'name="override_reason"' in text(answer)) == (422, True)
        client.post(f"{where}/answer", {"text": named, "override_reason": why})
        assert road.row.stage == "COLLATED"

    def test_the_talk_of_curation_stays_inside(self, road, as_stranger):
        road.in_curation()
        road.by_curator(services.return_with_questions, questions="Is this really so?")
        road.by_home(services.answer_questions, answer="Yes it is")
        road.by_curator(services.begin_curation)
        road.by_curator(services.answer_checks, answers=ALL_YES)
        road.by_curator(services.approve)
        road.by_home(services.consent, tier=Tier.SIGNED_IN)
        road.by_curator(services.publish, tier=Tier.SIGNED_IN)

        assert "Is this really so?" not in text(as_stranger.get(f"/lessons/{road.row.pk}"))
        assert as_stranger.get(f"/lessons/{road.row.pk}/answer").status_code == 403

    def test_is_not_for_readers(self, road, as_stranger):
        road.published()

        assert as_stranger.get(f"/lessons/{road.row.pk}/curate").status_code == 403
        assert as_stranger.get(f"/lessons/{road.row.pk}/publish").status_code == 403
