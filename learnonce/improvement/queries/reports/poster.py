"""What the poster of a project says: problem, change, one chart, what was learned, how to take it up.

It hangs where anybody may stand, so numbers that are too small are not on it, whoever prints it.
"""

from dataclasses import dataclass

from learnonce.base.actors import Actor
from learnonce.improvement.calc import changes
from learnonce.improvement.models import Cycle
from learnonce.improvement.queries.project import ProjectPage
from learnonce.improvement.queries.reports.material import Material, gathered
from learnonce.improvement.queries.reports.told import Told
from learnonce.lessons import queries as lessons

LONGEST = 600  # characters of each text: more is not read on a wall
MOST_CHANGES = 5
MOST_LEARNED = 3


@dataclass(frozen=True, slots=True)
class Poster:
    """Empty texts are left out of the poster.

    Attributes:
        told: the measure whose chart is shown; the first outcome, whatever it shows.
        lesson: number and title of the lesson by which others take it up; published, and the reader's to see.
        missing: keys of the sections of the report that would fill what is empty.
    """

    project: ProjectPage
    problem: str
    changed: tuple[str, ...]
    told: Told | None
    learned: tuple[str, ...]
    lesson: tuple[int, str] | None
    missing: tuple[str, ...]


def poster(*, project_id: int, actor: Actor, pictures: bool = False) -> Poster | None:
    """None when there is no such project that the actor may see. At most 26 queries."""
    found = gathered(project_id=project_id, actor=actor, pictures=pictures, beyond=True)
    if found is None:
        return None
    problem, learned = short(_written("problem", found) or found.project.why), _learned(found)
    return Poster(
        project=found.project,
        problem=problem,
        changed=_changed(found),
        told=next((one for one in found.measures if one.chart), None),
        learned=learned,
        lesson=_lesson(found, actor),
        missing=tuple(key for key, said in (("problem", problem), ("conclusions", learned)) if not said),
    )


def short(text: str) -> str:
    """No longer than is read on a wall, cut after a word."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"


def _written(key: str, found: Material) -> str:
    written = found.written.get(key)
    return written.text if written else ""


def _changed(found: Material) -> tuple[str, ...]:
    """What was kept; while nothing is, what is being tried."""
    stories = found.project.changes
    held = [story.what for story in stories if story.state in changes.HELD]
    tried = [story.what for story in stories if story.state == changes.TESTING]
    return tuple((held or tried)[:MOST_CHANGES])


def _learned(found: Material) -> tuple[str, ...]:
    if written := _written("conclusions", found):
        return (short(written),)
    cycles = [cycle for story in found.project.changes for cycle in story.cycles if cycle.learned]
    said = [found.project.ended_why, *(cycle.learned for cycle in reversed(cycles))]
    return tuple(short(one) for one in said if one)[:MOST_LEARNED]


def _lesson(found: Material, actor: Actor) -> tuple[int, str] | None:
    """What the project made of it; else the lesson it takes up itself."""
    made = Cycle.objects.filter(change__project=found.project.id, made_lesson__isnull=False)
    numbers = [number for number in made.values_list("made_lesson_id", flat=True) if number]
    if found.project.made_lesson:
        numbers.append(found.project.made_lesson[0])
    known = lessons.known(about=lessons.About(numbers=numbers), actor=actor) if numbers else []
    lesson = known[0] if known else found.known
    return (lesson.id, lesson.title) if lesson else None
