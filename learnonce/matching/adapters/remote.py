"""An embeddings service that speaks the OpenAI way. Off unless an address is set: text leaves the machine."""

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Sequence
from http import HTTPStatus

import numpy as np

from learnonce.matching.errors import EmbedderUnavailable
from learnonce.matching.ports import DIMENSIONS, Vectors

TIMEOUT = 10.0  # seconds for one request; a search goes on with words alone when it runs out
BATCH = 64  # texts in one request
MOST_CHARACTERS = 2_000  # of one text; about as much as the local model reads


class RemoteModel:
    """POST {address}/embeddings. Asks for `DIMENSIONS` numbers a text and refuses any other answer."""

    def __init__(self, *, address: str, name: str, key: str = "", timeout: float = TIMEOUT) -> None:
        if not address.startswith(("https://", "http://")):
            raise EmbedderUnavailable(f'"{address}" is not an https address of an embeddings service.')
        self._url = f"{address.rstrip('/')}/embeddings"
        self._name = name
        self._key = key
        self._timeout = timeout

    @property
    def model(self) -> str:
        return f"{self._name}@{self._url.partition('://')[2]}"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See ports.Embedder."""
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for start in range(0, len(texts), BATCH):
            batch = [text[:MOST_CHARACTERS] or " " for text in texts[start : start + BATCH]]
            vectors[start : start + len(batch)] = self._read(self._ask(batch), expected=len(batch))
        return vectors

    def _ask(self, batch: list[str]) -> bytes:
        body = {"model": self._name, "input": batch, "dimensions": DIMENSIONS, "encoding_format": "float"}
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(  # noqa: S310  the address was checked to be http(s)
            self._url, data=json.dumps(body).encode(), headers=headers, method="POST"
        )
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as answer:  # noqa: S310  as above
                content: bytes = answer.read()
        except urllib.error.HTTPError as error:
            raise EmbedderUnavailable(self._refused(error)) from error
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "reason", None) or error
            raise EmbedderUnavailable(
                f"The embeddings service {self._url} does not answer ({reason}). "
                "Check LEARNONCE_EMBEDDER and the network."
            ) from error
        return content

    def _refused(self, error: urllib.error.HTTPError) -> str:
        said = error.read(300).decode(errors="replace").strip()
        advice = (
            " Check LEARNONCE_EMBEDDER_KEY."
            if error.code in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
            else ""
        )
        return f"The embeddings service {self._url} refused with status {error.code}: {said}{advice}"

    def _read(self, content: bytes, *, expected: int) -> Vectors:
        try:
            rows = sorted(json.loads(content)["data"], key=lambda row: row["index"])
            vectors = np.array([row["embedding"] for row in rows], dtype=np.float32)
        except (ValueError, KeyError, TypeError) as error:
            raise EmbedderUnavailable(
                f"The embeddings service {self._url} answered something that is no list of embeddings."
            ) from error
        if vectors.shape != (expected, DIMENSIONS):
            raise EmbedderUnavailable(
                f"The embeddings service {self._url} answered {vectors.shape} numbers, learnonce needs "
                f"({expected}, {DIMENSIONS}). Choose a model that can give {DIMENSIONS} dimensions."
            )
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        if not np.all(np.isfinite(lengths)) or np.any(lengths == 0):
            raise EmbedderUnavailable(
                f"The embeddings service {self._url} answered an embedding without length."
            )
        unit: Vectors = vectors / lengths
        return unit
