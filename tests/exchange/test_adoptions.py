"""Who took up what and when, out of files: as often as one likes, and never made up."""

import pytest
from django.urls import reverse

from learnonce.base.actors import SYSTEM
from learnonce.base.sharing import Tier
from learnonce.exchange.errors import Unreadable
from learnonce.exchange.imports import adoptions as records
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson
from learnonce.lessons.services import NotAllowed
from learnonce.people.models import Locality, Organisation

HEAD = "practice,practice_name,site_code,status,date,site_name,state"
ROWS = [
    "flow,FLOW (limbs),663,Implemented,2016-05-31,Seattle VA Medical Center,WA",
    "flow,FLOW (limbs),556,Implemented,2017-05-31,Lovell Clinic,IL",
    "flow,FLOW (limbs),596,Planning,2019-05-01,Sousley Campus,KY",
    "care,Mouth care,663,Implemented,2018-02-01,Seattle VA Medical Center,WA",
]
SITES = """\
site_code,site_name,kind,city,state,parent_site
596,Sousley Campus,VA Medical Center (VAMC),Lexington,KY,596
"""


def take_in(folder, at, **options):
    found = records.read(folder, **options)
    return records.take_in(found, tier=Tier.PUBLIC, permission="Work of a government", actor=SYSTEM, at=at)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "veterans-spread"
    made.mkdir()

    def write(*rows, head=HEAD, sites=SITES):
        (made / "adoptions.csv").write_text("\n".join([head, *(rows or ROWS)]) + "\n")
        (made / "sites.csv").write_text(sites)
        return made

    return write


@pytest.mark.django_db
class TestTakingIn:
    def test_makes_places_lessons_and_adoptions(self, folder, noon):
        report = take_in(folder(), noon)

        assert report.problems == []
        assert (report.lessons.new, report.adoptions.new) == (2, 4)
        assert Locality.objects.get(code="US-WA").name == "Washington"
        assert Locality.objects.get(code="US").kind == "NATION"
        kinds = dict(Organisation.objects.values_list("code", "kind"))
        assert kinds == {"US-663": "HOSPITAL", "US-556": "COMMUNITY", "US-596": "HOSPITAL"}
        assert Lesson.objects.get(source_key="flow").source_name == "Veterans spread"

    def test_says_no_more_than_is_recorded(self, folder, noon):
        take_in(folder(), noon)

        row = Adoption.objects.get(lesson__source_key="flow", organisation__code="US-663")
        assert (row.mode, row.state, row.adopted_from, row.contact, row.team) == (
            "",
            "UNDER_WAY",
            None,
            None,
            None,
        )
        assert row.begun_at.date().isoformat() == "2016-05-31"
        assert row.has_name
        planned = Adoption.objects.get(organisation__code="US-596")
        assert (planned.state, planned.begun_at) == ("PLANNED", None)
        assert not AdoptionCheck.objects.exists()
        assert set(Lesson.objects.values_list("replication", flat=True)) == {"B0"}

    def test_can_be_done_again_and_follows_what_changed(self, folder, noon):
        take_in(folder(), noon)
        assert take_in(folder(), noon).adoptions.same == 4

        report = take_in(
            folder(*ROWS[:2], ROWS[2].replace("Planning,2019-05-01", "Implemented,2020-01-01")), noon
        )

        assert (report.adoptions.new, report.adoptions.changed, report.adoptions.same) == (0, 1, 2)
        assert Adoption.objects.get(organisation__code="US-596").state == "UNDER_WAY"
        assert Adoption.objects.count() == 4

    def test_leaves_alone_what_people_went_on_with(self, folder, noon):
        take_in(folder(), noon)
        Adoption.objects.filter(organisation__code="US-596").update(mode="CUSTOMISE", decided_at=noon)

        report = take_in(folder(), noon)

        assert report.problems == [(4, "People here have gone on with it. What stands here is kept.")]
        assert Adoption.objects.get(organisation__code="US-596").mode == "CUSTOMISE"

    def test_leaves_out_what_cannot_be_used_and_says_why(self, folder, noon):
        bad = ["flow,FLOW,1,Invented,2016-05-31,Site,WA", "flow,FLOW,2,Planned,31/05/2016,Site,WA",
               "flow,FLOW,,Planned,2016-05-31,Site,WA", ROWS[0]]  # fmt: skip
        report = take_in(folder(*ROWS, *bad), noon)

        reasons = dict(report.problems)
        assert "the status 'Invented' is not known" in reasons[6]
        assert "'31/05/2016' is no date" in reasons[7]
        assert "site_code: nothing there" in reasons[8]
        assert "Another row of this place and lesson stands before it." in reasons[9]
        assert report.adoptions.new == 4

    def test_is_for_administrators(self, folder, noon, curator):
        from learnonce.lessons import services

        with pytest.raises(NotAllowed):
            services.import_adoptions(source="x", rows=[], places={}, actor=curator, at=noon)


class TestFiles:
    def test_that_are_not_there_or_lack_a_column(self, folder, tmp_path):
        with pytest.raises(Unreadable, match="cannot be read"):
            records.read(tmp_path)
        with pytest.raises(Unreadable, match="lacks the columns state"):
            records.read(folder("flow,FLOW,1,Planned,2016-05-31,Site", head=HEAD.removesuffix(",state")))

    def test_of_another_nation_need_its_name(self, folder):
        with pytest.raises(Unreadable, match="--nation"):
            records.read(folder("flow,FLOW,1,Planned,2016-05-31,Site,Powys"))
        found = records.read(folder("flow,FLOW,1,Planned,2016-05-31,Site,Powys"), nation="Wales")
        assert list(found.localities) == ["WALES", "WALES-POWYS"]


@pytest.mark.django_db
def test_the_page_shows_it_over_time_and_by_place_and_says_what_is_not_recorded(
    folder, noon, client, django_assert_max_num_queries
):
    many = [f"flow,FLOW (limbs),{n},Implemented,201{n % 5}-05-31,VA Medical Center {n},WA" for n in range(30)]
    take_in(folder(*ROWS, *many), noon)
    lesson = Lesson.objects.get(source_key="flow")

    with django_assert_max_num_queries(12):
        page = client.get(reverse("lessons:lineage", kwargs={"lesson_id": lesson.pk})).content.decode()

    text = " ".join(page.split())
    assert "Since then 32 other places took it up, and 1 more plans to." in text
    assert "in 2 states between 2010 and 2017" in text
    assert "Not recorded how" in text
    assert text.index("Over time") < text.index("Picture of how it spread")  # of very many, first the whole
    assert '<th scope="row">2010</th> <td class="nhsuk-table__cell--numeric">6</td>' in text
    assert '<th scope="row">Washington</th> <td class="nhsuk-table__cell--numeric">31</td>' in text
