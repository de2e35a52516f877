"""Having lessons and standing questions found: what of them stands in the index, and for whom.

The index is part of the change: it is written in the transaction that changes the row, so that nobody
finds a second longer what was taken back. Only the meaning of a new text follows a moment later, from
the worker.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from django.db import transaction

from learnonce.base import tasks
from learnonce.lessons.calc import findable, stages
from learnonce.lessons.models import Lesson, StandingQuestion
from learnonce.matching import services as matching

LESSON = "lesson"
DRAFT = "draft-lesson"  # work in hand: only for telling curators of near-duplicates
QUESTION = "question"
# Standing questions are found by the job that answers them and by nobody else: no actor holds this token.
ANSWERING = "answering"

SLICE = 200  # rows brought up to date in one transaction


@transaction.atomic
def put(lesson: Lesson) -> None:
    """Bring the index in line with the lesson's row as it stands, at once.

    Findable lessons are found as such, those in hand as drafts by whoever sees them; all others
    (withdrawn, merged, retired, replaced) by nobody.
    """
    _put([lesson])


@transaction.atomic
def put_published(lessons: list[Lesson]) -> None:
    """The same for many that are published and have never been drafts here. Their topics are prefetched."""
    matching.index_texts(_entry(lesson, LESSON) for lesson in lessons)


def index_lesson(lesson_id: int) -> None:
    """The same by number; a lesson that is gone is forgotten."""
    with transaction.atomic():
        lesson = Lesson.objects.select_for_update(of=("self",)).filter(pk=lesson_id).first()
        if lesson:
            _put([lesson])
        else:
            for kind in (LESSON, DRAFT):
                matching.forget_text(kind=kind, object_id=lesson_id)


@transaction.atomic
def put_question(question: StandingQuestion) -> None:
    """An open question waits for later lessons; a closed one is forgotten."""
    if question.closed_at:
        matching.forget_text(kind=QUESTION, object_id=question.pk)
    else:
        matching.index_texts([_question(question)])


def queue_everything() -> int:
    """Queue the jobs that bring the whole index up to date. Returns how many lessons and questions there are.

    The index serves as it is meanwhile; texts that did not change keep their vectors.
    """
    count = 0
    for job, model in (("lessons.index_lessons", Lesson), ("lessons.index_questions", StandingQuestion)):
        for numbers in _slices(model.objects.order_by("pk").values_list("pk", flat=True).iterator()):
            tasks.defer(job, first=numbers[0], last=numbers[-1])
            count += len(numbers)
    return count


@transaction.atomic
def index_lessons(*, first: int, last: int) -> None:
    """Bring the lessons of a range of numbers up to date, locked so that nothing withdrawn is put back."""
    rows = Lesson.objects.select_for_update(of=("self",)).filter(pk__gte=first, pk__lte=last)
    _put(list(rows.select_related("locality").prefetch_related("topics").order_by("pk")))


@transaction.atomic
def index_questions(*, first: int, last: int) -> None:
    rows = StandingQuestion.objects.select_for_update().filter(pk__gte=first, pk__lte=last)
    found = list(rows.order_by("pk"))
    matching.index_texts(_question(row) for row in found if not row.closed_at)
    for row in found:
        if row.closed_at:
            matching.forget_text(kind=QUESTION, object_id=row.pk)


def _put(lessons: list[Lesson]) -> None:
    matching.index_texts(_entry(lesson, kind) for lesson in lessons if (kind := _kind(lesson)))
    for lesson in lessons:
        for kind in {LESSON, DRAFT} - {_kind(lesson)}:
            matching.forget_text(kind=kind, object_id=lesson.pk)


def _kind(lesson: Lesson) -> str:
    if lesson.merged_into_id:
        return ""
    if lesson.stage in stages.FINDABLE:
        return LESSON
    return DRAFT if lesson.stage in stages.IN_HAND else ""


def _entry(lesson: Lesson, kind: str) -> matching.Entry:
    return matching.Entry(
        kind=kind,
        object_id=lesson.pk,
        audience=lesson.audience,
        place_id=lesson.locality_id,
        tags=findable.tags(
            kind=lesson.kind,
            topics={topic.key: topic.name for topic in lesson.topics.all()},
            setting=lesson.care_setting,
            places=lesson.locality.path if lesson.locality else (),
            strength=lesson.strength,
            replication=lesson.replication,
            context=lesson.context,
        ),
        title=lesson.title,
        text=_text(lesson),
        gist=_gist(lesson),
    )


def ways_of_saying(lesson: Lesson) -> list[str]:
    """The lesson as a whole, and in short as the model reads it in the index: its title and its problem.

    A question may be about what the problem does not name. Over the demonstration's noticings and questions
    both ways together tell of 35 lessons, the short one of 24; of answers known to be right 14 and 12. About
    three of the eleven more fit when read. What is missed here nobody is ever told, so both are kept.
    """
    return [f"{lesson.title}\n{_text(lesson)}", f"{lesson.title}\n{lesson.problem_statement}".strip()]


def _text(lesson: Lesson) -> str:
    return "\n".join(text for text in _texts(lesson) if text)


def _gist(lesson: Lesson) -> str:
    """Title and problem: people ask in the words of their problem, not of somebody's answer to it.

    Without a stated problem the model reads the three answers with the rest.
    """
    return f"{lesson.title}\n{lesson.problem_statement}" if lesson.problem_statement else ""


def _texts(lesson: Lesson) -> Iterable[str]:
    """What is read, what matters most first: the model reads about 190 words."""
    return chain(
        (lesson.problem_statement, lesson.what_we_did, lesson.next_time, lesson.good, lesson.not_so_good),
        lesson.core_parts,
        (lesson.results, lesson.theory, lesson.unintended_effects, *lesson.adaptable_parts),
    )


def _question(question: StandingQuestion) -> matching.Entry:
    return matching.Entry(
        kind=QUESTION,
        object_id=question.pk,
        audience=(ANSWERING,),
        title="",
        text=question.text,
    )


def _slices(numbers: Iterable[int]) -> Iterator[list[int]]:
    held: list[int] = []
    for number in numbers:
        held.append(number)
        if len(held) == SLICE:
            yield held
            held = []
    if held:
        yield held
