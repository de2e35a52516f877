"""The invented lessons, each walked along its road by the people who would have walked it."""

from datetime import datetime, timedelta

from learnonce.base.actors import SYSTEM, Actor
from learnonce.base.sharing import Tier
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.lessons import queries, services
from learnonce.people import policies as people_policies
from learnonce.people import queries as people

# Text of a lesson, by the names of the file and of the product.
_PLAIN = [
    *("happened_when", "problem_statement", "what_we_did", "core_parts", "adaptable_parts", "theory"),
    *("prediction", "results", "unintended_effects", "equity_note", "cost_time", "care_setting"),
    *("roles_involved", "before_points", "after_points", "feedback_from"),
]
NOTHING_WRONG = "Invented for the demonstration; nobody can be known by it"
_CHECKS = [f"CUR-{number:02}" for number in range(1, 17) if number != 2]  # noqa: PLR2004  CUR-02 is the grant
_AGREED = {"T4": Tier.LOCALITY, "T5": Tier.SIGNED_IN, "T6": Tier.PUBLIC}
_CURATORS = ("priya", "callum", "ngozi", "isla")


def load_headings(cast: Cast) -> None:
    at = cast.ago(days=580)
    for row in reading.toml("topics")["topics"]:
        services.add_topic(key=row["key"], name=row["name"], about=row["line"], actor=SYSTEM, at=at)
    for row in reading.lines("problems"):
        problem = services.add_problem(
            statement=row["statement"], variants=row["variants"], actor=SYSTEM, at=at
        )
        cast.problems[row["key"]] = problem.pk


def load_lessons(cast: Cast) -> None:
    """All but those that grew out of another: they are born from an adoption (load_child)."""
    rows = [row for row in reading.lines("lessons") if not row["parent"]]
    for row in sorted(rows, key=lambda row: -row["days_ago_captured"]):
        _Road(cast, row).walk()


def load_child(cast: Cast, key: str) -> None:
    """A lesson that grew out of the adoption by its own place."""
    row = next(row for row in reading.lines("lessons") if row["key"] == key)
    grown = services.grow(
        adoption_id=cast.adoptions[row["parent"], row["organisation"]],
        actor=cast.actor(row["raised_by"]),
        at=cast.ago(days=row["days_ago_captured"]),
    )
    _Road(cast, row, lesson_id=grown.pk).walk()


def load_afterwards(cast: Cast) -> None:
    """What became of some lessons after others had taken them up."""
    for row in reading.lines("lessons"):
        lesson_id, note, at = cast.lessons[row["key"]], row["stage_note"], cast.ago(days=1)
        curator = _curator_of(cast, row)
        if row["stage"] == "SUPERSEDED":
            newer = cast.lessons[row["superseded_by"]]
            services.supersede(lesson_id=lesson_id, newer_id=newer, actor=curator, at=at)
        if row["stage"] == "UNDER_CHALLENGE":
            services.challenge(lesson_id=lesson_id, reason=note, actor=curator, at=at)
        if row["stage"] == "RETIRED":
            services.retire(lesson_id=lesson_id, reason=note, actor=curator, at=at)
        if row["stage"] == "WITHDRAWN":
            services.withdraw(lesson_id=lesson_id, reason=note, actor=cast.actor(row["raised_by"]), at=at)


class _Road:
    """One lesson on its way, from the moment it was captured to where it stands now."""

    def __init__(self, cast: Cast, row: reading.Row, lesson_id: int = 0) -> None:
        self.cast = cast
        self.id = lesson_id
        self.row = row
        self.writer = cast.actor(row["raised_by"])
        self.curator = _curator_of(cast, row)
        self.began = cast.ago(days=row["days_ago_captured"])
        self.published = cast.ago(days=row["days_ago_published"]) if row["days_ago_published"] else cast.now
        self.stage = row["stage"]

    def at(self, share: float) -> datetime:
        """A moment between capture (0) and publish (1)."""
        return self.began + (self.published - self.began) * share

    def walk(self) -> None:
        self.id = self.id or self.capture()
        self.write()
        self.cast.lessons[self.row["key"]] = self.id
        if self.row["audience"] == "T2":
            return
        self.decide()
        services.offer(lesson_id=self.id, checked=True, actor=self.writer, at=self.at(0.1))
        if self.row["audience"] in {"T5", "T6"}:
            tier = _AGREED[self.row["audience"]]
            services.consent(lesson_id=self.id, tier=tier, actor=self.writer, at=self.at(0.2))
        if self.stage != "CAPTURED":
            self.organise()
        if self.stage not in {"CAPTURED", "COLLATED"}:
            self.curate()

    def capture(self) -> int:
        """Just the three answers, as rough as they come."""
        return services.capture(
            team_id=self.cast.teams[self.cast.team_of_person[self.row["raised_by"]]],
            good=self.row["q1_good"],
            not_so_good=self.row["q2_not_so_good"],
            next_time=self.row["q3_next_time"],
            override_reason=NOTHING_WRONG,
            actor=self.writer,
            at=self.began,
        ).pk

    def write(self) -> None:
        row = self.row
        answers = {"good": "q1_good", "not_so_good": "q2_not_so_good", "next_time": "q3_next_time"}
        services.change(
            lesson_id=self.id,
            changes={
                **{name: row[name] for name in ["kind", "title", *_PLAIN] if row[name]},
                **{name: row[ours] for name, ours in answers.items()},
            },
            seen="",
            override_reason=NOTHING_WRONG,
            actor=self.writer,
            at=self.began + timedelta(minutes=5),
        )

    def organise(self) -> None:
        services.organise(
            lesson_id=self.id,
            topics=self.row["topics"],
            problem_id=self.cast.problems.get(self.row["problem"] or ""),
            finish=True,
            actor=self.curator,
            at=self.at(0.3),
        )

    def curate(self) -> None:
        services.begin_curation(lesson_id=self.id, actor=self.curator, at=self.at(0.5))
        if self.stage == "RETURNED":
            services.return_with_questions(
                lesson_id=self.id, questions=self.row["stage_note"], actor=self.curator, at=self.at(0.6)
            )
            return
        if self.stage == "IN_CURATION":
            return
        answers = {number: {"answer": "yes"} for number in _CHECKS}
        services.answer_checks(lesson_id=self.id, answers=answers, actor=self.curator, at=self.at(0.7))
        services.approve(lesson_id=self.id, actor=self.curator, at=self.at(0.8))
        if self.stage != "APPROVED":
            self.publish()

    def decide(self) -> None:
        """The writer looks at what was found: all of it is invented here, and tells nobody."""
        found = queries.found_in(actor=self.writer, lesson_id=self.id)
        if found.open:
            nobody = {one.mark for one in found.open}
            services.decide_found(
                lesson_id=self.id, nobody=nobody, reason=NOTHING_WRONG, actor=self.writer, at=self.at(0.09)
            )

    def publish(self) -> None:
        services.publish(
            lesson_id=self.id,
            tier=_AGREED[self.row["audience"]],
            review_by=(self.published + timedelta(days=30 * self.row["next_review_months"])).date(),
            override_reason=NOTHING_WRONG,
            actor=self.curator,
            at=self.published,
        )


def _curator_of(cast: Cast, row: reading.Row) -> Actor:
    path = people.places([cast.organisations[row["organisation"]]])[
        cast.organisations[row["organisation"]]
    ].locality_path
    return next(actor for key in _CURATORS if people_policies.curates(actor := cast.actor(key), path))


def load_comments(cast: Cast) -> None:
    made: dict[str, int] = {}
    for row in reading.lines("comments"):
        comment = services.comment(
            lesson_id=cast.lessons[row["lesson"]],
            text=row["text"],
            kind=row["kind"],
            reply_to_id=made[row["reply_to"]] if row["reply_to"] else None,
            override_reason=NOTHING_WRONG,
            actor=cast.actor(row["by"]),
            at=cast.ago(days=row["days_ago"]),
        )
        made[row["key"]] = comment.pk
