"""Drawing up a driver diagram, line by line, by keyboard and by touch."""

from datetime import datetime

from django.db import transaction
from django.db.models import Max

from learnonce.base.actors import Actor
from learnonce.improvement.calc import outline, templates
from learnonce.improvement.calc.outline import Node, Outline
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import DiagramVersion, Driver, DriverDiagram, Project
from learnonce.improvement.services.meeting import must_have_seen
from learnonce.improvement.services.projects import held_project
from learnonce.improvement.services.screening import Checked, checked
from learnonce.improvement.services.telling import PROJECT, tell

LONGEST_DRIVER = 200  # characters
MOST_LINES = 120
NO_WORDS = "Write it in a few words."


@transaction.atomic
def add_driver(
    *,
    project_id: int,
    words: str,
    under: int | None,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> int:
    """Add a line: below the line `under`, or as a primary driver. Returns its number.

    Raises:
        Project.DoesNotExist, NotAllowed, HeldBack.
        NotReady: no words; there is no such line, or nothing can hang on it; it has become too many.
    """
    held_project(project_id, actor)
    diagram = _diagram(project_id)
    lines = _outline(diagram)
    if len(lines) >= MOST_LINES:
        raise NotReady(f"A diagram of more than {MOST_LINES} lines is read by nobody. Take something out.")
    above = next((node for node in lines if node.id == under), None)
    if under is not None and (above is None or above.level == outline.DEEPEST):
        raise NotReady("Nothing can hang there. Choose another line.")
    reading = checked(
        words,
        reason=override_reason,
        longest=LONGEST_DRIVER,
        empty=NO_WORDS,
        subject=(PROJECT, project_id),
    )
    made = Driver.objects.create(
        diagram=diagram,
        order=len(lines),
        level=1 if above is None else above.level + 1,
        words=reading.text,
        written_by_id=actor.user_id,
    )
    _keep(diagram, outline.add(lines, made.pk, under=under))
    _record("project.driver_added", diagram, actor, at, reason=override_reason, said=reading)
    return made.pk


@transaction.atomic
def say_driver(
    *, driver_id: int, words: str, actor: Actor, at: datetime, seen: str = "", override_reason: str = ""
) -> int:
    """Say a line better. Returns the number of its project.

    Args:
        seen: the mark (calc.marks) of its words as the writer's page was made.

    Raises as `add_driver`, Driver.DoesNotExist; Met when somebody else said it better meanwhile.
    """
    row = held_driver(driver_id, actor)
    must_have_seen(seen, {"words": row.words}, {"words": words})
    reading = checked(words, reason=override_reason, longest=LONGEST_DRIVER, before=row.words, empty=NO_WORDS)
    row.words = reading.text
    row.save(update_fields=["words", "updated_at"])
    _keep(row.diagram, _outline(row.diagram))
    _record("project.driver_changed", row.diagram, actor, at, reason=override_reason, said=reading)
    return row.diagram.project_id


@transaction.atomic
def shift_driver(*, driver_id: int, where: str, actor: Actor, at: datetime) -> int:
    """Move a line with all that hangs on it: up, down, in or out. What cannot be done changes nothing.

    Returns the number of its project. Raises Driver.DoesNotExist, NotAllowed, NotReady.
    """
    row = held_driver(driver_id, actor)
    verb = outline.VERBS.get(where)
    if verb is None:
        raise NotReady("Choose where it goes.")
    before = _outline(row.diagram)
    after = verb(before, row.pk)
    if after != before:
        _keep(row.diagram, after)
        _record("project.driver_moved", row.diagram, actor, at, driver=row.pk)
    return row.diagram.project_id


@transaction.atomic
def remove_driver(*, driver_id: int, actor: Actor, at: datetime, seen: str = "") -> int:
    """Take a line out, with all that hangs on it. Returns the number of its project.

    Args:
        seen: the mark (calc.marks) of the words of all that goes as the page was made.

    Raises Driver.DoesNotExist, NotAllowed; Met when somebody changed what would go meanwhile.
    """
    row = held_driver(driver_id, actor)
    before = _outline(row.diagram)
    after = outline.without(before, row.pk)
    gone = {node.id for node in before} - {node.id for node in after}
    going = Driver.objects.filter(pk__in=gone).order_by("order").values_list("words", flat=True)
    must_have_seen(seen, {"lines": list(going)}, {})
    Driver.objects.filter(pk__in=gone).delete()
    _keep(row.diagram, after)
    _record("project.driver_removed", row.diagram, actor, at, lines=len(gone))
    return row.diagram.project_id


@transaction.atomic
def copy_template(*, project_id: int, key: str, actor: Actor, at: datetime) -> None:
    """Begin with a template; each line remembers which of its lines it came from.

    Raises:
        Project.DoesNotExist, NotAllowed.
        NotReady: there are lines already; there is no such template.
    """
    held_project(project_id, actor)
    template = templates.BY_KEY.get(key)
    diagram = _diagram(project_id)
    if template is None:
        raise NotReady("There is no such template.")
    if diagram.drivers.exists():
        raise NotReady("There are lines already. Take them out first, or go on with them.")
    Driver.objects.bulk_create(
        Driver(diagram=diagram, order=order, level=level, words=words, template_line=line)
        for order, (line, level, words) in enumerate(template.lines)
    )
    diagram.template = template.key
    diagram.save(update_fields=["template", "updated_at"])
    _record("project.template_copied", diagram, actor, at, template=template.key)


@transaction.atomic
def copy_diagram(*, project_id: int, from_project_id: int, actor: Actor, at: datetime) -> None:
    """Begin with the diagram of another project: as it was put in use last, or as it stands if it never was.

    It keeps the link to where it came from and to the version; each line remembers the line it was.

    Raises:
        Project.DoesNotExist, NotAllowed.
        NotReady: there are lines already; the actor may not see that project, or nothing is drawn there.
    """
    held_project(project_id, actor)
    parent = DriverDiagram.objects.filter(
        project_id=from_project_id, project__in=Project.objects.visible_to(actor)
    ).first()
    if parent is None or not parent.drivers.exists() or from_project_id == project_id:
        raise NotReady("Choose a project whose diagram you may see.")
    diagram = _diagram(project_id)
    if diagram.drivers.exists():
        raise NotReady("There are lines already. Take them out first, or go on with them.")
    version = parent.versions.order_by("-number").first()
    if version:
        lines = [(level, words, "") for level, words in version.lines]
    else:
        standing = parent.drivers.order_by("order").values_list("level", "words", "pk")
        lines = [(level, words, str(number)) for level, words, number in standing]
    Driver.objects.bulk_create(
        Driver(
            diagram=diagram,
            order=order,
            level=level,
            words=words,
            template_line=line,
            written_by_id=actor.user_id,
        )
        for order, (level, words, line) in enumerate(lines)
    )
    diagram.copied_from, diagram.copied_version = parent, version.number if version else None
    diagram.save(update_fields=["copied_from", "copied_version", "updated_at"])
    _record(
        "project.diagram_copied",
        diagram,
        actor,
        at,
        copied_from=from_project_id,
        version=diagram.copied_version,
    )


@transaction.atomic
def put_in_use(*, project_id: int, actor: Actor, at: datetime) -> None:
    """Say that it stands: how it is now is kept as a version.

    Raises:
        Project.DoesNotExist, NotAllowed.
        NotReady: there is nothing in it, or nothing has changed.
    """
    project = held_project(project_id, actor)
    diagram = _diagram(project_id)
    lines = list(diagram.drivers.order_by("order").values_list("level", "words"))
    if not lines:
        raise NotReady("Write at least one line first.")
    if diagram.state == DriverDiagram.State.IN_USE:
        raise NotReady("It is in use as it stands.")
    last = diagram.versions.aggregate(last=Max("number"))["last"] or 0
    DiagramVersion.objects.create(
        diagram=diagram,
        number=last + 1,
        aim=project.aim,
        lines=[list(line) for line in lines],
        at=at,
        by_id=actor.user_id,
    )
    diagram.state = DriverDiagram.State.IN_USE
    diagram.save(update_fields=["state", "updated_at"])
    _record("project.diagram_in_use", diagram, actor, at, version=last + 1)


def held_driver(driver_id: int, actor: Actor) -> Driver:
    """The row, with its project locked. Raises Driver.DoesNotExist, NotAllowed."""
    seen = Project.objects.visible_to(actor)
    found = Driver.objects.select_related("diagram").get(pk=driver_id, diagram__project__in=seen)
    held_project(found.diagram.project_id, actor)
    return Driver.objects.select_related("diagram").get(pk=driver_id)


def _diagram(project_id: int) -> DriverDiagram:
    return DriverDiagram.objects.get_or_create(project_id=project_id)[0]


def _outline(diagram: DriverDiagram) -> Outline:
    rows = diagram.drivers.order_by("order").values_list("pk", "level")
    return tuple(Node(number, level) for number, level in rows)


def _keep(diagram: DriverDiagram, lines: Outline) -> None:
    """Write order and levels; what was in use is from now on changed since."""
    rows = {row.pk: row for row in diagram.drivers.all()}
    for order, node in enumerate(lines):
        rows[node.id].order, rows[node.id].level = order, node.level
    Driver.objects.bulk_update(rows.values(), ["order", "level"])
    if diagram.state == DriverDiagram.State.IN_USE:
        diagram.state = DriverDiagram.State.REVISED
        diagram.save(update_fields=["state", "updated_at"])


def _record(
    verb: str,
    diagram: DriverDiagram,
    actor: Actor,
    at: datetime,
    *,
    said: Checked | None = None,
    reason: str = "",
    **facts: object,
) -> None:
    tell(verb, project_id=diagram.project_id, said=said, reason=reason, actor=actor, at=at, **facts)
