"""Reasons for keeping information back (Freedom of Information Act 2000), in short. The authority judges."""

LABELS = {
    "s40": "Section 40: personal data",
    "s41": "Section 41: told in confidence",
    "s36": "Section 36: free and frank views",
    "s38": "Section 38: health and safety",
    "s43": "Section 43: commercial interests",
    "s21": "Section 21: public already",
    "s22": "Section 22: to be published",
    "scope": "Not what was asked",
}
