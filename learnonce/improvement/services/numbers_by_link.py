"""A link by which a colleague without an account enters one number at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.db import transaction

from learnonce.base import audit
from learnonce.base.actors import NOBODY, Actor
from learnonce.improvement.calc import periods
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import EntryLink, Reading
from learnonce.improvement.queries.by_link import link_of
from learnonce.improvement.services.measuring import KIND, held_measure
from learnonce.improvement.services.readings import LONGEST_NAME, Added, Given, Origin, settle, store
from learnonce.improvement.services.screening import checked
from learnonce.people.services.letters import hash_of, key_for

LASTS = timedelta(days=92)
MOST_AT_ONCE = 5  # links of one measure that are in use
MOST_NUMBERS = (30, 3_600)  # through one link, in so many seconds
OVER = "This link is no longer in use. Ask who sent it to you for another."
_PURPOSE = "measure-link"


class TooMany(NotReady):
    """More numbers came through a link than a colleague would enter."""


class LinkOver(NotReady):
    """The link leads nowhere any more."""


@dataclass(frozen=True, slots=True)
class Made:
    """A link, and the key in it. Only its hash is kept, so it is shown where it is made."""

    link_id: int
    key: str
    expires_at: datetime


@transaction.atomic
def make_entry_link(*, measure_id: int, actor: Actor, at: datetime) -> Made:
    """Make a link to one measure; whoever holds it may enter numbers for it, and see nothing else.

    Raises Measure.DoesNotExist, NotAllowed; NotReady where there are five in use, or it is no longer counted.
    """
    row = held_measure(measure_id, actor)
    if row.ended_at:
        raise NotReady("This measure is no longer counted. Take it up again first.")
    if row.links.filter(ended_at__isnull=True, expires_at__gt=at).count() >= MOST_AT_ONCE:
        raise NotReady(f"There are {MOST_AT_ONCE} links already. End one first.")
    link = EntryLink.objects.create(measure=row, made_by_id=actor.user_id, made_at=at, expires_at=at + LASTS)
    key = key_for(_PURPOSE, link.pk)
    link.key_hash = hash_of(key)
    link.save(update_fields=["key_hash"])
    audit.record(verb="measure.link_made", subject=(KIND, row.pk), actor=actor, at=at, link=link.pk)
    return Made(link.pk, key, link.expires_at)


@transaction.atomic
def end_entry_link(*, link_id: int, actor: Actor, at: datetime) -> int:
    """From now on the link leads nowhere. Returns its measure. Raises EntryLink.DoesNotExist, NotAllowed."""
    link = EntryLink.objects.get(pk=link_id)
    row = held_measure(link.measure_id, actor)
    EntryLink.objects.filter(pk=link.pk, ended_at__isnull=True).update(ended_at=at)
    audit.record(verb="measure.link_ended", subject=(KIND, row.pk), actor=actor, at=at, link=link.pk)
    return row.pk


@transaction.atomic
def enter_by_link(*, key: str, given: Given, name: str, at: datetime) -> Added:
    """Keep one number that came by a link. What came by a link before may be put right by one, no other.

    Args:
        name: who enters it, as they say; may be empty. The team sees it beside the number.

    Raises:
        LinkOver: it has ended or expired.
        TooMany: wait a little.
        NotReady: the number cannot be, or the team has entered another already.
        HeldBack: the name is too telling.
    """
    link = link_of(key, at=at)
    if link is None:
        raise LinkOver(OVER)
    _allow(link)
    row = link.measure.__class__.objects.select_for_update(of=("self",)).get(pk=link.measure_id)
    if link_of(key, at=at) is None:  # it was ended while we waited for the measure
        raise LinkOver(OVER)
    text = checked(name, reason="The name of a colleague, who gives it", longest=LONGEST_NAME).text
    settled = settle(row, given, today=at.date())
    standing = row.readings.filter(on=settled.on, nth=settled.nth, over_at__isnull=True).first()
    if standing and standing.link_id is None and not row.by_dates:
        # Said whatever was entered: who holds a link must not find the team's numbers by guessing.
        when = periods.called(settled.on, row.interval)
        raise NotReady(f"The team has entered a number for {when} already. If yours is another, tell them.")
    origin = Origin(source=Reading.Source.LINK, link=link, entered_as=text)
    return store(row, [given], actor=NOBODY, at=at, put_right=True, origin=origin)


def _allow(link: EntryLink) -> None:
    most, seconds = MOST_NUMBERS
    name = f"measure-link:{link.pk}"
    cache.add(name, 0, timeout=seconds)
    if cache.incr(name) > most:
        raise TooMany("Many numbers came through this link. Please wait an hour.")
