"""A file somebody sends."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

_MEGABYTE = 1024 * 1024  # bytes
WORDS = {"required": "Choose a file first", "empty": "The file is empty. Choose another"}


class Upload(forms.FileField):
    """A file of one of these kinds, no larger than so many bytes.

    The name's ending is only a first check: whoever reads the file must still refuse what is not of its kind.

    Args:
        kinds: endings such as ".csv", lower case.
        max_bytes: the largest file taken.
    """

    widget = forms.FileInput

    def __init__(self, *, kinds: Sequence[str], max_bytes: int = 20 * _MEGABYTE, **options: Any) -> None:
        self.kinds, self.max_bytes = tuple(kinds), max_bytes
        options["error_messages"] = WORDS | (options.get("error_messages") or {})
        super().__init__(**options)
        self.widget.attrs["accept"] = ",".join(self.kinds)

    def clean(self, data: Any, initial: Any = None) -> Any:  # Any: as Django's own field has it
        file = super().clean(data, initial)
        if isinstance(file, UploadedFile):
            if PurePath(file.name or "").suffix.lower() not in self.kinds:
                raise forms.ValidationError(f"The file must be one of these: {', '.join(self.kinds)}")
            if (file.size or 0) > self.max_bytes:
                limit = f"{self.max_bytes // _MEGABYTE} MB"
                raise forms.ValidationError(f"The file must be smaller than {limit}. Send it in parts.")
        return file
