"""What is held: for everyone, about oneself, and in the hands of an information governance lead."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from learnonce.people.models import Person
from learnonce.practice.models import Noticing
from learnonce.records import services
from learnonce.records.models import Erasure, InformationRequest, Rule
from tests.factories import lessons, people, practice
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)


@pytest.fixture
def lead(db):
    call_command("createcachetable", verbosity=0)
    return people.actor("Iris Grant", role="ig_lead")


class TestWhatIsHeld(Journey):
    @EVERY_WAY
    def test_is_told_to_everyone(self):
        self.given_nobody_is_signed_in()
        self.when_i_open("web:home")
        self.when_i_choose("What is held and why")
        self.then_the_heading_is("What is held and why")
        self.when_i_unfold("Noticings")
        self.then_i_see("Three years after the answer")
        self.then_the_page_is_accessible()
        self.when_i_choose("Privacy")
        self.then_the_heading_is("Privacy")
        self.then_the_page_is_accessible()
        self.when_i_choose("Accessibility")
        self.then_the_heading_is("Accessibility")
        self.then_the_page_is_accessible()


class TestOnesOwnData(Journey):
    @EVERY_WAY
    def test_is_copied_and_fetched(self, amina):
        self.given_i_am(amina)
        self.when_i_open("people:you")
        self.when_i_choose("Get a copy of your data")
        self.then_the_page_is_accessible()
        self.when_i_choose("Make a copy")
        self.then_i_see("Your copy is being made")
        self.then_the_page_is_accessible(state="being made")
        self.and_the_work_behind_is_done()
        self.when_i_choose("See whether it is ready")
        self.then_the_page_is_accessible(state="ready")
        with self.page.expect_download() as started:
            self.page.get_by_role("link", name="Download your copy (ZIP)").click()
        assert started.value.path().read_bytes().startswith(b"PK")

        self.when_i_open("people:you")
        self.when_i_choose("See what you did and what was done with your account")
        self.then_i_see("A copy of one's own data was asked for")
        self.then_the_page_is_accessible()


class TestGoing(Journey):
    @EVERY_WAY
    def test_is_asked_for_undone_and_done_with_what_was_learned_kept(self, lead, reception, amina):
        practice.noticing(reception, by=amina, text="Patients ring twice.")
        lessons.lesson(reception, good="Amina Okafor rings them back.", title="Ring back")
        self.given_i_am(amina)
        self.when_i_open("people:you")
        self.when_i_choose("Erase your account")
        self.then_the_page_is_accessible()
        self.when_i_choose("Erase my account")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_pick("I have read what goes and what stays")
        self.when_i_choose("Erase my account")
        self.then_the_heading_is("Your account will be erased")
        self.then_the_page_is_accessible(state="waiting")
        self.when_i_choose("Keep my account")
        self.then_i_see("Your account stays.")

        services.ask_to_be_erased(actor=amina, at=timezone.now() - timedelta(days=8))
        self.given_i_am(lead)
        waiting = Erasure.objects.get(state="WAITING")
        services.erase(erasure_id=waiting.pk, at=timezone.now())
        self.when_i_open("records:erasures")
        self.then_i_see("2 texts to look at")
        self.then_the_page_is_accessible(state="names to look at")
        self.when_i_choose(f"Amina Okafor, erasure {waiting.pk}")
        self.then_the_page_is_accessible(state="names to look at")
        self.when_i_choose("Save what I chose")
        self.then_i_see("Nothing here says any more who it was.")
        self.then_the_page_is_accessible(state="done")
        assert not Person.objects.filter(name="Amina Okafor").exists()
        assert Noticing.objects.get().text == "Patients ring twice."

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_of_somebody_waits_for_a_legal_hold(self, lead, amina):
        address = Person.objects.get(pk=amina.user_id).email
        self.given_i_am(lead)
        self.when_i_open("records:desk")
        self.then_the_page_is_accessible(state="lead")
        self.when_i_choose("Legal holds")
        self.then_the_page_is_accessible()
        self.when_i_choose("Place the hold")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write(address, into="E-mail address of the person")
        self.when_i_write("A claim", into="Why it must be kept")
        self.when_i_choose("Place the hold")
        self.then_i_see("The hold is placed.")
        self.then_the_page_is_accessible(state="placed")

        self.when_i_open("records:erasures")
        self.then_the_page_is_accessible()
        self.when_i_write(address, into="E-mail address of the person")
        self.when_i_write("Asked by letter", into="Why")
        self.when_i_choose("Have them erased")
        self.then_the_heading_is(f"Erasure {Erasure.objects.get().pk}")
        self.then_the_page_is_accessible()
        self.when_i_open("records:erasures")
        self.then_i_see("A legal hold stands in the way.")
        self.when_i_choose("Undo the erasure of Amina Okafor")
        self.then_i_see("The erasure is undone.")

        self.when_i_open("records:history", person_id=amina.user_id)
        self.then_i_see("A legal hold was placed", "Erasure was undone")
        self.then_the_page_is_accessible()
        self.when_i_open("records:holds")
        self.when_i_choose("Lift the hold on Amina Okafor")
        self.then_i_see("The hold is lifted.")


class TestKeeping(Journey):
    @EVERY_WAY
    def test_follows_a_rule_that_can_be_seen_before_and_after(self, lead, reception):
        long_ago = timezone.now() - timedelta(days=4 * 365)
        practice.noticing(reception, state="CLOSED", state_since=long_ago, reply="Done.", replied_at=long_ago)
        self.given_i_am(lead)
        self.when_i_open("records:keeping")
        self.then_i_see("Tonight: 1 would go")
        self.then_the_page_is_accessible()
        self.when_i_choose("Change how long Noticings are kept")
        self.then_the_page_is_accessible()
        self.when_i_write("3", into="Days")
        self.when_i_choose("Set the rule")
        self.then_i_see("Enter a number of days from 30")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write("730", into="Days")
        self.when_i_write("Two years are enough for us", into="Why so long")
        self.when_i_choose("Set the rule")
        self.then_i_see("The rule is set.", "Two years are enough for us")
        services.dispose(at=timezone.now())
        self.when_i_open("records:keeping")
        self.then_i_see("Noticings: 1, from")
        self.then_the_page_is_accessible(state="disposed")
        assert Rule.objects.get().days == 730
        assert not Noticing.objects.exists()


class TestARequestForInformation(Journey):
    @EVERY_WAY
    def test_is_searched_decided_and_answered_with_parts_blacked_out(self, reception, manager):
        practice.noticing(reception, text="Mrs Jones rang. The phones were down all morning.")
        practice.noticing(reception, text="Our phones are loud.")
        self.given_i_am(manager)
        self.when_i_open("records:desk")
        self.then_the_page_is_accessible()
        self.when_i_choose("Write down a request")
        self.then_the_page_is_accessible()
        self.when_i_choose("Search what is recorded")
        self.then_i_see("There is a problem")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_write("FOI 12", into="Your reference")
        self.when_i_write("Everything on phones", into="What was asked")
        self.when_i_select("Fernbank", from_="Whose records to search")
        self.when_i_write("phones", into="Words or phrases to search for")
        self.when_i_choose("Search what is recorded")
        self.then_i_see("is being searched")
        self.then_the_page_is_accessible(state="searching")
        self.and_the_work_behind_is_done()
        self.when_i_choose("See whether it is done")
        self.then_i_see("2 texts found, 2 to decide", "20 working days left")
        self.then_the_page_is_accessible(state="deciding")

        self.when_i_click(self.page.get_by_role("link", name="Noticings, text").first)
        self.then_the_page_is_accessible()
        self.then_i_see("What may tell who somebody is has been filled in")
        self.when_i_choose("Withhold these")
        self.then_i_see("[Withheld: Section 40]", "Show again")
        self.then_the_page_is_accessible(state="part withheld")
        self.when_i_choose("Withhold these")
        self.then_i_see("Choose the reason for withholding this.")
        self.then_the_page_is_accessible(state="errors")
        self.when_i_choose("Save and go on")
        self.when_i_choose("Save and go on")
        self.when_i_choose("Close the request and make the answer")
        self.then_i_see("The answer is ready to download.")
        self.then_the_page_is_accessible(state="answered")
        with self.page.expect_download() as started:
            self.page.get_by_role("link", name="For the web (HTML)").click()
        answer = started.value.path().read_text()
        assert "rang. The phones were down all morning." in answer
        assert "Jones" not in answer
        assert InformationRequest.objects.get().state == "ANSWERED"


class TestPapers(Journey):
    @pytest.mark.ways(PHONE, DESKTOP)
    def test_are_read_and_downloaded_to_be_completed(self, lead):
        self.given_i_am(lead)
        self.when_i_open("records:desk")
        self.when_i_choose("Hazard log")
        self.then_i_see("H1")
        self.then_the_page_is_accessible()
        with self.page.expect_download() as started:
            self.page.get_by_role("link", name="Download as Markdown").click()
        assert "# Hazard log" in started.value.path().read_text()
