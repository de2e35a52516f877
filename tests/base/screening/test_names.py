"""Names without a title, found by the model that runs here. People in these sentences are invented."""

import time

import pytest

from learnonce.base.screening.findings import Kind, Severity
from learnonce.base.screening.names import find, find_names


def people(text):
    return [item.text for item in find(text) if item.kind is Kind.PERSON]


class TestFindNames:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("We rang Fatima's son twice before he came in.", ["Fatima"]),
            ("The ward told Derek Davies that his scan was cancelled.", ["Derek Davies"]),
            ("A volunteer drove THOMPSON, Tomasz home after clinic.", ["THOMPSON, Tomasz"]),
            ("pt rhys osei fell on the way to the bathroom at 3am.", ["rhys osei"]),
            (
                "Letters for Zainab Hussain went to the wrong address. Zainab was upset.",
                ["Zainab Hussain", "Zainab"],
            ),
        ],
    )
    def test_finds(self, text, expected):
        assert people(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "The Macmillan nurse and the Marie Curie team joined the weekly meeting.",
            "St James's and Addenbrooke's had already tried the same huddle.",
            "Patients with Parkinson's disease now get their medicines on time.",
            "We moved the Waterlow and Braden scores to the first page.",
            "Leeds, Bradford and Calderdale agreed one record with EMIS and SystmOne feeds.",
            "James Paget and Royal Free each took the Replicate option.",
            "Easter and Christmas rotas were swapped. DVLA forms went missing. Tell DVLA.",
        ],
    )
    def test_takes_no_eponym_system_hospital_or_place_for_a_person(self, text):
        assert people(text) == []

    def test_only_asks(self):
        assert {item.severity for item in find_names("We rang Fatima's son.")} == {Severity.SOFT}

    def test_a_rule_stays_where_the_model_sees_the_same(self):
        [item] = find("Mrs Carter rang.")

        assert (item.text, item.severity) == ("Mrs Carter", Severity.HARD)

    @pytest.mark.parametrize("text", ["", " \n", "...", "12 34", "\u0e01" * 900, "\U0001f600" * 700])
    def test_says_nothing_about_no_words(self, text):
        assert find_names(text) == []

    def test_finds_names_wherever_a_long_text_is_cut(self):
        filler = "The team met and agreed what to do about the letters that were late. "

        for before in range(0, 1400, 37):
            text = (
                (filler * 21)[:before].rsplit(" ", 1)[0] + " We rang Fatima Hussain about it. " + filler * 3
            )
            assert "Fatima Hussain" in people(text), before

    @pytest.mark.parametrize("text", ["St James ", "A", "Marie Curie and ", "Anna Smith, ", "x" * 50 + " "])
    def test_time_grows_no_faster_than_the_text(self, text):
        def seconds(length):
            began = time.perf_counter()
            find(text * (length // len(text)))
            return time.perf_counter() - began

        seconds(100)
        assert seconds(24_000) < 20 * max(seconds(4_000), 0.02)
