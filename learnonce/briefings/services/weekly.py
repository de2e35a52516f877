"""The weekly letter: made once a week for each reader, composed while it is sent."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from learnonce.briefings.calc.gists import short
from learnonce.briefings.models import Told, WeeklyLetter
from learnonce.briefings.queries.weekly import Choice, choose, chosen, wants_weekly
from learnonce.briefings.services.following import stop_weekly
from learnonce.people import queries as people
from learnonce.people import services as people_services
from learnonce.people.services import letters

LETTER = "weekly"
_WORDS = 220  # characters of a lesson's gist


@transaction.atomic
def make_weekly(*, person_id: int, at: datetime) -> bool:
    """Make one person's letter of this week, if there is anything to tell. Returns whether it was made.

    Safe to run twice, and at the same time: a person has one letter a week. Lessons it tells of are in no
    later one.
    """
    week = week_of(at)
    if WeeklyLetter.objects.filter(person_id=person_id, week=week).exists():
        return False
    choice = choose(actor=people.actor(user_id=person_id), at=at)
    if choice.is_empty:
        return False
    letter, is_new = WeeklyLetter.objects.get_or_create(
        person_id=person_id,
        week=week,
        defaults={
            "made_at": at,
            "since": choice.since,
            "lessons": {
                "alike": [pick.lesson.id for pick in choice.alike],
                "follows": [one.id for one in choice.follows],
            },
            "matches": [one.id for one in choice.answers],
            "adoptions": [one.id for one in choice.taken_up],
        },
    )
    if not is_new:
        return False
    told = {*[pick.lesson.id for pick in choice.alike], *[one.id for one in choice.follows]}
    Told.objects.bulk_create(
        [Told(person_id=person_id, lesson_id=number, told_at=at) for number in sorted(told)],
        ignore_conflicts=True,
    )
    letters.queue(kind=LETTER, key=week, person_id=person_id, about={"weekly": letter.pk}, at=at)
    return True


def week_of(at: datetime) -> str:
    """The week a moment lies in, by the calendar of ISO 8601 and the clocks here: "2026-W47"."""
    year, week, _day = timezone.localdate(at).isocalendar()
    return f"{year}-W{week:02}"


def declare_letters() -> None:
    letters.declare(
        letters.Kind(
            LETTER, compose=_letter, wanted=_wanted, stop=stop_weekly, stop_words="your weekly letter"
        )
    )


def _wanted(person_id: int) -> bool:
    return wants_weekly(person_id) and people_services.wants_letters(person_id)


def _letter(letter: letters.Outgoing) -> letters.Content | None:
    if letter.person_id is None:
        return None
    number = letter.about["weekly"]
    if not isinstance(number, int) or not WeeklyLetter.objects.filter(pk=number).exists():
        return None
    return content(chosen(actor=people.actor(user_id=letter.person_id), letter_id=number))


def content(choice: Choice) -> letters.Content | None:
    """What a letter says; None when there is nothing left to say."""
    if choice.is_empty:
        return None
    parts: list[letters.Part] = [*_answers(choice), *_taken_up(choice), *_alike(choice), *_follows(choice)]
    titles = [part.title for part in parts if isinstance(part, letters.Item)]
    more = f", and {len(titles) - 1} more" if len(titles) > 1 else ""
    return letters.Content(subject=f"This week: {titles[0]}{more}", parts=parts)


def _answers(choice: Choice) -> list[letters.Part]:
    items = [
        letters.Item(
            over=f"You asked: {short(one.question, _WORDS)}",
            title=one.title,
            path=_page(one.lesson_id),
            meta=f"{one.place}. {one.close_words}",
        )
        for one in choice.answers
    ]
    return [letters.Heading("Your question"), *items] if items else []


def _taken_up(choice: Choice) -> list[letters.Part]:
    items = [
        letters.Item(
            over=f"Taken up by {one.place or 'a place that is counted without its name'}",
            title=one.title,
            path=reverse("lessons:lineage", kwargs={"lesson_id": one.lesson_id}),
            meta="See how it goes there, and ask them",
        )
        for one in choice.taken_up
    ]
    return [letters.Heading("Your lesson was taken up"), *items] if items else []


def _alike(choice: Choice) -> list[letters.Part]:
    items = [
        letters.Item(
            over=_where(pick.lesson.place, pick.lesson.locality),
            title=pick.lesson.title,
            path=_page(pick.lesson.id),
            words=short(pick.lesson.gist, _WORDS) if pick.lesson.gist != pick.lesson.title else "",
            meta=". ".join(
                _first_capital(words) for words in (", ".join(pick.reasons), pick.lesson.known) if words
            ),
        )
        for pick in choice.alike
    ]
    return [letters.Heading("Solved in places like yours"), *items] if items else []


def _follows(choice: Choice) -> list[letters.Part]:
    items = [
        letters.Item(
            over=_where(one.place, one.locality),
            title=one.title,
            path=_page(one.id),
            words=short(one.gist, _WORDS) if one.gist != one.title else "",
            meta=_first_capital(one.known),
        )
        for one in choice.follows
    ]
    return [letters.Heading("New in what you follow"), *items] if items else []


def _page(lesson_id: int) -> str:
    return reverse("lessons:detail", kwargs={"lesson_id": lesson_id})


def _where(place: str, locality: str) -> str:
    return f"{place}, {locality}" if locality else place


def _first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
