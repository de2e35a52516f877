import pytest

from learnonce.lessons import queries
from learnonce.lessons.models import Adoption, Comment, Lesson
from tests.factories import lessons, people


class TestLessonPage:
    def test_names_the_writer_to_the_team_only(self, amina, reception, stranger, noon):
        lesson = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)

        mine = queries.lesson_page(actor=amina, lesson_id=lesson.pk, today=noon.date())
        theirs = queries.lesson_page(actor=stranger, lesson_id=lesson.pk, today=noon.date())

        assert (mine.raised_by, theirs.raised_by) == ("Amina Okafor", "")
        assert theirs.source == "Fernbank"

    def test_is_not_there_for_a_stranger_while_it_is_at_home(self, reception, stranger, noon):
        lesson = lessons.lesson(reception)

        with pytest.raises(Lesson.DoesNotExist):
            queries.lesson_page(actor=stranger, lesson_id=lesson.pk, today=noon.date())

    def test_names_a_parent_only_to_those_who_may_see_it(self, reception, amina, stranger, noon):
        parent = lessons.lesson(reception)
        child = lessons.lesson(reception, stage="PUBLISHED", parent=parent)

        assert queries.lesson_page(actor=amina, lesson_id=child.pk, today=noon.date()).parent.id == parent.pk
        assert queries.lesson_page(actor=stranger, lesson_id=child.pk, today=noon.date()).parent is None

    def test_names_the_lessons_it_leads_to_and_those_brought_into_it(self, reception, amina, noon):
        newer, parent, hidden = (
            lessons.lesson(reception),
            lessons.lesson(reception),
            lessons.lesson(reception),
        )
        Lesson.objects.filter(pk=hidden.pk).update(audience=["u:0"])
        lesson = lessons.lesson(reception, stage="SUPERSEDED", superseded_by=newer, parent=parent)
        Lesson.objects.filter(pk__in=[parent.pk, hidden.pk]).update(merged_into=lesson)

        page = queries.lesson_page(actor=amina, lesson_id=lesson.pk, today=noon.date())

        assert (page.superseded_by.id, page.parent.id) == (newer.pk, parent.pk)
        assert [other.id for other in page.merged] == [parent.pk]
        assert page.merged_into is None


class TestDetail:
    @pytest.mark.parametrize("kind", ["SOLUTION", "WARNING", "ATTEMPT", "TIP"])
    def test_shows_every_kind(self, client, amina, reception, kind):
        lesson = lessons.lesson(reception, stage="PUBLISHED", kind=kind, problem_statement="They ring twice")
        client.force_login(people.user_of(amina))

        page = client.get(f"/lessons/{lesson.pk}").content.decode()

        assert "They ring twice" in page
        assert ("This did not work" in page) is (kind == "ATTEMPT")

    def test_costs_at_most_ten_queries(self, client, amina, reception, django_assert_max_num_queries):
        lesson = lessons.lesson(reception, stage="PUBLISHED", problem=lessons.problem())
        for name in ("Phones", "Letters"):
            lesson.topics.add(lessons.topic(name))
        client.force_login(people.user_of(amina))

        with django_assert_max_num_queries(10):
            assert client.get(f"/lessons/{lesson.pk}").status_code == 200

    def test_costs_no_more_with_topics_talk_and_adopters(
        self, client, reception, stranger, noon, django_assert_max_num_queries
    ):
        lesson = lessons.lesson(reception, stage="PUBLISHED", audience=["public", "all"])
        lesson.topics.add(lessons.topic())
        for number in range(3):
            place = people.practice(f"Place {number}", locality=reception.organisation.locality)
            adoption = Adoption.objects.create(
                lesson=lesson,
                version=1,
                organisation=place,
                mode="REPLICATE",
                state="WORKING",
                started_at=noon,
                decided_at=noon,
            )
            adoption.checks.create(month=3, due_at=noon, answered_at=noon, effect="better")
        Comment.objects.create(
            lesson=lesson, text="How long?", written_at=noon, written_by_id=stranger.user_id
        )
        with django_assert_max_num_queries(3):  # the lesson, what is said about it, and who took it up
            page = client.get(f"/lessons/{lesson.pk}").content.decode()

        client.force_login(people.user_of(stranger))
        with django_assert_max_num_queries(10):
            signed_in = client.get(f"/lessons/{lesson.pk}").content.decode()

        assert "How long?" in page
        assert "3 other places took this up" in signed_in

    def test_what_may_not_be_seen_is_missing(self, client, reception, stranger):
        lesson = lessons.lesson(reception)
        client.force_login(people.user_of(stranger))

        assert client.get(f"/lessons/{lesson.pk}").status_code == 404

    def test_signed_out_one_reads_what_is_public(self, client, reception):
        public = lessons.lesson(reception, stage="PUBLISHED", audience=["public", "all"])
        signed_in = lessons.lesson(reception, stage="PUBLISHED")

        assert client.get(f"/lessons/{public.pk}").status_code == 200
        assert client.get(f"/lessons/{signed_in.pk}").status_code == 404

    def test_writing_is_escaped(self, client, reception, amina):
        lesson = lessons.lesson(reception, good="<script>alert(1)</script>", title="<b>Bold</b>")
        client.force_login(people.user_of(amina))

        page = client.get(f"/lessons/{lesson.pk}").content.decode()

        assert "<script>alert" not in page
        assert "<b>Bold" not in page


class TestLists:
    def test_newest_shows_what_is_published_newest_first(self, reception, stranger, noon):
        old = lessons.lesson(reception, stage="PUBLISHED")
        new = lessons.lesson(reception, stage="PUBLISHED", published_at=noon)
        lessons.lesson(reception)

        assert [card.id for card in queries.newest(actor=stranger).cards] == [new.pk, old.pk]

    def test_a_topic_narrows_it(self, client, reception, amina):
        phones = lessons.topic("Phones")
        about_phones = lessons.lesson(reception, stage="PUBLISHED", title="Call back by ten")
        about_phones.topics.add(phones)
        lessons.lesson(reception, stage="PUBLISHED", title="Label the fridge")
        client.force_login(people.user_of(amina))

        page = client.get(f"/lessons/?topic={phones.key}").content.decode()

        assert "Call back by ten" in page
        assert "Label the fridge" not in page

    def test_goes_on_by_pages(self, client, reception, amina):
        for number in range(21):
            lessons.lesson(reception, stage="PUBLISHED", title=f"Lesson number {number}.")
        client.force_login(people.user_of(amina))

        first = client.get("/lessons/").content.decode()
        second = client.get("/lessons/?page=2").content.decode()

        assert first.count("lo-card__link") == 20
        assert second.count("lo-card__link") == 1
        assert client.get("/lessons/?page=nonsense").content.decode().count("lo-card__link") == 20

    def test_the_list_costs_the_same_whatever_its_length(
        self, client, reception, amina, django_assert_max_num_queries
    ):
        for _number in range(5):
            lessons.lesson(reception, stage="PUBLISHED", audience=["public", "all"])

        with django_assert_max_num_queries(2):  # lessons and topics
            assert client.get("/lessons/").content.count(b"lo-card__link") == 5

        client.force_login(people.user_of(amina))
        with django_assert_max_num_queries(7):
            client.get("/lessons/")

    def test_ours_are_by_stage_and_only_ours(self, client, reception, amina, stranger):
        lessons.lesson(reception, title="In our drawer")
        lessons.lesson(reception, stage="PUBLISHED", title="Out in the world")
        client.force_login(people.user_of(amina))
        ours = client.get("/lessons/ours").content.decode()
        client.force_login(people.user_of(stranger))
        theirs = client.get("/lessons/ours").content.decode()

        assert ours.index("Captured") < ours.index("In our drawer") < ours.index("Out in the world")
        assert "Out in the world" not in theirs


@pytest.mark.parametrize("stage", ["PUBLISHED", "UNDER_CHALLENGE", "RETIRED"])
def test_signed_out_one_reads_a_public_lesson_with_its_adopters(client, reception, noon, stage):
    lesson = lessons.lesson(reception, stage=stage, audience=["public", "all"])
    place = people.practice("Birch", locality=reception.organisation.locality)
    Adoption.objects.create(
        lesson=lesson,
        version=1,
        organisation=place,
        mode="DECLINE",
        state="DECIDED",
        reason="We have a portal",
        started_at=noon,
        decided_at=noon,
    )

    assert client.get(f"/lessons/{lesson.pk}").status_code == 200
