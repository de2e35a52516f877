from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.services.inviting import (
    accept_invitation,
    invite,
    join_by_invitation,
    withdraw_invitation,
)
from learnonce.people.services.joining import (
    end_membership,
    join_by_domain,
    join_team,
    new_person,
    rename,
)
from learnonce.people.services.registering import LocalityRow, OrganisationRow, Taken, take_in
from learnonce.people.services.roles import add_administrator, end_role, give_role
from learnonce.people.services.structure import (
    add_locality,
    add_organisation,
    add_team,
    allow_domains,
    describe_place,
    set_approvers,
)
from learnonce.people.services.telling import choose_telling, mark_read, send_waiting, tell, write_to

__all__ = [
    "LocalityRow",
    "NotAllowed",
    "NotPossible",
    "OrganisationRow",
    "Taken",
    "accept_invitation",
    "add_administrator",
    "add_locality",
    "add_organisation",
    "add_team",
    "allow_domains",
    "choose_telling",
    "describe_place",
    "end_membership",
    "end_role",
    "give_role",
    "invite",
    "join_by_domain",
    "join_by_invitation",
    "join_team",
    "mark_read",
    "new_person",
    "rename",
    "send_waiting",
    "set_approvers",
    "take_in",
    "tell",
    "withdraw_invitation",
    "write_to",
]
