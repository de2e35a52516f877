"""Words of harm, abuse, fraud, bullying, danger and fear: where such things belong, said at once.

learnonce is neither an incident system nor a way to speak up. It says where those are. It never promises
protection in law, and it never stops anybody from going on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from .words import RULES, Route, Rule

__all__ = ["ELSEWHERE", "Route", "Signpost", "everywhere", "find", "signpost"]

ELSEWHERE = (
    "This is written for England. Scotland, Wales and Northern Ireland have their own routes: "
    "ask your practice manager or your health board."
)


@dataclass(frozen=True, slots=True)
class Signpost:
    """A place other than here for what is being written. `phrase` is `whole[start:end]`; never log it."""

    kind: Route
    start: int
    end: int
    phrase: str
    heading: str
    text: str


_WORDS: dict[Route, tuple[str, str]] = {
    Route.DANGER: (
        "Is somebody in danger now?",
        (
            "Call 999 now. Then tell the person in charge in your building. If somebody may harm themselves "
            "and it is not yet an emergency, call 111 and choose the mental health option. Nobody watches "
            "this page for emergencies."
        ),
    ),
    Route.SAFEGUARDING: (
        "Could a child or an adult be at risk?",
        (
            "Tell your safeguarding lead today. If they are away, ring your council's safeguarding team. If "
            "somebody is in danger now, call 999. Do not write here who it is about."
        ),
    ),
    Route.HARM: (
        "Was a patient harmed, or nearly harmed?",
        (
            "Tell the clinician in charge, so that the patient is looked after and told. Then record it in "
            "your local incident system or in LFPSE, the national service for learning from patient safety "
            "events. You can still share here what was learned, without saying who it was."
        ),
    ),
    Route.FRAUD: (
        "Could this be fraud or theft?",
        (
            "Tell your local counter-fraud specialist, or the NHS Counter Fraud Authority, who take reports "
            "without a name. Do not look into it yourself and do not warn the person. Do not name anybody "
            "here."
        ),
    ),
    Route.BULLYING: (
        "Is somebody being bullied or harassed?",
        (
            "You can talk to your Freedom to Speak Up guardian, in confidence. A manager you trust, HR or "
            "your union can help too. If you have been attacked or threatened, call 999 or 101. Do not name "
            "anybody here."
        ),
    ),
    Route.AFRAID: (
        "Are you worried about speaking up?",
        (
            "You can talk to your Freedom to Speak Up guardian, in confidence, also one outside your "
            "practice. Your union can advise you about your rights. We cannot protect you, and in a small "
            "team details may show who wrote something."
        ),
    ),
}


def everywhere() -> list[tuple[str, str]]:
    """Every place to go, the most urgent first, as heading and text: for a page that offers them unasked."""
    return [_WORDS[route] for route in Route]


def signpost(route: Route, whole: str, start: int, end: int) -> Signpost:
    heading, advice = _WORDS[route]
    return Signpost(kind=route, start=start, end=end, phrase=whole[start:end], heading=heading, text=advice)


_SENTENCE = re.compile(r"[^.!?\n]+")


def find(text: str) -> list[Signpost]:
    """At most one signpost of each kind, the most urgent first.

    It knows common ways of saying things and no more: of 48 plain sentences written after the rules it
    caught 30, of 60 oblique ones 2 (docs/numbers.md). Silence means nothing, and a signpost is an offer.
    """
    sentences = [match.span() for match in _SENTENCE.finditer(text)]
    neighbours = [(first[0], second[1]) for first, second in pairwise(sentences)]
    by_route: dict[Route, Signpost] = {}
    for rule in RULES:
        if rule.route not in by_route:
            stretches = [*sentences, *neighbours] if len(rule.needs) > 1 else sentences
            for start, end in _matches(rule, text, stretches):
                by_route[rule.route] = signpost(rule.route, text, start, end)
                break
    return [by_route[route] for route in Route if route in by_route]


def _matches(rule: Rule, text: str, stretches: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where the rule holds: the place of its first pattern."""
    for start, end in stretches:
        first = rule.needs[0].search(text, start, end)
        if not first or not all(need.search(text, start, end) for need in rule.needs[1:]):
            continue
        if not (rule.unless and rule.unless.search(text, start, end)):
            yield first.span()
