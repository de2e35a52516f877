"""Subject access: everything one person wrote and everything held about them, as a file for them alone."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Q
from django.urls import reverse

from learnonce.attachments import queries as files
from learnonce.base import audit, tasks
from learnonce.base.actors import Actor
from learnonce.base.keeping import Holding, holdings
from learnonce.people import services as people
from learnonce.records.calc.copies import Section, as_html, as_json, zipped
from learnonce.records.models import OwnExport

JOB = "records.copy_own_data"
KEPT = timedelta(days=7)
MOST_BYTES = 200 * 1024 * 1024  # of files in one copy, which is kept as one value in the database
_TOO_MANY = b"Not all files you added fit in one copy. Ask the information governance lead for the others.\n"


@transaction.atomic
def ask_for_copy(*, actor: Actor, at: datetime) -> None:
    """Have a copy made. Asking again while one is made changes nothing; a new one replaces the last."""
    person_id = actor.person_id
    people.lock_person(person_id)
    if OwnExport.objects.filter(person_id=person_id, made_at__isnull=True).exists():
        return
    OwnExport.objects.filter(person_id=person_id).delete()
    row = OwnExport.objects.create(person_id=person_id, asked_at=at)
    audit.record(verb="person.copy_asked", subject=("person", person_id), actor=actor, at=at)
    tasks.defer(JOB, once=f"copy:{row.pk}", export_id=row.pk)


def make_copy(*, export_id: int, at: datetime) -> bool:
    """Make the file. False when it is made already or nobody wants it any more. Safe to run twice."""
    row = OwnExport.objects.filter(pk=export_id, made_at__isnull=True).first()
    if row is None:
        return False
    sections = list(_sections(row.person_id))
    made = f"{at:%d %B %Y}"
    data = zipped(
        {
            "about-you.html": as_html(sections, made=made),
            "about-you.json": as_json(sections, made=at.isoformat()),
            **_files(row.person_id),
        }
    )
    with transaction.atomic():
        waiting = OwnExport.objects.filter(pk=export_id, made_at__isnull=True)
        if not waiting.update(data=data, made_at=at, expires_at=at + KEPT):
            return False
        people.tell(
            person_ids=[row.person_id],
            key=f"copy:{export_id}",
            text="The copy of your data is ready",
            path=reverse("records:my_data"),
            at=at,
        )
    return True


def _files(person_id: int) -> dict[str, bytes]:
    """The files they added, as they lie here, until the copy would be too large to keep."""
    found: dict[str, bytes] = {}
    room = MOST_BYTES
    for number, one in files.added_by(person_id).items():
        if not one.path.exists():
            continue
        room -= one.path.stat().st_size
        if room < 0:
            found["files/not-all-are-here.txt"] = _TOO_MANY
            break
        found[f"files/{number} {one.name}"] = one.path.read_bytes()
    return found


def _sections(person_id: int) -> Iterator[Section]:
    for one in holdings():
        if "." not in one.model or not (one.people or one.subject):
            continue
        rows = [_row(one, row, person_id) for row in _about(one, person_id)]
        if rows:
            yield Section(model=one.model, called=one.called, what=one.what, why=one.why, rows=rows)


def _about(one: Holding, person_id: int) -> Iterator[Any]:  # Any: rows of any model
    wanted = Q(pk__in=[])
    for name in one.people:
        wanted |= Q(**{name: person_id})
    if one.subject:
        kind, number = one.subject
        wanted |= Q(**{kind: "person", number: person_id})
    rows = one.rows._base_manager.filter(wanted).order_by("pk")  # noqa: SLF001  Django's own way to every row
    secrets = [name for name in one.secrets if name in {f.name for f in one.rows._meta.concrete_fields}]  # noqa: SLF001
    yield from rows.defer(*secrets).iterator(chunk_size=200)


def _row(one: Holding, row: Any, person_id: int) -> dict[str, object]:  # Any: a row of any model
    """What of a row is about this person: not the words of others, not who else is named, no secrets."""
    others = {name for name in one.people if getattr(row, _column(row, name)) != person_id}
    hidden = {
        *one.secrets,
        *others,
        *one.tokens,
        *(name for name, by in one.texts.items() if by and by in others),
    }
    found: dict[str, object] = {}
    for field in row._meta.local_concrete_fields:  # noqa: SLF001  as above
        if field.name in hidden or field.generated or field.name in one.facts:
            continue
        value = getattr(row, field.attname)
        found[field.name] = "you" if field.name in one.people and field.name != "id" else value
    plain: dict[str, object] = json.loads(json.dumps(found, cls=DjangoJSONEncoder))
    return plain


def _column(row: Any, name: str) -> str:  # Any: as above
    return str(row._meta.get_field(name).attname)  # noqa: SLF001  as above
