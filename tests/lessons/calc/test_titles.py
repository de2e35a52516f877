import pytest

from learnonce.lessons.calc.titles import LONGEST, from_text


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("Text the patient. It takes two minutes.",), "Text the patient"),
        (("", "  ", "Ring back\nthe same day"), "Ring back"),
        (("Does it work? Yes.",), "Does it work?"),
        (("",), ""),
    ],
)
def test_takes_the_first_sentence_of_the_first_text_that_has_one(texts, title):
    assert from_text(*texts) == title


def test_cuts_a_long_sentence_between_words():
    title = from_text("word " * 40)

    assert len(title) <= LONGEST
    assert title.endswith("word…")


def test_cuts_a_long_word_that_has_no_end():
    assert from_text("a" * 200) == "a" * (LONGEST - 1) + "…"
