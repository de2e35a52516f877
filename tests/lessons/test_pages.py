"""Every page of a lesson's road, as each kind of reader meets it."""

import pytest

from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.models import Comment, Lesson
from tests.factories import lessons, people
from tests.lessons.test_capture import SYNTHETIC


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
        assert 'name="override_reason"' in text(answer)
        why = {"override_reason": "A figure in our film"}
        as_stranger.post(f"/lessons/{road.row.pk}/challenge", {"reason": "Mrs Jones complained", **why})
        assert road.row.stage_reason == "Mrs Jones complained"

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
