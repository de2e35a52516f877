"""A letter that waits: its writer reads it here, changes it, and confirms it or throws it away."""

import pytest

from learnonce.letterbox.models import HeldLetter
from learnonce.practice.models import Noticing
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey


class TestALetterThatWaits(Journey):
    @pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)
    def test_is_changed_and_confirmed(self, amina, noon):
        held = self.given_a_letter(amina, "Mrs Hartley of 12 High Street rang twice.", noon)
        self.given_i_am(amina)
        self.when_i_open("letterbox:held", held_id=held.pk)
        self.then_the_heading_is("Is this from you?")
        self.then_the_page_is_accessible()
        self.when_i_choose("It is from me: send it")
        self.then_i_see("Please look at this first.")
        self.then_the_page_is_accessible(state="held-back")
        self.when_i_write("A patient rang twice.", into="What you wrote; change it as you like")
        self.when_i_choose("It is from me: send it")
        self.then_i_am_on("practice:noticing")
        self.then_i_see("A patient rang twice.", "by e-mail")
        assert Noticing.objects.get().by_email

    def test_is_thrown_away(self, amina, noon):
        held = self.given_a_letter(amina, "Not mine.", noon)
        self.given_i_am(amina)
        self.when_i_open("letterbox:held", held_id=held.pk)
        self.when_i_choose("Throw it away")
        self.then_i_see("Thrown away. Nobody else has seen it.")
        assert not HeldLetter.objects.exists()

    def given_a_letter(self, actor, text, at):
        return HeldLetter.objects.create(
            person_id=actor.user_id, kind="noticing", why="unproven", text=text, received_at=at
        )
