"""What was looked at before work began is kept, and shows later readers only what they may see."""

import pytest

from learnonce.base.models import AuditEntry
from learnonce.lessons import queries, services
from tests.factories.findable import findable

ABOUT = ("noticing", 7)


def test_keeps_what_was_shown_chosen_and_why(amina, reception, noon):
    lesson = findable(reception)
    services.record_prior_art(
        about=ABOUT,
        shown=[(lesson.pk, 0.81)],
        choice="PART",
        chosen_id=lesson.pk,
        reason="Another clinical system",
        actor=amina,
        at=noon,
    )

    [check] = queries.prior_art_of(about=ABOUT, actor=amina)

    assert (check.choice_words, check.reason, check.made_by) == (
        "Use part of one",
        "Another clinical system",
        "Amina Okafor",
    )
    assert check.chosen.title == "Tell the patient the same day"
    assert check.shown == (check.chosen,)


def test_lets_people_go_on_without_choosing(amina, noon):
    services.record_prior_art(about=ABOUT, shown=[], choice="NOTHING", actor=amina, at=noon)
    services.record_prior_art(about=ABOUT, shown=[], choice="CONTINUE", actor=amina, at=noon)

    assert len(queries.prior_art_of(about=ABOUT, actor=amina)) == 2


def test_leaves_out_lessons_the_reader_may_not_see(amina, stranger, reception, noon):
    lesson = findable(reception, audience=[f"t:{reception.pk}"])
    services.record_prior_art(
        about=ABOUT, shown=[(lesson.pk, 0.7)], choice="USE", chosen_id=lesson.pk, actor=amina, at=noon
    )

    [check] = queries.prior_art_of(about=ABOUT, actor=stranger)

    assert (check.shown, check.chosen) == ((), None)


def test_refuses_a_lesson_the_actor_may_not_see(stranger, reception, noon):
    lesson = findable(reception, audience=[f"t:{reception.pk}"])

    with pytest.raises(services.NotAllowed):
        services.record_prior_art(
            about=ABOUT, shown=[], choice="USE", chosen_id=lesson.pk, actor=stranger, at=noon
        )


def test_refuses_a_choice_that_is_not_offered(amina, noon):
    with pytest.raises(services.NotReady):
        services.record_prior_art(about=ABOUT, shown=[], choice="MAYBE", actor=amina, at=noon)


def test_asks_about_a_name_and_keeps_it_with_a_reason(amina, noon):
    """The reason is read by the whole team, and whoever joins it later."""
    named = {"about": ABOUT, "shown": [], "choice": "CONTINUE", "reason": "Zainab Hussain does it"}
    with pytest.raises(services.Identifiable, match="Is this a person"):
        services.record_prior_art(**named, actor=amina, at=noon)

    services.record_prior_art(**named, override_reason="A figure in our film", actor=amina, at=noon)

    entry = AuditEntry.objects.get(verb="prior_art.checked")
    assert (entry.reason, entry.facts["let_through"]) == ("A figure in our film", {"reason": ["person"]})


def test_refuses_a_patients_number_in_the_reason(amina, noon):
    with pytest.raises(services.Identifiable):
        services.record_prior_art(
            about=ABOUT, shown=[], choice="CONTINUE", reason="See 999 000 0018", actor=amina, at=noon
        )
