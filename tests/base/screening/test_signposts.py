import json
import time

import pytest

from learnonce.base.screening import words
from learnonce.base.screening.signposts import ELSEWHERE, Route, find

SENTENCES = [json.loads(line) for line in words.SENTENCES.read_text("utf-8").splitlines()]


def of(split: str, *, raised: bool) -> list[tuple[str, list[str]]]:
    return [
        (row["text"], row["kinds"])
        for row in SENTENCES
        if row["split"] == split and bool(row["kinds"]) == raised
    ]


def kinds(text: str) -> set[str]:
    return {post.kind.value for post in find(text)}


@pytest.mark.parametrize(("text", "expected"), of("tune", raised=True))
def test_points_the_way(text, expected):
    assert kinds(text) & set(expected)


@pytest.mark.parametrize("text", [text for text, _ in of("tune", raised=False)])
def test_stays_silent_on_everyday_uses(text):
    assert kinds(text) == set()


class TestOnSentencesNoRuleWasFittedTo:
    """Measured: 16 of 35 caught, no alarm in 55. The floors leave a little room; never fit rules to them."""

    def test_catches_two_in_five(self):
        raised = of("fresh", raised=True)

        assert sum(bool(kinds(text) & set(expected)) for text, expected in raised) >= 0.4 * len(raised)

    def test_cries_wolf_less_than_once_in_twenty(self):
        quiet = of("fresh", raised=False) + of("held-out", raised=False)

        assert sum(bool(kinds(text)) for text, _ in quiet) < len(quiet) / 20


class TestFind:
    def test_reads_across_two_sentences(self):
        assert kinds("He got the wrong dose of insulin. He was rushed to A&E.") == {"harm"}

    def test_puts_the_most_urgent_first_and_each_kind_once(self):
        text = "She keeps shouting at us. He keeps shouting at us. A man in the car park has a knife."

        assert [post.kind for post in find(text)] == [Route.DANGER, Route.BULLYING]

    def test_says_what_was_seen_and_where_to_go(self):
        text = "I think money is missing from the till."

        [post] = find(text)

        assert text[post.start : post.end] == post.phrase == "money is missing"
        assert "Counter Fraud" in post.text

    def test_never_promises_protection(self):
        [post] = find("I daren't raise it.")

        assert "cannot protect you" in post.text
        assert "Scotland, Wales and Northern Ireland" in ELSEWHERE

    @pytest.mark.parametrize(
        "piece", ["9 ", "a@", "0(", "wrong dose ", "told not ", "shout at ", "claim never ", "\n", "Wrong. "]
    )
    def test_stays_quick_on_hostile_text(self, piece):
        hostile = (piece * 50_000)[:50_000]

        start = time.process_time()  # of this process, whatever its neighbours do
        find(hostile)

        assert time.process_time() - start < 5  # about 0.3 s; growth with the square takes far longer
