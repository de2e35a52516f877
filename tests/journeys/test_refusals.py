"""When something cannot be had: the page says so in clear words, and what to do."""

import pytest
from django.db import connection

from tests.factories import lessons, people
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
ASK = "If you need it for your work, ask the manager of your practice."


class TestARefusal(Journey):
    @EVERY_WAY
    def test_names_the_role_it_takes(self, amina):
        self.given_i_am(amina)
        for route, reason in {
            "exchange:imports": "Administrators and curators may import lessons.",
            "lessons:figures": "These figures are for those who lead a locality.",
            "lessons:desk": "Only curators can open this desk.",
            "people:roles": "Only an administrator can see who holds which role.",
        }.items():
            self.when_i_open(route, status=403)
            self.then_the_heading_is("You cannot do this here")
            self.then_i_see(reason, ASK)
            self.then_the_page_is_accessible(state=route.replace(":", "-"))

    @EVERY_WAY
    def test_of_what_belongs_to_others_tells_nothing_of_it(self, stranger, reception):
        lesson = lessons.lesson(reception, title="Not for strangers")
        self.given_i_am(stranger)
        self.when_i_open("lessons:detail", lesson_id=lesson.pk, status=404)
        self.then_the_heading_is("There is nothing here")
        self.then_i_do_not_see("Not for strangers")
        self.then_the_page_is_accessible(state="of-others")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_leads_somebody_without_a_team_to_who_can_help(self, reception):
        published = lessons.lesson(reception, stage="PUBLISHED")
        self.given_i_am(people.actor("Lone Ranger"))
        self.when_i_open("lessons:capture", status=403)
        self.then_the_heading_is("You are not in a team yet")
        self.then_the_page_is_accessible(state="no-team")
        self.when_i_open("lessons:take_up", lesson_id=published.pk, status=403)
        self.then_the_heading_is("Join your place first")
        self.then_the_page_is_accessible(state="no-place")
        for route in ("practice:write", "practice:my_board"):
            self.when_i_open(route)
            self.then_i_see("Ask your practice manager to invite you")
            self.then_the_page_is_accessible(state="no-team")
        self.when_i_open("people:teams")
        self.then_i_see("You are in no team yet.")
        self.then_the_page_is_accessible(state="none")

    @pytest.mark.ways(PHONE, DESKTOP)
    def test_after_too_many_tries_says_how_long(self):
        self.when_i_open("account_signup")
        self.expected_statuses.add(429)
        self.page.evaluate(_SEND_AGAIN, 30)

        self.when_i_choose("Sign up", within=self.page.get_by_role("main"))

        self.then_the_heading_is("Too many tries")
        self.then_the_page_is_accessible(state="too-many")


class TestAFault(Journey):
    @EVERY_WAY
    def test_of_ours_says_that_it_is_ours(self, amina):
        self.given_i_am(amina)
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE lessons_lesson RENAME TO lessons_gone")
        try:
            self.when_i_open("lessons:newest", status=500)
        finally:
            with connection.cursor() as cursor:
                cursor.execute("ALTER TABLE lessons_gone RENAME TO lessons_lesson")
        self.then_the_heading_is("Something went wrong on our side")
        self.then_the_page_is_accessible(state="broken")


# The form of the page, sent so many times more.
_SEND_AGAIN = """async (times) => {
  const form = document.querySelector("main form");
  for (let n = 0; n < times; n += 1) await fetch(form.action, {method: "POST", body: new FormData(form)});
}"""
