"""A lesson from its first sentence until others read it, and until it is taken out of the world."""

import pytest
from playwright.sync_api import expect

from learnonce.lessons import services
from learnonce.lessons.calc import checklist
from learnonce.lessons.models import Lesson
from tests.factories import lessons
from tests.factories.road import Road
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

ASKED = [check for check in checklist.CHECKS if not check.by_grant]
FIRST_TITLE = "We text the patient the same day"
TITLE = "Text the patient the same day when a request has changed"


class TestFromCaptureToPublished(Journey):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_and_withdrawn_again(self, amina, curator, stranger):
        lessons.topic("Prescriptions")
        self.the_source_captures_and_offers(amina)
        self.the_curator_organises(curator)
        self.the_curator_finds_a_title_too_thin_and_asks()
        self.the_source_mends_answers_and_agrees(amina)
        self.the_curator_approves_and_publishes(curator)
        self.others_read_it(stranger)
        self.the_source_withdraws_it(amina)
        self.others_find_a_note_in_its_place(stranger)

    @pytest.mark.ways(DESKTOP)
    def test_a_no_said_meanwhile_stops_the_approval(self, amina, curator, reception, noon):
        everything = {check.id: {"answer": "yes"} for check in ASKED}
        row = self.a_lesson_in_curation(amina, curator, reception, noon)
        services.answer_checks(lesson_id=row.pk, answers=everything, actor=curator, at=noon)
        self.given_i_am(curator)
        self.when_i_open("lessons:curate", lesson_id=row.pk)
        self.then_i_see("Nothing. It can be approved.")
        self.then_the_page_is_accessible(state="ready")

        services.answer_checks(lesson_id=row.pk, answers={"CUR-10": {"answer": "no"}}, actor=curator, at=noon)
        self.when_i_choose("Approve this version")

        self.then_the_heading_is("This cannot be done yet")
        self.then_i_see("Held back by: CUR-10 It can do no harm")
        self.then_the_page_is_accessible(state="held-back")
        self.when_i_choose("Back to the lesson")
        self.then_i_am_on("lessons:detail")
        assert Lesson.objects.get().stage == "IN_CURATION"

    @pytest.mark.ways(PHONE)
    def test_and_further_once_its_source_agrees(self, amina, curator, reception, noon):
        row = Road(home=amina, curator=curator, team=reception, at=noon).published().row
        self.given_nobody_is_signed_in()
        self.when_i_open("lessons:detail", lesson_id=row.pk, status=404)

        self.given_i_am(amina)
        self.when_i_open("lessons:sharing", lesson_id=row.pk)
        self.when_i_pick("Everyone, signed in or not")
        self.when_i_choose("We agree")

        self.given_i_am(curator)
        self.when_i_open("lessons:sharing", lesson_id=row.pk)
        self.when_i_choose("Publish it more widely")
        self.then_the_page_is_accessible(state="wider")
        self.when_i_pick("Everyone, signed in or not")
        self.when_i_choose("Publish it more widely")
        self.then_i_see("Published.")

        self.given_nobody_is_signed_in()
        self.when_i_open("lessons:detail", lesson_id=row.pk)
        self.then_the_heading_is(row.title)

    # The acts, in the order of the story

    def the_source_captures_and_offers(self, amina):
        self.given_i_am(amina)
        self.when_i_open("lessons:capture")
        self.then_the_page_is_accessible()
        self.when_i_write(f"{FIRST_TITLE}.", into="What was good?")
        self.when_i_choose("Keep this lesson")
        self.then_i_see("Thank you. Your team can see it; nobody else.")
        self.then_the_effort_is_noted_as("Capture a lesson")
        self.then_the_page_is_accessible(state="captured")

        self.when_i_choose("Write more")
        self.then_the_page_is_accessible()
        self.when_i_choose("The problem and what you did")
        self.then_the_page_is_accessible()
        self.when_i_write("Patients ring twice about a changed request.", into="The problem")
        self.when_i_write("Whoever changes it sends a text by two o'clock.", into="What you did")
        self.when_i_choose("Save")
        self.then_i_am_on("lessons:write")
        self.then_i_see("Saved.")
        self.when_i_choose("What kind of place it comes from")
        self.then_the_page_is_accessible()
        self.when_i_select("town", from_="Where it is")
        self.when_i_choose("Save")
        self.then_i_am_on("lessons:write")
        self.then_i_see("1 fact")

        self.when_i_choose("Back to the lesson")
        self.when_i_choose("Offer it to curators")
        self.then_the_page_is_accessible(state="at-home")
        self.when_i_choose("Offer it")
        self.then_i_see("tick that nobody can be known from it")
        self.then_the_page_is_accessible(state="unchecked")
        self.when_i_pick(
            "I have read it again. Nobody can be known from it: no patient, relative or colleague"
        )
        self.when_i_choose("Offer it")
        self.then_i_see("Thank you. Your curators were told.", "May it be published?")
        self.then_the_page_is_accessible(state="offered")

    def the_curator_organises(self, curator):
        self.given_i_am(curator)
        self.when_i_open("lessons:desk")
        self.then_i_see(FIRST_TITLE, "In nobody's hands.")
        self.then_the_page_is_accessible()
        self.when_i_choose(f"Take it: {FIRST_TITLE}")
        self.then_i_am_on("lessons:organise")
        self.then_the_page_is_accessible()
        self.when_i_choose("See lessons that look like it")
        self.then_the_page_is_accessible(state="none")
        self.when_i_go_back()
        self.when_i_write("Nobody tells patients that their request has changed", into="Or state a new one")
        self.when_i_pick("Prescriptions")
        self.when_i_choose("Save and mark as organised")
        self.then_i_am_on("lessons:curate")
        self.then_i_see("Organised.")

    def the_curator_finds_a_title_too_thin_and_asks(self):
        self.when_i_choose("Begin to check it")
        self.then_the_page_is_accessible(state="begun")
        self.when_i_answer({check.id: "No" if check.id == "CUR-03" else "Yes" for check in ASKED})
        self.then_i_see("Answers saved.")
        needed = self.page.get_by_role("complementary", name="What is next")
        expect(needed.get_by_text(checklist.BY_ID["CUR-03"].question)).to_be_visible()
        expect(self.page.get_by_role("button", name="Approve this version")).to_have_count(0)
        self.then_the_page_is_accessible(state="held-back")

        self.when_i_write("What had changed for them?", into="What would you like to know?")
        self.when_i_choose("Return with questions")
        self.then_i_see("It waits for its source to answer.")
        self.then_the_page_is_accessible(state="returned")

    def the_source_mends_answers_and_agrees(self, amina):
        self.given_i_am(amina)
        self.when_i_open("people:you")
        self.then_i_see("A curator has a question about your lesson")
        self.then_the_page_is_accessible(state="asked")
        row = Lesson.objects.get()
        self.when_i_open("lessons:detail", lesson_id=row.pk)
        self.then_the_page_is_accessible(state="returned")
        self.when_i_choose("Answer the curator")
        self.then_i_see("What had changed for them?")
        self.then_the_page_is_accessible()
        self.when_i_choose("change the lesson")
        self.then_the_page_is_accessible(state="returned")
        self.when_i_choose("What happened")
        self.when_i_write(TITLE, into="Title")
        self.when_i_choose("Save")
        self.then_i_see("Saved.")
        self.when_i_open("lessons:answer_questions", lesson_id=row.pk)
        self.when_i_write("The amount, or the day. The title says so now.", into="Your answer")
        self.when_i_choose("Send the answer")
        self.then_i_see("Thank you. The curator was told.")

        self.when_i_open("lessons:sharing", lesson_id=row.pk)
        self.when_i_pick("Everyone who is signed in")
        self.when_i_choose("We agree")
        self.then_i_see("Agreed. Nobody sees more of it until a curator publishes it.")
        self.then_the_page_is_accessible(state="agreed")

    def the_curator_approves_and_publishes(self, curator):
        self.given_i_am(curator)
        self.when_i_open("lessons:curate", lesson_id=Lesson.objects.get().pk)
        self.then_i_see("The amount, or the day.")
        self.when_i_choose("Begin to check it")
        # A changed text asks the rest of them again.
        self.when_i_answer({check.id: "Yes" for check in ASKED if check.again or check.id == "CUR-03"})
        self.then_i_see("Nothing. It can be approved.")
        self.when_i_choose("Approve this version")
        self.then_i_see("Your approval is kept.")
        self.then_the_page_is_accessible(state="approved")
        self.when_i_choose("Publish it")
        self.then_the_page_is_accessible()
        self.when_i_pick("Everyone who is signed in")
        self.when_i_choose("Publish")
        self.then_i_see("Published. The source was thanked.")
        self.and_the_work_behind_is_done()
        self.then_the_page_is_accessible(state="published-curator")

    def others_read_it(self, stranger):
        self.given_i_am(stranger)
        self.when_i_open("lessons:newest")
        self.then_the_page_is_accessible(state="one")
        self.when_i_choose(TITLE)
        self.then_the_heading_is(TITLE)
        self.then_i_see("Learned at Fernbank", "Take this up")
        self.then_i_do_not_see("What had changed for them?")  # stays between curator and source
        self.then_the_page_is_accessible(state="stranger")

    def the_source_withdraws_it(self, amina):
        self.given_i_am(amina)
        self.when_i_open("lessons:detail", lesson_id=Lesson.objects.get().pk)
        self.then_the_page_is_accessible(state="published-home")
        self.when_i_choose("Withdraw it")
        self.then_the_page_is_accessible()
        self.when_i_choose("Withdraw it")
        self.then_the_error_summary_leads_to("Why is it withdrawn?")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write("Our texts reached the wrong people.", into="Why is it withdrawn?")
        self.expected_statuses.add(410)
        self.when_i_choose("Withdraw it")
        self.then_the_heading_is("This lesson was withdrawn")
        self.then_the_page_is_accessible(state="withdrawn-home")

    def others_find_a_note_in_its_place(self, stranger):
        self.given_i_am(stranger)
        self.when_i_open("lessons:detail", lesson_id=Lesson.objects.get().pk, status=410)
        self.then_the_heading_is("This lesson was withdrawn")
        self.then_i_see("Our texts reached the wrong people.")
        self.then_i_do_not_see(TITLE, "sends a text by two o'clock")
        self.then_the_page_is_accessible(state="withdrawn")
        self.when_i_open("lessons:newest")
        self.then_i_do_not_see(TITLE)
        self.then_the_page_is_accessible(state="empty")

    def when_i_answer(self, answers):
        """Answer these questions of the checklist, and save."""
        for number, words in answers.items():
            question = self.page.get_by_role("group", name=checklist.BY_ID[number].question)
            self.when_i_pick(words, within=question)
        self.when_i_choose("Save answers")

    def a_lesson_in_curation(self, amina, curator, reception, noon):
        """Taken there by the services."""
        row = lessons.lesson(
            reception, problem_statement="Patients ring twice.", what_we_did="A text by two o'clock."
        )
        by_home, by_curator = (
            {"lesson_id": row.pk, "actor": actor, "at": noon} for actor in (amina, curator)
        )
        services.offer(checked=True, **by_home)
        services.organise(
            topics=[lessons.topic().key], problem_id=lessons.problem().pk, finish=True, **by_curator
        )
        services.begin_curation(**by_curator)
        return row
