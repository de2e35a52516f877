"""How we write a date."""

from calendar import month_name
from datetime import date, datetime

from django.utils import timezone


def long_date(value: date | datetime | None) -> str:
    """3 March 2026, in the time zone of the settings."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(timezone.get_default_timezone())
    return f"{value.day} {value:%B %Y}"


def month_words(value: str) -> str:
    """A month or a quarter in words: March 2026, January to March 2026; anything else as it stands."""
    year, _, part = value.partition("-")
    if part.startswith("Q") and part[1:] in {"1", "2", "3", "4"}:
        first = 3 * int(part[1:]) - 2
        return f"{month_name[first]} to {month_name[first + 2]} {year}"
    if part.isdecimal() and 1 <= int(part) <= 12:  # noqa: PLR2004  months
        return f"{month_name[int(part)]} {year}"
    return value


def long_moment(value: datetime | None) -> str:
    """3 March 2026 at 8:50am."""
    if value is None:
        return ""
    local = value.astimezone(timezone.get_default_timezone())
    hour = local.hour % 12 or 12
    return f"{long_date(value)} at {hour}:{local:%M}{'am' if local.hour < 12 else 'pm'}"  # noqa: PLR2004  noon


def ago(value: datetime | None, now: datetime | None = None) -> str:
    """How long since, in the largest unit that fits: "3 hours", "12 days", "5 months"."""
    if value is None:
        return ""
    seconds = max(0, int(((now or timezone.now()) - value).total_seconds()))
    for unit, length in (("year", 31_536_000), ("month", 2_628_000), ("day", 86_400), ("hour", 3_600)):
        if count := seconds // length:
            return f"{count} {unit}{'' if count == 1 else 's'}"
    minutes = seconds // 60
    return "less than a minute" if not minutes else f"{minutes} minute{'' if minutes == 1 else 's'}"
