"""Every public query takes the actor, so that forgetting whose eyes it is for is an error."""

import inspect
from importlib import import_module

import pytest

ROOMS = [
    *("people", "matching", "lessons", "briefings", "improvement", "practice", "exchange", "letterbox"),
    "records",
]
# Queries without an actor, each with the reason why that leaks nothing.
ALLOWED = {
    "lessons.index_jobs_left": "counts jobs for an operator",
    "matching.index_state": "sizes of the whole index, for the commands of an operator",
    "matching.meaning_here": "reads nothing that is stored",
    "matching.texts_waiting": "a number of the whole index, shown to those who import",
    "people.organisations_coded": "numbers of organisations by their public codes, for imports",
    "people.role_names": "a fixed list of words",
    "records.held": "a page for everyone: kinds of things, never a thing",
    "records.kinds_to_hold": "a fixed list of words",
    "people.is_last_administrator": "called by services before somebody goes",
    "people.account": "for signing in, after the view has checked who may",
    "people.sign_on_providers": "a setting, shown on the page for signing in",
    "people.address_is_dead": "asked about one's own address",
    "briefings.reader_of_feed": "whoever holds the key of a feed is its reader",
    "lessons.topic_headings": "topics are public",
    "improvement.asked_by_link": "whoever holds the key of a link may read what is asked for",
    "improvement.reach_words": "words for names the caller holds",
    "improvement.series_of_adoptions": "called by the worker",
    **dict.fromkeys(
        ("improvement.question", "improvement.named", "improvement.drawn_flags"),
        "words and numbers for a series the caller holds",
    ),
    "improvement.adoptions_counted_for": "called by the worker",
    "improvement.adoptions_of_measures": "called by the worker",
    "improvement.effects_of_adoptions": "called by the worker",
    "lessons.behind_their_evidence": "called by the worker",
    "lessons.measurable": "called by the worker",
    "lessons.lessons_of_adoption": "called by the worker",
    "people.people_to_write_to": "called by the worker",
    "briefings.last_reader": "called by the worker",
    "briefings.readers_due": "called by the worker",
    "briefings.wants_weekly": "asked while a letter is sent to that person",
    "lessons.brought_by": "reads nothing; a room above names itself",
    "improvement.told_of_it": "asked about the reader themselves",
    "practice.noticed_openly": "asked about the reader themselves",
    "briefings.noticed_by": "reads nothing; a room above names itself",
    "people.letters_are_due": "called by the worker",
    "people.letters_unsent": "counts letters for an operator",
    "people.letter_troubles": "about letters of things the caller may see",
    "people.letters_sent": "shown in the demonstration only, where every letter is invented",
    "people.walk_ins": "the invented people of the demonstration",
    "people.actor": "makes the actor",
    "people.context_choices": "a fixed list of words",
    "people.context_words": "words for a setting the caller holds",
    "people.context_likeness": "compares two settings the caller holds",
    "people.context_alike": "compares two settings the caller holds",
    "people.context_in_common": "compares two settings the caller holds",
    "people.context_profile": "reads a setting the caller holds",
    "lessons.files_of_lesson": "the caller has read the lesson as the reader",
    "lessons.check_by_letter": "whoever holds the letter may answer it",
    "lessons.checks_to_ask": "called by the worker",
    "improvement.planned_of": "of a row that a service holds",
    "improvement.found_of": "of a row that a service holds",
    "improvement.marked_by": "reads nothing: it orders what the caller was shown",
    "improvement.waiting": "reads nothing: it orders what the caller was shown",
    "improvement.begun_by": "names what tells something; reads nothing",
    "lessons.effect_words": "words for numbers the caller holds",
    "people.names": "whoever may see the row that names somebody may see the name",
    "people.called": "words for a name and an address the caller holds",
    "people.approvers_needed": "a rule of a place, for services; the tree of places is public",
    "people.find_organisations": "names of organisations are public",
    "people.organisations_below_rows": "rows of a place for a higher room to filter by; the tree is public",
    "people.where_called": "names of places are public",
    "people.top_localities": "the tree of places is public",
    "people.invitation": "whoever holds the key of an invitation may read it",
    "people.person_with_proven_address": "called by the worker, about who has written to us",
    "people.is_letter_of_ours": "called by the worker, about a letter that came in",
    "people.person_with_address": "called after the service's own check of who may give a role",
    "people.may_sign_up": "which domains may sign up is told to whoever tries",
    "people.members_of_team": "called by services that tell a team",
    "people.who_runs": "called by services that tell those who run a place",
    "people.workplaces": "whoever may see the row that names somebody may see where they work",
    "people.works_at": "called by services before they tell somebody",
    "people.people_with_role": "called by services that tell the holders of a role",
    "people.places": "names and settings of organisations are public",
    "people.places_of_localities": "names of localities are public",
    "people.locality_path": "the tree of places is public",
    "people.localities_below": "the tree of places is public",
    "people.team_place": "names of teams and organisations are public",
    "people.team_places": "names of teams and organisations are public",
    "people.teams_in_localities": "numbers of teams, for counts of other rooms",
    "people.wide_localities": "names of localities are public",
    "people.waiting_for_daily_letter": "called by the worker",
}


def public_queries():
    for room in ROOMS:
        try:
            module = import_module(f"learnonce.{room}.queries")
        except ModuleNotFoundError:
            continue
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if not name.startswith("_") and function.__module__.startswith(f"learnonce.{room}.queries"):
                yield f"{room}.{name}", function


@pytest.mark.parametrize(("name", "function"), [pytest.param(*pair, id=pair[0]) for pair in public_queries()])
def test_takes_the_actor_or_is_listed_with_a_reason(name, function):
    parameters = inspect.signature(function).parameters
    scoped = {"actor", "tokens"} & set(parameters)

    assert name in ALLOWED or scoped
    assert not any(parameters[scope].default is not inspect.Parameter.empty for scope in scoped)


def test_the_list_of_exceptions_holds_nothing_stale():
    assert set(ALLOWED) <= {name for name, _function in public_queries()}
