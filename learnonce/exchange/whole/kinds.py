"""What travels in an export, kind by kind, and what deliberately does not.

A test holds every table against the two lists below: whoever adds one decides. What names a person, holds
an audience or points at a thing of another room is read from the holdings (base.keeping), so a kind says
here only what those do not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.apps import apps
from django.db import models

from learnonce.base import keeping


@dataclass(frozen=True, slots=True)
class Kind:
    """One table.

    Args:
        name: as history and grants call such a thing; the name of its file.
        model: "room.Model".
        natural: columns that name a row everywhere, such as a code; without them a row gets a key of the
            installation it was made in. A row whose natural columns are empty gets such a key, too.
        without: columns that stay behind, with the value a row gets where it is imported.
        numbers: columns that hold the number of a row of a kind, though they are no foreign keys.
        lists: likewise columns with lists of numbers.
        facts: keys in JSON columns under which numbers of a kind stand.
        many: many-to-many fields, and the kind at their other end.
        within: the foreign key to the thing it is a part of: where that stands here otherwise than in the
            file, the part stays out with it.
        settled: where the thing it is about, or a part of, was here before the import, it stays out:
            nothing is seen more widely here than somebody here allowed.
        stored: columns with the SHA-256 of a stored file, which travels along.
    """

    name: str
    model: str
    natural: tuple[str, ...] = ()
    without: Mapping[str, object] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    many: Mapping[str, str] = field(default_factory=dict)
    within: str = ""
    settled: bool = False
    stored: tuple[str, ...] = ()

    @property
    def rows(self) -> "type[models.Model]":
        return apps.get_model(self.model)

    @property
    def holding(self) -> keeping.Holding:
        return keeping.holding(self.model)

    @property
    def file(self) -> str:
        return f"{self.name}.jsonl"

    @property
    def columns(self) -> "list[models.Field[Any, Any]]":
        """Those that travel."""
        found = self.rows._meta.concrete_fields  # noqa: SLF001  Django's own way to a model's columns
        return [
            one for one in found if not one.primary_key and not one.generated and one.name not in self.without
        ]


_IN_FACTS = {
    **dict.fromkeys(("lesson", "lesson_id", "other", "newer"), "lesson"),
    "person_id": "person",
    "comment": "comment",
    "ask": "ask",
    "change": "adaptation",
    "problem": "problem",
    "remark": "remark",
    "reading": "reading",
    "mark": "mark",
    "project_change": "project_change",
    "cycle": "cycle",
    "driver": "driver",
    "measure": "measure",
}

KINDS = (
    Kind("locality", "people.Locality", natural=("code",), lists={"path": "locality"}),
    Kind("organisation", "people.Organisation", natural=("code",)),
    Kind("team", "people.Team", natural=("organisation", "name")),
    Kind(
        "person",
        "people.Person",
        natural=("email",),
        # They choose a new password by a letter.
        without={"password": "!", "last_login": None, "is_superuser": False, "walk_in_as": ""},
    ),
    Kind("membership", "people.Membership"),
    Kind("role", "people.RoleAssignment"),
    Kind("topic", "lessons.Topic", natural=("key",)),
    Kind("problem", "lessons.CanonicalProblem", natural=("statement",)),
    Kind("lesson", "lessons.Lesson", natural=("source_name", "source_key"), many={"topics": "topic"}),
    Kind("version", "lessons.LessonVersion", within="lesson"),
    Kind("edition", "lessons.Edition", within="lesson", settled=True),
    Kind("attachment", "attachments.Attachment", stored=("fingerprint", "thumbnail")),
    Kind("review", "lessons.CurationReview", within="lesson"),
    Kind("approval", "lessons.Approval", within="lesson"),
    Kind("link", "lessons.LessonLink"),
    Kind("comment", "lessons.Comment"),
    Kind("adoption", "lessons.Adoption"),
    Kind("adaptation", "lessons.Adaptation"),
    Kind("check", "lessons.AdoptionCheck", without={"key_hash": ""}),
    Kind("effect", "lessons.MeasuredEffect", within="adoption", settled=True),
    Kind("ask", "lessons.Ask"),
    Kind("question", "lessons.StandingQuestion", numbers={"locality_id": "locality"}),
    Kind("match", "lessons.QuestionMatch"),
    Kind("prior_art", "lessons.PriorArtCheck", facts={"lesson": "lesson"}),
    Kind("search", "lessons.Search", numbers={"locality_id": "locality"}),
    Kind("noticing", "practice.Noticing"),
    Kind("message", "practice.Message"),
    Kind("initiative", "improvement.Initiative", natural=("source_name", "source_key")),
    Kind("step", "improvement.StageStep", within="initiative"),
    Kind("remark", "improvement.Remark"),
    Kind("project", "improvement.Project"),
    Kind("diagram", "improvement.DriverDiagram", within="project"),
    Kind("driver", "improvement.Driver", within="diagram"),
    Kind("diagram_version", "improvement.DiagramVersion", within="diagram"),
    Kind("force", "improvement.Force", within="project"),
    Kind("report_section", "improvement.ReportSection", within="project"),
    Kind("project_change", "improvement.Change", within="project"),
    Kind("change_step", "improvement.ChangeStep", within="change"),
    Kind("judgement", "improvement.Judgement", within="change"),
    Kind("cycle", "improvement.Cycle", within="change"),
    Kind("prediction", "improvement.Prediction", within="cycle"),
    Kind("cycle_note", "improvement.CycleNote", within="cycle"),
    Kind("thank", "improvement.Thank"),
    Kind("credit", "lessons.Credit"),
    Kind("measure", "improvement.Measure"),
    Kind("batch", "improvement.Batch", within="measure", without={"cells": ""}),
    Kind("reading", "improvement.Reading", within="measure", without={"link": None}),
    Kind("mark", "improvement.Mark", within="measure"),
    Kind("project_measure", "improvement.ProjectMeasure", within="project"),
    Kind("collection", "briefings.Collection"),
    Kind("entry", "briefings.Entry", within="collection"),
    Kind("grant", "base.SharingGrant", settled=True),
    Kind("history", "base.AuditEntry", facts=_IN_FACTS),
)

_OPENS = "It opens something."
_DERIVED = "It is made anew from what travels."
_MACHINE = "Machinery of this installation."
_LETTERS = "Letters and news of this installation; they are over."
LEFT_OUT = {
    "account.EmailAddress": "Whoever arrives confirms their address anew.",
    "account.EmailConfirmation": _OPENS,
    "mfa.Authenticator": _OPENS,
    "people.Session": _OPENS,
    "people.Invitation": _OPENS,
    "practice.CaptureLink": _OPENS,
    "improvement.EntryLink": _OPENS,
    "people.Notice": _LETTERS,
    "people.Letter": _LETTERS,
    "people.DeadAddress": _LETTERS,
    "people.Tally": "Counts of tries.",
    "people.Person_groups": "Not used.",
    "people.Person_user_permissions": "Not used.",
    "auth.Group": "Not used.",
    "auth.Group_permissions": "Not used.",
    "auth.Permission": _MACHINE,
    "contenttypes.ContentType": _MACHINE,
    "procrastinate.ProcrastinateJob": _MACHINE,
    "procrastinate.ProcrastinateEvent": _MACHINE,
    "procrastinate.ProcrastinatePeriodicDefer": _MACHINE,
    "procrastinate.ProcrastinateWorker": _MACHINE,
    "improvement.Picture": _DERIVED,
    "matching.IndexedText": _DERIVED,
    "matching.Shelf": _DERIVED,
    "matching.Lexeme": _DERIVED,
    "matching.Collection": _DERIVED,
    "exchange.Import": "How an import went here; what it brought travels.",
    "exchange.ImportFile": "Gone when its import is done.",
    "exchange.Carried": "The keys of other installations; they travel as keys.",
    "base.TextDecision": "Marks made with a secret of this installation; elsewhere people decide anew.",
    "people.SignOn": _OPENS,
    **dict.fromkeys(
        (
            *("records.Erasure", "records.Mention", "records.OwnExport", "records.Hold"),
            *("records.InformationRequest", "records.Passage", "records.Rule", "records.Disposal"),
        ),
        "How this installation answers for what it holds.",
    ),
    "lessons.Lesson_topics": "Written with the lesson.",
    "lessons.PooledEvidence": "Worked out anew from what places shared.",
    "letterbox.Received": _LETTERS,
    "letterbox.HeldLetter": "It waits for one person to say that it is theirs.",
    "briefings.Follow": "A person's own choice of news here.",
    "briefings.Reader": "A person's own choice of news here.",
    "briefings.WeeklyLetter": _LETTERS,
    "briefings.Told": _LETTERS,
}


@cache
def by_name() -> dict[str, Kind]:
    return {kind.name: kind for kind in KINDS}


@cache
def by_model() -> dict[str, Kind]:
    return {kind.model: kind for kind in KINDS}
