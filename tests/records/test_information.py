"""Requests under freedom of information law: search, decisions, what is handed out."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

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

    def decide(self, passage, actor, noon, **fields):
        given = {"decision": "REDACT", "exemption": "s40", "sentences": [0], "words": [], **fields}
        services.decide_passage(passage_id=passage.pk, actor=actor, at=noon, **given)

    def test_what_is_blacked_out_is_gone_from_the_answer(self, passage, manager, noon, browser):
        self.decide(passage, manager, noon, words=["all  morning"])
        services.answer_request(request_id=passage.request_id, actor=manager, at=noon)

        response = browser(manager).get(f"/records/requests/{passage.request_id}/answer.html")

        said = response.content.decode()
        assert response["Content-Disposition"].startswith("attachment")
        assert "The phones were down " in said
        assert "Nobody knew." in said
        for gone in ("Jones", "rang", "morning"):
            assert gone not in said
        assert said.count(blacking.BAR) == 2
        assert "Section 40: personal data" in said
        assert AuditEntry.objects.filter(verb="information.downloaded").exists()

    def test_what_is_kept_back_stands_in_the_schedule_only(self, passage, manager, noon):
        self.decide(passage, manager, noon, decision="OUT", exemption="s36", sentences=[])
        services.answer_request(request_id=passage.request_id, actor=manager, at=noon)

        item = queries.answer(request_id=passage.request_id, actor=manager).items[0]
        assert (item.pieces, item.exemption) == ([], "Section 36: free and frank views")

    def test_needs_a_reason_and_something_to_black_out(self, passage, manager, noon):
        with pytest.raises(services.NotPossible, match="reason"):
            self.decide(passage, manager, noon, exemption="")
        with pytest.raises(services.NotPossible, match="Tick"):
            self.decide(passage, manager, noon, sentences=[99], words=["not there"])

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


class TestBlacking:
    def test_sentences_are_the_whole_text(self):
        for text in (TEXT, "One\n\nTwo.", "…", "", "Wait... what?! Yes"):
            assert "".join(text[start:end] for start, end in blacking.sentences(text)) == text

    def test_bars_are_of_one_length_whatever_they_hide(self):
        assert blacking.blacked("abcdef gh", [(0, 2), (1, 4), (7, 9)]) == [
            (blacking.BAR, True),
            ("ef ", False),
            (blacking.BAR, True),
        ]


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
