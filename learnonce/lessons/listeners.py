"""What follows when lessons can be found, published or imported, and when their place moves in the tree."""

from learnonce.attachments.events import FileRead
from learnonce.base import events, tasks
from learnonce.base.keeping import Disposed, TextChanged
from learnonce.lessons.events import LessonPublished, LessonsImported
from learnonce.people.events import LocalitiesMoved


def hold_against_questions(event: LessonPublished) -> None:
    tasks.defer("lessons.match_questions", lesson_id=event.lesson_id)


def hold_many_against_questions(event: LessonsImported) -> None:
    tasks.defer("lessons.match_questions_of_many", lesson_ids=list(event.lesson_ids))


def follow_the_places(event: LocalitiesMoved) -> None:
    tasks.defer("lessons.follow_places", locality_ids=list(event.locality_ids))


def make_anew(event: TextChanged | Disposed) -> None:
    """The index follows when words were redacted, or a lesson or a question is disposed of."""
    numbers = event.row_ids if isinstance(event, Disposed) else (event.row_id,)
    for number in numbers:
        if event.model == "lessons.Lesson":
            tasks.defer("lessons.index", lesson_id=number)
        if event.model == "lessons.StandingQuestion":
            tasks.defer("lessons.index_questions", first=number, last=number)


def ask_about_file(event: FileRead) -> None:
    if event.subject_kind == "lesson" and event.found and event.added_by_id:
        tasks.defer(
            "lessons.tell_of_file",
            lesson_id=event.subject_id,
            file_id=event.attachment_id,
            person_id=event.added_by_id,
            found=event.found,
        )


def register() -> None:
    events.on(FileRead, ask_about_file)
    events.on(LessonPublished, hold_against_questions)
    events.on(LessonsImported, hold_many_against_questions)
    events.on(LocalitiesMoved, follow_the_places)
    events.on(TextChanged, make_anew)
    events.on(Disposed, make_anew)
