"""The real model, which loads in half a second."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from learnonce.matching.adapters import LOCAL, configured, embedder
from learnonce.matching.adapters.local_model import TOKENIZER, LocalModel
from learnonce.matching.errors import EmbedderUnavailable

PHONES = "The phone lines are jammed every Monday morning."
CALLS = "On Mondays patients cannot get through to us by telephone."
BINS = "The sharps bin in the treatment room was full."


class TestEmbed:
    def test_knows_that_two_sentences_of_other_words_mean_the_same(self):
        phones, calls, bins = embedder(LOCAL).embed([PHONES, CALLS, BINS])

        assert phones @ calls > 0.4
        assert phones @ calls > 3 * (phones @ bins)

    def test_gives_rows_of_unit_length(self):
        vectors = embedder(LOCAL).embed([PHONES, "", "x " * 5_000])

        assert vectors.shape == (3, 384)
        assert vectors.dtype == np.float32
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)

    def test_a_text_alone_and_among_longer_ones_means_the_same(self):
        alone = embedder(LOCAL).embed([PHONES])[0]
        among = embedder(LOCAL).embed([CALLS * 20, PHONES, BINS * 3, *[CALLS] * 20])[1]

        # 8-bit steps are chosen anew for each batch, so not quite equal
        assert alone @ among > 0.98

    def test_reads_256_tokens_and_no_more(self):
        # each "the" is one token; two are markers
        reads = embedder(LOCAL).embed(["the " * 254, "the " * 254 + PHONES, "the " * 240 + PHONES])

        assert reads[0] @ reads[1] == pytest.approx(1, abs=1e-3)
        assert reads[0] @ reads[2] < 0.99

    def test_of_nothing_is_nothing(self):
        assert embedder(LOCAL).embed([]).shape == (0, 384)

    def test_many_threads_load_one_model_and_agree(self):
        model = LocalModel()

        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: model.embed([PHONES])[0], range(8)))

        assert all(np.array_equal(answers[0], answer) for answer in answers)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory used")
def test_long_texts_do_not_make_the_process_grow_for_good():
    model = LocalModel()
    model.embed(["x"])
    before = resident()

    model.embed([CALLS * 40] * 24)

    # 24 texts of 256 tokens; with memory kept for the next batch it was 150 MB and more
    assert resident() - before < 100


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory used")
def test_a_batch_of_long_texts_needs_little_memory_at_its_peak():
    model = LocalModel()
    model.embed(["x"])
    Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here

    model.embed([CALLS * 40] * 16)

    # Two texts of 256 tokens at a time; with eight it was 650 MB
    assert status("VmHWM") - status("VmRSS") < 150


def resident():
    """Memory of this process, MB."""
    return status("VmRSS")


def status(name):
    """A figure of this process, MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise AssertionError


class TestChecked:
    def test_a_model_with_a_wrong_file_answers_nothing(self):
        with pytest.raises(EmbedderUnavailable, match="is not the one learnonce was made for"):
            LocalModel(tokenizer=replace(TOKENIZER, sha256="0" * 64)).embed(["x"])


class TestConfigured:
    def test_one_embedder_is_made_for_a_process(self):
        assert embedder(LOCAL) is embedder(LOCAL)

    def test_a_word_that_is_no_address_is_refused(self, settings):
        settings.LEARNONCE_EMBEDDER = "clever"

        with pytest.raises(EmbedderUnavailable, match='Set it to "local", or to the https address'):
            configured()

    def test_an_address_needs_the_name_of_a_model(self, settings):
        settings.LEARNONCE_EMBEDDER = "https://embeddings.example.org/v1"

        with pytest.raises(EmbedderUnavailable, match="LEARNONCE_EMBEDDER_MODEL is empty"):
            configured()

    def test_an_address_and_a_name_make_a_remote_embedder(self, settings):
        settings.LEARNONCE_EMBEDDER = "https://embeddings.example.org/v1/"
        settings.LEARNONCE_EMBEDDER_MODEL = "small"

        assert embedder(configured()).model == "small@embeddings.example.org/v1/embeddings"
