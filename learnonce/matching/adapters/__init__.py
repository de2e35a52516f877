"""The embedders there are, chosen by the setting LEARNONCE_EMBEDDER."""

import threading

from django.conf import settings

from learnonce.matching.adapters.local_model import LocalModel
from learnonce.matching.adapters.remote import RemoteModel
from learnonce.matching.errors import EmbedderUnavailable
from learnonce.matching.ports import Embedder

LOCAL = "local"

_made: dict[str, Embedder] = {}
_making = threading.Lock()


def configured() -> str:
    """The embedder the settings ask for: "local", or an address and the name of a model there."""
    asked: str = settings.LEARNONCE_EMBEDDER.strip()
    if asked == LOCAL:
        return LOCAL
    if not asked.startswith(("https://", "http://")):
        raise EmbedderUnavailable(
            f'LEARNONCE_EMBEDDER is "{asked}". Set it to "local", or to the https address of an embeddings '
            "service such as https://embeddings.example.org/v1."
        )
    model: str = settings.LEARNONCE_EMBEDDER_MODEL.strip()
    if not model:
        raise EmbedderUnavailable("LEARNONCE_EMBEDDER_MODEL is empty. Name the model to use at that address.")
    return f"{asked.rstrip('/')} {model}"


def embedder(choice: str) -> Embedder:
    """The embedder of a choice as `configured` words it: made once per process, whatever the thread."""
    with _making:
        if choice not in _made:
            _made[choice] = _make(choice)
        return _made[choice]


def _make(choice: str) -> Embedder:
    if choice == LOCAL:
        return LocalModel(threads=settings.LEARNONCE_EMBEDDER_THREADS)
    address, _, model = choice.partition(" ")
    return RemoteModel(address=address, name=model, key=settings.LEARNONCE_EMBEDDER_KEY)
