from datetime import date

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile

from learnonce.ui import fields
from tests.ui.pages import component, elements, render, words


class Report(forms.Form):
    title = fields.Text(label="Title", help_text="A few words", max_length=20)
    story = fields.LongText(label="What happened?", draft="report", required=False)
    kind = fields.OneOf(
        label="Kind",
        choices=[("PROBLEM", "A problem"), ("BRIGHT", "A bright spot")],
        hints={"BRIGHT": "Well done"},
    )
    topics = fields.AnyOf(label="Topics", choices=[("a", "Access"), ("b", "Bloods")], required=False)
    place = fields.Pick(label="Place", choices=[("", "Choose one"), ("7", "Fernbank")])
    since = fields.Month(label="Since when?")
    agreed = fields.Tick(
        label="I have checked it for names", error_messages={"required": "Check it for names"}
    )
    token = forms.CharField(widget=forms.HiddenInput, required=False)


def shown(form, name, look="{}"):
    return component("field", f"field(form['{name}'], {look})", form=form)


class TestAField:
    def test_ties_label_hint_and_error_to_its_input(self):
        markup = shown(Report({}), "title")

        [box] = elements(markup, "input")
        assert box["aria-describedby"] == "id_title-hint id_title-error"
        assert elements(markup, "label", for_=box["id"])
        assert elements(markup, "span", id="id_title-error")
        assert "Fill in: Title" in words(markup)

    def test_keeps_what_was_typed_as_text(self):
        markup = shown(Report({"title": '"><script>alert(1)</script>'}), "title")

        assert elements(markup, "script") == []
        assert elements(markup, "input")[0]["value"] == '"><script>alert(1)</script>'

    def test_says_what_may_be_left_out(self):
        assert "What happened? (optional)" in words(shown(Report(), "story"))

    def test_leaves_what_is_missing_to_the_server(self):
        assert "required" not in elements(shown(Report(), "title"), "input")[0]

    def test_carries_the_key_of_its_draft(self):
        assert elements(shown(Report(), "story"), "textarea")[0]["data-draft"] == "report"

    def test_takes_another_look_for_one_place(self):
        markup = shown(Report(), "title", "{'label': {'size': 'l', 'isPageHeading': true}}")

        assert elements(markup, "h1", class_="nhsuk-label-wrapper")
        assert "Title" in words(markup)

    def test_hidden_ones_are_only_hidden_inputs(self):
        assert shown(Report(), "token").strip() == '<input type="hidden" name="token" id="id_token">'


class TestChoices:
    def test_of_one_are_radios_in_a_named_group_with_the_chosen_marked(self):
        markup = shown(Report({"kind": "BRIGHT"}), "kind")

        assert "Kind" in words(markup)
        assert elements(markup, "fieldset")
        assert [box["value"] for box in elements(markup, "input", type="radio") if "checked" in box] == [
            "BRIGHT"
        ]
        assert "Well done" in words(markup)

    def test_keep_their_question_when_only_its_size_is_chosen(self):
        markup = shown(Report(), "kind", "{'fieldset': {'legend': {'size': 'm'}}}")

        assert elements(markup, "legend", class_="nhsuk-fieldset__legend nhsuk-fieldset__legend--m")
        assert "Kind" in words(markup)

    def test_of_any_are_checkboxes(self):
        markup = shown(Report({"topics": ["b"]}), "topics")

        assert [box["value"] for box in elements(markup, "input", type="checkbox") if "checked" in box] == [
            "b"
        ]

    def test_from_a_list_keep_the_blank_one(self):
        markup = shown(Report({"place": "7"}), "place")

        assert [box["value"] for box in elements(markup, "option")] == ["", "7"]
        assert elements(markup, "option", value="7")[0].keys() >= {"selected"}

    def test_a_tick_reads_as_its_statement(self):
        markup = shown(Report({"agreed": "on"}), "agreed")

        [box] = elements(markup, "input", type="checkbox")
        assert "checked" in box
        assert elements(markup, "label", for_=box["id"])


class TestMonth:
    @pytest.mark.parametrize(
        ("month", "year", "error"),
        [
            ("", "", "Enter the month and the year: Since when?"),
            ("13", "2026", "The month must be a number from 1 to 12"),
            ("", "2026", "The month must be a number from 1 to 12"),
            ("3", "26", "The year must have four digits, for example 2026"),
            ("²", "2026", "The month must be a number from 1 to 12"),
        ],
    )
    def test_says_what_is_wrong(self, month, year, error):
        assert Report({"since_month": month, "since_year": year}).errors["since"] == [error]

    def test_is_the_first_day(self):
        form = Report({"since_month": "3", "since_year": "2026"})

        assert "since" not in form.errors
        assert form.cleaned_data["since"] == date(2026, 3, 1)

    def test_shows_a_date_as_two_numbers(self):
        markup = shown(Report(initial={"since": date(2026, 3, 1)}), "since")

        assert [(box["name"], box["value"]) for box in elements(markup, "input")] == [
            ("since_month", "3"),
            ("since_year", "2026"),
        ]


class TestUpload:
    class Sheet(forms.Form):
        file = fields.Upload(kinds=[".csv"], max_bytes=1024 * 1024)

    @pytest.mark.parametrize(
        ("name", "size", "error"),
        [
            ("notes.exe", 10, "The file must be one of these: .csv"),
            ("notes.csv", 1024 * 1024 + 1, "The file must be smaller than 1 MB. Send it in parts."),
        ],
    )
    def test_refuses_another_kind_or_too_much(self, name, size, error):
        form = self.Sheet({}, {"file": SimpleUploadedFile(name, b"x" * size)})

        assert form.errors["file"] == [error]

    def test_takes_one_of_its_kind(self):
        assert self.Sheet({}, {"file": SimpleUploadedFile("notes.CSV", b"a,b")}).is_valid()


class TestErrorSummary:
    def test_leads_to_the_first_input_of_every_field_at_fault(self):
        form = Report({})

        markup = component("error-summary", "error_summary(form)", form=form)
        page = "".join(shown(form, name) for name in form.fields)

        leads = [link["href"].removeprefix("#") for link in elements(markup, "a")]
        assert leads == ["id_title", "id_kind", "id_place", "id_since-month", "id_agreed"]
        targets = [box["id"] for tag in ("input", "select") for box in elements(page, tag)]
        assert set(leads) <= set(targets)

    def test_is_nothing_before_the_form_is_sent(self):
        assert component("error-summary", "error_summary(form)", form=Report()).strip() == ""

    def test_joins_several_forms(self):
        markup = component(
            "error-summary",
            "error_summary(forms)",
            forms=[Report({}, prefix="one"), Report({}, prefix="two")],
        )

        assert "#id_two-title" in {link["href"] for link in elements(markup, "a")}


class TestAFormPage:
    PAGE = '{% extends "layouts/form.jinja" %}{% block title %}Report{% endblock %}'

    @pytest.fixture
    def page(self, rf):
        from django.template import engines

        return lambda form: engines["jinja2"].from_string(self.PAGE).render({"form": form}, rf.get("/"))

    def test_says_error_in_its_title(self, page):
        assert "<title>Error: Report" in page(Report({}))
        assert "<title>Report" in page(Report())

    def test_holds_every_field_and_the_token(self, page):
        names = {box.get("name") for box in elements(page(Report()), "input")}

        assert names >= {"csrfmiddlewaretoken", "token", "title", "kind", "since_month", "agreed"}

    def test_has_no_inline_script_or_style(self, page):
        markup = page(Report({}))

        assert all("src" in script for script in elements(markup, "script"))
        assert elements(markup, "style") == []
        assert "style=" not in markup

    def test_sends_files_only_when_there_is_one_to_send(self, page):
        assert "enctype" not in elements(page(Report()), "form")[0]
        assert elements(page(TestUpload.Sheet()), "form")[0]["enctype"] == "multipart/form-data"


def test_render_escapes_by_default():
    assert render("{{ text }}", text="<b>") == "&lt;b&gt;"
