"""No patient's number is stored: every field in which people type goes through the one rule."""

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest
from django import forms

import learnonce
from learnonce.base.screening.findings import Severity
from learnonce.base.screening.reading import look_for
from learnonce.ui.fields import LongText, Text, Words

NUMBER = "999 000 0018"  # of the range kept for tests; its check digit fits
# Fields of other classes whose words are never stored, or are no words, each with the reason.
NOT_KEPT = {
    "LinkNoticeForm.website": "a trap for programs; whoever fills it in is turned away",
    "NoticeForm.website": "likewise",
    "DecideForm.linked_lesson": "read as a number only",
    "ChoiceForm.choice": "one of a few codes, checked by the service",
    "ChoiceForm.offered": "read as numbers only",
    "SignUpForm.username": "allauth's; not shown, because people sign in by e-mail",
    "DomainsForm.domains": "must be domains of e-mail addresses",
    "RoleForm.where": "the code of a place that is looked up",
    "FirstCodeForm.code": "a code of six digits that is checked and forgotten",
    "CodeForm.code": "likewise",
    "ConfirmByCodeForm.code": "likewise",
}
# Forms whose services refuse the number themselves, because a reason lets it through.
LEFT_TO_SERVICES = {
    "learnonce.ui.forms.Overriding": "deciding.ask, in services of lessons, improvement and briefings",
    "learnonce.letterbox.forms.ConfirmForm": "the services of practice and lessons, as for the pages",
    "learnonce.practice.forms.AnswersForm": "practice.services.noticing.checked",
}
# Where a view reads words that a form does not hold, with what becomes of them.
READ_BY_HAND = {
    "learnonce/lessons/views/finding.py:text": "a question that is asked and not kept",
    "learnonce/lessons/views/talking.py:reason": "screened by lessons.services.remove_comment",
    "learnonce/practice/views/board.py:reason": "refused by practice.services.reopen",
    "learnonce/records/views/governing.py:reason": "refused there",
    "learnonce/practice/views/notice.py:text": "looked at while typing and not kept",
    "learnonce/improvement/views/entering.py:what": "looked at while typing and not kept",
}


def every_form():
    for module in pkgutil.walk_packages(learnonce.__path__, "learnonce."):
        if re.search(r"\.forms\b", module.name):
            for found in vars(import_module(module.name)).values():
                if (
                    isinstance(found, type)
                    and issubclass(found, forms.BaseForm)
                    and found.__module__ == module.name
                ):
                    yield found


def holds_words(field):
    """Whether people type words into it: no choice, address, number or password."""
    if not isinstance(field, forms.CharField) or isinstance(field, forms.EmailField | forms.URLField):
        return False
    return not isinstance(field.widget, forms.PasswordInput | forms.HiddenInput)


FORMS = sorted(set(every_form()), key=lambda form: f"{form.__module__}.{form.__qualname__}")
FIELDS = [
    pytest.param(form, name, field, id=f"{form.__name__}.{name}")
    for form in FORMS
    for name, field in form.base_fields.items()
    if holds_words(field)
]


def test_there_are_many_forms():
    assert len(FORMS) > 40
    assert len(FIELDS) > 80


@pytest.mark.parametrize(("form", "name", "field"), FIELDS)
def test_every_field_for_words_refuses_a_patients_number(form, name, field):
    if f"{form.__name__}.{name}" in NOT_KEPT:
        return
    assert isinstance(field, Words), (
        f"{form.__module__}.{form.__name__}.{name} takes words without looking at them. "
        "Make it a Text or LongText of learnonce.ui.fields, or say in NOT_KEPT why it stores nothing."
    )


@pytest.mark.parametrize("field", [Text(label="Name"), LongText(label="Why?")])
def test_the_fields_refuse_it(field):
    with pytest.raises(forms.ValidationError, match="looks like an NHS number"):
        field.clean(f"see {NUMBER}")

    assert field.clean("see 999 000 0019") == "see 999 000 0019"


def test_only_known_forms_leave_it_to_their_service():
    leaving = re.compile(r"class (\w+)\([^\n]*\):(?:(?!\nclass ).)*?leave_to_service\(", re.DOTALL)
    found = {
        f"{path.with_suffix('').as_posix().replace('/', '.')}.{name}"
        for path in Path("learnonce").rglob("*.py")
        if "forms" in path.as_posix()
        for name in leaving.findall(path.read_text())
    }

    assert found == set(LEFT_TO_SERVICES)


def test_views_read_words_by_hand_only_where_it_is_known_what_becomes_of_them():
    words = re.compile(r'POST(?:\.get\(|\[)"(text|reason|what|why|note|name|title|words|comment|described)"')
    found = {
        f"{path.as_posix()}:{name}"
        for path in Path("learnonce").glob("*/views/**/*.py")
        for name in words.findall(path.read_text())
    }

    assert found == set(READ_BY_HAND)


def test_the_number_of_this_test_is_one():
    assert look_for(Severity.REFUSE, NUMBER).refused
