"""Every page of a lesson's road, as each kind of reader meets it."""

import pytest
from markupsafe import escape

from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.calc import checklist
from learnonce.lessons.models import Comment, Lesson, LessonLink
from tests.factories import lessons, people
from tests.factories.road import ALL_YES
from tests.lessons.test_capture import SYNTHETIC


@pytest.fixture
def as_home(client, amina):
    client.force_login(people.user_of(amina))
    return client


@pytest.fixture
def as_curator(client, curator):
    client.force_login(people.user_of(curator))
    return client


@pytest.fixture
def as_stranger(client, stranger):
    client.force_login(people.user_of(stranger))
    return client


def text(answer):
    return answer.content.decode()


class TestSharingPage:
    def test_says_who_could_read_it_once_offered(self, road, as_home):
        page = text(as_home.get(f"/lessons/{road.row.pk}/sharing"))

        assert "Everybody who works in Alder" in page
        assert "Northshire, Albion" in page
        assert "It has never left its team" in page

    def test_offering_without_a_look_leads_back_to_the_tick(self, road, as_home):
        answer = as_home.post(f"/lessons/{road.row.pk}/offer", {})

        assert answer.status_code == 422
        assert "tick that nobody can be known" in text(answer)

    def test_offer_agree_and_take_back(self, road, as_home):
        where = f"/lessons/{road.row.pk}"

        assert as_home.post(f"{where}/offer", {"checked": "on"}).url == f"{where}/sharing"
        assert as_home.post(f"{where}/consent", {"tier": "5"}).status_code == 302
        page = text(as_home.get(f"{where}/sharing"))
        assert "Offered to the curators of the locality" in page
        assert "You agreed to: Everyone who is signed in" in page

        answer = as_home.post(f"{where}/take-back", {"from_tier": "4", "reason": "We are not sure"})
        assert answer.status_code == 302
        assert "We are not sure" in text(as_home.get(f"{where}/sharing"))

    @pytest.mark.parametrize("deed", ["consent", "take-back"])
    def test_an_empty_choice_is_asked_for(self, road, as_home, deed):
        road.offered()

        answer = as_home.post(f"/lessons/{road.row.pk}/{deed}", {})

        assert answer.status_code == 422
        assert "Choose" in text(answer)

    def test_is_not_for_readers(self, road, as_stranger):
        road.published()

        assert as_stranger.get(f"/lessons/{road.row.pk}/sharing").status_code == 403

    def test_published_it_leads_to_withdrawing(self, road, as_home):
        road.published()

        page = text(as_home.get(f"/lessons/{road.row.pk}/sharing"))

        assert f"/lessons/{road.row.pk}/withdraw" in page
        assert "take-back" not in page

    def test_published_it_goes_further_once_its_source_agrees(self, road, client, amina, curator):
        road.published(Tier.LOCALITY)
        where = f"/lessons/{road.row.pk}"
        client.force_login(people.user_of(curator))
        assert "It reaches as far already" in text(client.get(f"{where}/publish"))
        client.force_login(people.user_of(amina))
        assert "May more people read it?" in text(client.get(f"{where}/sharing"))
        client.post(f"{where}/consent", {"tier": "5"})
        client.force_login(people.user_of(curator))
        assert "Publish it more widely" in text(client.get(f"{where}/sharing"))

        answer = client.post(f"{where}/publish", {"tier": "5"})

        assert (answer.status_code, road.row.tier) == (302, Tier.SIGNED_IN)
        assert "Publish it more widely" not in text(client.get(f"{where}/sharing"))


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


class TestAfterwards:
    def test_a_doubt_is_shown_and_settled(self, road, client, stranger, curator):
        road.published()
        where = f"/lessons/{road.row.pk}"
        client.force_login(people.user_of(stranger))
        assert client.get(f"{where}/challenge").status_code == 200
        assert client.post(f"{where}/challenge", {"reason": ""}).status_code == 422
        assert client.post(f"{where}/challenge", {"reason": "Doubled our calls"}).url == where
        assert "Doubled our calls" in text(client.get(where))
        assert client.post(f"{where}/settle", {"reason": "No"}).status_code == 403

        client.force_login(people.user_of(curator))
        assert "Doubled our calls" in text(client.get(f"{where}/settle"))
        assert client.post(f"{where}/settle", {"reason": "It stands"}).url == where
        assert "Somebody doubts" not in text(client.get(where))

    def test_a_name_in_the_reason_is_pointed_at(self, road, as_stranger):
        road.published()

        answer = as_stranger.post(f"/lessons/{road.row.pk}/challenge", {"reason": "Mrs Jones complained"})

        assert answer.status_code == 422
        assert "looks like a person" in text(answer)

    def test_readers_are_led_to_the_newer(self, road, as_curator, reception):
        road.published()
        newer = lessons.lesson(reception, stage="PUBLISHED", title="Call them instead", audience=["all"])
        where = f"/lessons/{road.row.pk}"

        assert as_curator.post(f"{where}/supersede", {"number": ""}).status_code == 422
        assert as_curator.post(f"{where}/supersede", {"number": newer.pk}).url == where
        assert "Call them instead" in text(as_curator.get(where))

    def test_put_away_it_says_why(self, road, as_curator):
        road.published()
        where = f"/lessons/{road.row.pk}"

        assert as_curator.post(f"{where}/retire", {"reason": "New phones"}).url == where
        page = text(as_curator.get(where))
        assert "no longer recommended" in page
        assert "New phones" in page
        assert "We text the patient" not in text(as_curator.get("/lessons/"))

    def test_withdrawn_only_a_note_is_left(self, road, client, amina, stranger):
        road.published()
        services.comment(lesson_id=road.row.pk, text="We love it", actor=stranger, at=road.at)
        where = f"/lessons/{road.row.pk}"
        client.force_login(people.user_of(amina))
        assert client.get(f"{where}/withdraw").status_code == 200
        client.post(f"{where}/withdraw", {"reason": "It was wrong"})
        assert "Your team can still read" in text(client.get(where))
        before = text(client.get(f"{where}/history"))
        assert "We text the patient" in before
        assert "SOLUTION" not in before
        assert "Solution" in before

        client.force_login(people.user_of(stranger))
        answer = client.get(where)
        assert answer.status_code == 410
        assert "It was wrong" in text(answer)
        for page in ("", "/history", "/likes", "/comment"):
            body = text(client.get(where + page))
            assert "text the patient" not in body
            assert "We love it" not in body
        assert client.get(f"{where}/history").status_code == 403

    def test_it_still_holds(self, road, as_home):
        road.published()
        Lesson.objects.update(review_by="2026-01-01")
        where = f"/lessons/{road.row.pk}"
        assert "due to be looked at again" in text(as_home.get(where))

        assert as_home.post(f"{where}/confirm").url == where

        assert "due to be looked at again" not in text(as_home.get(where))

    def test_a_deed_is_not_done_by_looking(self, road, as_curator):
        road.published()

        assert as_curator.get(f"/lessons/{road.row.pk}/confirm").status_code == 405


class TestTalkPages:
    def test_ask_reply_and_remove(self, road, as_stranger):
        road.published()
        where = f"/lessons/{road.row.pk}"

        answer = as_stranger.post(f"{where}/comment", {"text": "How long?", "kind": "QUESTION"})
        assert answer.url == f"{where}#talk"
        question = Comment.objects.get()
        assert "How long?" in text(as_stranger.get(f"{where}/comment?to={question.pk}"))
        as_stranger.post(
            f"{where}/comment", {"text": "Found it", "kind": "COMMENT", "reply_to_id": question.pk}
        )
        page = text(as_stranger.get(where))
        assert page.index("How long?") < page.index("Found it")

        as_stranger.post(f"/lessons/comments/{question.pk}/remove")
        page = text(as_stranger.get(where))
        assert "How long?" not in page
        assert "Removed by whoever wrote it" in page

    def test_asks_why_when_it_names_somebody(self, road, as_stranger):
        road.published()

        answer = as_stranger.post(
            f"/lessons/{road.row.pk}/comment", {"text": f"Patient {SYNTHETIC}", "kind": "COMMENT"}
        )

        assert answer.status_code == 422
        assert 'name="override_reason"' in text(answer)
        assert not Comment.objects.exists()

    def test_signed_out_one_is_asked_to_sign_in(self, road, client):
        road.published(Tier.PUBLIC)

        page = text(client.get(f"/lessons/{road.row.pk}"))

        assert "Sign in to ask them" in page
        assert client.post(f"/lessons/{road.row.pk}/comment", {"text": "x"}).status_code == 302

    def test_a_comment_that_is_gone_is_missing(self, as_stranger):
        assert as_stranger.post("/lessons/comments/1/remove").status_code == 404


class TestHistoryPage:
    def test_shows_what_was_added_and_taken_out_in_words_too(self, road, as_curator, curator, noon):
        from datetime import timedelta

        from learnonce.lessons.calc import content

        road.offered()

        current = {"good": road.row.good}
        services.change(
            lesson_id=road.row.pk,
            changes={"good": "We ring the patient the same day."},
            seen=content.mark(road.row.version, current),
            actor=curator,
            at=noon + timedelta(hours=1),
        )

        page = text(as_curator.get(f"/lessons/{road.row.pk}/history"))

        assert "added: </span>ring" in page
        assert "taken out: </span>text" in page
        assert "Priya Nair" in page

    def test_curators_see_nothing_from_before_it_was_offered(self, road, as_curator, amina, noon):
        from datetime import timedelta

        from learnonce.lessons.calc import content

        for hours, before, after in (
            (-9, "", "Our baker said so"),
            (-5, "Our baker said so", "It saves a call"),
        ):
            services.change(
                lesson_id=road.row.pk,
                changes={"theory": after},
                seen=content.mark(road.row.version, {"theory": before}),
                actor=amina,
                at=noon + timedelta(hours=hours),
            )
        road.offered()

        page = text(as_curator.get(f"/lessons/{road.row.pk}/history"))

        assert "saves a call" in page
        assert "baker" not in page
        assert "Amina" not in page

    def test_readers_see_no_more_than_was_published(self, road, as_stranger, amina, noon):
        from datetime import timedelta

        from learnonce.lessons.calc import content

        services.change(
            lesson_id=road.row.pk,
            changes={"theory": "An unfinished thought"},
            seen=content.mark(1, {"theory": ""}),
            actor=amina,
            at=noon - timedelta(days=2),
        )
        services.change(
            lesson_id=road.row.pk,
            changes={"theory": "They know at once"},
            seen=content.mark(road.row.version, {"theory": "An unfinished thought"}),
            actor=amina,
            at=noon - timedelta(days=1),
        )
        road.published()

        page = text(as_stranger.get(f"/lessons/{road.row.pk}/history"))

        assert "They know at once" in page
        assert "An unfinished thought" not in page
        assert "Amina" not in page

    def test_nothing_is_shown_of_what_was_never_published(self, road, client, alder):
        neighbour = people.actor("Nia", team=people.team(people.practice("Birch", locality=alder)))
        road.offered()
        client.force_login(people.user_of(neighbour))

        assert client.get(f"/lessons/{road.row.pk}/history").status_code == 403


class TestLikes:
    def test_come_as_a_part_and_as_a_page(self, road, as_stranger):
        road.published()
        where = f"/lessons/{road.row.pk}/likes"

        assert "<html" in text(as_stranger.get(where))
        assert "<html" not in text(as_stranger.get(where, headers={"HX-Request": "true"}))


class TestInHand:
    @pytest.mark.parametrize("stage", ["CAPTURED", "COLLATED", "IN_CURATION", "RETURNED", "APPROVED"])
    @pytest.mark.parametrize("reader", ["amina", "curator"])
    def test_the_lesson_page_leads_home_and_curator_on(
        self, request, client, stage, reader, django_assert_max_num_queries
    ):
        team, alder = request.getfixturevalue("reception"), request.getfixturevalue("alder")
        lesson = lessons.lesson(team, stage=stage, audience=[f"t:{team.pk}", f"care:{alder.pk}"])
        client.force_login(people.user_of(request.getfixturevalue(reader)))

        with django_assert_max_num_queries(12):
            assert "In your hands" in text(client.get(f"/lessons/{lesson.pk}"))
