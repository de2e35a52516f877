"""The report of a project in the order of SQUIRE 2.0: what was written, else what is drafted, else a gap."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.improvement.calc import squire
from learnonce.improvement.calc.diagram import Picture
from learnonce.improvement.queries.project import ProjectPage
from learnonce.improvement.queries.reports.drafts import drafted, paragraphs
from learnonce.improvement.queries.reports.material import Material, gathered, noticed
from learnonce.improvement.queries.reports.told import Told
from learnonce.ui.printing import Block

WRITTEN, DRAFTED, GAP = "written", "drafted", "gap"
STATES = {
    WRITTEN: "Written by the team",
    DRAFTED: "Drafted from the project",
    GAP: "Not written yet",
}


@dataclass(frozen=True, slots=True)
class ReportSection:
    """One section. `blocks` are empty only in a gap; `by` is empty to those of other places."""

    key: str
    group: str
    title: str
    asks: str
    state: str
    blocks: tuple[Block, ...]
    by: str
    at: datetime | None

    @property
    def state_words(self) -> str:
        return STATES[self.state]

    @property
    def gap_words(self) -> str:
        return f"Not written yet: {self.asks}."


@dataclass(frozen=True, slots=True)
class Report:
    """`waits`: charts whose pictures are still to be drawn, by the number of the measure."""

    project: ProjectPage
    title: str
    sections: tuple[ReportSection, ...]
    measures: tuple[Told, ...]
    drivers: Picture | None
    waits: tuple[int, ...]

    @property
    def groups(self) -> list[tuple[str, str, list[ReportSection]]]:
        """Sections by their group: its name, the question it answers, its sections."""
        return [
            (name, asks, [one for one in self.sections if one.group == name])
            for name, asks in squire.GROUPS.items()
        ]

    @property
    def gaps(self) -> int:
        return sum(one.state == GAP for one in self.sections)


@dataclass(frozen=True, slots=True)
class SectionToWrite:
    """What the page for writing one section shows. `begins`: the draft as text to begin with."""

    project: ProjectPage
    section: squire.Section
    text: str
    version: int
    begins: str
    draft: tuple[Block, ...]


def report(*, project_id: int, actor: Actor, pictures: bool = False) -> Report | None:
    """None when there is no such project that the actor may see. At most 24 queries.

    Args:
        pictures: fetch the charts, too, for documents.
    """
    found = gathered(project_id=project_id, actor=actor, pictures=pictures)
    if found is None:
        return None
    return Report(
        project=found.project,
        title=found.project.title,
        sections=tuple(_section(one, found) for one in squire.SECTIONS),
        measures=tuple(found.measures),
        drivers=found.drivers,
        waits=tuple(one.measure_id for one in found.measures if one.waits),
    )


def section_to_write(*, project_id: int, key: str, actor: Actor) -> SectionToWrite | None:
    """None when there is no such project that the actor may see, or no such section."""
    section = squire.BY_KEY.get(key)
    found = gathered(project_id=project_id, actor=actor) if section else None
    if section is None or found is None:
        return None
    written = found.written.get(key)
    draft = drafted(key, found)
    begins = [one.text if one.kind != "item" else f"- {one.text}" for one in draft.words]
    if key == "problem" and (said := noticed(found, actor=actor)):
        begins.append(said)
    return SectionToWrite(
        project=found.project,
        section=section,
        text=written.text if written else "",
        version=written.version if written else 0,
        begins="\n".join(begins),
        draft=draft.words,
    )


def _section(one: squire.Section, found: Material) -> ReportSection:
    written = found.written.get(one.key)
    draft = drafted(one.key, found)
    is_written = written is not None and bool(written.text)
    words = paragraphs(written.text) if written and is_written else draft.words
    return ReportSection(
        key=one.key,
        group=one.group,
        title=one.title,
        asks=one.asks,
        state=WRITTEN if is_written else GAP if draft.is_empty else DRAFTED,
        blocks=(*words, *draft.stays),
        by=written.by if written and is_written else "",
        at=written.at if written and is_written else None,
    )
