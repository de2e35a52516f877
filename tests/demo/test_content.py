"""The invented content of the demonstration and of the starter pack holds together."""

import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import learnonce
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adaptation
from learnonce.people.calc import context

HOUSE = Path(learnonce.__file__).parent
DATA = HOUSE / "demo" / "data"

KINDS = {"SOLUTION", "WARNING", "ATTEMPT", "TIP"}
SETTINGS = {"general_practice", "community", "hospital", "care_home", "pharmacy", "social_care"}
REACHED_PUBLISHED = {"PUBLISHED", "UNDER_CHALLENGE", "SUPERSEDED", "RETIRED", "WITHDRAWN"}
STAGES = REACHED_PUBLISHED | {"CAPTURED", "COLLATED", "IN_CURATION", "RETURNED", "APPROVED"}
CHANGE_VALUES = {
    "when": {"before", "during", "scale_up", "sustainment"},
    "area": {"content", "context", "training", "implementation"},
    "level": {"individual", "group", "practice", "network", "system"},
    "nature": set(Adaptation.Nature.values),
    "keeps_core": set(adopting.CORE_KEPT),
    "goal": set(Adaptation.Goal.values),
    "planned": {True, False},
    "lasting": {True, False},
}
CHECK_VALUES = {
    "month": set(adopting.CHECK_MONTHS),
    "effect": set(adopting.EFFECTS),
    "fidelity": set(adopting.CORE_KEPT),
    "still_in_use": {True, False},
    "recommend": set(adopting.RECOMMEND),
}
LESSON_WORDS = (
    "q1_good",
    "q2_not_so_good",
    "q3_next_time",
    "problem_statement",
    "what_we_did",
    "theory",
    "results",
    "unintended_effects",
    "equity_note",
)

type Row = dict[str, Any]


def toml(name: str, table: str) -> list[Row]:
    return tomllib.loads((DATA / name).read_text("utf-8"))[table]


def jsonl(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


LOCALITIES = toml("places.toml", "localities")
ORGANISATIONS = toml("places.toml", "organisations")
TEAMS = toml("places.toml", "teams")
PEOPLE = toml("people.toml", "people")
TOPICS = toml("topics.toml", "topics")
PROBLEMS = jsonl(DATA / "problems.jsonl")
LESSONS = jsonl(DATA / "lessons.jsonl")
ADOPTIONS = jsonl(DATA / "adoptions.jsonl")
NOTICINGS = jsonl(DATA / "noticings.jsonl")
QUESTIONS = jsonl(DATA / "questions.jsonl")
COMMENTS = jsonl(DATA / "comments.jsonl")
INITIATIVES = jsonl(DATA / "initiatives.jsonl")
STARTER = jsonl(HOUSE / "exchange" / "starter" / "starter-pack.jsonl")
ALL_TABLES = {
    "localities": LOCALITIES,
    "organisations": ORGANISATIONS,
    "teams": TEAMS,
    "people": PEOPLE,
    "topics": TOPICS,
    "problems": PROBLEMS,
    "lessons": LESSONS,
    "adoptions": ADOPTIONS,
    "noticings": NOTICINGS,
    "questions": QUESTIONS,
    "comments": COMMENTS,
    "initiatives": INITIATIVES,
    "starter": STARTER,
}


def by_key(rows: list[Row]) -> dict[str, Row]:
    return {row["key"]: row for row in rows}


LESSON = by_key(LESSONS)
TEAM_ORGANISATION = {team["key"]: team["organisation"] for team in TEAMS}
WORKS_AT = {person["key"]: TEAM_ORGANISATION[person["team"]] for person in PEOPLE}
LOCALITY_OF = {row["key"]: row["locality"] for row in ORGANISATIONS}


def strings(value: Any) -> list[str]:
    """Every text inside a row, however deep."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in strings(item)]


@pytest.mark.parametrize("table", ALL_TABLES)
def test_keys_are_unique(table):
    twice = [key for key, count in Counter(row["key"] for row in ALL_TABLES[table]).items() if count > 1]
    assert twice == []


def test_there_is_enough_of_everything():
    counts = {name: len(rows) for name, rows in ALL_TABLES.items()}
    assert counts["organisations"] >= 30
    assert counts["people"] >= 60
    assert counts["problems"] >= 25
    assert counts["lessons"] == 110
    assert counts["adoptions"] >= 60
    assert counts["noticings"] >= 70
    assert counts["questions"] == 10
    assert counts["comments"] >= 40
    assert counts["starter"] == 40
    kinds = Counter(row["kind"] for row in LESSONS)
    assert kinds["ATTEMPT"] >= 12
    assert kinds["WARNING"] >= 12
    assert kinds["TIP"] >= 20
    assert {row["stage"] for row in LESSONS} == STAGES
    assert {row["care_setting"] for row in LESSONS if row["stage"] == "PUBLISHED"} == SETTINGS


def test_places_form_a_tree_with_its_levels_in_order():
    level = ["nation", "region", "board", "locality"]
    localities = by_key(LOCALITIES)
    for row in LOCALITIES:
        if row["kind"] == "nation":
            assert "parent" not in row
        else:
            assert level.index(localities[row["parent"]]["kind"]) == level.index(row["kind"]) - 1, row["key"]
    assert {row["locality"] for row in ORGANISATIONS} <= set(localities)
    assert set(TEAM_ORGANISATION.values()) == {row["key"] for row in ORGANISATIONS}


def test_facets_come_from_the_controlled_list_and_practices_have_all():
    for row in ORGANISATIONS:
        assert row["facets"]["nation"] in {"westmark", "eastmark"}, row["key"]
        known = {facet: code for facet, code in row["facets"].items() if facet != "nation"}
        assert context.unknown(known) == [], row["key"]
        if row["kind"] == "practice":
            assert set(row["facets"]) == set(context.FACETS), row["key"]


def test_people_belong_somewhere_and_eight_walk_in():
    scopes = {"organisation": set(LOCALITY_OF), "locality": {row["key"] for row in LOCALITIES}}
    for person in PEOPLE:
        assert person["team"] in TEAM_ORGANISATION, person["key"]
        assert person["email"].endswith("@demo.example"), person["key"]
        for role in person.get("roles", []):
            assert role["of"] in scopes[role["scope"]], person["key"]
    assert sum(person.get("walk_in", False) for person in PEOPLE) == 8
    assert all(person.get("walk_in_as") for person in PEOPLE if person.get("walk_in"))
    for field in ("name", "email"):
        assert len({person[field] for person in PEOPLE}) == len(PEOPLE)


def test_every_organisation_has_somebody_to_walk_in_as_staff():
    assert set(WORKS_AT.values()) == set(LOCALITY_OF)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda row: row["key"])
def test_a_lesson_is_whole_for_its_stage(lesson):
    assert 0 < len(lesson["title"]) <= 90
    assert lesson["kind"] in KINDS
    assert lesson["stage"] in STAGES
    assert lesson["care_setting"] in SETTINGS
    assert lesson["audience"] in {"T2", "T4", "T5", "T6"}
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", lesson["happened_when"])
    assert WORKS_AT[lesson["raised_by"]] == lesson["organisation"]
    assert set(lesson["topics"]) <= {row["key"] for row in TOPICS}
    assert lesson["shared_with"] is None or lesson["shared_with"] in {row["key"] for row in LOCALITIES}
    assert any(lesson[field] for field in LESSON_WORDS[:3])
    if lesson["stage"] != "CAPTURED":
        assert lesson["problem"] in {row["key"] for row in PROBLEMS}
        assert lesson["topics"]
        assert lesson["problem_statement"]
        assert lesson["what_we_did"]
    if lesson["stage"] in REACHED_PUBLISHED:
        assert all(lesson[field] for field in LESSON_WORDS)
        assert lesson["core_parts"]
        assert lesson["adaptable_parts"]
        assert 0 < lesson["days_ago_published"] < lesson["days_ago_captured"]
        assert lesson["next_review_months"]
    else:
        assert lesson["days_ago_published"] is None
    if lesson["stage"] in {"RETURNED", "UNDER_CHALLENGE", "RETIRED", "WITHDRAWN"}:
        assert lesson["stage_note"]


def test_lessons_point_at_lessons_that_are_there():
    for lesson in LESSONS:
        assert (lesson["stage"] == "SUPERSEDED") == (lesson["superseded_by"] is not None)
        if lesson["superseded_by"]:
            assert LESSON[lesson["superseded_by"]]["stage"] == "PUBLISHED"
        if lesson["parent"]:
            assert LESSON[lesson["parent"]]["days_ago_published"] > lesson["days_ago_captured"]
            assert lesson["parent_mode"] in {"CUSTOMISE", "ENHANCE"}


@pytest.mark.parametrize("adoption", ADOPTIONS, ids=lambda row: row["key"])
def test_an_adoption_makes_sense(adoption):
    lesson = LESSON[adoption["lesson"]]
    assert lesson["stage"] in {"PUBLISHED", "UNDER_CHALLENGE"}
    assert lesson["organisation"] != adoption["organisation"]
    assert WORKS_AT[adoption["person"]] == adoption["organisation"]
    assert adoption["mode"] in adopting.MODES
    assert adoption["reason"]
    assert adoption["core_kept"] in {"yes", "no", "unknown"}
    assert 0 < adoption["days_ago_decided"] < lesson["days_ago_published"]
    if adoption["mode"] in {"PARALLEL", "DECLINE"}:
        assert adoption["state"] == "DECIDED"
    assert (adoption["state"] == "STOPPED") == (adoption["stopped_reason"] in adopting.STOP_REASONS)
    assert bool(adoption["stopped_reason"]) == bool(adoption["stopped_note"])
    if adoption["mode"] == "CUSTOMISE":
        assert adoption["changes"] or adoption["state"] == "STOPPED"
    for change in adoption["changes"]:
        assert all(change[field] in allowed for field, allowed in CHANGE_VALUES.items())
        assert change["what"]
        assert change["who_decided"]
    for check in adoption["checks"]:
        assert all(check[field] in allowed for field, allowed in CHECK_VALUES.items())
        assert bool(check["recommend_if"]) == (check["recommend"] == "yes_if")
        due = adoption["days_ago_decided"] - check["month"] * 365 // 12
        assert 0 < check["days_ago"] <= due + 7


def test_an_adopter_learned_from_one_who_came_before():
    decided = {(row["lesson"], row["organisation"]): row["days_ago_decided"] for row in ADOPTIONS}
    assert len(decided) == len(ADOPTIONS)
    for row in ADOPTIONS:
        source = row["adopted_from"]
        if source and source != LESSON[row["lesson"]]["organisation"]:
            assert decided[row["lesson"], source] > row["days_ago_decided"], row["key"]


def test_the_story_is_told_and_proven_in_five_places():
    story = {row["organisation"]: row for row in ADOPTIONS if row["lesson"] == "same_day_query"}
    modes = {key: story[key]["mode"] for key in story if key != "millrace"}
    assert modes == {
        "birch_lane": "REPLICATE",
        "cedar_house": "CUSTOMISE",
        "damson_road": "ENHANCE",
        "elm_court": "CUSTOMISE",
        "fir_tree": "REPLICATE",
        "gorse_end": "DECLINE",
    }
    proven = {
        LOCALITY_OF[key]
        for key, row in story.items()
        for check in row["checks"]
        if check["effect"] in {"better", "same"}
        and min(check["before_points"] or 0, check["after_points"] or 0) >= 3
    }
    assert len(proven - {"alder"}) == 5
    assert LESSON["query_status_page"]["parent"] == "same_day_query"
    twin = LESSON["same_day_query_twin"]
    assert (twin["stage"], LOCALITY_OF[twin["organisation"]]) == ("CAPTURED", "birch")


def test_some_lessons_have_mixed_results():
    gone_wrong: Counter[str] = Counter()
    finished: Counter[str] = Counter()
    for row in ADOPTIONS:
        finished[row["lesson"]] += row["state"] in {"STOPPED", "REPORTED_BACK", "NOT_WORKING"}
        gone_wrong[row["lesson"]] += row["state"] in {"STOPPED", "NOT_WORKING"}
    mixed = [key for key, count in gone_wrong.items() if count and count / finished[key] >= 0.3]
    assert len(mixed) >= 5


@pytest.mark.parametrize("noticing", NOTICINGS, ids=lambda row: row["key"])
def test_a_noticing_has_what_its_state_needs(noticing):
    state = noticing["state"]
    home = TEAM_ORGANISATION[noticing["team"]]
    assert (noticing["raised_by"] is None) == (noticing["anonymity"] == "ANONYMOUS")
    assert noticing["raised_by"] is None or WORKS_AT[noticing["raised_by"]] == home
    assert noticing["kind"] in {"PROBLEM", "BRIGHT_SPOT"}
    assert noticing["hours_ago"] > 0
    answered = state in {"TRYING", "LINKED", "PARKED", "DECLINED", "SENT_ON", "CLOSED"}
    assert answered or state in {"RAISED", "ACKNOWLEDGED", "IN_CONVERSATION"}
    assert bool(noticing["reply"]) == answered
    if answered:
        assert WORKS_AT[noticing["reply_by"]] == home
        assert noticing["reply_by"] != noticing["raised_by"]
    assert (state == "LINKED") == (noticing["linked_lesson"] is not None)
    assert state != "LINKED" or LESSON[noticing["linked_lesson"]]["stage"] == "PUBLISHED"
    assert (state == "PARKED") == (noticing["parked_days"] is not None)
    assert (state == "SENT_ON") == bool(noticing["sent_on_to"])
    assert state != "IN_CONVERSATION" or noticing["messages"]
    after = [message["hours_after"] for message in noticing["messages"]]
    assert after == sorted(after)
    assert all(0 < hours < noticing["hours_ago"] for hours in after)
    assert all(WORKS_AT[message["by"]] == home for message in noticing["messages"])


def test_comments_and_questions_resolve():
    comments = by_key(COMMENTS)
    for row in COMMENTS:
        lesson = LESSON[row["lesson"]]
        assert row["by"] in WORKS_AT
        assert row["days_ago"] < lesson["days_ago_published"], row["key"]
        if row["reply_to"]:
            asked = comments[row["reply_to"]]
            assert (asked["lesson"], asked["days_ago"] >= row["days_ago"]) == (row["lesson"], True), row[
                "key"
            ]
    assert all(row["person"] in WORKS_AT and row["days_ago"] > 0 for row in QUESTIONS)


@pytest.mark.parametrize("row", STARTER, ids=lambda row: row["key"])
def test_the_starter_pack_is_whole_and_claims_nothing(row):
    assert 0 < len(row["title"]) <= 90
    assert row["kind"] in KINDS
    assert row["care_setting"] in SETTINGS
    assert set(row["topics"]) <= {topic["name"] for topic in TOPICS}
    assert all(row[field] for field in LESSON_WORDS[:5])
    assert row["core_parts"]
    assert (row["source"], row["licence"], row["evidence"]) == ("learnonce starter pack", "CC BY 4.0", "A0")
    assert "nobody has measured it" in row["results"]


def test_the_starter_pack_names_no_place():
    places = {row["name"] for row in LOCALITIES + ORGANISATIONS}
    words = " ".join(text for row in STARTER for text in strings(row))
    assert [name for name in places if re.search(rf"\b{re.escape(name)}\b", words)] == []


def test_no_text_is_used_twice():
    longer = Counter(
        text
        for rows in (LESSONS, ADOPTIONS, NOTICINGS, QUESTIONS, COMMENTS, STARTER)
        for row in rows
        for text in strings(
            {key: value for key, value in row.items() if rows is not STARTER or key != "results"}
        )
        if len(text) > 45
    )
    assert [text for text, count in longer.items() if count > 1] == []
    titles = Counter(row["title"].lower() for row in LESSONS + STARTER)
    assert max(titles.values()) == 1


def test_nobody_is_named_and_nothing_looks_like_an_identifier():
    names = [person["name"] for person in PEOPLE]
    for rows in (LESSONS, ADOPTIONS, NOTICINGS, QUESTIONS, COMMENTS, STARTER):
        for row in rows:
            text = "\n".join(strings(row))
            assert not [name for name in names if name in text], row["key"]
            assert not re.search(r"\b(Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]", text), row["key"]
            assert not re.search(r"\d[ -]?(\d[ -]?){8,}", text), row["key"]
            assert not re.search(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|@", text), row["key"]
