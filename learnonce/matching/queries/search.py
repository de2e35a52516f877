"""The engine behind every likeness: one statement with two arms, then one score per candidate.

Near arm: the texts nearest in meaning, by the vector index, or by looking at every visible text where
few are visible (under a narrow filter the index loses a third of the answers). Rare arm: texts that hold
the query's rarest words. Both carry the same filter inside the statement, so that nothing the asker may
not see is ever a candidate.
"""

import json
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from time import monotonic

from django.db import connection
from psycopg import sql

from learnonce.base import prepared
from learnonce.base.prepared import Prepared, among, given
from learnonce.matching.adapters import embedder
from learnonce.matching.calc import ranking, rare
from learnonce.matching.errors import EmbedderUnavailable
from learnonce.matching.models import IndexedText
from learnonce.matching.ports import Vectors

NEAREST = 200
RAREST = 100
FEW = 5_000  # visible texts that are always looked at one by one
NARROW = 20_000  # visible texts looked at one by one where they are a small part of all
NARROW_SHARE = 0.15  # that part; above it the index is quicker and finds as much (docs/adr/0010)
CAP = 2 * NARROW  # an estimate that was wrong by more than this is noticed and corrected
MOST_CHARACTERS = 4_000  # of a query; more would not be read by the model

logger = logging.getLogger(__name__)

# ef_search: how far the index looks, 400 finds 94 % of the true nearest at a million texts.
# Parallel workers take longer to start than these statements to run.
# Sent in one go with the statement they are for: the two are one transaction, to which they are local.
SETTINGS = """
SELECT set_config('hnsw.ef_search', '400', true), set_config('hnsw.iterative_scan', 'relaxed_order', true),
       set_config('hnsw.max_scan_tuples', '20000', true), set_config('jit', 'off', true),
       set_config('max_parallel_workers_per_gather', '0', true);
"""
ESTIMATE_LASTS = 60  # seconds

READ = """
SELECT
    (SELECT jsonb_object_agg(stem.lexeme, coalesce(seen.texts, 0))
       FROM unnest(to_tsvector('english', %s)) AS stem
       LEFT JOIN matching_lexeme AS seen ON seen.word = stem.lexeme),
    collection.texts, collection.mean_words, shelf.number, shelf.choice, shelf.model
FROM (SELECT 1) AS one
LEFT JOIN matching_collection AS collection ON true
LEFT JOIN matching_shelf AS shelf ON shelf.state = 'SERVING'
"""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which texts may be found at all.

    Args:
        tokens: what the asker may see by; without any nothing is found.
        kinds: only these kinds; empty for every kind.
        tags: only texts that carry all of these.
        places: only texts of these places; None for everywhere, and for texts without a place.
        exclude: (kind, id) of texts left out.
    """

    tokens: Collection[str]
    kinds: Collection[str] = ()
    tags: Collection[str] = ()
    places: Collection[int] | None = None
    exclude: Collection[tuple[str, int]] = ()

    def where(self, *, by_index: bool = True) -> sql.Composed:
        """The condition on a row `t`, values written in.

        Args:
            by_index: whether the index of audiences may be used. Where most texts are visible, reading
                thousands of its entries costs more than it saves, which the planner underrates.
        """
        seen = "t.audience && {}::text[]" if by_index else "(t.audience && {}::text[]) IS TRUE"
        parts = [sql.SQL(seen).format(sorted(self.tokens))]
        if self.kinds:
            parts.append(sql.SQL("t.kind = ANY({}::text[])").format(sorted(self.kinds)))
        if self.tags:
            parts.append(sql.SQL("t.tags @> {}::text[]").format(sorted(self.tags)))
        if self.places is not None:
            parts.append(sql.SQL("t.place_id = ANY({}::integer[])").format(sorted(self.places)))
        parts.extend(
            sql.SQL("NOT (t.kind = {} AND t.object_id = {})").format(kind, number)
            for kind, number in sorted(self.exclude)
        )
        return sql.SQL(" AND ").join(parts)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as the index reads it.

    Args:
        counts: each distinct stem, and in how many texts it was found when last counted.
        texts: size of the collection when last counted.
        mean_words: mean length then.
        shelf: which vectors serve.
        choice: the embedder that made them, as adapters.configured words it; empty when there are none.
        model: its name and version.
        vector: meaning of the query; None when it could not be made, then words alone are compared.
    """

    counts: dict[str, int]
    texts: int
    mean_words: float
    shelf: int
    choice: str
    model: str
    vector: Vectors | None = None

    def weights(self) -> dict[str, float]:
        return {
            word: ranking.idf(documents=self.texts, holding=rare.holding(word, self.counts))
            for word in self.counts
        }


@dataclass(frozen=True, slots=True)
class Candidate:
    """One text that may be an answer. `share` is that of its words, `score` the blend of both."""

    kind: str
    object_id: int
    title: str
    tags: tuple[str, ...]
    place_id: int | None
    cosine: float | None
    share: float
    score: float = field(default=0.0)


def read(text: str) -> Asked:
    """Split a query into stems and look up what is known of them. The vector is the caller's to add."""
    with prepared.cursor() as cursor:
        cursor.execute(READ, [text[:MOST_CHARACTERS].replace("\x00", " ")])
        found = cursor.fetchone()
    counts, texts, mean_words, shelf, choice, model = found or (None,) * 6
    return Asked(
        counts=json.loads(counts) if isinstance(counts, str) else counts or {},
        texts=texts or 0,
        mean_words=mean_words or 0.0,
        shelf=shelf or 0,
        choice=choice or "",
        model=model or "",
    )


def ask(text: str) -> Asked:
    """A query with its stems and its meaning. Without a stem there is nothing to look for, nor a meaning."""
    asked = read(text)
    if not asked.counts or not asked.choice:
        return asked
    try:
        model = embedder(asked.choice)
        if model.model != asked.model:
            return asked
        return replace(asked, vector=model.embed([text[:MOST_CHARACTERS]])[0])
    except EmbedderUnavailable:
        logger.warning("Searching by words alone", exc_info=True)
        return asked


def search(
    asked: Asked, scope: Scope, *, most: int | None = None, nearest: int = NEAREST, rarest: int = RAREST
) -> list[Candidate]:
    """The candidates of both arms, best first: `most` of them, or all. An arm of size 0 is left out."""
    if not scope.tokens or not asked.counts:
        return []
    narrow = _is_narrow(asked, scope)
    rows = _run(asked, scope, narrow=narrow, nearest=nearest, rarest=rarest)
    if narrow and rows and rows[0][-1] >= CAP:
        rows = _run(asked, scope, narrow=False, nearest=nearest, rarest=rarest)
    weights = asked.weights()
    scored = [(*_scored(row, asked, weights), row) for row in rows]
    scored.sort(key=lambda one: (-one[0], one[2][0], one[2][1]))
    return _candidates(scored[:most], scope)


def literal(vector: Vectors) -> str:
    """A vector as PostgreSQL reads it. Five digits are more than a half-precision number holds."""
    return "[" + ",".join(f"{number:.5g}" for number in vector.tolist()) + "]"


def _is_narrow(asked: Asked, scope: Scope) -> bool:
    """Whether so few texts are visible that looking at each is better than asking the index."""
    if asked.texts <= FEW:
        return True
    visible = _estimate(scope)
    return visible <= FEW or (visible <= NARROW and visible <= NARROW_SHARE * asked.texts)


def _estimate(scope: Scope) -> float:
    """How many texts the planner expects the filter to leave: free, where counting would read them."""
    connection.ensure_connection()
    return _planned(scope.where().as_string(connection.connection), int(monotonic() / ESTIMATE_LASTS))


@lru_cache(maxsize=1_000)
def _planned(where: str, _moment: int) -> float:
    """The planner's guess. Most readers see by the same few tokens, so it is asked once in a while only."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) SELECT 1 FROM matching_indexedtext AS t WHERE {where}")  # noqa: S608  of Scope
        plan = cursor.fetchone()
    found = plan[0] if plan else "[]"
    found = json.loads(found) if isinstance(found, str) else found
    return float(found[0]["Plan"]["Plan Rows"])


type Row = tuple[str, int, int, int, float | None, list[str] | None, list[int] | None, int]


def _run(asked: Asked, scope: Scope, *, narrow: bool, nearest: int, rarest: int) -> list[Row]:
    with connection.cursor() as cursor:
        statement = _statement(asked, scope, narrow=narrow, nearest=nearest, rarest=rarest)
        cursor.execute(sql.SQL(SETTINGS) + statement)
        cursor.nextset()
        rows: list[Row] = cursor.fetchall()
    return rows


def _statement(asked: Asked, scope: Scope, *, narrow: bool, nearest: int, rarest: int) -> sql.Composed:
    """Both arms, and of each text found: its cosine, its length, its mentions of the query's stems."""
    where = scope.where(by_index=narrow)
    parts = {
        "where": where,
        "vector": sql.Identifier("t", f"vector_{asked.shelf}"),
        "model": sql.SQL("{} = {}").format(sql.Identifier("t", f"model_{asked.shelf}"), asked.model),
        "query": sql.SQL("{}::halfvec").format(literal(asked.vector) if asked.vector is not None else None),
        "nearest": nearest,
        "stems": sorted(asked.counts),
        "any_stem": " | ".join(map(_quoted, sorted(asked.counts))),
        "cap": CAP,
    }
    with_near = asked.vector is not None and nearest > 0
    arms = {
        "visible": sql.SQL(VISIBLE if narrow and with_near else NO_VISIBLE).format(**parts),
        "near": sql.SQL((NEAR_OF_VISIBLE if narrow else NEAR) if with_near else NONE).format(**parts),
        "rare": _rare_arm(asked, where, rarest),
    }
    return sql.SQL(BOTH).format(**parts, **arms)


# Marking the stems that are asked for and dropping what is unmarked, in texts that hold any: a quarter of
# the time of taking the others away. A document has no marks of its own.
BOTH = """
WITH visible AS MATERIALIZED ({visible}), near AS ({near}), rare AS ({rare})
SELECT t.kind, t.object_id, t.id, t.words,
       CASE WHEN {model} THEN -({vector} <#> {query}) END,
       hit.stems, hit.times, (SELECT count(*) FROM visible)
FROM (SELECT id FROM near UNION SELECT id FROM rare) AS found
JOIN matching_indexedtext AS t USING (id)
CROSS JOIN LATERAL (
    SELECT array_agg(lexeme) AS stems, array_agg(cardinality(positions)) AS times
    FROM unnest(CASE WHEN t.document @@ {any_stem}::tsquery
                THEN ts_filter(setweight(t.document, 'A', {stems}::text[]), '{{a}}') END)
) AS hit
"""
NONE = "SELECT NULL::bigint AS id WHERE false"
NO_VISIBLE = "SELECT NULL::bigint AS id, NULL::float AS distance WHERE false"
VISIBLE = """
SELECT t.id, CASE WHEN {model} THEN {vector} <#> {query} END AS distance
FROM matching_indexedtext AS t WHERE {where} LIMIT {cap}
"""
NEAR_OF_VISIBLE = "SELECT id FROM visible WHERE distance IS NOT NULL ORDER BY distance, id LIMIT {nearest}"
NEAR = """
SELECT t.id FROM matching_indexedtext AS t
WHERE {where} AND {model} ORDER BY {vector} <#> {query} LIMIT {nearest}
"""
# Each word by itself, added up by text afterwards: the index of words then says it all, and no text's stems
# are read, which lie beside its row. At 100,000 texts that takes a third of the time.
RARE = "SELECT id FROM ({holding}) AS holding GROUP BY id ORDER BY sum(weight) DESC, id LIMIT {rarest}"
HOLDING = """
SELECT t.id, {weight}::float8 AS weight FROM matching_indexedtext AS t
WHERE {where} AND t.document @@ {stem}::tsquery
"""


def _rare_arm(asked: Asked, where: sql.Composable, rarest: int) -> sql.Composable:
    chosen = rare.rarest(frozenset(asked.counts), asked.counts)
    if not chosen or rarest == 0:
        return sql.SQL(NONE)
    weights = asked.weights()
    holding = sql.SQL("UNION ALL").join(
        sql.SQL(HOLDING).format(where=where, stem=_quoted(word), weight=weights[word]) for word in chosen
    )
    return sql.SQL(RARE).format(holding=holding, rarest=rarest)


def _quoted(stem: str) -> str:
    """A stem as a tsquery takes it, whatever it is made of."""
    doubled = stem.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"


def _scored(row: Row, asked: Asked, weights: dict[str, float]) -> tuple[float, float]:
    """The score of a text, and the share of its words in it."""
    words, cosine, stems, times = row[3:7]
    if not stems:  # most of what is near in meaning
        return ranking.blend(cosine or 0.0, 0.0), 0.0
    mentions = dict(zip(stems, times or (), strict=True))
    found = ranking.bm25(mentions, words=words, mean_words=asked.mean_words, weights=weights)
    share = ranking.share_of_bound(found, weights)
    return ranking.blend(cosine or 0.0, share), share


_BEST = Prepared(
    lambda: IndexedText.objects.filter(among("id", "numbers"), audience__overlap=given("tokens")),
    *("pk", "title", "tags", "place_id"),
)


def _candidates(scored: Sequence[tuple[float, float, Row]], scope: Scope) -> list[Candidate]:
    """What is known of the best; of the hundreds that were only looked at it is never read.

    The audience is asked again: what was withdrawn in this very moment shows no title.
    """
    best = _BEST.ask(numbers=[row[2] for _score, _share, row in scored], tokens=sorted(scope.tokens))
    known = {one.pk: one for one in best}
    candidates = []
    for score, share, (kind, object_id, number, _words, cosine, *_rest) in scored:
        if number not in known:
            continue
        told = known[number]
        candidates.append(
            Candidate(
                kind=kind,
                object_id=object_id,
                title=told.title,
                tags=tuple(told.tags),
                place_id=told.place_id,
                cosine=cosine,
                share=share,
                score=score,
            )
        )
    return candidates
