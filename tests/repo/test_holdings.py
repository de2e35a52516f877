"""Nothing is held that nobody has declared: every table, every column with words or with a person in it."""

import pytest
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchVectorField
from django.db import connection, models

from learnonce.base.keeping import DETACH, Detach, Until, With, holding, holdings

MODELS = apps.get_models(include_auto_created=True)
PERSON = apps.get_model("people.Person")
DECLARED = {one.model: one for one in holdings()}
WORDS = (models.CharField, models.TextField, models.JSONField, models.BinaryField, SearchVectorField)
WHY = "Say in the holdings.py of its room what it is (learnonce/base/keeping.py says how)."


def must_be_declared(field):
    """Whether something must be said of a column: it may hold words, an audience, or name a person."""
    if field.primary_key:
        return isinstance(field, WORDS)
    if field.is_relation:
        return field.related_model is PERSON
    if isinstance(field, models.GeneratedField):
        return isinstance(field.output_field, WORDS)
    if isinstance(field, ArrayField):
        return isinstance(field.base_field, WORDS)
    if isinstance(field, WORDS):
        return not field.choices
    return isinstance(field, models.IntegerField) and field.name.endswith(("_id", "_by"))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_table_and_column_is_declared(model):
    assert model._meta.label in DECLARED, f"{model._meta.label} is not declared. {WHY}"
    declared = DECLARED[model._meta.label].declared
    undeclared = [
        field.name
        for field in model._meta.local_concrete_fields
        if must_be_declared(field) and field.name not in declared
    ]
    assert undeclared == [], f"Columns of {model._meta.label} are not declared. {WHY}"


def test_every_table_of_the_database_is_declared(db):
    tables = {one.table for one in holdings()}

    assert set(connection.introspection.table_names()) - {"cache"} <= tables


@pytest.mark.parametrize("one", holdings(), ids=lambda one: one.model)
def test_what_is_declared_is_there(one):
    if "." not in one.model:
        return
    fields = {field.name: field for field in one.rows._meta.local_concrete_fields}

    assert one.declared - set(fields) == set()
    assert {by for by in one.texts.values() if by} <= set(one.people)
    for name, erasure in one.people.items():
        if erasure is DETACH or isinstance(erasure, Detach):
            assert fields[name].null, f"{one.model}.{name} cannot be emptied: null=True, or DELETE."
        if isinstance(erasure, Detach):
            assert set(erasure.also) <= set(fields)
    if isinstance(one.kept, Until):
        assert one.kept.since in fields
        one.rows.objects.filter(**one.kept.when)
    if isinstance(one.kept, With):
        assert holding(one.kept.model)
    one.rows.objects.filter(**one.hides)
    if one.way_to_organisation:
        one.rows.objects.values(one.way_to_organisation)


def test_a_column_says_one_thing():
    for one in holdings():
        said = [*one.addresses, *one.tokens, *one.facts, *one.texts, *one.copies, *one.codes, *one.secrets]
        assert len(said) == len(set(said)), one.model


def test_texts_are_declared_once_and_plainly():
    assert len(DECLARED) == len(holdings())
    for one in holdings():
        for words in (one.what, one.why, one.seen_by):
            assert words.endswith("."), f"{one.model}: {words}"
            assert len(words) <= 140, f"{one.model}: {words}"


def test_what_clears_machinery_is_there():
    from learnonce.records.services.traces import ROUTINES

    assert {one.cleared_by for one in holdings() if one.cleared_by} == set(ROUTINES)


def test_what_goes_with_a_thing_belongs_where_the_thing_does():
    ways = {one.model: one.way_to_organisation for one in holdings()}

    assert ways["lessons.AdoptionCheck"] == "adoption__organisation"
    assert ways["practice.Message"] == "noticing__team__organisation"
    assert ways["improvement.Thank"] == "organisation"  # from where it is said, not where the lesson is from
    assert ways["people.SignOn"] == ""
