import pytest

from learnonce.lessons.calc import completeness
from learnonce.lessons.calc.content import FIELDS, LABELS, Content


def test_a_bare_lesson_lacks_what_a_stranger_needs_to_find_it():
    found = completeness.missing(
        Content(title="Text them", good="It works"),
        stage="organise",
        has_topics=False,
        has_problem=False,
        facets=0,
    )

    needed = [item.field for item in completeness.required(found)]
    assert needed == ["problem_statement", "topics", "problem"]


def test_nothing_is_missing_when_everything_is_there():
    full = Content(
        title="Text them",
        problem_statement="They ring twice",
        what_we_did="We text",
        happened_when="2026-03",
        care_setting="general_practice",
        roles_involved=["receptionist"],
    )

    assert completeness.missing(full, stage="organise", has_topics=True, has_problem=True, facets=0) == []


@pytest.mark.parametrize(("facets", "is_missing"), [(3, True), (4, False)])
def test_four_facts_about_the_place_are_advised(facets, is_missing):
    found = completeness.missing(Content(), stage="publish", has_topics=True, has_problem=True, facets=facets)

    assert ("context" in [item.field for item in found]) is is_missing
    assert "context" not in [item.field for item in completeness.required(found)]


def test_every_field_is_on_one_page_and_has_a_name():
    on_pages = [name for _title, names in completeness.GROUPS.values() for name in names]

    assert sorted(on_pages) == sorted(FIELDS)
    assert set(LABELS) == set(FIELDS)
