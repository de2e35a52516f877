"""Judging the search on texts whose likes people have marked, through the product's own index and search.

Everything happens in tables of a scratch schema, inside one transaction that is always rolled back: nothing
of it is ever seen by anybody else, and nothing stays behind, even when the process is killed.
"""

import gzip
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from django.db import connection, transaction
from psycopg import sql

from learnonce.matching import queries, services
from learnonce.matching.calc import metrics, ranking
from learnonce.matching.errors import BadLabelledSet
from learnonce.matching.models import Collection, IndexedText, Lexeme, Shelf
from learnonce.matching.queries.search import Scope, ask, search

EVERYBODY = frozenset({"public"})
KIND = "document"
SCHEMA = "matching_scratch"

OURS = "ours"
MEANING = "meaning only"
RARE = "rare words only"
BASELINE = "full BM25"

type Say = Callable[[str, int, int], None]  # what is being done, how far, of how many


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Texts, queries, and by query how people graded the texts (0 is wrong).

    `left_out` grades are of queries the set does not hold, as published sets sometimes have them.
    """

    name: str
    documents: dict[str, str]
    queries: dict[str, str]
    grades: dict[str, dict[str, float]]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Means over the queries that have a right answer, cut at ten."""

    ndcg: float
    recall: float
    mrr: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was measured on one set."""

    name: str
    documents: int
    judged: int
    systems: dict[str, Figures]

    @property
    def ratio(self) -> Figures:
        """Ours as a multiple of the baseline."""
        ours, full = self.systems[OURS], self.systems[BASELINE]
        return Figures(
            ndcg=_over(ours.ndcg, full.ndcg),
            recall=_over(ours.recall, full.recall),
            mrr=_over(ours.mrr, full.mrr),
        )


def load(folder: Path) -> LabelledSet:
    """Read docs.jsonl.gz and queries.jsonl (id, text) and qrels.tsv (query, document, grade).

    Raises:
        BadLabelledSet: a file is missing or a line of it cannot be used; the text says which.
    """
    if not folder.is_dir():
        raise BadLabelledSet(f"{folder} is not a folder.")
    documents = _texts(folder / "docs.jsonl.gz")
    asked = _texts(folder / "queries.jsonl")
    judged = _grades(folder / "qrels.tsv")
    grades = {key: graded for key, graded in judged.items() if key in asked}
    if not any(metrics.has_positive(graded) for graded in grades.values()):
        raise BadLabelledSet(f"{folder / 'qrels.tsv'} grades nothing above 0, so there is nothing to find.")
    return LabelledSet(
        name=folder.resolve().name,
        documents=documents,
        queries=asked,
        grades=grades,
        left_out=sum(len(graded) for key, graded in judged.items() if key not in asked),
    )


def judge(labelled: LabelledSet, say: Say) -> Verdict:
    """Index a set in a scratch schema, put its queries, and compare with full BM25 over all documents."""
    names = list(labelled.documents)
    wanted = {key: text for key, text in labelled.queries.items() if _positive(labelled, key)}
    rankings: dict[str, dict[str, list[str]]] = {}
    with scratch():
        _fill(list(labelled.documents.values()), say)
        baseline = FullBm25()
        for done, (key, text) in enumerate(wanted.items(), start=1):
            rankings[key] = {
                system: [names[number] for number in found]
                for system, found in _found(text, baseline).items()
            }
            say("asking", done, len(wanted))
    systems = {
        system: _figures([(rankings[key][system], labelled.grades[key]) for key in wanted])
        for system in (OURS, MEANING, RARE, BASELINE)
    }
    return Verdict(name=labelled.name, documents=len(labelled.documents), judged=len(wanted), systems=systems)


@contextmanager
def scratch() -> Iterator[None]:
    """Empty copies of this room's tables that stand before the real ones until the block ends."""
    with transaction.atomic():
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT current_schemas(false)")
                schemas = (cursor.fetchone() or [[]])[0]
                cursor.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(SCHEMA)))
                for model in (IndexedText, Shelf, Lexeme, Collection):
                    table = model._meta.db_table  # noqa: SLF001  Django's documented way to a table's name
                    cursor.execute(
                        sql.SQL("CREATE TABLE {} (LIKE {} INCLUDING ALL)").format(
                            sql.Identifier(SCHEMA, table), sql.Identifier(table)
                        )
                    )
                path = sql.SQL(", ").join(sql.Identifier(schema) for schema in [SCHEMA, *schemas])
                cursor.execute(sql.SQL("SET LOCAL search_path TO {}").format(path))
            yield
        finally:
            transaction.set_rollback(True)


class FullBm25:
    """BM25 over every document of the index, with the stems and constants of the product."""

    def __init__(self) -> None:
        postings: dict[str, list[tuple[int, int]]] = {}
        lengths: dict[int, int] = {}
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT t.object_id, t.words, stem.lexeme, cardinality(stem.positions)"
                " FROM matching_indexedtext AS t LEFT JOIN LATERAL unnest(t.document) AS stem ON true"
            )
            for number, words, stem, times in cursor:
                lengths[number] = words
                if stem is not None:
                    postings.setdefault(stem, []).append((number, times))
        words = np.array([lengths[number] for number in range(len(lengths))], dtype=np.float64)
        mean = words.mean() if words.any() else 1.0
        self._held_back = ranking.K1 * (1 - ranking.B + ranking.B * words / mean)
        self._postings = {stem: np.array(found).T for stem, found in postings.items()}

    def scores(self, text: str) -> npt.NDArray[np.float64]:
        """The score of every document, by its number."""
        total = np.zeros_like(self._held_back)
        with connection.cursor() as cursor:
            cursor.execute("SELECT lexeme FROM unnest(to_tsvector('english', %s))", [text])
            stems = [row[0] for row in cursor.fetchall()]
        for stem in stems:
            if stem in self._postings:
                numbers, times = self._postings[stem]
                weight = ranking.idf(documents=len(total), holding=len(numbers))
                total[numbers] += weight * times * (ranking.K1 + 1) / (times + self._held_back[numbers])
        return total

    def best(self, text: str) -> list[int]:
        """The numbers of the ten best documents that hold any word of the query."""
        scores = self.scores(text)
        order = np.argsort(-scores, kind="stable")[: metrics.CUT]
        return [int(number) for number in order if scores[number] > 0]


def _fill(texts: Sequence[str], say: Say) -> None:
    services.index_texts(
        services.Entry(kind=KIND, object_id=number, audience=EVERYBODY, title="", text=text)
        for number, text in enumerate(texts)
    )
    done = 0
    while made := services.embed_pending():
        done += made
        say("embedding", done, len(texts))
    services.refresh_lexemes()


def _found(text: str, baseline: FullBm25) -> dict[str, list[int]]:
    """Numbers of the ten best documents, by system."""
    asked, scope = ask(text), Scope(tokens=EVERYBODY)
    near = sorted(search(asked, scope, rarest=0), key=lambda one: -(one.cosine or 0.0))
    rare = sorted(search(asked, scope, nearest=0), key=lambda one: -one.share)
    return {
        OURS: [like.object_id for like in queries.similar_to(text, tokens=EVERYBODY, limit=metrics.CUT)],
        MEANING: [one.object_id for one in near[: metrics.CUT]],
        RARE: [one.object_id for one in rare[: metrics.CUT]],
        BASELINE: baseline.best(text),
    }


def _figures(judged: Sequence[tuple[list[str], dict[str, float]]]) -> Figures:
    def mean(of: Callable[[Sequence[str], dict[str, float]], float]) -> float:
        return sum(of(found, grades) for found, grades in judged) / len(judged)

    return Figures(ndcg=mean(metrics.ndcg), recall=mean(metrics.recall), mrr=mean(metrics.reciprocal_rank))


def _positive(labelled: LabelledSet, key: str) -> bool:
    return metrics.has_positive(labelled.grades.get(key, {}))


def _over(one: float, other: float) -> float:
    return one / other if other > 0 else float("inf")


def _texts(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in _lines(path):
        try:
            row = json.loads(line)
            key, text = str(row["id"]), row["text"]
        except (ValueError, KeyError, TypeError) as error:
            raise BadLabelledSet(f'{path}, line {number}: expected {{"id": …, "text": …}}.') from error
        if not isinstance(text, str):
            raise BadLabelledSet(f"{path}, line {number}: the text of {key} is no text.")
        if key in found:
            raise BadLabelledSet(f"{path}, line {number}: the id {key} occurs twice.")
        found[key] = text
    if not found:
        raise BadLabelledSet(f"{path} is empty.")
    return found


def _grades(path: Path) -> dict[str, dict[str, float]]:
    """Grades by query and document. A document not in the set counts as one that can never be found."""
    grades: dict[str, dict[str, float]] = {}
    for number, line in _lines(path):
        try:
            key, document, grade = line.rstrip("\r\n").split("\t")
            judged = float(grade)
        except ValueError as error:
            if number == 1 and line.count("\t") == 2:  # noqa: PLR2004  a heading over three columns
                continue
            raise BadLabelledSet(
                f"{path}, line {number}: expected query, document and grade with tabs between."
            ) from error
        grades.setdefault(key, {})[document] = judged
    return grades


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a file that hold anything, with their numbers."""
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield number, line
    except FileNotFoundError as error:
        raise BadLabelledSet(
            f"{path} is missing. A labelled set is a folder with docs.jsonl.gz, queries.jsonl and qrels.tsv."
        ) from error
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise BadLabelledSet(f"{path} cannot be read: {error}.") from error
