"""What travels: collections, lessons worded for certain readers, what people follow, this week's letters."""

from learnonce.base.sharing import Tier
from learnonce.briefings import services
from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.demo.lessons import NOTHING_WRONG
from learnonce.lessons import queries as lesson_queries
from learnonce.lessons import services as lessons
from learnonce.people import queries as people

_TIERS = {"T4": Tier.LOCALITY, "T5": Tier.SIGNED_IN, "T6": Tier.PUBLIC}


def load_travelling(cast: Cast) -> None:
    data = reading.toml("collections")
    for row in data["editions"]:
        _word(cast, row)
    made = {row["title"]: _collect(cast, row) for row in data["collections"]}
    for row in data["follows"]:
        for kind, key in row["what"]:
            services.follow(
                kind=kind,
                number=_number(cast, kind, key, made),
                actor=cast.actor(row["person"]),
                at=cast.ago(days=8),
            )


def load_letters(cast: Cast) -> None:
    """Letters of the week for those a visitor may walk in as, to be sent when the worker starts."""
    for one in people.walk_ins():
        services.make_weekly(person_id=one.person_id, at=cast.now)


def _word(cast: Cast, row: reading.Row) -> None:
    """By whoever wrote the lesson; the words for everyone go further than the lesson."""
    raised_by = next(one["raised_by"] for one in reading.lines("lessons") if one["key"] == row["lesson"])
    actor, lesson_id = cast.actor(raised_by), cast.lessons[row["lesson"]]
    at = cast.ago(days=row["days_ago"])
    for reader in [*row["readers"], row["everyone"]]:
        page = lesson_queries.edition_to_write(actor=actor, lesson_id=lesson_id, reader=reader)
        lessons.write_edition(
            lesson_id=lesson_id,
            reader=reader,
            title=page.title,
            text=page.text,
            checked=True,
            override_reason=NOTHING_WRONG,
            actor=actor,
            at=at,
        )
    lessons.release_edition(lesson_id=lesson_id, reader=row["everyone"], tier=Tier.PUBLIC, actor=actor, at=at)


def _collect(cast: Cast, row: reading.Row) -> int:
    actor, at = cast.actor(row["by"]), cast.ago(days=row["days_ago"])
    (topic,) = lesson_queries.topic_headings(key=row["topic"])
    number = services.make_collection(
        title=row["title"],
        words=row["words"].strip(),
        locality_id=cast.localities[row["place"]],
        topic_id=topic.id,
        override_reason=NOTHING_WRONG,
        actor=actor,
        at=at,
    )
    for entry in row["entries"]:
        services.add_entry(
            collection_id=number,
            lesson_id=cast.lessons[entry["lesson"]],
            why=entry["why"],
            actor=actor,
            at=at,
        )
    services.publish_collection(
        collection_id=number,
        tier=_TIERS[row["audience"]],
        override_reason=NOTHING_WRONG,
        actor=actor,
        at=at,
    )
    return number


def _number(cast: Cast, kind: str, key: str, collections: dict[str, int]) -> int:
    if kind == "topic":
        (topic,) = lesson_queries.topic_headings(key=key)
        return topic.id
    return cast.localities[key] if kind == "locality" else collections[key]
