"""Requests under freedom of information law: search, decisions, what is handed out."""

import csv
import re
from datetime import date, timedelta
from io import BytesIO

import docx
import pytest
from django.utils import timezone
from pypdf import PdfReader

from learnonce.attachments import services as attachments
from learnonce.base.models import AuditEntry
from learnonce.people import queries as people_queries
from learnonce.records import queries, services
from learnonce.records.calc import blacking, names, working_days
from learnonce.records.models import InformationRequest, Passage
from tests.factories import lessons, people, practice

TEXT = "Mrs Jones of the desk rang. The phones were down all morning. Nobody knew."


@pytest.fixture
def run(manager, reception, noon):
    """A request of the manager of Fernbank, searched. Returns its number."""

    def begin(words=("phones",), actor=manager, organisation_id=reception.organisation_id, **fields):
        number = services.begin_request(
            reference="FOI 1",
            asked="Everything on phones",
            received_on=noon.date(),
            organisation_id=organisation_id,
            words=list(words),
            actor=actor,
            at=noon,
            **fields,
        )
        services.search(request_id=number, at=noon)
        return number

    return begin


@pytest.fixture
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


class TestSearch:
    def test_finds_words_in_every_kind_of_text_of_the_organisation(self, run, reception, amina, stranger):
        lessons.lesson(reception, results="The Phones rang less.")
        practice.noticing(reception, text=TEXT)
        elsewhere = people_queries.team_places(stranger.team_ids)
        assert elsewhere
        other = people.team(people.practice("Birch", locality=people.locality("Other")))
        practice.noticing(other, text="Our phones, too.")

        found = Passage.objects.filter(request_id=run())

        assert {(row.model, row.column) for row in found} == {
            ("lessons.Lesson", "results"),
            ("lessons.LessonVersion", "content"),
            ("practice.Noticing", "text"),
        }

    def test_of_everything_is_for_leads_alone(self, run, manager, lead, reception):
        practice.noticing(reception, text=TEXT)

        with pytest.raises(services.NotAllowed):
            run(organisation_id=None)
        with pytest.raises(services.NotAllowed):
            run(organisation_id=people.practice("Birch", locality=people.locality("Other")).pk)
        assert Passage.objects.filter(request_id=run(actor=lead, organisation_id=None)).count() == 1

    def test_minds_the_days(self, run, reception):
        practice.noticing(reception, text=TEXT)  # written now, whatever its story says
        tomorrow = timezone.localdate() + timedelta(days=1)

        assert not Passage.objects.filter(request_id=run(since=tomorrow)).exists()
        assert Passage.objects.filter(request_id=run(until=tomorrow)).exists()

    def test_of_a_place_takes_in_all_below_it(self, run, lead, manager, reception, alder):
        practice.noticing(reception, text=TEXT)
        practice.noticing(people.team(people.practice("Birch", locality=people.locality("Other"))), text=TEXT)
        board = alder.parent

        number = run(actor=lead, organisation_id=None, locality_id=board.pk)

        assert [row.text for row in Passage.objects.filter(request_id=number)] == [TEXT]
        assert queries.request_page(request_id=number, actor=lead, at=timezone.now()).line.place == (
            "Northshire and all in it"
        )
        with pytest.raises(services.NotAllowed):
            run(organisation_id=None, locality_id=board.pk)

    def test_of_a_person_finds_their_words_but_nothing_they_hid(self, run, lead, amina, manager, reception):
        practice.noticing(reception, by=amina, text="Amina's phones")
        practice.noticing(reception, by=amina, text="Hidden phones", anonymity="HIDDEN")
        practice.noticing(reception, by=manager, text="Bethan's phones")

        for words in (("phones",), ()):
            number = run(words=words, actor=lead, organisation_id=None, writer_id=amina.user_id)
            texts = set(Passage.objects.filter(request_id=number).values_list("text", flat=True))
            assert "Amina's phones" in texts
            assert not any("Bethan" in text or "Hidden" in text for text in texts)
        with pytest.raises(services.NotAllowed):
            run(writer_id=amina.user_id)
        with pytest.raises(InformationRequest.DoesNotExist):
            queries.request_page(request_id=number, actor=manager, at=timezone.now())

    def test_of_a_person_who_was_erased_meanwhile_finds_nothing(self, lead, amina, reception, noon):
        practice.noticing(reception, by=amina, text=TEXT)
        number = services.begin_request(
            reference="FOI 2",
            asked="Theirs",
            received_on=noon.date(),
            organisation_id=None,
            writer_id=amina.user_id,
            words=[],
            actor=lead,
            at=noon,
        )
        InformationRequest.objects.filter(pk=number).update(writer=None)

        assert services.search(request_id=number, at=noon) == 0

    @pytest.mark.usefixtures("folder")
    def test_reads_files_of_what_the_place_has(self, run, lead, reception, noon):
        for team in (reception, people.team(people.practice("Birch", locality=people.locality("Other")))):
            attachments.attach(
                subject=("lesson", lessons.lesson(team).pk),
                content=f"The phones of {team.organisation.name}".encode(),
                name="phones.txt",
                described="",
                licence="",
                checked=True,
                actor=lead,
                at=noon,
            )

        found = Passage.objects.filter(request_id=run(), column="file")

        assert [row.text for row in found] == ["The phones of Fernbank"]

    def test_is_recorded_without_its_words(self, run):
        number = run(words=["a secret word"])

        entry = AuditEntry.objects.get(verb="information.searched", subject_id=number)
        assert entry.facts["words"] == 1
        assert "secret" not in str(entry.facts)

    def test_again_changes_nothing(self, run, reception, noon):
        practice.noticing(reception, text=TEXT)
        number = run()

        assert services.search(request_id=number, at=noon) == 1

    def test_never_shows_who_wrote_it(self, run, reception, amina, manager, noon):
        practice.noticing(reception, by=amina, text=TEXT, anonymity="HIDDEN")
        number = run()
        passage = Passage.objects.get(request_id=number)

        page = queries.passage_page(request_id=number, passage_id=passage.pk, actor=manager)

        assert "Amina" not in str(page)

    def test_says_when_it_found_more_than_one_can_look_at(self, run, reception, manager, noon, monkeypatch):
        from learnonce.records.services import searching

        monkeypatch.setattr(searching, "MOST", 2)
        for _number in range(3):
            practice.noticing(reception, text=TEXT)
        number = run()

        page = queries.request_page(request_id=number, actor=manager, at=noon)
        assert (page.is_cut, page.line.found) == (True, 2)

    def test_refuses_nonsense(self, run, noon):
        with pytest.raises(services.NotPossible, match="words"):
            run(words=["  "])
        with pytest.raises(services.NotPossible, match="after the last"):
            run(since=date(2026, 2, 2), until=date(2026, 2, 1))


class TestDecide:
    @pytest.fixture
    def passage(self, run, reception):
        practice.noticing(reception, text=TEXT)
        return Passage.objects.get(request_id=run())

    def withhold(self, passage, actor, noon, **fields):
        given = {"exemption": "s40", "sentences": [0], "words": [], **fields}
        services.withhold(passage_id=passage.pk, actor=actor, at=noon, **given)

    def decide(self, passage, actor, noon, **fields):
        given = {"keep_back": False, "exemption": "", **fields}
        services.decide_passage(passage_id=passage.pk, actor=actor, at=noon, **given)

    def test_parts_are_withheld_each_for_its_own_reason_and_gone_from_every_file(
        self, passage, manager, noon, browser
    ):
        self.withhold(passage, manager, noon)
        self.withhold(passage, manager, noon, sentences=[], words=["all  morning"], exemption="s43")
        self.decide(passage, manager, noon)
        services.answer_request(request_id=passage.request_id, actor=manager, at=noon)

        said = {
            form: browser(manager).get(f"/records/requests/{passage.request_id}/answer.{form}")
            for form in ("html", "pdf", "docx", "csv")
        }

        for form, response in said.items():
            text = _text(response.content, form)
            assert response["Content-Disposition"].endswith(f'.{form}"')
            assert "The phones were down [Withheld: Section 43]. Nobody knew." in text, form
            for gone in ("Jones", "rang", "morning"):
                assert gone not in text, form
            assert "Section 40: personal data; Section 43: commercial interests" in text, form
        assert AuditEntry.objects.filter(verb="information.downloaded").count() == 4

    def test_words_are_withheld_in_all_texts_that_wait(self, run, reception, manager, noon):
        for text in (TEXT, "The phones of Mrs Jones.", "Phones by Mrs Jones, decided.", "Our phones."):
            practice.noticing(reception, text=text)
        first, second, third, fourth = Passage.objects.filter(request_id=run()).order_by("pk")
        self.decide(third, manager, noon)

        self.withhold(first, manager, noon, sentences=[], words=["Mrs Jones"], everywhere=True)

        first.refresh_from_db(), second.refresh_from_db(), third.refresh_from_db(), fourth.refresh_from_db()
        assert [bool(one.black) for one in (first, second, third, fourth)] == [True, True, False, False]

    def test_what_says_the_same_is_decided_alike(self, run, reception, manager, noon):
        for text in (TEXT, TEXT, "Our phones."):
            practice.noticing(reception, text=text)
        number = run()
        first = Passage.objects.filter(request_id=number).order_by("pk").first()
        self.withhold(first, manager, noon)

        self.decide(first, manager, noon)

        found = Passage.objects.filter(request_id=number).order_by("pk")
        assert [(one.decision, len(one.black)) for one in found] == [("REDACT", 1), ("REDACT", 1), ("", 0)]

    def test_what_may_tell_who_somebody_is_is_suggested_once(self, passage, manager, noon):
        def suggested():
            page = queries.passage_page(request_id=passage.request_id, passage_id=passage.pk, actor=manager)
            return page.suggested

        assert suggested() == ["Mrs Jones"]
        self.withhold(passage, manager, noon)
        assert suggested() == []

    def test_a_part_is_shown_again_and_the_text_decided_anew(self, passage, manager, noon):
        self.withhold(passage, manager, noon)
        self.decide(passage, manager, noon)

        services.show_again(passage_id=passage.pk, number=0, actor=manager, at=noon)

        passage.refresh_from_db()
        assert (passage.black, passage.decision) == ([], "")
        self.decide(passage, manager, noon)
        passage.refresh_from_db()
        assert passage.decision == "IN"

    def test_what_is_kept_back_stands_in_the_schedule_only(self, passage, manager, noon):
        self.decide(passage, manager, noon, keep_back=True, exemption="s36")
        services.answer_request(request_id=passage.request_id, actor=manager, at=noon)

        item = queries.answer(request_id=passage.request_id, actor=manager).items[0]
        assert (item.pieces, item.reasons) == ([], ["Section 36: free and frank views"])

    def test_needs_a_reason_and_something_to_withhold(self, passage, manager, noon):
        with pytest.raises(services.NotPossible, match="reason"):
            self.withhold(passage, manager, noon, exemption="")
        with pytest.raises(services.NotPossible, match="reason"):
            self.decide(passage, manager, noon, keep_back=True)
        with pytest.raises(services.NotPossible, match="Tick"):
            self.withhold(passage, manager, noon, sentences=[99], words=["not there"])

    def test_a_spreadsheet_takes_no_cell_for_a_formula(self, run, reception, manager, noon, browser):
        practice.noticing(reception, text="=HYPERLINK(1) phones")
        number = run()
        self.decide(Passage.objects.get(request_id=number), manager, noon)
        services.answer_request(request_id=number, actor=manager, at=noon)

        said = browser(manager).get(f"/records/requests/{number}/answer.csv").content.decode("utf-8-sig")

        assert list(csv.reader(said.splitlines()))[1][-1] == "'=HYPERLINK(1) phones"

    def test_is_refused_to_others_as_if_it_were_not_there(self, passage, stranger, noon):
        with pytest.raises(Passage.DoesNotExist):
            self.decide(passage, stranger, noon)
        with pytest.raises(InformationRequest.DoesNotExist):
            queries.request_page(request_id=passage.request_id, actor=stranger, at=noon)

    def test_all_must_be_decided_before_it_is_closed_and_none_after(self, passage, manager, noon):
        with pytest.raises(services.NotPossible, match="decision: 1"):
            services.answer_request(request_id=passage.request_id, actor=manager, at=noon)
        self.decide(passage, manager, noon)
        services.answer_request(request_id=passage.request_id, actor=manager, at=noon)
        with pytest.raises(services.NotPossible, match="answered"):
            self.decide(passage, manager, noon)


class TestWorkingDays:
    def test_twenty_after_the_day_it_came(self):
        # Monday 2 March 2026: twenty weekdays on, no bank holiday between
        assert working_days.answer_due(date(2026, 3, 2)) == date(2026, 3, 30)

    def test_easter_and_may_are_left_out(self):
        # From Wednesday 1 April 2026: Good Friday 3, Easter Monday 6 April, 4 May do not count
        assert working_days.easter(2026) == date(2026, 4, 5)
        assert working_days.answer_due(date(2026, 4, 1)) == date(2026, 5, 1)
        assert working_days.answer_due(date(2026, 4, 2)) == date(2026, 5, 5)

    def test_christmas_on_a_weekend_moves(self):
        # 2027: 25 December is a Saturday, 26 a Sunday; Monday 27 and Tuesday 28 stand in
        moved = working_days.bank_holidays(2027)
        assert {date(2027, 12, 27), date(2027, 12, 28)} <= moved

    def test_days_left_and_days_late(self):
        due = date(2026, 3, 30)
        assert working_days.working_days_left(today=date(2026, 3, 27), due=due) == 1
        assert working_days.working_days_left(today=due, due=due) == 0
        assert working_days.working_days_left(today=date(2026, 3, 31), due=due) == -1


def _text(content, form):
    if form == "pdf":
        pages = PdfReader(BytesIO(content)).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())
    if form == "docx":
        return " ".join(one.text for one in docx.Document(BytesIO(content)).paragraphs)
    text = content.decode("utf-8-sig")
    return re.sub(r"<[^>]+>", "", text) if form == "html" else text


class TestBlacking:
    def test_sentences_are_the_whole_text(self):
        for text in (TEXT, "One\n\nTwo.", "…", "", "Wait... what?! Yes"):
            assert "".join(text[start:end] for start, end in blacking.sentences(text)) == text

    def test_what_is_gone_leaves_its_reason_and_not_its_length(self):
        stretches = blacking.covered([(0, 2, "s40")], [(1, 4), (7, 9)], "s43")

        assert stretches == [(0, 2, "s40"), (2, 4, "s43"), (7, 9, "s43")]
        assert blacking.pieces("abcdef gh", stretches) == [
            ("", "s40"),
            ("", "s43"),
            ("ef ", ""),
            ("", "s43"),
        ]

    def test_withheld_twice_is_withheld_once(self):
        once = blacking.covered([], [(2, 5), (4, 8)], "s40")

        assert once == [(2, 8, "s40")]
        assert blacking.covered(once, [(3, 6)], "s36") == once
        assert blacking.pieces("ab cd  ", [(5, 7, "s40")]) == [("ab cd  ", "")]


class TestNames:
    def test_are_found_as_written_and_with_a_title(self):
        wanted = names.pattern(["Amina Okafor", "amina.o@example.org"])
        for text in ("amina okafor", "Ask Mrs. Okafor", "to AMINA.O@example.org,"):
            assert names.around(text, wanted)[1], text
        for text in ("Okafor", "Amina", "aminaokafor", "xamina.o@example.org"):
            assert not names.around(text, wanted)[1], text

    def test_are_found_in_words_read_out_of_a_file_where_they_run_together(self):
        wanted = names.run_together(["Amina Okafor", "Bo"])
        for text in ("see AminaOkafortoday", "Amina\nOkafor", "Ask Bo."):
            assert names.around(text, wanted)[1], text
        assert not names.around("About Okafor", wanted)[1]

    def test_signs_in_a_name_mean_themselves(self):
        assert names.around("by A. (Tony) *O'Neill*", names.pattern(["A. (Tony) *O'Neill*"]))[1]
