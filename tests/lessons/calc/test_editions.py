import pytest

from learnonce.lessons.calc import editions
from learnonce.lessons.calc.content import Content

CONTENT = Content(
    problem_statement="Patients ring twice. It takes an hour a day. Nobody told them.",
    what_we_did="We text them the same day. One person does it. It takes two minutes.\n\nMore of it.",
    core_parts=["The same day"],
    results="Repeat calls fell from 40 to 28. Staff are calmer. A third thing.",
    cost_time="Two minutes a text",
    roles_involved=["practice_nurse", "receptionist"],
)


@pytest.mark.parametrize("reader", editions.READERS)
def test_a_draft_says_nothing_that_the_lesson_does_not(reader):
    text = editions.draft(CONTENT, reader=reader, known="Told by one place")

    whole = " ".join([str(value) for value in CONTENT.as_dict().values()] + ["Told by one place"])
    for line in text.splitlines():
        words = line.strip("*- ")
        if words and not line.startswith("**"):
            assert words in whole.replace("_", " ") or words.startswith("Who took part: ")


def test_a_board_reads_least_and_staff_what_to_do():
    texts = {
        reader: editions.draft(CONTENT, reader=reader, known="Told by one place")
        for reader in editions.READERS
    }

    assert len(texts["board"]) < len(texts["manager"])
    assert "- The same day" in texts["staff"]
    assert "It takes an hour a day" not in texts["board"]
    assert "Two minutes a text" not in texts["public"]


def test_nothing_gives_an_empty_draft_with_no_headings():
    assert editions.draft(Content(), reader="staff", known="") == ""


@pytest.mark.parametrize(
    ("roles", "signed_in", "reader"),
    [
        (set(), False, "public"),
        (set(), True, "staff"),
        ({"practice_manager"}, True, "manager"),
        ({"locality_lead", "practice_manager"}, True, "board"),
        ({"patient_partner"}, True, "public"),
    ],
)
def test_the_role_chooses_what_is_read_first(roles, signed_in, reader):
    assert editions.usual_reader(roles, is_signed_in=signed_in) == reader
