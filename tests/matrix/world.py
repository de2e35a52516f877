"""A small world with every kind of person, and objects of every kind at every tier and stage.

It is made once for a module of tests, inside a transaction that is rolled back (see conftest.py).
"""

from django.test import Client

from learnonce.base.actors import NOBODY as NOBODY_IN_PARTICULAR
from learnonce.base.actors import Actor
from learnonce.people import queries
from learnonce.people.models import Person
from tests.matrix import who
from tests.matrix.things import Secrets, Thing


class World:
    """Attributes besides these are set by the builders: places, teams and rows that others refer to."""

    def __init__(self) -> None:
        self.secrets = Secrets()
        self.people: dict[str, Person] = {}
        self.things: dict[str, list[Thing]] = {}
        self.browsers: dict[str, Client] = {}

    def word(self, where: str, readers: who.Who) -> str:
        return self.secrets.word(where, readers)

    def add(self, kind: str, name: str, pk: int, readers: who.Who = who.EVERYONE, **facts: object) -> Thing:
        thing = Thing(kind=kind, name=name, pk=pk, readers=readers, facts=facts)
        self.things.setdefault(kind, []).append(thing)
        return thing

    def all(self, kind: str) -> list[Thing]:
        return self.things[kind]

    def one(self, kind: str, name: str) -> Thing:
        return next(thing for thing in self.things[kind] if thing.name == name)

    def samples(self, kind: str, tried: str) -> list[Thing]:
        """All of a kind; or those that stand for the others in who may do what: some, or a few."""
        return [thing for thing in self.things[kind] if tried == "all" or tried in thing.facts["stands_for"]]

    def actor(self, kind: str) -> Actor:
        if kind == who.NOBODY:
            return NOBODY_IN_PARTICULAR
        person = self.people[kind]
        return queries.actor(user_id=person.pk, name=str(person))

    def sign_in(self) -> None:
        """One browser a person, signed in once; its session is part of the world."""
        for kind in who.KINDS:
            self.browsers[kind] = self.new_browser(kind)

    def new_browser(self, kind: str) -> Client:
        browser = Client()
        if kind != who.NOBODY:
            browser.force_login(self.people[kind])
        return browser


def build() -> World:
    from tests.matrix.building import (
        adoptions,
        briefings,
        editions,
        files,
        imports,
        initiatives,
        lessons,
        letters,
        measures,
        noticings,
        places,
        projects,
        questions,
        records,
    )

    world = World()
    parts = (
        *(places, noticings, lessons, files, editions, adoptions, questions),
        *(initiatives, measures, projects, letters, imports, briefings, records),
    )
    for part in parts:
        part.build(world)
    world.sign_in()
    return world
