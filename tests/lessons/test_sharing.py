import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.base import sharing
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.models import Lesson
from learnonce.matching.models import IndexedText
from learnonce.people import queries as people_queries
from learnonce.people import services as people_services
from tests.factories import lessons, people


def sees(actor, lesson):
    return Lesson.objects.visible_to(actor).filter(pk=lesson.pk).exists()


class TestOffer:
    def test_lets_the_locality_and_its_curators_read_it_and_nobody_else(
        self, road, curator, second_curator, stranger, alder
    ):
        neighbour = people.actor("Nia", team=people.team(people.practice("Birch", locality=alder)))
        assert not sees(curator, road.row)

        road.offered()

        assert [sees(one, road.row) for one in (curator, second_curator, neighbour, stranger)] == [
            True,
            True,
            True,
            False,
        ]
        assert road.row.tier == Tier.LOCALITY

    def test_the_nearest_curator_is_told(self, road, curator, second_curator):
        road.offered()

        assert [line.path for line in people_queries.notices(actor=curator)] == [f"/lessons/{road.row.pk}"]
        assert people_queries.notices(actor=second_curator) == []

    def test_the_index_follows_at_once(self, road):
        road.offered()
        assert IndexedText.objects.get().audience == road.row.audience

        road.by_home(services.take_back, from_tier=Tier.LOCALITY, reason="")
        assert IndexedText.objects.get().audience == road.row.audience

    def test_needs_a_persons_look_first(self, road):
        with pytest.raises(services.NotReady, match="tick"):
            road.by_home(services.offer, checked=False)

    def test_a_person_looked_is_in_the_history(self, road):
        road.offered()

        assert AuditEntry.objects.get(verb="lesson.checked_by_a_person").by_user_id == road.home.user_id

    def test_twice_is_once(self, road):
        road.offered().offered()

        assert len(sharing.grants(("lesson", road.row.pk))) == 1

    def test_refuses_the_curator_because_it_is_not_theirs(self, road):
        road.offered()

        with pytest.raises(services.NotAllowed):
            road.by_curator(services.offer, checked=True)

    def test_refuses_what_is_published(self, reception, amina, noon):
        published = lessons.lesson(reception, stage="PUBLISHED")

        with pytest.raises(services.NotReady, match="published already"):
            services.offer(lesson_id=published.pk, checked=True, actor=amina, at=noon)

    def test_refuses_one_without_a_locality(self, reception, amina, noon):
        nowhere = lessons.lesson(reception)
        Lesson.objects.update(locality=None)

        with pytest.raises(services.NotReady, match="no locality"):
            services.offer(lesson_id=nowhere.pk, checked=True, actor=amina, at=noon)


class TestConsent:
    def test_widens_nothing_by_itself(self, road, stranger):
        road.offered()
        before = road.row.audience

        road.by_home(services.consent, tier=Tier.PUBLIC)

        assert road.row.audience == before
        assert not sees(stranger, road.row)

    def test_needs_the_offer_first(self, road):
        with pytest.raises(services.NotReady, match="Offer it"):
            road.by_home(services.consent, tier=Tier.PUBLIC)

    def test_is_for_tiers_beyond_the_locality(self, road):
        road.offered()

        with pytest.raises(services.NotReady, match="Choose who"):
            road.by_home(services.consent, tier=Tier.TEAM)

    def test_is_not_given_by_the_curator(self, road):
        road.offered()

        with pytest.raises(services.NotAllowed):
            road.by_curator(services.consent, tier=Tier.PUBLIC)

    def test_the_narrower_is_held_in_the_wider(self, road):
        road.offered()
        road.by_home(services.consent, tier=Tier.PUBLIC)
        road.by_home(services.consent, tier=Tier.SIGNED_IN)

        assert [grant.tier for grant in sharing.grants(("lesson", road.row.pk))] == [
            Tier.PUBLIC,
            Tier.LOCALITY,
        ]


class TestTakeBack:
    def test_brings_it_home_and_keeps_a_trace(self, road, curator):
        road.collated()
        road.by_home(services.consent, tier=Tier.PUBLIC)

        road.by_home(services.take_back, from_tier=Tier.LOCALITY, reason="We changed our mind")

        assert not sees(curator, road.row)
        assert road.row.tier == Tier.TEAM
        assert [grant.withdrawn_reason for grant in sharing.grants(("lesson", road.row.pk))] == [
            "We changed our mind",
            "We changed our mind",
        ]

    def test_may_take_back_only_the_wider_part(self, road, curator):
        road.offered()
        road.by_home(services.consent, tier=Tier.PUBLIC)

        road.by_home(services.take_back, from_tier=Tier.SIGNED_IN, reason="")

        assert sees(curator, road.row)
        assert road.row.tier == Tier.LOCALITY

    def test_what_is_published_is_withdrawn_instead(self, road):
        road.published()

        with pytest.raises(services.NotReady, match="Withdraw it instead"):
            road.by_home(services.take_back, from_tier=Tier.LOCALITY, reason="")

    def test_only_its_home_takes_back(self, road):
        road.offered()

        with pytest.raises(services.NotAllowed):
            road.by_curator(services.take_back, from_tier=Tier.LOCALITY, reason="")

    def test_offered_again_it_goes_on_where_it_was(self, road):
        road.collated()
        road.by_home(services.take_back, from_tier=Tier.LOCALITY, reason="")

        road.offered()

        assert road.row.stage == "COLLATED"


class TestAPlaceThatMoved:
    @pytest.fixture
    def southshire(self, alder):
        return people.locality("Southshire", kind="BOARD", parent=alder.parent.parent)

    def move(self, alder, under, at):
        boss = people.actor("Ada Admin", role="administrator")
        people_services.add_locality(
            code=alder.code, name=alder.name, kind=alder.kind, parent_id=under.pk, actor=boss, at=at
        )
        jobs = ProcrastinateJob.objects.filter(task_name="lessons.follow_places")
        for job in jobs:
            services.follow_places(**job.args)
        return len(jobs)

    def test_is_in_the_care_of_the_curators_of_today(self, road, second_curator, alder, southshire):
        new = people.actor("Siân Price", role="curator", over=southshire)
        road.offered()
        assert [sees(one, road.row) for one in (road.curator, second_curator, new)] == [True, True, False]

        assert self.move(alder, southshire, road.at) == 1

        assert [sees(one, road.row) for one in (road.curator, second_curator, new)] == [True, False, True]
        entry = IndexedText.objects.get()
        assert entry.audience == road.row.audience
        assert f"place:{southshire.pk}" in entry.tags
        assert f"place:{alder.parent_id}" not in entry.tags
        assert road.by_curator(services.organise, topics=[]).stage == "CAPTURED"

    def test_lets_nobody_else_see_what_was_never_offered(self, road, alder, southshire):
        before = road.row.audience

        self.move(alder, southshire, road.at)

        assert road.row.audience == before

    def test_keeps_the_readers_of_a_tombstone(self, road, alder, southshire):
        road.published(Tier.LOCALITY)
        before = road.row.audience
        road.by_home(services.withdraw, reason="It did not hold")

        self.move(alder, southshire, road.at)

        assert road.row.audience == before

    def test_is_told_of_a_register_that_moves_it_with_all_below(self, road, alder, southshire):
        boss = people.actor("Ada Admin", role="administrator")
        below = people.locality("Beck", parent=alder)
        row = people_services.LocalityRow(
            code=alder.code, name=alder.name, kind=alder.kind, parent_code=southshire.code
        )

        people_services.take_in(localities=[row], organisations=[], actor=boss, at=road.at)

        [job] = ProcrastinateJob.objects.filter(task_name="lessons.follow_places")
        assert sorted(job.args["locality_ids"]) == [alder.pk, below.pk]
