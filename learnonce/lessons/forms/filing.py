"""Sending a file to hang on a lesson."""

from typing import Any

from django import forms

from learnonce.attachments.services import ENDINGS, MOST_BYTES
from learnonce.lessons.forms.writing import LICENCES
from learnonce.ui.fields import Pick, Text, Tick, Upload


class FileForm(forms.Form):
    file = Upload(
        label="A file",
        kinds=ENDINGS,
        max_bytes=MOST_BYTES,
        help_text="PDF, picture (PNG, JPEG), Word, Excel, CSV or text. At most 10 MB.",
    )
    described = Text(
        label="What a picture shows",
        help_text="For people who cannot see it. Needed for pictures only.",
        required=False,
        max_length=300,
    )
    licence = Pick(label="Licence", choices=LICENCES, required=False)
    checked = Tick(
        label="I have looked at every page. Nobody can be seen or known in it: no face, no screen, no name",
        required=False,
    )

    def given(self) -> dict[str, Any]:  # Any: arguments of the service
        """Keyword arguments of services.add_file."""
        file = self.cleaned_data["file"]
        return {
            "content": file.read(),
            "name": file.name or "",
            **{name: self.cleaned_data[name] for name in ("described", "licence", "checked")},
        }
