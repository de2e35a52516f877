"""Work of this room that waits in the queue. Every job can run twice."""

from learnonce.base.tasks import periodic, task
from learnonce.matching import services
from learnonce.matching.services.counting import COUNT
from learnonce.matching.services.embedding import CLEAR
from learnonce.matching.services.indexing import EMBED


@task(EMBED)
def embed_pending(**_later: object) -> None:
    services.embed_pending()


@task(CLEAR)
def clear_shelf(**_later: object) -> None:
    services.clear_shelf()


@task(COUNT)
def count_words(**_later: object) -> None:
    services.refresh_lexemes()


@periodic("matching.count_words_nightly", cron="17 2 * * *")
def count_words_nightly(**_later: object) -> None:
    services.refresh_lexemes()


@periodic("matching.embed_left_over", cron="*/5 * * * *")
def embed_left_over(**_later: object) -> None:
    """What an embedder out of reach or a stopped worker left behind."""
    services.embed_pending()
