from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.services.joining import (
    accept_invitation,
    end_membership,
    give_role,
    invite,
    join_by_domain,
    join_team,
    new_person,
)
from learnonce.people.services.structure import add_locality, add_organisation, add_team, describe_place
from learnonce.people.services.telling import choose_telling, mark_read, send_waiting, tell

__all__ = [
    "NotAllowed",
    "NotPossible",
    "accept_invitation",
    "add_locality",
    "add_organisation",
    "add_team",
    "choose_telling",
    "describe_place",
    "end_membership",
    "give_role",
    "invite",
    "join_by_domain",
    "join_team",
    "mark_read",
    "new_person",
    "send_waiting",
    "tell",
]
