"""Changing the text of a lesson, without ever losing what somebody else wrote."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from learnonce.base import audit, deciding
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.sharing import Tier
from learnonce.lessons import policies
from learnonce.lessons.calc import content, stages, titles
from learnonce.lessons.calc.content import Value
from learnonce.lessons.errors import Changed, NotAllowed, NotReady
from learnonce.lessons.models import Lesson, LessonVersion
from learnonce.lessons.services import indexing
from learnonce.lessons.services.evidence import regrade
from learnonce.lessons.services.locking import locked, path_of
from learnonce.lessons.services.looking import SHORT, hold, look_later
from learnonce.lessons.services.screening import screen
from learnonce.lessons.services.versions import keep_version
from learnonce.lessons.services.visibility import home_of
from learnonce.people import queries as people


@transaction.atomic
def change(
    *,
    lesson_id: int,
    changes: Mapping[str, Value],
    seen: str,
    actor: Actor,
    at: datetime,
    override_reason: str = "",
    checked: bool = False,
) -> Lesson:
    """Save some fields of the text.

    Args:
        changes: field to value; fields not named stay as they are.
        seen: the mark (content.mark) of these fields as the writer's page was made.
        override_reason: why text that looks like a person's number or name is none.
        checked: a person has looked that nobody can be known from it; asked once others can read it.

    Raises:
        NotAllowed, NotReady: the text cannot be changed by this actor, or not now.
        Identifiable: a patient's number, or once it is published anything that may name somebody.
        Changed: somebody else saved these fields meanwhile; nothing was overwritten.
    """
    lesson = locked(lesson_id, actor)
    if not policies.may_write(actor, lesson, path_of(lesson)):
        raise NotAllowed(_who_may(lesson))
    if lesson.stage == stages.APPROVED:
        raise NotReady("This text is approved as it stands. Return it with questions to change it.")
    wanted = content.clean(changes)
    current: dict[str, Value] = {name: getattr(lesson, name) for name in wanted}
    if wanted == current:
        return lesson
    if _changed_by_others(lesson, current, seen=seen, actor=actor):
        raise Changed("Somebody changed this while you were writing. Nothing is lost.", theirs=current)
    is_out = lesson.stage in stages.FINDABLE
    texts = content.writing(wanted)
    others_read = is_out or lesson.tier >= Tier.LOCALITY
    # A long text is read for names by the worker; until then only its home and its curators see it.
    is_long = sum(len(text) for text in texts.values()) > SHORT and bool(home_of(lesson))
    let_through = screen(
        texts,
        before=content.writing(current),
        level=Severity.HARD if is_out else Severity.REFUSE,
        reason=override_reason,
        names=is_out and not is_long,
        subject=("lesson", lesson.pk),
    )
    if is_out and not checked:
        raise NotReady("Others read this lesson. Tick that nobody can be known from the new text.")
    for name, value in wanted.items():
        setattr(lesson, name, value)
    lesson.title = lesson.title or titles.from_text(
        lesson.good, lesson.next_time, lesson.not_so_good, lesson.problem_statement
    )
    lesson.save()
    keep_version(lesson, actor=actor, at=at)
    deciding.keep(("lesson", lesson.pk), let_through, actor=actor, at=at)
    changed = sorted(name for name, value in wanted.items() if value != current[name])
    audit.record(
        verb="lesson.changed",
        subject=("lesson", lesson.pk),
        actor=actor,
        at=at,
        reason=override_reason if let_through.kinds else "",
        fields=changed,
        version=lesson.version,
        let_through=let_through.kinds,
        checked_by_a_person=is_out,
    )
    indexing.put(lesson)
    if others_read and is_long:
        hold(lesson, actor=actor, at=at)
    look_later(lesson)
    regrade(lesson, at=at)
    return lesson


@transaction.atomic
def describe_setting(
    *, lesson_id: int, context: Mapping[str, str], actor: Actor, at: datetime, seen: str = ""
) -> Lesson:
    """Say what kind of place a lesson comes from, so that places like it find it first.

    Args:
        context: facet to code, as people.queries.context_choices lists them; what is left empty is not known.
        seen: the mark (content.mark_of_setting) of what stood there as the writer's page was made;
            empty where nothing did.

    Raises:
        NotAllowed: the actor may not change this lesson.
        NotReady: something is not on the list.
        Changed: somebody else saved it meanwhile; nothing was overwritten.
    """
    lesson = locked(lesson_id, actor)
    if not policies.may_write(actor, lesson, path_of(lesson)):
        raise NotAllowed(_who_may(lesson))
    given = {facet: code for facet, code in context.items() if code}
    choices = people.context_choices()
    if strange := [facet for facet, code in given.items() if code not in choices.get(facet, ("", {}))[1]]:
        raise NotReady(f"Not on the list of what describes a place: {', '.join(strange)}.")
    if given == lesson.context:
        return lesson
    if (seen or content.mark_of_setting({})) != content.mark_of_setting(lesson.context):
        raise Changed("Somebody changed this while you chose. Nothing is lost.", theirs=lesson.context)
    lesson.context = given
    lesson.save(update_fields=["context", "updated_at"])
    audit.record(
        verb="lesson.setting_described", subject=("lesson", lesson.pk), actor=actor, at=at, facets=given
    )
    indexing.put(lesson)
    return lesson


def _changed_by_others(lesson: Lesson, current: Mapping[str, Value], *, seen: str, actor: Actor) -> bool:
    """Whether anybody but the writer saved these fields since the writer's page was made.

    The writer's own saves in between do not count: autosave makes them all the time.
    """
    number = int(seen.partition(".")[0]) if seen.partition(".")[0].isdecimal() else 0
    before = seen
    for version in LessonVersion.objects.filter(lesson=lesson, number__gte=number).order_by("number"):
        then = content.mark(number, {name: version.content.get(name) for name in current})
        # A version goes on for a while, so even the one that was seen may hold more by now.
        if then != before and version.saved_by_id != actor.user_id:
            return True
        before = then
    return False


def _who_may(lesson: Lesson) -> str:
    if lesson.stage in stages.FINDABLE:
        return "A published lesson is changed by its curators. Ask them in a comment."
    return "Only the team it comes from and its curators can change this lesson."
