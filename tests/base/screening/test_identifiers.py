"""Numbers are from the range kept for tests (999) or made up; phones from the ranges kept for drama."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.base.screening.findings import Finding, without_overlaps
from learnonce.base.screening.identifiers import Kind, Severity, find
from learnonce.base.screening.numbers import has_check_digit


def seen(text: str) -> list[tuple[str, str]]:
    return [(item.kind.value, item.text) for item in find(text)]


class TestCheckDigit:
    def test_fits_a_number_worked_by_hand(self):
        # 9*10 + 9*9 + 9*8 + 0*7 + 0*6 + 0*5 + 0*4 + 0*3 + 1*2 = 245; 245 mod 11 = 3; 11 - 3 = 8
        assert has_check_digit("9990000018")
        assert not has_check_digit("9990000019")

    def test_is_nought_when_the_sum_divides_by_eleven(self):
        # 90 + 81 + 72 + 1*7 + 0 + 1*5 + 0 + 3*3 + 0 = 264 = 24 * 11
        assert has_check_digit("9991010300")

    @given(st.integers(0, 999_999))
    def test_one_digit_at_most_fits_nine_others(self, rest):
        nine = f"999{rest:06}"

        fitting = [digit for digit in "0123456789" if has_check_digit(nine + digit)]

        assert len(fitting) <= 1

    @given(st.integers(0, 999_999), st.integers(0, 9), st.integers(1, 9))
    def test_a_slip_in_one_digit_is_always_noticed(self, rest, place, slip):
        nine = f"999{rest:06}"
        numbers = [nine + digit for digit in "0123456789" if has_check_digit(nine + digit)]
        for number in numbers:
            wrong = str((int(number[place]) + slip) % 10)
            assert not has_check_digit(number[:place] + wrong + number[place + 1 :])


class TestPatientNumbers:
    @pytest.mark.parametrize(
        "written",
        [
            "9990000018",
            "999 000 0018",
            "999-000-0018",
            "999\u00a0000\u00a00018",
            "9 9 9 0 0 0 0 0 1 8",
            "999.000.0018",
        ],
    )
    def test_refuses_an_nhs_number_however_it_is_spaced(self, written):
        [item] = find(f"Letter for {written}, sent twice.")

        assert (item.kind, item.text, item.refuse) == (Kind.NHS_NUMBER, written, True)

    def test_lets_a_number_with_a_wrong_check_digit_pass(self):
        assert find("We raised change request 9990000019.") == []

    def test_warns_of_a_mistyped_number_that_is_called_an_nhs_number(self):
        [item] = find("NHS number: 999 000 0019")

        assert (item.kind, item.severity) == (Kind.NHS_NUMBER, Severity.HARD)
        assert "one digit does not fit" in item.advice

    def test_tells_a_scottish_number_by_the_date_it_starts_with(self):
        # 31 December 49: 3*10 + 1*9 + 1*8 + 2*7 + 4*6 + 9*5 + 0 + 0 + 0 = 130; 130 mod 11 = 9; 11 - 9 = 2
        [item] = find("Referral 311249 0002 went astray.")

        assert (item.kind, item.refuse) == (Kind.CHI_NUMBER, True)

    def test_finds_a_number_beside_a_year(self):
        assert seen("In 2024 999 000 0018 moved.") == [("nhs_number", "999 000 0018")]

    @pytest.mark.parametrize(
        "text", ["3.9990000018", "0000000000", "19990000018", "99900000181", "a9990000018f"]
    )
    def test_ignores_fractions_noughts_and_parts_of_longer_codes(self, text):
        assert [item for item in find(text) if item.kind is Kind.NHS_NUMBER] == []

    def test_an_email_made_of_an_nhs_number_is_still_refused(self):
        assert any(item.refuse for item in find("9990000018@example.com"))


class TestDatesOfBirth:
    @pytest.mark.parametrize(
        "text",
        [
            "DOB 04/05/1957",
            "D.O.B. 4.5.57",
            "date of birth: 1957-05-04",
            "born on 4 May 1957",
            "born 4th of May 1957",
            "04/05/1957 (dob)",
            "dob 040557",
            "Date of birth (dd/mm/yyyy): 04/05/1957",
        ],
    )
    def test_warns_where_the_words_say_birth(self, text):
        [item] = find(text)

        assert (item.kind, item.severity) == (Kind.DATE_OF_BIRTH, Severity.HARD)

    @pytest.mark.parametrize("text", ["pt, 04/05/1957, rang twice", "an elderly lady (4 May 1937) waited"])
    def test_asks_about_an_old_date_beside_a_person(self, text):
        [item] = find(text)

        assert (item.kind, item.severity) == (Kind.DATE_OF_BIRTH, Severity.SOFT)

    @pytest.mark.parametrize(
        "text",
        [
            "The pilot ran from 04/05/2024 to 12/06/2024.",
            "Patients were asked on 3 March 2009.",
            "The idea was born on 4 May 2021 at a huddle.",
            "Version 1.2.10 of the template",
            "Open 9-5-7 days",
            "DOB 45/13/1957",
        ],
    )
    def test_leaves_other_dates_alone(self, text):
        assert find(text) == []


class TestPlaces:
    @pytest.mark.parametrize("written", ["LS1 4AB", "ls1 4ab", "EC1A 1BB", "BT71 6TS", "M11AE"])
    def test_finds_a_postcode(self, written):
        assert seen(f"She lives at {written} now") == [("postcode", written)]

    @pytest.mark.parametrize("text", ["room b1 2nd floor", "QQ1 1AA", "give b12 3ml", "S3 9HR is"])
    def test_is_not_led_astray_by(self, text):
        assert seen(text) in ([], [("postcode", "S3 9HR")])

    @pytest.mark.parametrize(
        "written",
        [
            "12 High Street",
            "Flat 2, 12 Station Road, Bolton",
            "7a St Mary's Close",
            "103 Heol y Bryn, Swansea",
            "12 high street",
        ],
    )
    def test_finds_a_street_address(self, written):
        assert seen(f"at {written}.") == [("address", written)]

    @pytest.mark.parametrize("text", ["a 2 way street", "the 12 High Street Surgery", "cost £12 Park Street"])
    def test_leaves_alone_what_is_no_home(self, text):
        assert find(text) == []


class TestPhonesAndMail:
    @pytest.mark.parametrize(
        "written",
        [
            "07700 900123",
            "07700900123",
            "+44 7700 900123",
            "+44 (0)20 7946 0123",
            "(0121) 496 0123",
            "0044 7700 900123",
            "020 7946 0123",
            "0121-496-0123",
            "077 0090 0123",
            "+353 20 910 1234",
        ],
    )
    def test_finds_a_phone_number(self, written):
        assert seen(f"rang {written}, twice") == [("phone", written)]

    def test_asks_softly_about_a_helpline(self):
        [item] = find("the helpline is 0808 157 0123")

        assert (item.kind, item.severity) == (Kind.PHONE, Severity.SOFT)

    def test_takes_a_local_number_only_after_a_word_for_phone(self):
        assert seen("tel: 496 0123") == [("phone", "496 0123")]
        assert find("we saw 496 0123 of them") == []

    @pytest.mark.parametrize(
        "text", ["call 999", "01-02-2024 12:30", "in 2019 2020 2021", "ring at 8 30", "0.0512345678"]
    )
    def test_leaves_other_numbers_alone(self, text):
        assert find(text) == []

    @pytest.mark.parametrize(
        "written",
        [
            "P.O. Box 14",
            "BFPO 52",
            "PSC 0001, Box 0002 APO AE 09000",
            "Rose Cottage, Mill Lane",
            "Flat 3b",
            "14207 Larch Avenue",
            "Lindenstra\u00dfe 14",
            "ul. Lipowa 7",
            "Rue des Tilleuls 9",
        ],
    )
    def test_finds_other_ways_of_writing_where_somebody_is(self, written):
        assert ("address", written) in seen(f"It came from {written} on Monday.")

    def test_finds_a_land_with_its_code(self):
        assert seen("Kotka, Finland 00990") == [("address", "Finland 00990")]

    def test_takes_the_lines_of_an_address_together(self):
        assert seen("Write to\n14 Elm Road\nFlat 2\nSouth Milford LS25 5AA\nabout it.") == [
            ("address", "14 Elm Road\nFlat 2\nSouth Milford LS25 5AA")
        ]

    @pytest.mark.parametrize("written", ["lives at 12 Fernhollow", "my new address is 7 Larkrise"])
    def test_words_before_it_say_that_it_is_an_address(self, written):
        assert [kind for kind, _ in seen(f"She {written} now.")] == ["address"]

    @pytest.mark.parametrize(
        "written",
        [
            "We moved to 12 hour shifts in Sweden 2019.",
            "In July 2007 Dove Park opened.",
            "The ward has a flat 3 per cent rise.",
            "Sent via Datix 3 times; Brigade 5 helped.",
            "In Norway 5000 patients took part.",
            "It is located at 3 sites.",
        ],
    )
    def test_numbers_beside_places_and_roads_are_not_all_addresses(self, written):
        assert seen(written) == []

    def test_finds_a_number_as_written_in_north_america(self):
        assert seen("He is at (555) 010-0199 or 555-010-0198.") == [
            ("phone", "(555) 010-0199"),
            ("phone", "555-010-0198"),
        ]
        assert seen("Part 123-456-7890-1 of order 2-555-010-0198") == []

    def test_finds_an_email_address_without_the_full_stop_after_it(self):
        assert seen("Write to a.b-c+d@mail.example.com.") == [("email", "a.b-c+d@mail.example.com")]
        assert find("@everyone, see you @ noon") == []

    def test_asks_softly_about_a_shared_mailbox(self):
        [item] = find("reception@example.com")

        assert item.severity is Severity.SOFT


class TestHospitalNumbers:
    @pytest.mark.parametrize(
        "written", ["hospital number A123456", "MRN 1234567", "Hosp no. 123456", "patient ID: 1234567"]
    )
    def test_finds_what_is_called_one(self, written):
        assert seen(f"see {written} please") == [("hospital_number", written)]

    @pytest.mark.parametrize(
        "text", ["a record number of 12345 patients", "unit no 4", "REF12345", "patient numbers rose"]
    )
    def test_leaves_other_numbers_alone(self, text):
        assert find(text) == []


class TestNames:
    @pytest.mark.parametrize(
        "written",
        [
            "Mrs Carter",
            "Mr. O'Brien",
            "Ms M. Singh",
            "Miss Anne-Marie Jones",
            "MR SMITH",
            "mrs carter",
            "Mr de Souza",
            "Mrs Żak",
        ],
    )
    def test_warns_of_a_title_with_a_name(self, written):
        [item] = find(f"We rang {written}'s daughter.")

        assert (item.kind, item.text, item.severity) == (Kind.PERSON, written, Severity.HARD)

    def test_asks_softly_about_staff(self):
        assert [(item.text, item.severity) for item in find("Ask Dr Patel.")] == [("Dr Patel", Severity.SOFT)]

    @pytest.mark.parametrize(
        "text",
        [
            "People with Parkinson's disease and Crohn's.",
            "Dr Gray's Hospital",
            "the MS Society",
            "MS Teams froze",
            "an MR Angiography",
            "we miss appointments",
            "Miss Monday and you wait a week",
            "Nurse Practitioner clinics",
            "Dr Smith & Partners",
            "Ask the doctor. Mr",
        ],
    )
    def test_leaves_alone(self, text):
        assert find(text) == []


class TestFind:
    def test_reports_in_order_with_places_that_hold_the_text(self):
        text = "Mrs Carter, DOB 04/05/1957, 12 High Street, LS1 4AB, 07700 900123, 999 000 0018"

        found = find(text)

        assert [item.kind.value for item in found] == [
            "person",
            "date_of_birth",
            "address",
            "postcode",
            "phone",
            "nhs_number",
        ]
        assert all(text[item.start : item.end] == item.text and item.advice for item in found)

    @given(st.text(alphabet="9 01-/.@aAMrsLS\n+(", max_size=200))
    def test_never_overlaps_and_never_breaks(self, text):
        ends = 0
        for item in find(text):
            assert ends <= item.start < item.end <= len(text)
            ends = item.end

    def test_keeps_the_most_severe_then_the_longest(self):
        def item(start, end, severity):
            return Finding(Kind.PERSON, start, end, "", severity, "")

        long, refused, apart = (
            item(0, 9, Severity.HARD),
            item(2, 4, Severity.REFUSE),
            item(9, 12, Severity.SOFT),
        )

        assert without_overlaps([long, apart, refused]) == [refused, apart]

    @pytest.mark.parametrize(
        "piece",
        [
            "9",
            "9 ",
            "1-",
            "a",
            "@",
            "a@",
            "a.",
            "0(",
            "Mr A ",
            "12 Abc ",
            "+44 ",
            "1/1/1950 ",
            "born ",
            "nhs no ",
            "tel no ",
            "A'",
        ],
    )
    def test_stays_quick_on_hostile_text(self, piece):
        hostile = (piece * 50_000)[:50_000]

        start = time.process_time()  # of this process, whatever its neighbours do
        find(hostile)

        # About 0.6 s at worst; anything that grows with the square takes ten times that and more.
        assert time.process_time() - start < 5


class TestAccounts:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            # Luhn by hand: 4111111111111111 doubles eight digits to 8 + 7 * 2, and 8 ones: 22 + 8 = 30
            ("my card 4111 1111 1111 1111 was", [("account", "4111 1111 1111 1111")]),
            ("account number 12345678", [("account", "12345678")]),
            ("paid to GB82 WEST 1234 5698 7654 32.", [("account", "GB82 WEST 1234 5698 7654 32")]),
            ("her NI is AB 12 34 56 C", [("state_number", "AB 12 34 56 C")]),
            ("SSN 123-45-6789", [("state_number", "123-45-6789")]),
        ],
    )
    def test_finds(self, text, expected):
        assert seen(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "order 4111 1111 1111 1112",
            "0000 0000 0000 0000",
            "GB82 WEST 1234 5698 7654 33",
            "GB 12 34 56 C",
            "on account of 12 calls",
        ],
    )
    def test_leaves_alone(self, text):
        assert seen(text) == []
