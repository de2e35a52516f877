"""What this room asks of whatever turns text into meaning."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

DIMENSIONS = 384  # of every vector kept; the column and its index are made for it

type Vectors = npt.NDArray[np.float32]


class Embedder(Protocol):
    """Turns texts into vectors whose inner product says how alike the texts are."""

    @property
    def model(self) -> str:
        """Name and version. Vectors of different models are never compared."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row of unit length per text, shape (number of texts, `DIMENSIONS`).

        Raises:
            EmbedderUnavailable: it cannot answer now, or never as it is set up; the text says why.
        """
