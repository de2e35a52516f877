"""Adoptions: with the adopter's name and without, with what was changed, asked and answered."""

import hashlib

from django.utils import timezone

from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adaptation, Adoption, AdoptionCheck, Ask, Credit, MeasuredEffect
from learnonce.people.models import Team
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World


def build(world: World) -> None:
    wide = world.one("lesson", "published to everyone signed in")
    narrow = world.one("lesson", "published to the locality")
    public = world.one("lesson", "public")
    gone = world.one("lesson", "withdrawn")
    next_door = {"place": world.next_place, "inside": frozenset({who.NEIGHBOUR}), "contact": who.NEIGHBOUR}
    cousins = {"place": world.cousin_place, "inside": frozenset({who.COUSIN}), "contact": who.COUSIN}
    far = {"place": world.far_place, "inside": frozenset({who.STRANGER}), "contact": who.STRANGER}
    adoption(world, "named", wide, named=True, **next_door)
    adoption(world, "only us", wide, named=False, mode=adopting.ENHANCE, **cousins)
    adoption(world, "stopped, named", wide, named=True, state=adopting.STOPPED, **far)
    adoption(world, "named, of a lesson of the locality", narrow, named=True, **next_door)
    adoption(world, "only us, of a public lesson", public, named=False, **far)
    adoption(world, "on the list only", public, named=False, state=adopting.SHORTLISTED, **cousins)
    adoption(world, "named, of a withdrawn lesson", gone, named=True, **next_door)


def adoption(
    world, name, lesson, *, place, inside, contact, named, state=adopting.WORKING, mode=adopting.REPLICATE
):
    """One adoption. `inside` are those of the place: what it keeps to itself is theirs alone."""
    # A named adopter is seen by everyone who may see the lesson; otherwise it is only counted.
    readers = (lesson.readers | inside) if named else inside
    words = {
        field: world.word(f"{field} of adoption {name}", readers)
        for field in ("reason", "stopped_note", "change", "why_changed", "note")
    }
    stopped = {"stopped_code": next(iter(adopting.STOP_REASONS)), "stopped_at": NOW}
    row = Adoption.objects.create(
        lesson_id=lesson.pk,
        version=1,
        team=Team.objects.get(organisation=place),
        organisation=place,
        contact=world.people[contact],
        mode="" if state == adopting.SHORTLISTED else mode,
        state=state,
        reason=words["reason"],
        started_at=NOW,
        decided_at=NOW,
        begun_at=NOW,
        stopped_note=words["stopped_note"] if state == adopting.STOPPED else "",
        audience=[f"o:{place.pk}", *(["all", "public"] if named else [])],
        **(stopped if state == adopting.STOPPED else {}),
    )
    # What the place counted, in its own words: shared, so that whoever sees the take-up reads it.
    words["counted"] = world.word(f"counted in adoption {name}", readers)
    MeasuredEffect.objects.create(
        adoption=row,
        counted=words["counted"],
        wanted="DOWN",
        scale="ratio",
        size=-0.4,
        std_error=0.1,
        shared_at=NOW,
        worked_out_at=NOW,
    )
    change = Adaptation.objects.create(
        adoption=row, what=words["change"], reason=words["why_changed"], changed_at=NOW
    )
    key = f"check-key-{row.pk}"
    AdoptionCheck.objects.create(
        adoption=row,
        month=3,
        due_at=NOW,
        asked_at=NOW,
        answered_at=NOW,
        effect=next(iter(adopting.EFFECTS)),
        note=words["note"],
    )
    AdoptionCheck.objects.create(
        adoption=row,
        month=6,
        due_at=timezone.now(),
        asked_at=NOW,
        key_hash=hashlib.sha256(key.encode()).hexdigest(),
    )
    made = world.add(
        "adoption",
        name,
        row.pk,
        readers,
        inside=inside,
        change=change.pk,
        key=key,
        lesson=lesson,
        # The letter with the key names the lesson, and what was answered can be corrected by it.
        words=frozenset({*words.values(), *lesson["words"].values()}),
        is_named=named,
        stands_for={"some", "few"} if name in {"named", "only us"} else (),
    )
    if named:
        _asked(world, name, row, contact, inside)
        Credit.objects.create(
            lesson_id=lesson.pk, person=world.people[contact], part="TOOK_UP", agreed_at=NOW
        )
    return made


def _asked(world: World, name: str, row: Adoption, contact: str, inside) -> None:
    """A question through us is seen by who asked and by the place that was asked (and so is its answer)."""
    readers = inside | {who.RECEPTIONIST}
    words = [world.word(f"{part} to adopter {name}", readers) for part in ("question", "answer")]
    answer = {"answer": words[1], "answered_by": world.people[contact], "answered_at": NOW}
    asked = Ask.objects.create(
        adoption=row,
        question=words[0],
        asked_by=world.people[who.RECEPTIONIST],
        asked_at=NOW,
        **({} if name == "named" else answer),
    )
    world.add("ask", f"of {name}", asked.pk, readers, inside=inside)
