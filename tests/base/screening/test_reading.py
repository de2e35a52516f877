import pytest

from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import Answers, look_for, read

# A number from the range kept for tests, with a right check digit.
NUMBER = "999 000 0018"
REFUSED = f"Order {NUMBER} never came."
WARNED = "She lives at 12 Mill Lane and rang four times."
HARM = "A patient was given the wrong dose and had to go to A&E."


class TestIsSettled:
    @pytest.mark.parametrize(
        ("text", "answers"),
        [
            (REFUSED, Answers(why_no_patient_number="It is an order number")),
            (WARNED, Answers(nobody_is_known=True)),
            (HARM, Answers(go_on=True)),
            (f"{REFUSED} {WARNED}", Answers.because("Both are the shop's")),
        ],
    )
    def test_needs_the_answer_to_what_was_found(self, text, answers):
        assert not read(text).is_settled(Answers())
        assert read(text).is_settled(answers)

    @pytest.mark.parametrize(
        ("text", "answers"),
        [
            (REFUSED, Answers(nobody_is_known=True, go_on=True)),
            (REFUSED, Answers.because("  ")),
            (WARNED, Answers(why_no_patient_number="It is an order number", go_on=True)),
            (HARM, Answers(why_no_patient_number="It is an order number", nobody_is_known=True)),
        ],
    )
    def test_takes_no_answer_to_something_else(self, text, answers):
        assert not read(text).is_settled(answers)

    def test_asks_nothing_about_a_colleague_who_is_only_pointed_at(self):
        reading = read("Dr Carter thought of it.")

        assert reading.kinds == ["person"]
        assert reading.is_settled(Answers())


class TestLookFor:
    def test_leaves_out_what_is_softer_than_the_level(self):
        text = f"{REFUSED} {WARNED}"

        assert look_for(Severity.REFUSE, text).kinds == ["nhs_number"]
        assert look_for(Severity.HARD, text).kinds == ["address", "nhs_number"]

    def test_asks_only_about_what_was_not_there_before(self):
        text = f"{REFUSED} {WARNED}"

        assert look_for(Severity.HARD, text, before=REFUSED).kinds == ["address"]

    def test_reads_no_signposts(self):
        assert look_for(Severity.SOFT, HARM).is_settled(Answers())


def test_a_piece_of_advice_is_given_once():
    reading = read(f"{NUMBER} and again {NUMBER}")

    assert len(reading.findings) == 2
    assert len(reading.advice) == 1
