import json
import time

import pytest

from learnonce.base.screening import likeness, words
from learnonce.base.screening.signposts import ELSEWHERE, Route, find
from learnonce.matching.adapters.local_model import LocalModel

MEANING = LocalModel().embed  # loaded when first asked
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
    """Measured: 30 of 48 plain ones, no alarm in 65. The floors leave room; never fit rules to them."""

    def test_catches_half_of_what_is_said_plainly(self):
        raised = of("plain", raised=True)

        assert sum(bool(kinds(text) & set(expected)) for text, expected in raised) >= 0.5 * len(raised)

    def test_cries_wolf_less_than_once_in_twenty(self):
        quiet = of("fresh", raised=False) + of("held-out", raised=False)

        assert sum(bool(kinds(text)) for text, _ in quiet) < len(quiet) / 20


class TestLikeness:
    def test_offers_what_no_rule_has_words_for(self):
        text = (
            "All is well. Her medicine was stopped by accident and she had a seizure. The new form is handy."
        )
        [post] = likeness.find(text, MEANING)

        assert (post.kind, post.phrase.strip()) == (
            Route.HARM,
            "Her medicine was stopped by accident and she had a seizure",
        )
        assert "LFPSE" in post.text
        assert likeness.find(text, MEANING, besides={Route.HARM}) == []

    def test_is_silent_on_everyday_talk_and_without_the_model(self):
        quiet = (
            "The kettle is broken. Letters arrive a day late. We rang the pharmacy twice about the fridge."
        )

        assert likeness.find(quiet, MEANING) == []
        assert (
            likeness.find("Her medicine was stopped by accident and she had a seizure.", lambda _texts: None)
            == []
        )
        assert likeness.find(" . ! ", MEANING) == []

    def test_its_weights_are_those_of_the_model_in_use(self):
        assert likeness.weights().model == LocalModel.model


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
