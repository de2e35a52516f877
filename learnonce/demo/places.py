"""The invented places and people."""

from learnonce.base.actors import SYSTEM
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.people import services

_LOCALITY = {"nation": "NATION", "region": "REGION", "board": "BOARD", "locality": "CLUSTER"}
_ORGANISATION = {
    "practice": "PRACTICE",
    "hospital": "HOSPITAL",
    "council": "COUNCIL",
    "pharmacy": "PHARMACY",
    "community_service": "COMMUNITY",
    "care_home": "OTHER",
    "national_body": "NATIONAL",
    "board": "BOARD",
}
UNREAD = 10  # days back to which news is still new when the demonstration opens
_OF_THE_INSTALLATION = {"national_lead", "ig_lead", "administrator"}


def load_places(cast: Cast) -> None:
    at = cast.ago(days=600)
    data = reading.toml("places")
    for row in data["localities"]:
        made = services.add_locality(
            code=f"demo-{row['code']}",
            name=row["name"],
            kind=_LOCALITY[row["kind"]],
            parent_id=cast.localities[row["parent"]] if row.get("parent") else None,
            actor=SYSTEM,
            at=at,
        )
        cast.localities[row["key"]] = made.pk
    for row in data["organisations"]:
        context = {facet: code for facet, code in row.get("facets", {}).items() if facet != "nation"}
        organisation = services.add_organisation(
            code=f"demo-{row['code']}",
            name=row["name"],
            kind=_ORGANISATION[row["kind"]],
            locality_id=cast.localities[row["locality"]],
            context=context,
            actor=SYSTEM,
            at=at,
        )
        cast.organisations[row["key"]] = organisation.pk
    for row in data["teams"]:
        team = services.add_team(
            organisation_id=cast.organisations[row["organisation"]], name=row["name"], actor=SYSTEM, at=at
        )
        cast.teams[row["key"]] = team.pk
        cast.team_of_organisation.setdefault(row["organisation"], row["key"])


def load_people(cast: Cast) -> None:
    at = cast.ago(days=590)
    for row in reading.toml("people")["people"]:
        person = services.new_person(
            email=row["email"],
            name=row["name"],
            walk_in_as=row.get("walk_in_as", ""),
            actor=SYSTEM,
            at=at,
        )
        cast.persons[row["key"]] = person.pk
        cast.team_of_person[row["key"]] = row["team"]
        for team in [row["team"], *row.get("also_in", [])]:
            services.join_team(
                person_id=person.pk, team_id=cast.teams[team], job=row["job"], actor=SYSTEM, at=at
            )
        for held in row.get("roles", []):
            everywhere = held["role"] in _OF_THE_INSTALLATION
            of = "" if everywhere else held["of"]
            services.give_role(
                person_id=person.pk,
                role=held["role"],
                organisation_id=cast.organisations[of]
                if held.get("scope") == "organisation" and of
                else None,
                locality_id=cast.localities[of] if held.get("scope") == "locality" and of else None,
                actor=SYSTEM,
                at=at,
            )


def load_reading(cast: Cast) -> None:
    """Everybody has read their news but for the last days'."""
    for key in cast.persons:
        services.mark_read(actor=cast.actor(key), at=cast.now, until=cast.ago(days=UNREAD))
