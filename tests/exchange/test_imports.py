"""An import through the browser: the file, its columns, the run in the background, the report."""

import threading
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from learnonce.base.sharing import Tier
from learnonce.exchange import services
from learnonce.exchange.models import Import, ImportFile
from learnonce.exchange.services import asking, running, taking_in
from learnonce.lessons.models import Lesson
from learnonce.matching import queries as matching
from tests.exchange.files import jsonl, xlsx
from tests.factories import people

CSV = (
    b"id,title,Was war?,body,date\n1,Oil the door,It sticks.,We oiled it.,2019\n"
    b"2,Ask,,We asked Mrs Carter.,soon\n3,,,,\n"
)
LIST = reverse("exchange:imports")


def upload(client, data=CSV, name="doors.csv"):
    return client.post(LIST, {"file": SimpleUploadedFile(name, data)})


def address(name, row):
    return reverse(f"exchange:{name}", args=[row.pk])


def typed(row, **changes):
    """The form of the columns page as it stands, with changes."""
    columns = {f"column-{n}": row.sends[column["name"]] for n, column in enumerate(row.columns)}
    terms = {
        "source": row.source,
        "permission": "Told by the caretaker",
        "tier": str(row.tier),
        "locality": str(row.locality_id or ""),
        "kind": "SOLUTION",
        "licence": "",
        "numbers_reason": "",
    }
    return {**columns, **terms, "go": "look", **changes}


@pytest.fixture
def sent(browser, administrator):
    """A file an administrator has sent, in their browser."""
    client = browser(administrator)
    upload(client)
    return client, Import.objects.get()


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


class TestRun:
    @pytest.fixture
    def begun(self, sent):
        client, row = sent
        answer = client.post(address("arrange", row), typed(row, go="start"))
        assert answer.url == address("progress", row)
        return client, row

    def test_takes_the_rows_in_and_reports(self, begun):
        client, row = begun
        assert "Waiting to start" in client.get(address("progress", row)).content.decode()

        assert services.run(import_id=row.pk, at=timezone.now())

        row.refresh_from_db()
        assert (row.state, row.report["new"], row.report["refused_count"]) == ("DONE", 2, 1)
        page = client.get(address("progress", row)).content.decode()
        assert "Line 4: There is nothing in it to learn from" in page
        assert "Text that may point at a person was let through" in page
        assert "“soon” is not understood" in page
        assert "2 texts still to be found by meaning" in " ".join(page.split())
        assert not ImportFile.objects.exists()
        lesson = Lesson.objects.get(source_key="1")
        assert (lesson.source_name, lesson.tier, lesson.what_we_did) == (
            "Doors",
            Tier.SIGNED_IN,
            "We oiled it.",
        )
        assert matching.similar_to("oil the door", tokens=frozenset({"all"}))[0].object_id == lesson.pk

    def test_asks_again_by_itself_until_it_is_over(self, begun):
        client, row = begun
        fragment = client.get(address("progress", row), headers={"HX-Request": "true"}).content.decode()
        assert 'hx-trigger="every 2s"' in fragment
        assert "<html" not in fragment
        # Without script it never does: nobody is torn from what they read.
        page = client.get(address("progress", row)).content.decode()
        assert 'http-equiv="refresh"' not in page
        assert "See how far it is now" in page

        services.run(import_id=row.pk, at=timezone.now())

        page = client.get(address("progress", row)).content.decode()
        assert "every 2s" not in page
        assert "See how far it is now" not in page
        assert "http-equiv" not in page

    def test_gives_the_rows_left_out_as_a_file(self, begun):
        client, row = begun
        report = {"refused": [[4, "=SUM(A1)"], [5, "Nothing in it, “really”."]], "refused_count": 2}
        Import.objects.update(report=report, state="DONE")

        answer = client.get(address("left_out", row))

        assert answer["Content-Type"] == "text/csv; charset=utf-8"
        assert answer.content.decode("utf-8-sig").splitlines() == [
            "line,reason",
            "4,'=SUM(A1)",
            '5,"Nothing in it, “really”."',
        ]

    def test_is_once_only_and_cannot_be_changed_under_way(self, begun):
        client, row = begun
        assert client.post(address("arrange", row), typed(row, go="start")).url == address("progress", row)
        client.post(address("give_up", row))
        assert Import.objects.filter(pk=row.pk).exists()

        services.run(import_id=row.pk, at=timezone.now())
        assert not services.run(import_id=row.pk, at=timezone.now())
        assert Lesson.objects.count() == 2

    def test_stops_when_the_asker_may_no_longer(self, begun, administrator):
        _client, row = begun
        people.end_roles(administrator)

        services.run(import_id=row.pk, at=timezone.now())

        row.refresh_from_db()
        assert row.state == "FAILED"
        assert "Administrators may import" in row.failure
        assert not Lesson.objects.exists()


class TestKilled:
    @pytest.fixture
    def many(self, browser, administrator, monkeypatch):
        """An import of fifty rows, begun; ten rows are a chunk."""
        monkeypatch.setattr(taking_in, "CHUNK", 10)
        client = browser(administrator)
        rows = [{"id": str(n), "title": f"Lesson {n}"} for n in range(50)]
        upload(client, jsonl(*rows), "many.jsonl")
        row = Import.objects.get()
        client.post(address("arrange", row), typed(row, go="start"))
        return row

    def kill_after(self, monkeypatch, chunks):
        """The worker dies in the middle of the chunk after these."""
        real = running._hear
        heard = []

        def hear(row, report):
            if len(heard) == chunks:
                raise SystemExit
            heard.append(report.done)
            real(row, report)

        monkeypatch.setattr(running, "_hear", hear)
        return lambda: monkeypatch.setattr(running, "_hear", real)

    def test_goes_on_where_it_was_and_counts_every_row_once(self, many, monkeypatch):
        revive = self.kill_after(monkeypatch, 2)
        with pytest.raises(SystemExit):
            services.run(import_id=many.pk, at=timezone.now())
        revive()
        assert Lesson.objects.count() == 20
        later = timezone.now() + running.SILENT + timedelta(seconds=1)

        assert not services.run(import_id=many.pk, at=timezone.now())  # it may still be alive
        assert services.silent_imports(at=timezone.now()) == []
        assert services.silent_imports(at=later) == [many.pk]
        assert services.run(import_id=many.pk, at=later)

        many.refresh_from_db()
        assert (many.state, many.report["new"], many.report["same"], many.report["done"]) == (
            "DONE",
            50,
            0,
            50,
        )

    def test_a_run_that_was_only_slow_notices_that_it_was_replaced(self, many, monkeypatch):
        real = running._hear

        def hear(row, report):
            if report.done == 20:
                Import.objects.filter(pk=row.pk).update(run=row.run + 1)
            real(row, report)

        monkeypatch.setattr(running, "_hear", hear)

        assert not services.run(import_id=many.pk, at=timezone.now())
        assert Lesson.objects.count() == 10  # what it had not committed is taken back

    def test_an_error_lets_the_next_try_begin_at_once(self, many, monkeypatch):
        def fail(_row, _report):
            raise ZeroDivisionError

        real = running._hear
        monkeypatch.setattr(running, "_hear", fail)
        with pytest.raises(ZeroDivisionError):
            services.run(import_id=many.pk, at=timezone.now())
        monkeypatch.setattr(running, "_hear", real)

        assert services.run(import_id=many.pk, at=timezone.now())
        assert Lesson.objects.count() == 50

    def test_gives_up_in_the_end(self, many):
        Import.objects.update(state="RUNNING", run=running.MOST_RUNS)

        assert not services.run(import_id=many.pk, at=timezone.now())
        many.refresh_from_db()
        assert many.state == "FAILED"


@pytest.mark.django_db(transaction=True)
def test_two_workers_with_one_import_do_it_once(noon):
    administrator = people.actor("Ade Bello", role="administrator")
    row = services.upload(
        name="a.jsonl",
        data=jsonl(*({"id": str(n), "title": f"Lesson {n}"} for n in range(300))),
        actor=administrator,
        at=noon,
    )
    Import.objects.update(state="QUEUED", permission="x")
    gate = threading.Barrier(2)
    answers = []

    def work():
        gate.wait()
        try:
            answers.append(services.run(import_id=row.pk, at=timezone.now()))
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == [False, True]
    assert Lesson.objects.count() == 300


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
