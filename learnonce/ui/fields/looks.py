"""How a bound form field looks: which component of the design system shows it, with which parameters.

Works for any Django field, those of other packages too, by the kind of its widget.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

Params = dict[str, Any]  # Any: parameters of the design system's macros are nested dicts, lists and texts

_MONTH_PARTS = (("month", "Month", 2), ("year", "Year", 4))


def with_words(options: Params, words: str) -> Params:
    """A field's options, with words for when it is left empty that name the field, unless it has its own."""
    own = {"required": words.format(options.get("label") or "this")}
    return {**options, "error_messages": {**own, **(options.get("error_messages") or {})}}


@dataclass(frozen=True, slots=True)
class Look:
    """`component` names a component of the design system, or "hidden"; `params` is what its macro takes."""

    component: str
    params: Params


def field_look(bound: BoundField, overrides: Mapping[str, Any] | None = None) -> Look:
    """The look of a bound field. `overrides` win over what field and widget say, however deep they lie."""
    widget = bound.field.widget
    if widget.is_hidden:
        return Look("hidden", {})
    own: Params = dict(getattr(bound.field, "look", {}))
    hints = own.pop("hints", {})
    component, params = _by_widget(bound, hints)
    if component == "textarea" and "maxlength" in own:
        component = "character-count"
    params = _merged(_common(bound), params, own)
    return Look(component, _merged(params, dict(overrides or {})))


def form_errors(forms_shown: forms.BaseForm | Iterable[forms.BaseForm]) -> list[dict[str, str]]:
    """Lines of an error summary, in the order of the fields; each leads to the first input of its field."""
    if isinstance(forms_shown, forms.BaseForm):
        forms_shown = [forms_shown]
    lines: list[dict[str, str]] = []
    for form in forms_shown:
        if not form.is_bound:
            continue
        lines += [{"text": str(error)} for error in form.non_field_errors()]
        for bound in form:
            lines += [{"text": str(error), "href": f"#{_first_id(bound)}"} for error in bound.errors]
    return lines


def _common(bound: BoundField) -> Params:
    params: Params = {"id": bound.auto_id, "name": bound.html_name}
    if bound.help_text:
        params["hint"] = {"text": str(bound.help_text)}
    if bound.errors:
        params["errorMessage"] = {"text": str(bound.errors[0])}
    return params


def _by_widget(bound: BoundField, hints: Mapping[str, str]) -> tuple[str, Params]:
    widget = bound.field.widget
    label = {"text": _label(bound), "size": "s"}
    if isinstance(widget, forms.CheckboxInput):
        return "checkboxes", _one_checkbox(bound)
    if isinstance(widget, forms.CheckboxSelectMultiple | forms.RadioSelect):
        component = "checkboxes" if isinstance(widget, forms.CheckboxSelectMultiple) else "radios"
        return component, {
            "id": None,
            "idPrefix": bound.auto_id,
            "fieldset": {"legend": label},
            "items": _choices(bound, hints),
            "attributes": _attributes(bound),
        }
    if isinstance(widget, forms.Select):
        return "select", {"label": label, "items": _choices(bound, {}), "attributes": _attributes(bound)}
    if isinstance(widget, forms.MultiWidget):
        return "date-input", {"fieldset": {"legend": label}, "items": _month_parts(bound)}
    if isinstance(widget, forms.FileInput):
        return "file-upload", {"label": label, "attributes": _attributes(bound)}
    return _typed(bound, label)


def _typed(bound: BoundField, label: Params) -> tuple[str, Params]:
    """Fields one types in."""
    widget = bound.field.widget
    attributes = _attributes(bound)
    params: Params = {"label": label, "value": bound.value() or ""}
    for name in ("autocomplete", "inputmode", "spellcheck"):
        if name in attributes:
            params[name] = attributes.pop(name)
    params["attributes"] = attributes
    if isinstance(widget, forms.Textarea):
        return "textarea", params
    if isinstance(widget, forms.PasswordInput):
        return "password-input", {**params, "value": ""}
    input_type = getattr(widget, "input_type", "text")
    if input_type == "email":
        params |= {"spellcheck": False, "autocapitalize": "none"}
    return "input", {**params, "type": "text" if input_type == "number" else input_type} | (
        {"inputmode": "numeric"} if input_type == "number" else {}
    )


def _one_checkbox(bound: BoundField) -> Params:
    return {
        "id": None,
        "idPrefix": bound.auto_id,
        "items": [
            {
                "value": "on",
                "text": str(bound.label),
                "checked": bool(bound.value()),
                "attributes": _attributes(bound),
            }
        ],
    }


def _choices(bound: BoundField, hints: Mapping[str, str]) -> list[Params]:
    """Choices with the chosen ones marked. A blank choice of a drop-down stays; radios have none."""
    value = bound.value()
    chosen = {str(one) for one in value} if isinstance(value, list | tuple | set) else {str(value or "")}
    mark = "selected" if isinstance(bound.field.widget, forms.Select) else "checked"
    items: list[Params] = []
    for key, text in bound.field.widget.choices:
        if key in {"", None} and mark == "checked":
            continue
        item: Params = {"value": str(key), "text": str(text), mark: str(key) in chosen}
        if hint := hints.get(str(key)):
            item["hint"] = {"text": hint}
        items.append(item)
    return items


def _month_parts(bound: BoundField) -> list[Params]:
    value = bound.value()
    widget = bound.field.widget
    values = value if isinstance(value, list) else widget.decompress(value)
    return [
        {
            "id": f"{bound.auto_id}-{part}",
            "name": f"{bound.html_name}_{part}",
            "label": label,
            "value": "" if typed is None else str(typed),
            "width": width,
        }
        for (part, label, width), typed in zip(_MONTH_PARTS, values, strict=True)
    ]


def _label(bound: BoundField) -> str:
    """The label; what may be left out says so, because most of what we ask is asked for a reason."""
    return str(bound.label) if bound.field.required else f"{bound.label} (optional)"


def _attributes(bound: BoundField) -> Params:
    """The widget's attributes, without what the label and the server say better than the browser."""
    widget = bound.field.widget
    return {
        name: value
        for name, value in widget.attrs.items()
        if name not in {"required", "placeholder", "rows", "cols", "class", "id"} and value is not False
    }


def _first_id(bound: BoundField) -> str:
    return bound.id_for_label if isinstance(bound.field.widget, forms.MultiWidget) else bound.auto_id


def _merged(*layers: Mapping[str, Any]) -> Params:
    """Later layers win; dicts are joined, those within them as well; None takes a parameter away."""
    result: Params = {}
    for layer in layers:
        for key, value in layer.items():
            known = result.get(key)
            if isinstance(known, dict) and isinstance(value, dict):
                result[key] = _merged(known, value)
            else:
                result[key] = value
    return {key: value for key, value in result.items() if value is not None}
