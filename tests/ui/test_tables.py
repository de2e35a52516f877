"""Tables as files for office programs."""

from learnonce.ui.tables import as_csv


def test_no_text_is_taken_for_a_formula_and_numbers_stay_numbers():
    rows = [("=SUM(A1)", -3.5, "-3.5"), ("-what?", None, 7), ("plain, with a comma", "+44", "")]

    assert as_csv(("what", "number", "other"), rows).decode("utf-8-sig").splitlines() == [
        "what,number,other",
        "'=SUM(A1),-3.5,-3.5",
        "'-what?,,7",
        '"plain, with a comma",+44,',
    ]
