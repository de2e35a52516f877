from learnonce.people.queries.actors import actor
from learnonce.people.queries.notices import NoticeLine, notices, unread_notices, waiting_for_daily_letter
from learnonce.people.queries.persons import Member, members_of_team, names, people_with_role
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

__all__ = [
    "Member",
    "NoticeLine",
    "Place",
    "TeamPlace",
    "actor",
    "localities_below",
    "locality_path",
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
]
