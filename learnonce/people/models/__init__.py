from learnonce.people.models.letter import DeadAddress, Letter, hash_of_address
from learnonce.people.models.membership import Invitation, Membership, RoleAssignment
from learnonce.people.models.notice import Notice
from learnonce.people.models.person import Person
from learnonce.people.models.place import Locality, Organisation, Team
from learnonce.people.models.session import Session
from learnonce.people.models.sign_on import SignOn
from learnonce.people.models.tally import Tally

__all__ = [
    "DeadAddress",
    "Invitation",
    "Letter",
    "Locality",
    "Membership",
    "Notice",
    "Organisation",
    "Person",
    "RoleAssignment",
    "Session",
    "SignOn",
    "Tally",
    "Team",
    "hash_of_address",
]
