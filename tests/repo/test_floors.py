"""Links in strings, which the import contracts cannot see: foreign keys, and addresses in templates."""

import re
import tomllib
from pathlib import Path

import pytest
from django.apps import apps

CONTRACTS = tomllib.loads(Path("pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
LAYERS = next(contract for contract in CONTRACTS if contract["id"] == "floors")["layers"]
FLOOR = {
    room.strip().strip("()"): number
    for number, names in enumerate(reversed(LAYERS))
    for room in names.split("|")
}
LINKS = [
    pytest.param(model, field, id=f"{model._meta.label}.{field.name}")
    for model in apps.get_models()
    if model._meta.app_label in FLOOR
    for field in model._meta.get_fields()
    if field.is_relation
    and not field.auto_created
    and field.related_model
    and field.related_model._meta.app_label in FLOOR
    and field.related_model._meta.app_label != model._meta.app_label
]
ADDRESS = re.compile(r"""url\(\s*["']([a-z]+):""")
TEMPLATES = sorted(Path("learnonce").glob("*/jinja2/**/*.jinja"))


@pytest.mark.parametrize(("model", "field"), LINKS)
def test_links_between_rooms_point_down_and_stay_hidden_from_below(model, field):
    assert FLOOR[field.related_model._meta.app_label] < FLOOR[model._meta.app_label]
    assert field.remote_field.hidden


@pytest.mark.parametrize("template", TEMPLATES, ids=str)
def test_templates_link_only_to_their_own_room_and_below(template):
    room = template.parts[1]
    # Layouts stand under every page: they may lead to one's own page, as the account links do.
    allowed = FLOOR["people"] if room == "ui" else FLOOR[room]

    assert [name for name in ADDRESS.findall(template.read_text()) if FLOOR[name] > allowed] == []


def test_there_are_templates_to_look_at():
    assert TEMPLATES
