"""The words that lead to a signpost, as data: ways people say that something belongs in another place.

A rule holds when every pattern of `needs` is found in one sentence (rules with several: in two neighbouring
ones) and `unless` is not. Every repetition is bounded, so that no text can make the search slow.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Route(StrEnum):
    """Why a text may belong elsewhere; the most urgent first."""

    DANGER = "danger"
    SAFEGUARDING = "safeguarding"
    HARM = "harm"
    FRAUD = "fraud"
    BULLYING = "bullying"
    AFRAID = "afraid"


@dataclass(frozen=True, slots=True)
class Rule:
    route: Route
    needs: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None


# Talk about the paperwork of a matter is not the matter itself.
_PAPER = (
    r"polic(?:y|ies)|training|trained|posters?|leaflets?|booklets?|courses?|awareness|protocols?"
    r"|pathways?|templates?"
    r"|modules?|forms?|e-?learning|folders?|guidelines?|guidance|toolkits?|workshops?|webinars?|drills?"
    r"|slides|quiz"
    r"|certificates?|meetings? about|leads? for|lead'?s|lead nurse for"
)


def rule(route: Route, *needs: str, unless: str = "", paper: bool = True) -> Rule:
    """A rule from plain patterns, each from the start of a word; `paper`: silent on talk of paperwork."""
    vetoes = [part for part in (_PAPER if paper else "", unless) if part]
    return Rule(
        route=route,
        needs=tuple(re.compile(rf"\b(?:{need})", re.IGNORECASE) for need in needs),
        unless=re.compile(rf"\b(?:{'|'.join(vetoes)})\b", re.IGNORECASE) if vetoes else None,
    )


# Kin and carers: spoken of in safeguarding, and where theft at home is not fraud.
FAMILY = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|sons?|daughters?|father|dad|mum|mother"
    r"|step\w{2,6}|carers?|nephew|niece"
    r"|neighbour|relatives?|family|grandson|granddaughter|brother|uncle)"
)
