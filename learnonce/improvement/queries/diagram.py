"""The driver diagram of a project: as an outline to work on, and as a picture."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Case, Exists, OuterRef, Value, When

from learnonce.base.actors import Actor
from learnonce.improvement import policies
from learnonce.improvement.calc import diagram as drawing
from learnonce.improvement.calc import marks, outline, templates
from learnonce.improvement.calc.diagram import Item, Picture
from learnonce.improvement.calc.outline import Node
from learnonce.improvement.models import Change, DiagramVersion, Driver, DriverDiagram, Project

MOST_TO_COPY = 30  # projects in the list


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `moves`: where it can go (up, down, in, out). `tried`: changes that hang on it."""

    id: int
    level: int
    kind_words: str
    words: str
    moves: list[str]
    tried: list[tuple[int, str]]
    lines: "list[Line]" = field(default_factory=list)  # what hangs on it

    @property
    def seen(self) -> str:
        """The mark of its words, which a page brings back that says them better."""
        return marks.mark({"words": self.words})

    @property
    def seen_whole(self) -> str:
        """The mark of all that goes when it is taken out."""
        return marks.mark({"lines": [line.words for line in _with_all_on(self)]})

    @property
    def below_words(self) -> str:
        """What can be hung on it; empty when nothing can."""
        return outline.NAMES.get(self.level + 1, "").lower()


@dataclass(frozen=True, slots=True)
class Version:
    number: int
    at: datetime
    aim: str
    lines: list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Diagram:
    """Of a project the caller may see. `lines` are the primary drivers with all that hangs on them."""

    state: str
    state_words: str
    template: str  # title of the one it was copied from
    template_source: str
    lines: list[Line]
    count: int
    versions: list[Version]
    picture: Picture | None
    parent: tuple[int, str] | None = None  # the project it was copied from, if one may see it
    parent_version: int | None = None
    is_copied: bool = False
    grown: list[tuple[int, str]] = field(default_factory=list)  # projects one may see that began with it

    @property
    def is_in_use(self) -> bool:
        return self.state == DriverDiagram.State.IN_USE

    @property
    def all_lines(self) -> list[Line]:
        """Every line, in order."""
        return [line for root in self.lines for line in _with_all_on(root)]


def _with_all_on(line: Line) -> list[Line]:
    return [line, *(below for one in line.lines for below in _with_all_on(one))]


NONE_YET = Diagram("", "", "", "", [], 0, [], None)


def diagram(*, project_id: int, aim: str, actor: Actor) -> Diagram:
    """The diagram of a project that the actor may see; an empty one when there is none. Six queries."""
    row = (
        DriverDiagram.objects.filter(project_id=project_id, project__audience__overlap=sorted(actor.tokens))
        .select_related("copied_from__project")
        .prefetch_related("drivers", "versions")
        .first()
    )
    if row is None:
        return NONE_YET
    drivers = sorted(row.drivers.all(), key=lambda one: one.order)
    tried: dict[int, list[tuple[int, str]]] = {}
    for number, driver_id, what in Change.objects.filter(driver__in=drivers).values_list(
        "pk", "driver_id", "what"
    ):
        tried.setdefault(driver_id or 0, []).append((number, what))
    template = templates.BY_KEY.get(row.template)
    parent = row.copied_from.project if row.copied_from else None
    grown = Project.objects.visible_to(actor).filter(diagram__copied_from=row).order_by("-started_at", "-pk")
    return Diagram(
        state=row.state,
        state_words=row.get_state_display(),
        template=template.title if template else "",
        template_source=template.source if template else "",
        lines=_tree(drivers, tried),
        count=len(drivers),
        versions=[_version(one) for one in sorted(row.versions.all(), key=lambda one: -one.number)],
        picture=drawing.drawn(aim, [Item(one.level, one.words) for one in drivers]) if drivers else None,
        parent=(parent.pk, parent.title) if parent and policies.may_see_project(actor, parent) else None,
        parent_version=row.copied_version,
        is_copied=parent is not None,
        grown=list(grown.values_list("pk", "title")),
    )


@dataclass(frozen=True, slots=True)
class InShort:
    """`areas`: words of the primary drivers, each with how many lines hang on it; `lines`: all, by number."""

    areas: list[tuple[str, int]]
    lines: list[tuple[int, str]]


def diagram_in_short(*, project_id: int, actor: Actor) -> InShort:
    """What the page of a project says of its diagram. One query."""
    rows = Driver.objects.filter(
        diagram__project_id=project_id, diagram__project__audience__overlap=sorted(actor.tokens)
    ).order_by("order")
    areas: list[tuple[str, int]] = []
    lines: list[tuple[int, str]] = []
    for number, level, words in rows.values_list("pk", "level", "words"):
        lines.append((number, words))
        if level == 1:
            areas.append((words, 0))
        elif areas:
            areas[-1] = (areas[-1][0], areas[-1][1] + 1)
    return InShort(areas, lines)


def _tree(drivers: list[Driver], tried: dict[int, list[tuple[int, str]]]) -> list[Line]:
    whole = tuple(Node(one.pk, one.level) for one in drivers)
    roots: list[Line] = []
    above: dict[int, list[Line]] = {0: roots}
    for one in drivers:
        line = Line(
            id=one.pk,
            level=one.level,
            kind_words=outline.NAMES[one.level],
            words=one.words,
            moves=[name for name, verb in outline.VERBS.items() if verb(whole, one.pk) != whole],
            tried=tried.get(one.pk, []),
        )
        above[one.level - 1].append(line)
        above[one.level] = line.lines
    return roots


def _version(row: DiagramVersion) -> Version:
    return Version(row.number, row.at, row.aim, [(level, words) for level, words in row.lines])


def diagrams_to_copy(*, project_id: int, actor: Actor) -> list[tuple[int, str]]:
    """Number and words of projects one may see that have a diagram: those of one's places first. 1 query."""
    ours = When(team__organisation_id__in=actor.organisation_ids, then=Value(0))
    rows = (
        Project.objects.visible_to(actor)
        .filter(Exists(Driver.objects.filter(diagram__project=OuterRef("pk"))))
        .exclude(pk=project_id)
        .order_by(Case(ours, default=Value(1)), "-started_at", "-pk")
    )
    columns = ("pk", "title", "team__organisation__name")
    return [
        (number, f"{title} ({place})") for number, title, place in rows.values_list(*columns)[:MOST_TO_COPY]
    ]


def driver_line(*, project_id: int, written: str, actor: Actor) -> tuple[int, str] | None:
    """Number and words of the line of a project's diagram that an address names; None for none. One query."""
    if not (written.isascii() and written.isdecimal()) or len(written) > 12:  # noqa: PLR2004  fits its column
        return None
    rows = Driver.objects.filter(
        pk=int(written),
        diagram__project_id=project_id,
        diagram__project__audience__overlap=sorted(actor.tokens),
    )
    return rows.values_list("pk", "words").first()


def project_of_driver(*, driver_id: int, actor: Actor) -> int | None:
    """The project a line belongs to, when the actor may see it. One query."""
    rows = Driver.objects.filter(pk=driver_id, diagram__project__audience__overlap=sorted(actor.tokens))
    return rows.values_list("diagram__project_id", flat=True).first()
