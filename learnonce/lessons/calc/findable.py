"""By what lessons are told apart when somebody narrows a list: tags in the index, choices on a page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from learnonce.lessons.calc.grades import BEFORE_AND_AFTER, ECHOED, MIXED, PROVEN, REPEATED

MEASURED = "measured"
REPEATED_ELSEWHERE = "repeated"
MIXED_RESULTS = "mixed"
EVIDENCE = {
    MEASURED: "Measured",
    REPEATED_ELSEWHERE: "Repeated in another place",
    MIXED_RESULTS: "Mixed results",
}
TOPIC_NAME = "topic-name:"
REPLICATIONS = {REPEATED_ELSEWHERE: (ECHOED, REPEATED, PROVEN), MIXED_RESULTS: (MIXED,)}
FROM_STRENGTH = BEFORE_AND_AFTER  # the least that counts as measured; the codes sort by their number


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a reader narrowed a list to; empty means everything. `place` is the number of a locality."""

    kind: str = ""
    topic: str = ""
    setting: str = ""
    place: str = ""
    known: str = ""

    @classmethod
    def read(cls, given: Mapping[str, str]) -> "Narrowing":
        """From an address. What cannot be a choice is left out, so that an old link still leads somewhere."""
        read = {field.name: given.get(field.name, "").strip()[:40] for field in fields(cls)}
        read = {name: value if value.isprintable() else "" for name, value in read.items()}
        if not (read["place"].isascii() and read["place"].isdecimal() and len(read["place"]) < 10):  # noqa: PLR2004  fits the index's column
            read["place"] = ""
        if read["known"] not in EVIDENCE:
            read["known"] = ""
        return cls(**read)

    def tags(self) -> list[str]:
        """What an entry of the index must carry."""
        return [f"{name}:{value}" for name, value in self.chosen().items()]

    def chosen(self) -> dict[str, str]:
        return {field.name: value for field in fields(self) if (value := getattr(self, field.name))}


def tags(
    *,
    kind: str,
    topics: Mapping[str, str],
    setting: str,
    places: Iterable[int],
    strength: str,
    replication: str,
    context: Mapping[str, str],
) -> list[str]:
    """The tags of one lesson: those a `Narrowing` asks for, its grade, and what its setting is like.

    Args:
        topics: key to name. The name stands in a tag of its own, so that a list knows what to call it.
    """
    known = [code for code, replications in REPLICATIONS.items() if replication in replications]
    if strength >= FROM_STRENGTH:
        known.append(MEASURED)
    return [
        f"kind:{kind}",
        *(f"topic:{key}" for key in topics),
        *(f"{TOPIC_NAME}{key}:{name}" for key, name in topics.items()),
        *([f"setting:{setting}"] if setting else []),
        *(f"place:{number}" for number in places),
        *(f"known:{code}" for code in known),
        f"strength:{strength}",
        f"replication:{replication}",
        *(f"{facet}:{code}" for facet, code in sorted(context.items()) if code),
    ]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the order of a list rests on, read back from a lesson's tags."""

    strength: str
    replication: str
    context: Mapping[str, str]


NOT_CONTEXT = {"kind", "topic", "topic-name", "setting", "place", "known"}


def facts_in(tags: Iterable[str]) -> Facts:
    strength = replication = ""
    context = {}
    for tag in tags:  # of fifty lessons for every search, so in one pass
        name, _colon, code = tag.partition(":")
        if name == "strength":
            strength = code
        elif name == "replication":
            replication = code
        elif name not in NOT_CONTEXT:
            context[name] = code
    return Facts(strength=strength, replication=replication, context=context)


def topics_in(tags: Iterable[str]) -> dict[str, str]:
    """The topics among tags, key to name."""
    named = (tag.removeprefix(TOPIC_NAME) for tag in tags if tag.startswith(TOPIC_NAME))
    return dict(tag.split(":", 1) for tag in named)
