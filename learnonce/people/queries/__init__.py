from learnonce.people.queries.actors import actor
from learnonce.people.queries.contexts import (
    context_in_common,
    context_likeness,
    context_profile,
    context_words,
)
from learnonce.people.queries.notices import NoticeLine, notices, unread_notices, waiting_for_daily_letter
from learnonce.people.queries.persons import (
    Member,
    account,
    may_sign_up,
    members_of_team,
    names,
    people_with_role,
)
from learnonce.people.queries.places import (
    Place,
    TeamPlace,
    localities_below,
    locality_path,
    places,
    places_of_localities,
    team_place,
    team_places,
    teams_of,
)
from learnonce.people.queries.walk_ins import WalkIn, letters_sent, walk_ins

__all__ = [
    "Member",
    "NoticeLine",
    "Place",
    "TeamPlace",
    "WalkIn",
    "account",
    "actor",
    "context_in_common",
    "context_likeness",
    "context_profile",
    "context_words",
    "letters_sent",
    "localities_below",
    "locality_path",
    "may_sign_up",
    "members_of_team",
    "names",
    "notices",
    "people_with_role",
    "places",
    "places_of_localities",
    "team_place",
    "team_places",
    "teams_of",
    "unread_notices",
    "waiting_for_daily_letter",
    "walk_ins",
]
