"""Counting in how many texts each stem is found, so that rare words can weigh more."""

from django.db import connection, transaction
from psycopg import sql

from learnonce.base import tasks
from learnonce.matching.models import Collection

COUNT = "matching.count_words"
SAMPLE_FROM = 200_000  # texts; above, a tenth is counted
SAMPLED = 10  # per cent
GROWTH = 0.2  # share by which the collection may change before it is counted again
FEW = 20  # texts, likewise
LOCK = 7_301_418  # number of the advisory lock; any number nobody else uses


@transaction.atomic
def refresh_lexemes() -> None:
    """Count stems and texts anew, and let the planner learn how tokens are spread. Safe to run twice."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        cursor.execute("SELECT count(*), coalesce(avg(words), 0) FROM matching_indexedtext")
        texts, mean_words = cursor.fetchone() or (0, 0)
        sampled = texts > SAMPLE_FROM
        source = "SELECT document FROM matching_indexedtext"
        if sampled:
            source += f" TABLESAMPLE SYSTEM ({SAMPLED})"
        cursor.execute("DELETE FROM matching_lexeme")
        cursor.execute(
            sql.SQL(
                "INSERT INTO matching_lexeme (word, texts) SELECT word, ndoc * {} FROM ts_stat({})"
            ).format(100 // SAMPLED if sampled else 1, source)
        )
        cursor.execute("ANALYZE matching_indexedtext")
    Collection.objects.update_or_create(pk=1, defaults={"texts": texts, "mean_words": float(mean_words)})


def count_when_grown() -> None:
    """Queue a count when the collection has changed much since the last one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT n_live_tup FROM pg_stat_user_tables WHERE relid = 'matching_indexedtext'::regclass"
        )
        found = cursor.fetchone()
    now = found[0] if found else 0
    then = Collection.objects.filter(pk=1).values_list("texts", flat=True).first() or 0
    if abs(now - then) > max(FEW, GROWTH * then):
        tasks.defer(COUNT, once=COUNT)
