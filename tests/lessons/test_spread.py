from xml.etree import ElementTree as ET

import pytest

from learnonce.lessons import queries
from learnonce.lessons.calc import lineage
from learnonce.lessons.models import Adaptation, Lesson
from tests.factories import adoptions, lessons, people
from tests.factories.people import LONG_AGO


def spread(lesson, actor):
    return queries.spread(actor=actor, lesson_id=lesson.pk)


def names(branch):
    return {child.twig.name: names(child) for child in branch.branches}


@pytest.fixture
def reader(db):
    """Somebody of Willow, a town practice on the same system as Birch, as an actor."""
    return people.actor("Wyn Price", team=adoptions.place("Willow", rurality="town", clinical_system="emis"))


class TestTree:
    def test_shows_who_took_it_from_whom(self, lesson, birch, reader):
        first = adoptions.adoption(lesson, birch)
        adoptions.adoption(lesson, adoptions.place("Cedar"), adopted_from=first, mode="CUSTOMISE")
        adoptions.adoption(lesson, adoptions.place("Damson"))

        tree = spread(lesson, reader).tree

        assert tree.twig.name == "Fernbank"
        assert names(tree) == {"Birch": {"Cedar": {}}, "Damson": {}}
        assert tree.branches[0].branches[0].twig.words == "Under way · fitted"

    def test_goes_on_with_the_lessons_that_grew_out_of_it(self, lesson, birch, reader):
        child = lessons.lesson(birch, stage="PUBLISHED", parent=lesson, title="Show where it is")
        adoptions.adoption(lesson, birch, mode="ENHANCE", child_lesson=child)
        adoptions.adoption(child, adoptions.place("Cedar"))
        grandchild = lessons.lesson(birch, stage="PUBLISHED", parent=child, title="And how long it takes")

        found = spread(lesson, reader)

        assert names(found.tree) == {"Birch": {"Show where it is": {grandchild.title: {}, "Cedar": {}}}}
        # those who took the child up are no adopters of this lesson
        assert [one.name for one in found.adopters.taken] == ["Birch"]
        assert spread(child, reader).parent == (lesson.pk, lesson.title)

    def test_leaves_out_lessons_the_reader_may_not_see(self, lesson, birch, reader, dewi):
        child = lessons.lesson(birch, parent=lesson, title="Only ours yet")
        adoptions.adoption(lesson, birch, child_lesson=child)

        assert names(spread(lesson, reader).tree) == {"Birch": {}}
        assert names(spread(lesson, dewi).tree) == {"Birch": {"Only ours yet": {}}}

    def test_places_that_looked_come_last_and_lists_of_wishes_not_at_all(self, lesson, birch, reader):
        adoptions.adoption(lesson, birch, mode="DECLINE", state="DECIDED")
        adoptions.adoption(lesson, adoptions.place("Cedar"))
        adoptions.adoption(lesson, adoptions.place("Elm"), mode="", state="SHORTLISTED", decided_at=None)

        assert list(names(spread(lesson, reader).tree)) == ["Cedar", "Birch"]

    def test_an_imported_record_says_that_nothing_is_recorded(self, lesson, birch, reader):
        adoptions.adoption(lesson, birch, mode="", state="")

        (branch,) = spread(lesson, reader).tree.branches
        assert (branch.twig.words, branch.twig.way) == ("Not recorded how", "UNKNOWN")

    def test_a_merged_lesson_stands_beside_with_its_adopters(self, lesson, birch, reader):
        twin = lessons.lesson(birch, stage="PUBLISHED", merged_into=lesson)
        adoptions.adoption(twin, adoptions.place("Cedar"))

        found = spread(lesson, reader)

        assert names(found.tree) == {"Birch": {"Cedar": {}}}
        assert [one.name for one in found.adopters.taken] == ["Cedar"]


class TestWhoMayKnow:
    def test_an_unnamed_place_is_one_more_and_nothing_else(self, lesson, birch, reader, dewi):
        row = adoptions.adoption(
            lesson, birch, named=False, mode="CUSTOMISE", reason="Our own reason", state="UNDER_WAY"
        )
        Adaptation.objects.create(adoption=row, what="We ring at Birch", changed_at=LONG_AGO)

        found = spread(lesson, reader)

        (one,) = found.adopters.taken
        assert (one.name, one.id, one.locality, one.changes, one.reason, one.decided_at) == (
            "A place in another locality",
            None,
            "",
            (),
            "",
            None,
        )
        assert not one.may_ask
        assert "Birch" not in str(found)
        assert found.adopters.unnamed == 1
        assert spread(lesson, dewi).adopters.taken[0].name == "Birch"

    def test_an_unnamed_neighbour_is_not_even_said_to_be_one(self, lesson, alder, reader):
        adoptions.adoption(lesson, adoptions.place("Next door", locality=alder), named=False)

        assert spread(lesson, reader).adopters.taken[0].name == "A place that kept its name back"

    def test_a_lesson_does_not_tell_which_unnamed_place_it_grew_at(self, lesson, birch, reader):
        child = lessons.lesson(birch, stage="PUBLISHED", parent=lesson, title="Show where it is")
        adoptions.adoption(lesson, birch, named=False, child_lesson=child)

        assert set(names(spread(lesson, reader).tree)) == {"Show where it is", "A place in another locality"}

    def test_adopters_of_a_merged_lesson_one_may_not_see_stay_unnamed(self, lesson, birch, reader):
        twin = lessons.lesson(birch, merged_into=lesson)
        adoptions.adoption(twin, adoptions.place("Cedar"))

        assert spread(lesson, reader).adopters.taken[0].id is None

    def test_what_may_not_be_seen_is_missing(self, reception, reader):
        with pytest.raises(Lesson.DoesNotExist):
            spread(lessons.lesson(reception), reader)


class TestAdopters:
    def test_places_like_mine_come_first_and_say_why(self, lesson, birch, reader):
        far = adoptions.place("Far away", rurality="remote", clinical_system="vision")
        adoptions.adoption(lesson, far)
        adoptions.adoption(lesson, birch)
        adoptions.adoption(lesson, adoptions.place("Quiet", rurality="town"), named=False)

        first, second, last = spread(lesson, reader).adopters.taken

        assert [first.name, second.name] == ["Birch", "Far away"]
        assert first.alike == ("Clinical record system: EMIS Web", "Where it is: town")
        assert last.id is None

    def test_warns_when_places_like_mine_did_worse(self, lesson, birch, reader):
        for name, effect in [("Ash", "worse"), ("Beech", "same")]:
            row = adoptions.adoption(
                lesson,
                adoptions.place(name, rurality="town", clinical_system="emis"),
                state="REPORTED_BACK",
            )
            adoptions.answered(row, effect=effect)
        far = adoptions.place("Far away", rurality="remote", clinical_system="vision")
        adoptions.answered(adoptions.adoption(lesson, far, state="REPORTED_BACK"))

        assert spread(lesson, reader).adopters.warnings == [
            ("Of 2 places like yours that tried this, 1 found it did not work, or stopped.")
        ]

    def test_does_not_warn_when_it_went_worse_elsewhere(self, lesson, birch, reader):
        alike = adoptions.adoption(lesson, birch, state="REPORTED_BACK")
        adoptions.answered(alike)
        far = adoptions.place("Far away", rurality="remote", clinical_system="vision")
        adoptions.adoption(lesson, far, state="STOPPED")

        assert spread(lesson, reader).adopters.warnings == []

    def test_nobody_signed_in_gets_no_warning_and_asks_nobody(self, reception, birch):
        from learnonce.base.actors import NOBODY

        public = lessons.lesson(reception, stage="PUBLISHED", audience=["public", "all"])
        adoptions.adoption(public, birch, state="STOPPED")

        found = queries.spread(actor=NOBODY, lesson_id=public.pk).adopters

        assert (found.warnings, found.taken[0].may_ask, found.taken[0].alike) == ([], False, ())


def svgs(page):
    """The pictures of a page, read as XML: what is not well-formed does not get here."""
    for piece in page.split("<svg")[1:]:
        text = "<svg" + piece.split("</svg>")[0] + "</svg>"
        if "lo-lineage" in text.split(">")[0]:
            yield ET.fromstring(text)  # noqa: S314  our own page


class TestLineagePage:
    @pytest.fixture
    def page(self, client, lesson, birch, reader):
        first = adoptions.adoption(lesson, birch, state="REPORTED_BACK")
        adoptions.answered(first, effect="better")
        adoptions.adoption(lesson, adoptions.place("Cedar & <Sons>"), adopted_from=first, mode="ENHANCE")
        adoptions.adoption(lesson, adoptions.place("Elm"), mode="DECLINE", state="DECIDED")
        client.force_login(people.user_of(reader))
        return client.get(f"/lessons/{lesson.pk}/lineage").content.decode()

    def test_draws_it_twice_well_formed_with_title_and_description(self, page):
        drawn = list(svgs(page))

        assert len(drawn) == 2
        for svg in drawn:
            named = svg.get("aria-labelledby").split()
            space = "{http://www.w3.org/2000/svg}"
            assert svg.get("role") == "img"
            assert [svg.find(f"{space}title").get("id"), svg.find(f"{space}desc").get("id")] == named
            assert "Cedar & <Sons>" in "".join(svg.itertext())

    def test_has_no_inline_style_or_script(self, page):
        for svg in svgs(page):
            assert all("style" not in part.attrib for part in svg.iter())

    def test_says_the_same_in_words(self, page):
        words = page.split("The same in words")[1]

        assert "Birch</a>: taken as it is, in Around Birch, working, told after 3 months" in words
        assert "Elm</a>: not for the place" in words
        assert "Ask Birch" in words

    def test_shows_the_source_alone_when_nobody_took_it_up(self, client, lesson, reader):
        client.force_login(people.user_of(reader))

        page = client.get(f"/lessons/{lesson.pk}/lineage").content.decode()

        assert "you could be the first" in page
        assert list(svgs(page)) == []

    def test_costs_at_most_twelve_queries_for_any_number(
        self, client, lesson, reader, django_assert_max_num_queries
    ):
        rows = [adoptions.adoption(lesson, adoptions.place(f"Place {n}")) for n in range(70)]
        adoptions.answered(rows[0])
        client.force_login(people.user_of(reader))

        with django_assert_max_num_queries(12):
            page = client.get(f"/lessons/{lesson.pk}/lineage").content.decode()

        assert "+ 11 more" in page
        folds = [fold.split("</span>")[0] for fold in page.split('__summary-text">')[1:]]
        assert "60 more places, by where they are" in folds
        assert "Who took it from whom, one by one" in folds
        assert page.count('class="lo-twig ') == 2 * (lineage.MOST + 1)

    def test_of_a_withdrawn_lesson_leads_to_its_tombstone(self, client, lesson, reader):
        Lesson.objects.filter(pk=lesson.pk).update(stage="WITHDRAWN")
        client.force_login(people.user_of(reader))

        assert client.get(f"/lessons/{lesson.pk}/lineage")["Location"] == f"/lessons/{lesson.pk}"

    def test_signed_out_one_sees_what_is_public(self, client, reception, lesson):
        public = lessons.lesson(reception, stage="PUBLISHED", audience=["public", "all"])

        assert client.get(f"/lessons/{public.pk}/lineage").status_code == 200
        assert client.get(f"/lessons/{lesson.pk}/lineage").status_code == 404


class TestLessonPage:
    def test_leads_to_it_and_shows_the_alike_first(self, client, lesson, birch, reader):
        adoptions.adoption(lesson, adoptions.place("Far away", rurality="remote"))
        adoptions.adoption(lesson, birch)
        client.force_login(people.user_of(reader))

        page = client.get(f"/lessons/{lesson.pk}").content.decode()

        assert "2 other places" in page
        assert page.index("Birch") < page.index("Far away")
        assert f"/lessons/{lesson.pk}/lineage" in page
