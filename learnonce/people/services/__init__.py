from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.services import letters
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
from learnonce.people.services.leaving import close_account, delete_account, forget_outbox, lock_person
from learnonce.people.services.letters import (
    Reply,
    letter_bounced,
    read_reply_address,
    reply_address,
    write_again,
)
from learnonce.people.services.registering import LocalityRow, OrganisationRow, Taken, take_in
from learnonce.people.services.roles import add_administrator, end_role, give_role
from learnonce.people.services.security import (
    remove_second_factors,
    write_about_security,
)
from learnonce.people.services.sessions import end_other_sessions, end_session, forget_old_sessions
from learnonce.people.services.single_sign_on import sign_on
from learnonce.people.services.structure import (
    add_locality,
    add_organisation,
    add_team,
    allow_domains,
    describe_place,
    set_approvers,
)
from learnonce.people.services.telling import (
    choose_telling,
    mark_read,
    send_waiting,
    stop_letters,
    tell,
    wants_letters,
    write_to,
)
from learnonce.people.services.tries import forget_old_tries, forget_tries, give_back, take_try

__all__ = [
    "LocalityRow",
    "NotAllowed",
    "NotPossible",
    "OrganisationRow",
    "Reply",
    "Taken",
    "accept_invitation",
    "add_administrator",
    "add_locality",
    "add_organisation",
    "add_team",
    "allow_domains",
    "choose_telling",
    "close_account",
    "delete_account",
    "describe_place",
    "end_membership",
    "end_other_sessions",
    "end_role",
    "end_session",
    "forget_old_sessions",
    "forget_old_tries",
    "forget_outbox",
    "forget_tries",
    "give_back",
    "give_role",
    "invite",
    "join_by_domain",
    "join_by_invitation",
    "join_team",
    "letter_bounced",
    "letters",
    "lock_person",
    "mark_read",
    "new_person",
    "read_reply_address",
    "remove_second_factors",
    "rename",
    "reply_address",
    "send_waiting",
    "set_approvers",
    "sign_on",
    "stop_letters",
    "take_in",
    "take_try",
    "tell",
    "wants_letters",
    "withdraw_invitation",
    "write_about_security",
    "write_again",
    "write_to",
]
