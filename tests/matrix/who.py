"""Every kind of person there is, and the sets of them that the domain names (domain C2, tiers and roles).

The sets are written from the text of the domain, never computed by the code they judge.
"""

NOBODY = "nobody"  # signed out
NEWCOMER = "newcomer"  # signed in, in no team
RECEPTIONIST = "receptionist"  # of the home team
WRITER = "writer"  # of the home team: whoever wrote what is private or hidden
COLLEAGUE = "colleague"  # another team of the same organisation
MANAGER = "manager"  # runs the home organisation, from another team
LEADER = "leader"  # leads the home organisation, from another team
NEIGHBOUR = "neighbour"  # manager of another practice in the same locality
COUSIN = "cousin"  # staff in another locality of the same board
STRANGER = "stranger"  # staff of another board
CURATOR = "curator"  # of the home locality
BOARD_CURATOR = "board_curator"  # of the board above it
FAR_CURATOR = "far_curator"  # of the other board
LOCALITY_LEAD = "locality_lead"
NATIONAL_LEAD = "national_lead"
FACILITATOR = "facilitator"
COORDINATOR = "coordinator"
PATIENT_PARTNER = "patient_partner"
IG_LEAD = "ig_lead"
ADMINISTRATOR = "administrator"

KINDS = (
    NOBODY,
    NEWCOMER,
    RECEPTIONIST,
    WRITER,
    COLLEAGUE,
    MANAGER,
    LEADER,
    NEIGHBOUR,
    COUSIN,
    STRANGER,
    CURATOR,
    BOARD_CURATOR,
    FAR_CURATOR,
    LOCALITY_LEAD,
    NATIONAL_LEAD,
    FACILITATOR,
    COORDINATOR,
    PATIENT_PARTNER,
    IG_LEAD,
    ADMINISTRATOR,
)

# Asked about everything; the others take turns, so that over a few objects each has been asked.
ALWAYS = frozenset(
    {
        NOBODY,
        RECEPTIONIST,
        WRITER,
        COLLEAGUE,
        MANAGER,
        NEIGHBOUR,
        STRANGER,
        CURATOR,
    }
)

type Who = frozenset[str]

NO_ONE: Who = frozenset()
EVERYONE: Who = frozenset(KINDS)
SIGNED_IN: Who = EVERYONE - {NOBODY}

TEAM: Who = frozenset({RECEPTIONIST, WRITER})
OFFICE: Who = frozenset({COLLEAGUE, MANAGER, LEADER})  # the other team of the home organisation
RUNNERS: Who = frozenset({MANAGER, LEADER})
CURATORS: Who = frozenset({CURATOR, BOARD_CURATOR})  # of the home locality and of the places above it
ORGANISATION: Who = TEAM | OFFICE
# Who works in the home locality, or holds a role over it.
LOCALITY: Who = ORGANISATION | {
    NEIGHBOUR,
    CURATOR,
    LOCALITY_LEAD,
    FACILITATOR,
    COORDINATOR,
    PATIENT_PARTNER,
}
ADMINISTRATORS: Who = frozenset({ADMINISTRATOR})
IN_A_TEAM: Who = ORGANISATION | {NEIGHBOUR, COUSIN, STRANGER}
