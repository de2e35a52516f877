"""Anonymous means that no link is kept anywhere; hidden means that only the intake sees the name."""

import json

from django.core import mail
from django.db import connection

from learnonce.people import services as people
from learnonce.people.models import Notice, Person
from learnonce.people.services import letters
from learnonce.practice.models import Noticing
from tests.matrix import who


def _rows():
    """Every row of every table, as JSON."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        found = set()
        for name in tables:
            cursor.execute(f'SELECT to_jsonb(t)::text FROM "{name}" t')  # noqa: S608  names of the database itself
            found |= {(name, text) for (text,) in cursor.fetchall()}
        return found


def _write(world, kind, anonymity, text="The fridge door stays open"):
    team = world.teams["home"].pk
    before = _rows()
    answer = world.browsers[kind].post("/notice", {"text": text, "team": team, "anonymity": anonymity})
    assert answer.status_code == 302
    return answer, _rows() - before


def test_an_anonymous_noticing_leads_nobody_to_its_writer(world, caplog):
    writer = world.people[who.RECEPTIONIST]

    _answer, new = _write(world, who.RECEPTIONIST, "ANONYMOUS")

    assert {name for name, _text in new} >= {"practice_noticing", "base_auditentry", "people_notice"}
    for name, text in new - {row for row in new if row[0] == "people_notice"}:
        assert writer.email not in text, name
        assert str(writer) not in text, name
        named = {
            key: value
            for key, value in json.loads(text).items()
            if key.endswith(("user_id", "_by_id", "person_id"))
        }
        assert writer.pk not in named.values(), f"{name} {named}"
        assert name not in {"people_session", "cache"}
    assert "fridge" not in caplog.text


def test_the_news_of_it_leaves_nobody_out(world):
    """Everybody in the team is told, its writer too: the one left out would be known by it."""
    _answer, new = _write(world, who.RECEPTIONIST, "ANONYMOUS")
    told = {json.loads(text)["person_id"] for name, text in new if name == "people_notice"}

    assert {world.people[kind].pk for kind in who.TEAM} <= told


def test_the_key_of_the_reply_is_kept_nowhere(world):
    answer, new = _write(world, who.RECEPTIONIST, "ANONYMOUS")
    key = answer["Location"].split("/reply/")[1].partition("?")[0]

    assert len(key) > 20
    assert not [name for name, text in new if key in text]


def test_a_named_noticing_does_name_its_writer(world):
    """Otherwise the tests above would prove nothing."""
    _answer, new = _write(world, who.RECEPTIONIST, "NAMED")
    text = next(text for name, text in new if name == "practice_noticing")

    assert json.loads(text)["raised_by_id"] == world.people[who.RECEPTIONIST].pk


def _send_letters(at):
    with letters.Post() as post:
        letters.send_due(clock=lambda: at, post=post)


def test_no_letter_tells_a_hidden_name(world):
    Person.objects.update(telling="DAILY")
    _write(world, who.WRITER, "HIDDEN")
    made = Noticing.objects.latest("pk")
    world.browsers[who.MANAGER].post(f"/noticing/{made.pk}/say", {"text": "Thank you"})
    world.browsers[who.WRITER].post(f"/noticing/{made.pk}/say", {"text": "It is the second one"})

    for kind in (who.RECEPTIONIST, who.MANAGER):
        people.send_waiting(person_id=world.people[kind].pk, at=made.raised_at)

    _send_letters(made.raised_at)
    texts = [letter.subject + letter.body for letter in mail.outbox]
    assert [text for text in texts if f"/noticing/{made.pk}" in text]
    assert not [text for text in texts if world.writers_name in text]
    assert not Notice.objects.exclude(person=world.people[who.WRITER]).filter(
        text__icontains=world.writers_name
    )
    assert world.writers_name in world.browsers[who.MANAGER].get(f"/noticing/{made.pk}").content.decode()
