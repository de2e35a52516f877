"""Lengths of time in words."""

YEAR = 365  # days; leap days are left out of rules for keeping


def days_in_words(days: int | None) -> str:
    """1,095 as "3 years"; None as "For good"."""
    if days is None:
        return "For good"
    if days % YEAR == 0:
        years = days // YEAR
        return f"{years} year{'' if years == 1 else 's'}"
    return f"{days:,} day{'' if days == 1 else 's'}"
