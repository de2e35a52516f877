"""An import through the browser: the file, its columns, who may."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from learnonce.base.sharing import Tier
from learnonce.exchange import services
from learnonce.exchange.models import Import, ImportFile
from learnonce.exchange.services import asking
from learnonce.lessons.models import Lesson
from tests.exchange.files import xlsx
from tests.exchange.sending import CSV, LIST, address, sent, typed, upload

__all__ = ["sent"]


class TestFile:
    def test_leads_to_its_columns_with_their_first_values(self, browser, administrator):
        client = browser(administrator)
        answer = upload(client)
        row = Import.objects.get()

        assert answer.url == address("arrange", row)
        page = client.get(answer.url).content.decode()
        assert "Was war?" in page
        assert "It sticks." in page
        assert "Oil the door" in page
        assert "nothing in it to learn from" in page  # the third row holds nothing but a number
        assert not Lesson.objects.exists()

    @pytest.mark.parametrize(
        ("data", "name", "said"),
        [
            (b"%PDF-1.7", "a.csv", "This is a PDF."),
            (b"", "a.csv", "The file is empty. Choose another"),
            (CSV, "a.exe", "must be one of these"),
            (b"id,title\n", "a.csv", "no rows under them"),
        ],
    )
    def test_that_cannot_be_used_is_told_plainly(self, browser, administrator, data, name, said):
        answer = upload(browser(administrator), data, name)

        assert answer.status_code == 422
        assert said in answer.content.decode()
        assert not Import.objects.exists()

    def test_left_out_is_asked_for_in_plain_words(self, browser, administrator):
        answer = browser(administrator).post(LIST, {})

        assert answer.status_code == 422
        assert "Choose a file first" in answer.content.decode()

    def test_too_large_is_refused(self, browser, administrator, monkeypatch):
        monkeypatch.setattr(asking, "MOST_BYTES", 10)

        assert "smaller than" in upload(browser(administrator)).content.decode()

    def test_may_be_a_workbook_under_any_name(self, browser, administrator):
        upload(browser(administrator), xlsx(["id", "title"], ["1", "A"]), "C:\\fakepath\\doors.csv")

        row = Import.objects.get()
        assert (row.file_kind, row.file_name, row.source) == ("XLSX", "doors.csv", "Doors")

    def test_can_be_thrown_away(self, sent):
        client, row = sent
        client.post(address("give_up", row))

        assert not Import.objects.exists()
        assert not ImportFile.objects.exists()

    def test_nobody_imports_is_forgotten_after_a_week(self, sent):
        _client, row = sent
        assert services.forget_files(at=row.asked_at + timedelta(days=6)) == 0
        assert services.forget_files(at=row.asked_at + timedelta(days=8)) == 1


class TestColumns:
    def test_are_sent_elsewhere_and_looked_at_again(self, sent):
        client, row = sent
        answer = client.post(address("arrange", row), typed(row, **{"column-2": "problem_statement"}))

        assert answer.url == address("arrange", row) + "#first-rows"
        page = client.get(address("arrange", row)).content.decode()
        assert "<dt>The problem</dt>" in page
        row.refresh_from_db()
        assert (row.state, row.permission) == ("READ", "Told by the caretaker")

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"permission": ""}, "Fill in: Why may these lessons be shared?"),
            ({"source": " "}, "Fill in: Name of the collection"),
            ({"tier": "4", "locality": ""}, "Choose the locality"),
            ({"tier": "2"}, "valid choice"),
            ({"column-1": "", "column-2": "", "column-3": "", "go": "start"}, "No column holds a title"),
            ({"column-1": "shoes"}, "valid choice"),
        ],
    )
    def test_and_terms_must_make_sense(self, sent, alder, changes, said):
        client, row = sent
        answer = client.post(address("arrange", row), typed(row, **changes))

        assert answer.status_code == 422
        assert said in answer.content.decode()
        row.refresh_from_db()
        assert row.state == "READ"


class TestWho:
    def test_a_curator_imports_for_the_locality_in_their_care(self, browser, curator, alder, amina, stranger):
        client = browser(curator)
        upload(client)
        row = Import.objects.get()
        page = client.get(address("arrange", row)).content.decode()
        assert "Alder" in page
        assert "Everyone who is signed in" not in page
        client.post(address("arrange", row), typed(row, go="start"))

        services.run(import_id=row.pk, at=timezone.now())

        assert Lesson.objects.visible_to(amina).count() == 2
        assert Lesson.objects.visible_to(stranger).count() == 0

    def test_a_curator_cannot_reach_further_by_a_forged_form(self, browser, curator, alder):
        client = browser(curator)
        upload(client)
        row = Import.objects.get()

        for forged in ({"tier": "5"}, {"locality": str(alder.parent_id)}):
            assert client.post(address("arrange", row), typed(row, go="start", **forged)).status_code == 422
        wishes = services.Wishes(sends=row.sends, source="x", tier=Tier.PUBLIC, permission="x")
        services.arrange(import_id=row.pk, wishes=wishes, actor=curator)
        with pytest.raises(services.NotAllowed):
            services.begin(import_id=row.pk, actor=curator, at=timezone.now())

    def test_administrators_see_all_imports_curators_their_own(self, browser, curator, sent):
        client, row = sent
        other = browser(curator)
        upload(other, name="others.csv")

        assert "others.csv" in client.get(LIST).content.decode()
        assert "doors.csv" not in other.get(LIST).content.decode()
        for name in ("arrange", "progress", "left_out"):
            assert other.get(address(name, row)).status_code == 404
        assert other.post(address("give_up", row)).status_code == 404

    @pytest.mark.parametrize("who", ["amina", "manager"])
    def test_nobody_else_may(self, browser, sent, request, who):
        client = browser(request.getfixturevalue(who))
        _client, row = sent

        assert client.get(LIST).status_code == 403
        assert upload(client).status_code == 403
        assert client.post(reverse("exchange:starter")).status_code == 403
        assert client.get(address("arrange", row)).status_code == 404
        assert "/import/" not in client.get(reverse("lessons:newest")).content.decode()

    def test_the_signed_out_are_asked_to_sign_in(self, client, sent):
        _client, row = sent
        for answer in (
            client.get(LIST),
            client.get(address("progress", row)),
            client.post(reverse("exchange:starter")),
        ):
            assert answer.status_code == 302
            assert reverse("account_login") in answer.url

    def test_a_curator_cannot_import_the_pack_for_everyone(self, browser, curator):
        assert browser(curator).post(reverse("exchange:starter")).status_code == 403


def test_the_starter_pack_by_one_button(browser, administrator):
    client = browser(administrator)
    answer = client.post(reverse("exchange:starter"))
    row = Import.objects.get()

    assert answer.url == address("progress", row)
    services.run(import_id=row.pk, at=timezone.now())
    row.refresh_from_db()
    assert row.report["new"] == 40
    assert Lesson.objects.filter(audience__contains=["public"]).count() == 40


def test_pages_cost_few_queries_however_long_the_list(browser, administrator, django_assert_max_num_queries):
    client = browser(administrator)
    for _ in range(12):
        upload(client)

    with django_assert_max_num_queries(12):
        client.get(LIST)
    with django_assert_max_num_queries(12):
        client.get(address("arrange", Import.objects.first()))


class TestOfferWhereNothingIsFound:
    FIND = reverse("lessons:find")

    def test_an_administrator_can_bring_in_the_starter_pack_from_there(self, browser, administrator):
        client = browser(administrator)
        page = client.get(self.FIND).content.decode()
        assert "Nothing has been published here yet" in page
        assert f'action="{reverse("exchange:starter")}"' in page

        client.post(reverse("exchange:starter"))

        assert "Import the starter pack" not in client.get(self.FIND).content.decode()

    def test_others_are_offered_nothing(self, browser, curator):
        assert "starter pack" not in browser(curator).get(self.FIND).content.decode()
        assert "starter pack" not in Client().get(self.FIND).content.decode()
