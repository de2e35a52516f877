"""Sending a file, and saying what is in it."""

from typing import Any

from django import forms

from learnonce.base.sharing import WORDS, Tier
from learnonce.base.sheets import KINDS
from learnonce.exchange.calc.fields import FIELDS
from learnonce.exchange.queries import ArrangePage
from learnonce.exchange.services import Wishes
from learnonce.exchange.services.asking import MOST_BYTES
from learnonce.ui.fields import OneOf, Pick, Text, Upload

COLUMN = "column-{}"  # name of the field for the column at this place
_GOES = [("", "Leave it out"), *((item.key, item.label) for item in FIELDS)]
_KINDS = [
    ("SOLUTION", "Something that works"),
    ("TIP", "A small tip"),
    ("ATTEMPT", "Something that was tried and did not work"),
    ("WARNING", "Something to watch out for"),
]
_READERS = WORDS | {Tier.LOCALITY: "Everyone in one locality"}
_LICENCES = [
    ("", "Not said"),
    ("OGL-3.0", "Open Government Licence 3.0"),
    ("CC-BY-4.0", "Creative Commons Attribution 4.0"),
]


class UploadForm(forms.Form):
    file = Upload(
        label="A file of lessons",
        kinds=KINDS,
        max_bytes=MOST_BYTES,
        help_text="A table as CSV or XLSX, or JSON with one object on each line. At most 20 MB.",
    )


class ArrangeForm(forms.Form):
    """Where each column goes, and on what terms. `page` is what the form is about."""

    source = Text(
        label="Name of the collection",
        max_length=160,
        help_text="Shown as the place the lessons come from. With the same name, a later file of the same "
        "collection brings them up to date.",
    )
    permission = Text(
        label="Why may these lessons be shared?",
        max_length=300,
        help_text="For example: published by the source under the Open Government Licence.",
    )
    tier = OneOf(label="Who may read them?", choices=[])
    locality = Pick(label="Which locality?", choices=[], required=False)
    kind = Pick(label="What kind of lessons are these, where they do not say it themselves?", choices=_KINDS)
    licence = Pick(label="Their licence, likewise", choices=_LICENCES, required=False)
    numbers_reason = Text(
        label="What looks like a person or a patient's number: why does it tell nobody?",
        max_length=300,
        required=False,
        help_text="For example: the names are those of authors, published by the source. Without a reason, "
        "lessons that may name somebody wait until you have looked, and rows with such numbers are left out.",
    )

    def __init__(
        self,
        *args: Any,
        page: ArrangePage,
        tiers: list[Tier],
        localities: list[tuple[int, str]],
        **kwargs: Any,
    ) -> None:  # Any: handed on to Django
        kwargs["initial"] = {
            "source": page.source,
            "permission": page.permission,
            "tier": str(int(page.tier)),
            "locality": str(page.locality_id or ""),
            "kind": page.kind,
            "licence": page.licence,
            "numbers_reason": page.numbers_reason,
            **{COLUMN.format(number): column.goes for number, column in enumerate(page.columns)},
        }
        super().__init__(*args, **kwargs)
        self.page = page
        for number, column in enumerate(page.columns):
            self.fields[COLUMN.format(number)] = forms.ChoiceField(
                label=column.name, choices=_GOES, required=False
            )
        self.fields["tier"].choices = [(str(int(tier)), _READERS[tier]) for tier in tiers]  # type: ignore[attr-defined]
        self.fields["locality"].choices = [("", "Choose"), *((str(n), name) for n, name in localities)]  # type: ignore[attr-defined]
        if Tier.LOCALITY not in tiers or not localities:
            del self.fields["locality"]

    def column_fields(self) -> list[tuple[Any, Any]]:  # Any: for a template
        """Each column of the file with its field."""
        return [(column, self[COLUMN.format(number)]) for number, column in enumerate(self.page.columns)]

    def term_fields(self) -> list[Any]:  # Any: likewise
        return [self[name] for name in self.fields if not name.startswith("column-")]

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        given = super().clean() or {}
        if given.get("tier") == str(int(Tier.LOCALITY)) and not given.get("locality"):
            self.add_error("locality" if "locality" in self.fields else None, "Choose the locality")
        return given

    def wishes(self) -> Wishes:
        given = self.cleaned_data
        return Wishes(
            sends={
                column.name: given[COLUMN.format(number)] for number, column in enumerate(self.page.columns)
            },
            source=given["source"],
            permission=given["permission"],
            tier=Tier(int(given["tier"])),
            locality_id=int(given["locality"]) if given.get("locality") else None,
            kind=given["kind"],
            licence=given["licence"],
            numbers_reason=given["numbers_reason"],
        )
