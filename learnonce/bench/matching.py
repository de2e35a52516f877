"""Matching at full size: search as the product calls it, the index against exact search, new texts found."""

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from django.db import connection, transaction
from psycopg import sql

from learnonce.bench import filling, processor, readers, serving
from learnonce.bench.figures import Budget, Figure, Part, quantile
from learnonce.bench.filling import KIND, TABLE, Filled
from learnonce.bench.texts import questions, stock
from learnonce.matching import queries, services
from learnonce.matching.queries.search import Scope, ask, literal, search

REAL = 2_000  # texts embedded by the product; the rest is made of them
AT_100_000 = Budget(60)  # ms, p95, 20 words, embedding included (design.md section 8)
AT_A_MILLION = Budget(100)
MILLION = 1_000_000
MATCHABLE = Budget(1_000)  # ms from commit
RECALL_QUERIES = 50  # at most; ten a second asked for
NEW_TEXTS = 20  # at most; four a second asked for
PATIENCE = 30.0  # seconds for a new text to be found by its meaning

EVERYBODY = frozenset({"public", "all", "u:1", "t:1", "o:1", "l:1", "l:2", "l:3"})
SCOPES = {
    "wide": Scope(tokens=EVERYBODY),  # what somebody signed in sees: about 87 % of the rows
    "narrow, 1 % visible": Scope(tokens=frozenset({"l:4"})),
    "narrow, 1 % by place": Scope(tokens=EVERYBODY, tags=("place:7",)),
}

type Say = Callable[[str], None]


def measure(*, rows: int, data: Path | None, seconds: float, embed_all: bool, say: Say) -> Part:
    """Fill the index of the scratch database with `rows` texts and measure."""
    rng = np.random.default_rng(8)  # the same rows each time
    found = stock(data, rng=rng, at_most=min(REAL, rows))
    asked = questions(found.asking)
    filled = filling.fill(found.base, rows=rows, embed_all=embed_all, rng=rng, say=say)
    figures = _built(filled)
    say("Searching")
    figures += _searches(asked, rows=rows, seconds=seconds)
    say("Comparing the index with exact search")
    figures += _recalls(asked["medium"][: _some(RECALL_QUERIES, 10 * seconds)])
    say("Searching from two processes at once")
    figures += _together(asked, seconds=seconds)
    say("Adding texts while the worker runs")
    with serving.worker():
        fresh = found.asking[: _some(NEW_TEXTS, 4 * seconds)]
        figures += _matchable([text.body for text in fresh], first=rows)
    figures += _sizes()
    return Part(f"Matching at {rows:,} texts", figures, _remarks(found.source, filled))


def _some(most: int, wished: float) -> int:
    return max(3, min(most, round(wished)))


def _remarks(source: str, filled: Filled) -> list[str]:
    told = [
        f"Texts: {source}, recombined.",
        "Asked with texts that are not in the index, by queries.similar_to, embedding included.",
        "Processor time is that of the asking process and its database session, whatever the neighbours do.",
    ]
    if filled.real < filled.rows:
        told.append(
            f"{filled.real:,} rows are real texts embedded by the product; the vectors of the other "
            f"{filled.rows - filled.real:,} are mixtures of theirs with noise of length {filling.NOISE}."
        )
    return told


def _built(filled: Filled) -> list[Figure]:
    copied = filled.rows - min(filled.real, filled.rows)
    made = [
        Figure("texts indexed and embedded by the product", filled.real / filled.embedding, "/s"),
        Figure("counting words and statistics", filled.counting, "s"),
        Figure("building all indexes at once", sum(filled.indexes.values()), "s"),
    ]
    if copied:
        made.insert(1, Figure("rows made and copied, without indexes", copied / filled.copying, "/s"))
    slowest = max(filled.indexes, key=lambda name: filled.indexes[name])
    return [*made, Figure(f"of it {slowest}", filled.indexes[slowest], "s")]


def _searches(asked: dict[str, list[str]], *, rows: int, seconds: float) -> list[Figure]:
    """p50 and p95 by length and scope. The budget is for a sentence among all one may see."""
    figures = []
    for name, scope in SCOPES.items():
        for length, texts in asked.items():
            call = partial(queries.similar_to, tokens=frozenset(scope.tokens), tags=scope.tags)
            took, processor_time = timed(texts, call, seconds)
            budget = (AT_A_MILLION if rows >= MILLION else AT_100_000) if length == "medium" else None
            figures += [
                Figure(f"search, {length}, {name}: p50", quantile(took, 0.5), "ms"),
                Figure(f"search, {length}, {name}: p95", quantile(took, 0.95), "ms", budget),
                Figure(f"search, {length}, {name}: processor time", processor_time, "ms"),
            ]
    took, processor_time = timed(asked["medium"], ask, seconds)
    return [
        *figures,
        Figure("of a medium search, reading and embedding: p50", quantile(took, 0.5), "ms"),
        Figure("of a medium search, reading and embedding: processor time", processor_time, "ms"),
    ]


def timed(texts: Sequence[str], call: Callable[[str], object], seconds: float) -> tuple[list[float], float]:
    """Milliseconds of each call, and of processor time for a call, ours and the database session's.

    Runs for `seconds` and at least three calls, after one that does not count.
    """
    call(texts[0])
    pids = [os.getpid(), *_session()]
    used = processor.seconds(pids)
    took: list[float] = []
    ends = time.perf_counter() + seconds
    for text in cycle(texts):
        began = time.perf_counter()
        if began > ends and len(took) >= 3:  # noqa: PLR2004  fewer say nothing at all
            break
        call(text)
        took.append((time.perf_counter() - began) * 1_000)
    return took, (processor.seconds(pids) - used) / len(took) * 1_000


def _session() -> list[int]:
    """The process of our database session, if it is on this machine."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid() WHERE inet_server_addr() IS NULL")
        return [row[0] for row in cursor.fetchall()]


def _recalls(texts: Sequence[str]) -> list[Figure]:
    """Which share of the truly nearest the product's near arm finds."""
    figures = []
    for name, scope in SCOPES.items():
        hits: dict[int, list[float]] = {10: [], 20: []}
        for text in texts:
            asked = ask(text)
            if asked.vector is None:
                continue
            near = sorted(search(asked, scope, rarest=0), key=lambda one: -(one.cosine or 0.0))
            true = _exact(scope, literal(asked.vector), most=20)
            for cut, shares in hits.items():
                wanted = set(true[:cut])
                shares.append(len(wanted & {one.object_id for one in near[:cut]}) / max(len(wanted), 1))
        for cut, shares in hits.items():
            figures.append(Figure(f"recall@{cut} of the index, {name}", sum(shares) / len(shares), ""))
    return figures


def _exact(scope: Scope, vector: str, *, most: int) -> list[int]:
    """The truly nearest, by looking at every row."""
    statement = sql.SQL(
        "SELECT t.object_id FROM matching_indexedtext AS t WHERE {} AND t.vector_0 IS NOT NULL"
        " ORDER BY t.vector_0 <#> {}::halfvec, t.id LIMIT {}"
    ).format(scope.where(), vector, most)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_indexscan = off")
        cursor.execute(statement)
        return [row[0] for row in cursor.fetchall()]


def _together(asked: dict[str, list[str]], *, seconds: float) -> list[Figure]:
    """Searches a second of two processes that ask at the same time, all lengths in turn."""
    mixed = [text for three in zip(*asked.values(), strict=True) for text in three]
    context = get_context("spawn")
    barrier = context.Barrier(2)
    with ProcessPoolExecutor(2, context, initializer=readers.begin, initargs=(barrier,)) as pool:
        runs = [pool.submit(readers.ask_for, mixed[start::2], sorted(EVERYBODY), seconds) for start in (0, 1)]
        took = [one for run in runs for one in run.result()]
    return [
        Figure("searches of two processes together", len(took) / seconds, "/s"),
        Figure("each of them: p95", quantile(took, 0.95), "ms"),
    ]


def _matchable(texts: Sequence[str], *, first: int) -> list[Figure]:
    """From the commit of a new text until it is found, by its words and by its meaning."""
    by_words, by_meaning = [], []
    for number, text in enumerate(texts, start=first):
        with transaction.atomic():
            services.index_text(
                kind=KIND,
                object_id=number,
                audience=["public"],
                place_id=1,
                tags=[],
                title=f"Novelty {number}",
                text=text,
            )
        committed = time.perf_counter()
        by_words.append(_until(text, number, committed, lambda _like: True))
        by_meaning.append(_until(text, number, committed, lambda like: like.cosine is not None))
    return [
        Figure("new text found by its words: p95", quantile(by_words, 0.95), "ms", MATCHABLE),
        Figure("new text found by its meaning: p50", quantile(by_meaning, 0.5), "ms", MATCHABLE),
        Figure("new text found by its meaning: p95", quantile(by_meaning, 0.95), "ms", MATCHABLE),
    ]


def _until(text: str, number: int, since: float, is_found: Callable[[queries.Like], bool]) -> float:
    """Milliseconds from `since` until the text is the answer to itself as wanted; NaN after `PATIENCE`."""
    while time.perf_counter() - since < PATIENCE:
        found = queries.similar_to(f"Novelty {number} {text}", tokens=EVERYBODY)
        if any(like.object_id == number and is_found(like) for like in found):
            return (time.perf_counter() - since) * 1_000
        time.sleep(0.01)
    return float("nan")


def _sizes() -> list[Figure]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_table_size(%s)", [TABLE])
        table = (cursor.fetchone() or (0,))[0]
        cursor.execute(
            "SELECT indexrelname, pg_relation_size(indexrelid) FROM pg_stat_user_indexes"
            " WHERE relname = %s ORDER BY 2 DESC LIMIT 3",
            [TABLE],
        )
        largest = cursor.fetchall()
    return [
        Figure("size of the table, texts and vectors", table / 2**20, "MB"),
        *(Figure(f"size of {name}", size / 2**20, "MB") for name, size in largest),
    ]
