import pytest

from learnonce.lessons import services
from learnonce.lessons.models import CanonicalProblem, Lesson, LessonLink
from learnonce.people import queries as people_queries
from tests.factories import lessons


class TestTake:
    def test_puts_it_in_the_curators_hands(self, road, second_curator, noon):
        road.offered()
        road.by_curator(services.take)

        services.take(lesson_id=road.row.pk, actor=second_curator, at=noon)

        assert road.row.owner_id == second_curator.user_id
        assert any("took over" in line.text for line in people_queries.notices(actor=road.curator))

    def test_refuses_its_own_home(self, road):
        with pytest.raises(services.NotAllowed):
            road.by_home(services.take)

    def test_is_not_there_for_a_curator_before_it_is_offered(self, road):
        with pytest.raises(Lesson.DoesNotExist):
            road.by_curator(services.take)


class TestOrganise:
    def test_sets_headings_and_makes_a_new_problem(self, road):
        road.offered()
        road.by_curator(services.organise, topics=[road.topic.key], new_problem="  Nobody is told ")

        assert road.row.problem.statement == "Nobody is told"
        assert [topic.key for topic in road.row.topics.all()] == [road.topic.key]
        assert road.row.stage == "CAPTURED"

    def test_a_problem_already_stated_is_not_stated_twice(self, road):
        road.offered()
        road.by_curator(services.organise, topics=[], new_problem=road.problem.statement)

        assert CanonicalProblem.objects.count() == 1

    def test_finishing_needs_what_a_stranger_needs(self, road):
        road.offered()

        with pytest.raises(services.NotReady, match="a topic, the shared problem"):
            road.by_curator(services.organise, topics=[], finish=True)
        assert road.row.stage == "CAPTURED"

    def test_finishing_moves_it_on(self, road):
        assert road.collated().row.stage == "COLLATED"

    def test_cannot_be_finished_twice(self, road):
        road.collated()

        with pytest.raises(services.NotReady, match="organised"):
            road.by_curator(
                services.organise, topics=[road.topic.key], problem_id=road.problem.pk, finish=True
            )

    def test_refuses_what_is_no_longer_in_use(self, road):
        road.offered()
        Lesson.objects.update(stage="RETIRED")

        with pytest.raises(services.NotReady, match="no longer"):
            road.by_curator(services.organise, topics=[])

    def test_refuses_its_own_home(self, road):
        with pytest.raises(services.NotAllowed):
            road.by_home(services.organise, topics=[])


@pytest.fixture
def twin(road, reception, alder):
    """Another lesson in the same curator's care."""
    return lessons.lesson(reception, title="Text them at once", audience=[f"care:{alder.pk}"])


class TestDecide:
    def decide(self, road, other, decision, reason=""):
        return road.by_curator(services.decide, other_id=other.pk, decision=decision, reason=reason)

    def test_a_merge_keeps_both_and_can_be_undone(self, road, twin):
        road.offered()

        link = self.decide(road, twin, "MERGED")
        twin.refresh_from_db()
        assert twin.merged_into_id == road.row.pk

        services.undo_decision(link_id=link.pk, actor=road.curator, at=road.at)
        twin.refresh_from_db()
        assert twin.merged_into_id is None
        assert LessonLink.objects.get().undone_by_id == road.curator.user_id

    def test_undoing_twice_is_once(self, road, twin):
        link = self.decide(road.offered(), twin, "LINKED")
        services.undo_decision(link_id=link.pk, actor=road.curator, at=road.at)

        again = services.undo_decision(link_id=link.pk, actor=road.curator, at=road.at)

        assert again.undone_at == road.at

    def test_a_new_word_replaces_the_earlier_from_either_side(self, road, twin):
        road.offered()
        self.decide(road, twin, "MERGED")

        services.decide(
            lesson_id=twin.pk,
            other_id=road.row.pk,
            decision="LINKED",
            reason="",
            actor=road.curator,
            at=road.at,
        )

        twin.refresh_from_db()
        assert twin.merged_into_id is None
        assert LessonLink.objects.filter(undone_at__isnull=True).get().decision == "LINKED"

    def test_keeping_apart_needs_a_reason(self, road, twin):
        road.offered()

        with pytest.raises(services.NotReady, match="not the same"):
            self.decide(road, twin, "APART", " ")

        assert self.decide(road, twin, "APART", "Other patients").reason == "Other patients"

    def test_nothing_is_merged_into_itself(self, road):
        road.offered()

        with pytest.raises(services.NotReady, match="another lesson"):
            self.decide(road, road.row, "LINKED")

    def test_nothing_is_merged_twice(self, road, twin, reception, alder):
        third = lessons.lesson(reception, audience=[f"care:{alder.pk}"])
        self.decide(road.offered(), twin, "MERGED")

        with pytest.raises(services.NotReady, match="merged already"):
            services.decide(
                lesson_id=third.pk,
                other_id=twin.pk,
                decision="MERGED",
                reason="",
                actor=road.curator,
                at=road.at,
            )
        with pytest.raises(services.NotReady, match="merged into that one"):
            services.decide(
                lesson_id=third.pk,
                other_id=road.row.pk,
                decision="MERGED",
                reason="",
                actor=road.curator,
                at=road.at,
            )

    def test_something_published_never_disappears_in_something_that_is_not(self, road, reception, alder):
        published = lessons.lesson(reception, stage="PUBLISHED", audience=["all"])

        with pytest.raises(services.NotReady, match="published"):
            self.decide(road.offered(), published, "MERGED")

    def test_refuses_a_merge_with_a_lesson_in_others_care(self, road, stranger):
        elsewhere = lessons.lesson(
            people_team(stranger), stage="PUBLISHED", audience=["all"], title="From far away"
        )

        with pytest.raises(services.NotAllowed, match="Link them"):
            self.decide(road.offered(), elsewhere, "MERGED")
        assert self.decide(road, elsewhere, "LINKED").decision == "LINKED"

    def test_refuses_a_lesson_that_may_not_be_seen(self, road, stranger):
        hidden = lessons.lesson(people_team(stranger))

        with pytest.raises(Lesson.DoesNotExist):
            self.decide(road.offered(), hidden, "LINKED")

    def test_refuses_whoever_is_no_curator(self, road, twin):
        link = self.decide(road.offered(), twin, "LINKED")

        with pytest.raises(services.NotAllowed):
            services.undo_decision(link_id=link.pk, actor=road.home, at=road.at)


def people_team(actor):
    from learnonce.people.models import Team

    return Team.objects.get(pk=actor.team_ids[0])
