import json

import numpy as np
import pytest

from learnonce.bench.texts import questions, stock

RNG = np.random.default_rng(1)


def test_our_own_lessons_serve_where_there_are_no_others():
    found = stock(None, rng=RNG, at_most=20)

    assert len(found.base) == 20
    assert found.asking
    assert "our own" in found.source


def test_real_texts_are_cut_into_pieces_and_those_that_ask_are_held_out(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    rows = [
        {"title": f"Report {number}", "body": " ".join([f"Sentence {number} says what went wrong."] * 40)}
        for number in range(9)
    ]
    (folder / "lessons.jsonl").write_text("\n".join(json.dumps(row) for row in rows))

    found = stock(tmp_path, rng=RNG, at_most=1_000)

    # 40 sentences of 6 words; a piece ends with the sentence that reaches 80 words: 14, 14 and 12 of them.
    assert {len(text.sentences) for text in [*found.base, *found.asking]} == {14, 12}
    assert len(found.base) + len(found.asking) == 27
    assert len(found.asking) == 9
    assert "27 pieces" in found.source


@pytest.mark.parametrize(("length", "most"), [("short", 4), ("medium", 20), ("long", 120)])
def test_questions_are_as_long_as_their_name_says(length, most):
    asked = questions(stock(None, rng=RNG, at_most=20).asking)[length]

    assert max(len(text.split()) for text in asked) == most
