"""Where a column can go, and the names by which columns are recognised."""

import difflib
import re
from dataclasses import dataclass

TEXT, LIST, ONE = "text", "list", "one"


@dataclass(frozen=True, slots=True)
class Field:
    """A place for a column.

    Args:
        key: its name, that of the lesson's field where it is one.
        label: in words.
        how: TEXT joins several columns, LIST splits and joins them, ONE takes the first that says something.
        names: of columns that belong here, as `plain` writes them, the surest first.
    """

    key: str
    label: str
    how: str
    names: tuple[str, ...]


LEAVE_OUT = ""
FIELDS = (
    Field("key", "Its number or name at the source", ONE, ("id", "key", "identifier", "lesson_id", "ref",
          "reference", "number", "uid", "uuid", "record_id", "lesson_number")),
    Field("title", "Title", ONE, ("title", "lesson_title", "name", "heading", "headline", "subject")),
    Field("problem_statement", "The problem", TEXT, ("problem", "problem_statement", "the_problem", "summary",
          "abstract", "what_happened", "driving_event", "event", "background", "issue", "challenge",
          "already_known", "what_is_already_known", "situation", "need", "aim")),
    Field("what_we_did", "What they did", TEXT, ("what_we_did", "what_you_did", "what_they_did",
          "what_was_done", "action_taken", "actions_taken", "action", "actions", "intervention", "solution",
          "approach", "lesson", "lessons", "lesson_learned", "lessons_learned", "lesson_s_learned",
          "learning", "method", "methods", "implementation")),
    Field("results", "What came of it", TEXT, ("results", "result_text", "outcome", "outcomes", "impact",
          "findings", "added", "what_is_added", "what_this_adds", "what_came_of_it", "effect", "benefits")),
    Field("good", "What was good", TEXT, ("good", "q1_good", "what_was_good", "what_went_well", "went_well",
          "strengths", "reasons", "positives", "successes", "keep")),
    Field("not_so_good", "What was not so good", TEXT, ("not_so_good", "q2_not_so_good",
          "what_was_not_so_good", "what_went_badly", "what_did_not_go_well", "went_badly", "weaknesses",
          "negatives", "barriers", "difficulties", "stop")),
    Field("next_time", "What would make it better next time", TEXT, ("next_time", "q3_next_time",
          "recommendation", "recommendations", "what_would_you_do_differently", "do_differently",
          "what_next", "next_steps", "implications", "improvements", "advice", "start")),
    Field("core_parts", "What must be kept", LIST, ("core_parts", "core", "must_keep", "what_must_be_kept",
          "essential_parts", "key_components")),
    Field("adaptable_parts", "What may vary", LIST, ("adaptable_parts", "adaptable", "may_vary",
          "what_may_vary", "can_change")),
    Field("theory", "Why it works", TEXT, ("theory", "why_it_works", "mechanism", "rationale")),
    Field("prediction", "What was expected", TEXT, ("prediction", "expected", "hypothesis")),
    Field("unintended_effects", "What else happened", TEXT, ("unintended_effects", "side_effects",
          "unintended_consequences", "what_else_happened")),
    Field("equity_note", "Who it helps, and who it might not", TEXT, ("equity_note", "equity",
          "equality_impact", "inequalities")),
    Field("cost_time", "Time and money", ONE, ("cost_time", "cost", "costs", "time_and_money", "resources")),
    Field("roles_involved", "Who took part (roles)", LIST, ("roles_involved", "roles", "who_took_part")),
    Field("care_setting", "Setting", ONE, ("care_setting", "setting", "sector")),
    Field("happened_when", "When it was", ONE, ("happened_when", "date", "when", "month", "year",
          "event_date", "lesson_date", "published", "publication_date", "created", "date_of_event")),
    Field("kind", "What kind of lesson", ONE, ("kind", "type", "lesson_type", "kind_of_lesson")),
    Field("topics", "Topics", LIST, ("topics", "topic", "tags", "keywords", "category", "categories",
          "themes", "theme", "subjects", "contributing_factors")),
    Field("place", "Organisation", ONE, ("organisation", "organization", "place", "organisation_name",
          "centre", "center", "department", "agency", "trust", "practice", "provider", "submitted_by_org")),
    Field("source", "Collection", ONE, ("source", "source_name", "collection", "corpus", "database")),
    Field("url", "Address or DOI", ONE, ("url", "link", "source_url", "web_address", "address_on_the_web",
          "doi", "permalink", "website")),
    Field("licence", "Licence", ONE, ("licence", "license", "rights")),
)  # fmt: skip
BY_KEY = {item.key: item for item in FIELDS}
BY_NAME = {name: item.key for item in reversed(FIELDS) for name in item.names}

# Long running text: where it goes depends on what else there is.
BODY = (
    "body",
    "text",
    "description",
    "narrative",
    "details",
    "detail",
    "content",
    "full_text",
    "story",
    "report",
)
# Known, and left out on purpose.
_HOW_KNOWN = "How well a lesson is known is worked out here, from what adopters report."
_PEOPLE = "Names and addresses of people stay out."
REFUSED = {
    **dict.fromkeys(("evidence", "strength", "grade", "evidence_grade", "replication"), _HOW_KNOWN),
    **dict.fromkeys(
        ("author", "authors", "submitter", "submitted_by", "contact", "email", "e_mail", "phone", "owner",
         "created_by", "reporter", "contact_name"),
        _PEOPLE,
    ),
}  # fmt: skip
_CLOSE = 0.72  # of difflib's ratio: “recomendation”, “lesson learnt”
_LONG = 400  # characters from which a text is a story


def plain(name: str) -> str:
    """A column's name in small letters and underscores: "Lesson(s) Learned" is "lesson_s_learned"."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")


def field_named(words: str) -> str | None:
    """The field somebody means by its key, its label or a known name; None for no field."""
    name = plain(words)
    if name in BY_KEY:
        return name
    by_label = {plain(item.label): item.key for item in FIELDS}
    return by_label.get(name) or BY_NAME.get(name)


def recognised(columns: list[str]) -> dict[str, str]:
    """Column to field, for those known by their names; LEAVE_OUT for those known and left out."""
    found: dict[str, str] = {}
    for column in columns:
        name = plain(column)
        if name in REFUSED:
            found[column] = LEAVE_OUT
        elif name in BY_NAME:
            found[column] = BY_NAME[name]
    for column in columns:
        if plain(column) in BODY:
            found[column] = _body(set(found.values()))
    return found


def _body(others: set[str]) -> str:
    """Where running text reads best: it tells what happened, unless something else does that already."""
    if "problem_statement" not in others and others & {"what_we_did", "results", "next_time"}:
        return "problem_statement"
    return "what_we_did"


def suggested(column: str, samples: list[str]) -> str:
    """A guess for a column nobody knows, by its name or by what stands in it; LEAVE_OUT without one."""
    if samples and all(re.match(r"https?://\S+$", sample) for sample in samples):
        return "url"
    name = plain(column)
    close = difflib.get_close_matches(name, [*BY_NAME, *BODY], n=1, cutoff=_CLOSE)
    if close:
        return BY_NAME.get(close[0], "what_we_did")
    for word in sorted(BY_NAME, key=len, reverse=True):
        if len(word) > len("theme") and f"_{word}_" in f"_{name}_":
            return BY_NAME[word]
    if samples and min(map(len, samples)) > _LONG:
        return "what_we_did"
    return LEAVE_OUT
