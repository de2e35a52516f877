"""Finds text that may tell who somebody is. Rules only: quick enough to run while people type."""

from itertools import chain

from .accounts import find_accounts
from .addresses import find_addresses
from .dates import find_dates_of_birth
from .findings import Finding, Kind, Severity, without_overlaps
from .numbers import find_hospital_numbers, find_patient_numbers, find_phones
from .people import find_emails, find_titled_names
from .places import find_postcodes

__all__ = ["Finding", "Kind", "Severity", "find"]

_RULES = (
    find_patient_numbers,
    find_dates_of_birth,
    find_postcodes,
    find_phones,
    find_emails,
    find_hospital_numbers,
    find_accounts,
    find_addresses,
    find_titled_names,
)


def find(text: str) -> list[Finding]:
    """Every stretch of the text that may identify a person, in order and without overlaps.

    It misses things: names without a title, rare conditions, small details that identify together. A person
    always checks before a text leaves the practice.
    """
    return without_overlaps(chain.from_iterable(rule(text) for rule in _RULES))
