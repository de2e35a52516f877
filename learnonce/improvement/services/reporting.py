"""What a team writes in the report of its project."""

from datetime import datetime

from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.improvement.calc import squire
from learnonce.improvement.errors import Changed, NotReady
from learnonce.improvement.models import ReportSection
from learnonce.improvement.services.projects import held_project
from learnonce.improvement.services.screening import checked
from learnonce.improvement.services.telling import PROJECT, tell

LONGEST_SECTION = 8_000  # characters


@transaction.atomic
def write_section(
    *,
    project_id: int,
    key: str,
    text: str,
    seen: int,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
) -> None:
    """Write one section of the report; without any text it is drafted from the project again.

    Args:
        key: one of calc.squire.BY_KEY.
        seen: the version the writer had in view; 0 when nobody had written it.

    Raises:
        Project.DoesNotExist, NotAllowed, HeldBack.
        NotReady: there is no such section, or the text is too long.
        Changed: somebody else saved it meanwhile; nothing was overwritten.
    """
    if key not in squire.BY_KEY:
        raise NotReady("A report has no such section.")
    project = held_project(project_id, actor)  # locked: of two who save at once the second is told
    row = ReportSection.objects.filter(project=project, key=key).first()
    before, version = (row.text, row.version) if row else ("", 0)
    if text.strip() == before:
        return
    if seen != version:
        raise Changed(
            "Somebody saved this section while you were writing. Nothing is lost.",
            theirs=before,
            version=version,
        )
    reading = checked(
        text,
        reason=override_reason,
        longest=LONGEST_SECTION,
        before=before,
        subject=(PROJECT, project_id),
    )
    said = {"text": reading.text, "version": version + 1, "written_by_id": actor.user_id, "written_at": at}
    ReportSection.objects.update_or_create(project=project, key=key, defaults=said)
    tell(
        "project.report_written" if reading.text else "project.report_drafted_again",
        project_id=project_id,
        said=reading,
        reason=override_reason,
        actor=actor,
        at=at,
        section=key,
    )
