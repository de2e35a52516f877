"""A team says in plain words what it counts, enters its numbers, and puts one right."""

import pytest

from learnonce.improvement.models import Measure, Reading
from tests.factories import measures
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

# Of the form of NHS England's monthly figures of emergency departments, two places in one table.
_FIGURES = (
    *((36777, 7772), (41981, 10187), (42351, 11463), (41020, 12011), (38650, ""), (40120, 13100)),
    *((41900, 14020), (39800, 13550), (37200, 13900), (36100, 13010), (41000, 15200), (40300, "lots")),
    (41250, 15100),
)
AE = "trust_code,trust_name,total_attendances,attendances_over_4hours,date\n" + "".join(
    f"R0A,Fernbank,{attended}.0,{late},{2024 + month // 12}-{month % 12 + 1:02}-01\n"
    f"R0B,Oak,20000.0,900.0,{2024 + month // 12}-{month % 12 + 1:02}-01\n"
    for month, (attended, late) in enumerate(_FIGURES)
)
EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)


class TestMeasures(Journey):
    @EVERY_WAY
    def test_plain_answers_make_a_chart_and_the_first_numbers_are_in(self, amina, reception):
        self.given_i_am(amina)
        self.when_i_open("improvement:measures")
        self.then_i_see("Nothing is measured yet.")
        self.then_the_page_is_accessible(state="empty")
        self.when_i_choose("Measure something")
        self.then_the_page_is_accessible()
        self.when_i_pick("How many, or how often")
        self.when_i_pick("Often: most of your numbers would be above 0")
        self.when_i_choose("Go on")
        self.then_i_see("Choose one: Could one patient, or one thing, be counted twice?")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_pick("Yes, it counts each time")
        self.when_i_pick("No, it is about the same each time")
        self.when_i_pick("No, smaller")
        self.when_i_choose("Go on")
        self.then_i_see("We draw a C chart")
        self.then_the_page_is_accessible()
        self.when_i_write("Repeat calls", into="What shall it be called?")
        self.when_i_write("calls", into="What is one of them called, in the plural?")
        self.when_i_pick("Lower is better")
        self.when_i_choose("Set it up")
        self.then_i_see("It is set up.")
        self.then_the_page_is_accessible(state="new")
        self.when_i_choose("Enter numbers")
        self.then_the_page_is_accessible()
        fields = self.page.get_by_label("Calls", exact=True)
        fields.nth(0).fill("41")
        fields.nth(1).fill("n/a")
        fields.nth(2).fill("1,0")
        self.when_i_choose("Save")
        self.then_i_see("could be a decimal or thousands")
        self.then_the_page_is_accessible(state="errors")
        self.page.get_by_label("Calls", exact=True).nth(2).fill("38")
        self.when_i_choose("Save")
        self.then_i_see("3 readings added.", "missing (n/a)")
        self.then_the_page_is_accessible()
        assert list(Reading.objects.order_by("on").values_list("amount", flat=True)) == [41, None, 38]

    def test_a_number_is_put_right_and_what_happened_is_marked(self, amina, reception):
        row = measures.measure(reception)
        measures.weeks(row, [41, 38], first=measures.MONDAY)
        self.given_i_am(amina)
        self.when_i_open("improvement:measures")
        self.then_the_page_is_accessible()
        self.when_i_choose("Repeat calls")
        self.page.get_by_role("link", name="Correct week of 12 January 2026").click()
        self.then_the_page_is_accessible()
        self.when_i_write("83", into="Number")
        self.when_i_write("Digits swapped", into="What was wrong?")
        self.when_i_choose("Save")
        self.then_i_see("Put right. What it was is kept.", "was 38")
        self.when_i_unfold("Mark something")
        self.when_i_choose("Mark it")
        self.then_the_error_summary_leads_to("When")
        self.then_the_page_is_accessible(state="no-mark")
        self.when_i_write("7 January 2026", into="When")
        self.when_i_pick("The change began")
        self.when_i_write("Texts sent the same day", into="What happened, or why?")
        self.when_i_choose("Mark it")
        self.then_i_see("7 January 2026: The change began. Texts sent the same day")
        self.when_i_choose("Say it better")
        self.then_the_page_is_accessible()
        self.when_i_open("people:team", team_id=reception.pk)
        self.then_i_see("2 readings; week of 12 January 2026: 83")
        self.then_the_page_is_accessible(state="measures")
        assert Measure.objects.get().marks.get().made_by_id == amina.user_id

    @EVERY_WAY
    def test_real_figures_are_pasted_looked_at_and_undone(self, amina, reception):
        row = measures.share(
            reception,
            title="Waits over 4hours",
            interval="MONTH",
        )
        self.given_i_am(amina)
        self.when_i_open("improvement:measure", measure_id=row.pk)
        self.when_i_choose("Paste from a spreadsheet")
        self.then_the_page_is_accessible()
        self.when_i_choose("Look at it")
        self.then_the_error_summary_leads_to("Paste from a spreadsheet (optional)")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(AE, into="Paste from a spreadsheet (optional)")
        self.when_i_choose("Look at it")
        self.then_i_see(
            "We read 12 readings: 12 new. 1 of them is missing, which is not zero.", "1 row cannot be used"
        )
        self.then_the_page_is_accessible()
        self.when_i_select("attendances_over_4hours", from_="Number")
        self.when_i_choose("Look again")
        self.when_i_choose("Keep these numbers")
        self.then_i_see("12 readings added. You can undo it below.", "21.1%")
        self.then_the_page_is_accessible(state="pasted")
        assert Reading.objects.filter(over_at__isnull=True, amount__isnull=False).count() == 11
        self.page.get_by_role("button", name="Undo").click()
        self.then_i_see("No numbers yet.")

    @pytest.mark.ways(PHONE, WITHOUT_SCRIPT)
    def test_something_rare_is_told_by_its_dates(self, amina, reception):
        self.given_i_am(amina)
        self.when_i_open("improvement:ask_measure")
        self.when_i_pick("How many, or how often")
        self.when_i_pick("Rarely: mostly you would write 0")
        self.when_i_choose("Go on")
        self.then_i_see("We draw a T chart", "You give the date of each one")
        self.then_the_page_is_accessible(state="dates")
        self.when_i_write("Lost samples", into="What shall it be called?")
        self.when_i_pick("It should happen more seldom: longer in between is better")
        self.when_i_choose("Set it up")
        self.when_i_choose("Enter dates")
        self.then_the_page_is_accessible(state="dates")
        self.when_i_write("3 March 2026\n3 March 2026\n20 March 2026\nlast week", into="When did it happen?")
        self.when_i_choose("Save")
        self.then_i_see("3 readings added.", "1 line says no date that we can read")
        self.then_the_page_is_accessible(state="dates-errors")
        self.when_i_write("1 April 2026", into="When did it happen?")
        self.when_i_choose("Save")
        self.then_i_see("since the last one, on 1 April 2026.", "Days since the one before")
        self.then_the_page_is_accessible(state="dates")

    @pytest.mark.ways(PHONE, WITHOUT_SCRIPT)
    def test_a_colleague_without_an_account_enters_one_number(self, amina, reception):
        row = measures.measure(reception)
        self.given_i_am(amina)
        self.when_i_open("improvement:measure", measure_id=row.pk)
        self.when_i_choose("Make a link")
        self.then_i_see("A link for one number")
        self.then_the_page_is_accessible()
        address = self.page.locator(".lo-code-letters").inner_text()

        self.given_nobody_is_signed_in()
        self.when_i_open(address.removeprefix(self.site.address))
        self.then_i_see("Amina Okafor of Practice team, Fernbank, asks for one number.")
        self.then_the_page_is_accessible()
        self.when_i_choose("Send")
        self.then_the_error_summary_leads_to("How many calls?")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_open(address.removeprefix(self.site.address))
        self.when_i_write("41", into="How many calls?")
        self.when_i_choose("Send")
        self.then_i_see("Thank you. It is in.")
        self.then_the_effort_is_noted_as("Enter one number by a link")
        self.then_the_page_is_accessible(state="kept")
        assert Reading.objects.get().amount == 41
