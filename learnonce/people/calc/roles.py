"""Roles people hold over places (domain C2), and what they are called."""

PRACTICE_MANAGER = "practice_manager"
LEADER = "leader"
FACILITATOR = "facilitator"
COORDINATOR = "coordinator"
CURATOR = "curator"
LOCALITY_LEAD = "locality_lead"
NATIONAL_LEAD = "national_lead"
PATIENT_PARTNER = "patient_partner"
IG_LEAD = "ig_lead"
ADMINISTRATOR = "administrator"

LABELS = {
    LEADER: "Practice leader",
    PRACTICE_MANAGER: "Practice manager",
    FACILITATOR: "Facilitator",
    COORDINATOR: "Community coordinator",
    CURATOR: "Curator",
    LOCALITY_LEAD: "Locality lead",
    NATIONAL_LEAD: "National lead",
    PATIENT_PARTNER: "Patient partner",
    IG_LEAD: "Information governance lead",
    ADMINISTRATOR: "Administrator",
}

OF_AN_ORGANISATION = {LEADER, PRACTICE_MANAGER}
OF_A_LOCALITY = {FACILITATOR, COORDINATOR, CURATOR, LOCALITY_LEAD, PATIENT_PARTNER}
OF_THE_INSTALLATION = {NATIONAL_LEAD, IG_LEAD, ADMINISTRATOR}
