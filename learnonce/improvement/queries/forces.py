"""What helps a project and what hinders it."""

from dataclasses import dataclass

from learnonce.base.actors import Actor
from learnonce.improvement.models import Force


@dataclass(frozen=True, slots=True)
class ForceLine:
    id: int
    what: str
    strength: int
    action: str


@dataclass(frozen=True, slots=True)
class ForceField:
    """Strongest first on either side."""

    helps: list[ForceLine]
    hinders: list[ForceLine]

    @property
    def is_empty(self) -> bool:
        return not self.helps and not self.hinders


def force_field(*, project_id: int, actor: Actor) -> ForceField:
    """Of a project that the actor may see. One query."""
    rows = Force.objects.filter(
        project_id=project_id, project__audience__overlap=sorted(actor.tokens)
    ).order_by("-strength", "pk")
    sides: dict[str, list[ForceLine]] = {kind: [] for kind in Force.Kind.values}
    for row in rows:
        sides[row.kind].append(ForceLine(row.pk, row.what, row.strength, row.action))
    return ForceField(helps=sides[Force.Kind.HELPS], hinders=sides[Force.Kind.HINDERS])


def project_of_force(*, force_id: int, actor: Actor) -> int | None:
    """The project it belongs to, when the actor may see it. One query."""
    rows = Force.objects.filter(pk=force_id, project__audience__overlap=sorted(actor.tokens))
    return rows.values_list("project_id", flat=True).first()
