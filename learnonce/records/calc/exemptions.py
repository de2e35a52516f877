"""Reasons for keeping information back (Freedom of Information Act 2000), in short. The authority judges."""

LABELS = {
    "s40": "Section 40: personal data",
    "s41": "Section 41: told in confidence",
    "s36": "Section 36: free and frank views",
    "s38": "Section 38: health and safety",
    "s42": "Section 42: legal advice",
    "s43": "Section 43: commercial interests",
    "s31": "Section 31: law enforcement",
    "s21": "Section 21: public already",
    "s22": "Section 22: to be published",
    "scope": "Not what was asked",
}


def mark(why: str) -> str:
    """What stands where something is withheld, such as "[Withheld: Section 40]"."""
    return f"[Withheld: {LABELS[why].partition(':')[0]}]"
