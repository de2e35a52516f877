"""Searching tells nothing of what one may not see: no title, no count, no other wording."""

import re

import pytest

from learnonce.lessons import services
from learnonce.matching import queries as matching
from learnonce.matching import services as index
from tests.matrix import who
from tests.matrix.asking import CSRF
from tests.matrix.building.places import NOW

NONSENSE = "qzbbbbbbbbb"
LESSONS = (
    "of the team",
    "offered",
    "published to the locality",
    "published to everyone signed in",
    "of the office",
)
ADDRESSES = (
    ("/find?q={}", None),
    ("/likes", "How do we {} it every Monday"),
    ("/notice/look", "It is {} again"),
)


def _answer(world, kind, address, text, word):
    """The page for a word, with the word itself taken out."""
    browser = world.browsers[kind]
    if text:
        response = browser.post(address, {"text": text.format(word)})
    else:
        response = browser.get(address.format(word))
    return response.status_code, re.sub(
        word, "WORD", CSRF.sub(r"\1", response.content.decode()), flags=re.IGNORECASE
    )


@pytest.mark.parametrize("kind", sorted(who.ALWAYS))
def test_a_hidden_word_finds_what_nonsense_finds(world, kind):
    for name in LESSONS:
        lesson = world.one("lesson", name)
        if kind in lesson.readers:
            continue
        for address, text in ADDRESSES:
            word = lesson["words"]["title"]
            assert _answer(world, kind, address, text, word) == _answer(
                world, kind, address, text, NONSENSE
            ), name


def test_a_word_one_may_read_is_found(world):
    """Otherwise the test above would prove nothing."""
    word = world.one("lesson", "published to everyone signed in")["words"]["title"]

    assert _answer(world, who.STRANGER, *ADDRESSES[0], word) != _answer(
        world, who.STRANGER, *ADDRESSES[0], NONSENSE
    )


@pytest.mark.parametrize("kind", sorted(who.ALWAYS))
def test_a_project_is_found_by_those_who_may_see_it_alone(world, kind):
    for project in world.all("project"):
        for address in ("/projects?q={}", "/register/alike?q=Fewer+calls+{}"):
            answer = _answer(world, kind, address, None, project["word"])
            nonsense = _answer(world, kind, address, None, NONSENSE)
            assert (answer != nonsense) is (kind in project.readers), (project.name, address)


def test_nobody_comes_near_what_they_may_not_see(world):
    """By meaning too: the texts are embedded, and everyone asks in the words of each."""
    index.embed_pending()
    hidden = {thing.pk: thing for thing in world.all("lesson")}
    for lesson in world.all("lesson"):
        text = f"Matrix {lesson['words']['title']}"
        for kind in sorted(who.ALWAYS):
            tokens = world.actor(kind).tokens
            for like in matching.similar_to(text, tokens=tokens, kinds=("lesson", "draft-lesson"), limit=300):
                assert kind in hidden[like.object_id].readers, f"{kind} comes near {hidden[like.object_id]}"


def test_what_is_withdrawn_is_gone_from_the_index_at_once(world):
    """In the same transaction, before any worker runs."""
    lesson = world.one("lesson", "published to everyone signed in")
    tokens = world.actor(who.RECEPTIONIST).tokens
    word = lesson["words"]["title"]
    assert lesson.pk in {like.object_id for like in matching.similar_to(word, tokens=tokens)}

    services.withdraw(lesson_id=lesson.pk, reason="It was wrong", actor=world.actor(who.WRITER), at=NOW)

    assert lesson.pk not in {like.object_id for like in matching.similar_to(word, tokens=tokens)}
