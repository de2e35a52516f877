"""From an adoption to what the place says of it three months later, and who hears that."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from learnonce.base import tasks
from learnonce.lessons import services
from learnonce.lessons.calc import adopting
from learnonce.lessons.models import Adoption, AdoptionCheck
from tests.factories import adoptions, lessons, people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
TITLE = "Text the patient the same day"


@pytest.fixture
def lesson(reception, amina):
    """Fernbank's, written by Amina."""
    return lessons.lesson(reception, stage="PUBLISHED", title=TITLE, raised_by_id=amina.user_id)


@pytest.fixture
def dewi(lesson):
    """A nurse of Birch, a place elsewhere, who took it up a hundred days ago."""
    team = adoptions.place("Birch")
    dewi = people.actor("Dewi Hughes", team=team, job="Nurse")
    services.take_up(
        lesson_id=lesson.pk,
        organisation_id=team.organisation_id,
        mode=adopting.REPLICATE,
        with_name=True,
        actor=dewi,
        at=timezone.now() - timedelta(days=100),
    )
    return dewi


class TestFromAdoptionToReport(Journey):
    @EVERY_WAY
    def test_the_letter_is_answered_without_signing_in(self, lesson, dewi, amina):
        self.given_the_letter_of_three_months_has_come(dewi)
        self.given_i_am(amina)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.then_i_see("One place says so; nobody has measured it")

        self.given_nobody_is_signed_in()
        self.when_i_open(self.link_in_the_letter())
        self.then_the_heading_is("How did it go after 3 months?")
        self.then_the_page_is_accessible()
        self.when_i_pick("About as the lesson says")
        self.when_i_pick("Yes", within=self.page.get_by_role("group", name="Do you still use it?"))
        self.when_i_write("4", into="Before: how many times you counted")
        self.when_i_write("4", into="After: how many times you counted")
        self.when_i_choose("Send")
        self.then_i_am_on("lessons:check_thanks")
        self.then_the_heading_is("Thank you")
        self.then_the_effort_is_noted_as("Say how it went, by the letter")
        assert self.effort.seconds < 60
        self.then_the_page_is_accessible()

        self.given_i_am(amina)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk)
        self.then_i_see("Measured before and after; repeated in 1 other place")
        self.then_the_page_is_accessible(state="repeated")
        self.when_i_open("people:you")
        self.then_the_page_is_accessible(state="told")
        self.when_i_choose(f"Birch told how it went after 3 months: about as you said. “{TITLE}”")
        self.then_i_am_on("lessons:lineage")
        self.then_the_picture_says_it_in_words_as_well()
        self.then_the_page_is_accessible()

    def then_the_picture_says_it_in_words_as_well(self):
        picture = self.page.get_by_role("img", name=f"How “{TITLE}” spread").filter(visible=True)
        expect(picture).to_have_count(1)
        words = self.page.locator(".lo-tree")
        expect(words.get_by_role("link", name="Fernbank")).to_be_visible()
        birch = words.get_by_role("listitem").get_by_role("listitem")
        expect(birch).to_contain_text("Birch")
        expect(birch).to_contain_text("taken as it is")
        expect(birch).to_contain_text("Working", ignore_case=True)

    def test_two_answers_are_enough_and_none_is_too_few(self, lesson, dewi):
        self.given_the_letter_of_three_months_has_come(dewi)
        self.when_i_open(self.link_in_the_letter())
        self.when_i_choose("Send")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")

        self.when_i_pick("Worse than the lesson says")
        self.when_i_pick("No", within=self.page.get_by_role("group", name="Do you still use it?"))
        self.when_i_select("It did not fit how we work", from_="If not, why did you stop?")
        self.when_i_choose("Send")

        self.then_the_heading_is("Thank you")
        assert Adoption.objects.get().state == adopting.STOPPED

    def test_a_link_that_was_cut_off_says_what_to_do(self):
        self.when_i_open("lessons:check_by_letter", key="cut-off", status=404)

        self.then_the_heading_is("We do not know this link")
        self.then_the_page_is_accessible(state="unknown")

    def given_the_letter_of_three_months_has_come(self, actor):
        check = AdoptionCheck.objects.get(month=3)
        tasks.defer("lessons.ask_check", check_id=check.pk)
        self.and_the_work_behind_is_done()
        self.reader = people.user_of(actor).email

    def link_in_the_letter(self):
        """The address in the one letter that was sent to the reader, as of this site."""
        (letter,) = self.site.letters(self.reader)
        (link,) = [word for word in letter.split() if "/check/" in word]
        return link.removeprefix(self.site.address)
