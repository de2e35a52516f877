"""Retention: rules, the night job, its preview and its log; copies of one's own data."""

import io
import json
import zipfile
from datetime import timedelta

import pytest

from learnonce.attachments import services as attachments
from learnonce.base import audit
from learnonce.base.models import AuditEntry, SharingGrant
from learnonce.improvement.services import index_initiative
from learnonce.lessons.models import Ask, Comment, Lesson
from learnonce.matching.models import IndexedText
from learnonce.practice.models import Message, Noticing
from learnonce.records import queries, services
from learnonce.records.models import Disposal, OwnExport
from learnonce.records.services import copying
from tests.factories import adoptions, improvement, lessons, practice

OLD = timedelta(days=3 * 365 + 1)


@pytest.fixture
def old_noticing(reception, amina, noon):
    row = practice.noticing(
        reception,
        by=amina,
        state="CLOSED",
        state_since=noon - OLD,
        reply="Done.",
        replied_at=noon - OLD,
        text="Patients ring twice.",
    )
    Message.objects.create(noticing=row, text="So it is.", written_by_id=amina.user_id, written_at=noon)
    audit.record(
        verb="noticing.answered",
        subject=("noticing", row.pk),
        actor=amina,
        at=noon,
        reason="Calls",
    )
    SharingGrant.objects.create(
        subject_kind="noticing", subject_id=row.pk, tier=2, tokens=["t:1"], granted_at=noon
    )
    return row


def line(model, lead, noon):
    return queries.term(model=model, actor=lead, at=noon)


def test_rules_cost_four_queries_however_many_there_are(old_noticing, lead, noon, django_assert_num_queries):
    hold = services.place_hold(kind="noticing", number=old_noticing.pk, why="A claim", actor=lead, at=noon)
    services.set_rule(model="people.Letter", days=40, reason="It is enough", actor=lead, at=noon)

    with django_assert_num_queries(4):
        held = queries.terms(actor=lead, at=noon)
    services.lift_hold(hold_id=hold, reason="Settled", actor=lead, at=noon)

    assert len(held) > 10
    assert {one.model: one.set_by for one in held if one.set_by} == {"people.Letter": "Iris Grant"}
    assert [one.count for one in held if one.model == "practice.Noticing"] == [0]
    assert line("practice.Noticing", lead, noon).count == 1


class TestDispose:
    def test_does_what_the_preview_said_and_logs_no_content(self, old_noticing, reception, lead, noon):
        young = practice.noticing(reception, state="CLOSED", state_since=noon, reply="Done.", replied_at=noon)
        assert line("practice.Noticing", lead, noon).count == 1

        gone = services.dispose(at=noon)

        assert gone["practice.Noticing"] == 1
        assert list(Noticing.objects.values_list("pk", flat=True)) == [young.pk]
        assert not Message.objects.exists()
        log = Disposal.objects.get()
        assert (log.model, log.days, log.count) == ("practice.Noticing", 1095, 1)
        assert log.oldest == log.newest == old_noticing.state_since
        assert queries.disposals(actor=lead)[0].words == "3 years"

    def test_keeps_the_history_without_its_words(self, old_noticing, noon):
        services.dispose(at=noon)

        entry = AuditEntry.objects.get(verb="noticing.answered")
        assert (entry.reason, entry.facts, entry.subject_id) == ("", {}, old_noticing.pk)
        assert not SharingGrant.objects.exists()

    def test_leaves_what_is_open(self, reception, noon):
        practice.noticing(reception, state="RAISED", state_since=noon - OLD)

        assert services.dispose(at=noon)["practice.Noticing"] == 0

    def test_leaves_what_is_on_hold_with_all_that_belongs_to_it(self, old_noticing, lead, noon):
        services.place_hold(kind="noticing", number=old_noticing.pk, why="A claim", actor=lead, at=noon)

        assert line("practice.Noticing", lead, noon).count == 0
        assert services.dispose(at=noon)["practice.Noticing"] == 0
        assert Message.objects.exists()

    def test_leaves_what_a_person_on_hold_had_a_part_in(self, old_noticing, amina, lead, noon):
        services.place_hold(person_id=amina.user_id, why="A claim", actor=lead, at=noon)

        assert services.dispose(at=noon)["practice.Noticing"] == 0

    def test_passes_over_what_others_need_and_goes_on(self, reception, noon):
        fields = {"stage": "WITHDRAWN", "stage_since": noon - OLD, "published_at": noon - OLD}
        needed = lessons.lesson(reception, title="Taken up", **fields)
        adoptions.adoption(needed, adoptions.place("Birch"))
        lessons.lesson(reception, title="Forgotten", **fields)

        assert services.dispose(at=noon)["lessons.Lesson"] == 1

        assert [row.title for row in Lesson.objects.all()] == ["Taken up"]
        assert Disposal.objects.get().passed_over == 1
        assert not IndexedText.objects.filter(title="Forgotten").exists()

    def test_runs_twice_without_harm(self, old_noticing, noon):
        services.dispose(at=noon)

        assert services.dispose(at=noon)["practice.Noticing"] == 0
        assert Disposal.objects.count() == 1

    def test_of_history_is_the_one_way_it_goes(self, amina, lead, noon):
        audit.record(verb="lesson.read", subject=("lesson", 1), actor=amina, at=noon - OLD)
        services.set_rule(model="base.AuditEntry", days=365, reason="So agreed", actor=lead, at=noon)

        assert services.dispose(at=noon)["base.AuditEntry"] == 1

        assert list(AuditEntry.objects.values_list("verb", flat=True)) == ["rule.set"]

    def test_has_work_under_way_forgotten_by_the_index(self, reception, noon):
        row = improvement.initiative(
            reception.organisation, stage="STOPPED", stage_since=noon - OLD, stopped_why="It did not work"
        )
        index_initiative(row.pk)
        assert IndexedText.objects.filter(kind="initiative").exists()

        assert services.dispose(at=noon)["improvement.Initiative"] == 1
        index_initiative(row.pk)

        assert not IndexedText.objects.filter(kind="initiative").exists()


class TestSetRule:
    def test_counts_from_now_on(self, old_noticing, lead, noon):
        services.set_rule(
            model="practice.Noticing", days=3650, reason="Ours keep ten years", actor=lead, at=noon
        )

        found = line("practice.Noticing", lead, noon)
        assert (found.words, found.reason, found.set_by, found.count) == (
            "10 years",
            "Ours keep ten years",
            "Iris Grant",
            0,
        )
        assert any(held.kept == "10 years. Ours keep ten years" for held in queries.held())

    def test_for_good_is_for_good(self, old_noticing, lead, noon):
        services.set_rule(model="practice.Noticing", days=None, reason="We learn", actor=lead, at=noon)

        assert "practice.Noticing" not in services.dispose(at=noon)

    def test_refuses_nonsense_and_others(self, lead, amina, noon):
        with pytest.raises(services.NotPossible, match="from 30"):
            services.set_rule(model="practice.Noticing", days=3, reason="Now", actor=lead, at=noon)
        with pytest.raises(services.NotPossible, match="why"):
            services.set_rule(model="practice.Noticing", days=300, reason=" ", actor=lead, at=noon)
        with pytest.raises(services.NotPossible, match="no rule"):
            services.set_rule(model="people.Person", days=300, reason="So", actor=lead, at=noon)
        with pytest.raises(services.NotAllowed):
            services.set_rule(model="practice.Noticing", days=300, reason="So", actor=amina, at=noon)


class TestOwnCopy:
    def copy(self, actor, noon):
        services.ask_for_copy(actor=actor, at=noon)
        services.make_copy(export_id=OwnExport.objects.get().pk, at=noon)
        data = queries.own_copy_file(actor=actor, at=noon + timedelta(days=6))
        archive = zipfile.ZipFile(io.BytesIO(data))
        return {name: archive.read(name).decode() for name in archive.namelist()}

    def test_holds_what_one_wrote_and_not_what_others_wrote(self, amina, manager, reception, noon):
        lesson = lessons.lesson(reception, raised_by_id=amina.user_id, good="We <text> them.")
        adoption = adoptions.adoption(lesson, adoptions.place("Birch"))
        Comment.objects.create(lesson=lesson, text="Mine", written_by_id=amina.user_id, written_at=noon)
        Comment.objects.create(lesson=lesson, text="Theirs", written_by_id=manager.user_id, written_at=noon)
        Ask.objects.create(
            adoption=adoption,
            question="My question",
            asked_by_id=amina.user_id,
            asked_at=noon,
            answer="Their answer",
            answered_by_id=manager.user_id,
            answered_at=noon,
        )
        practice.noticing(
            reception,
            by=amina,
            text="What I saw",
            reply="Their reply",
            state="DECLINED",
            replied_at=noon,
            replied_by_id=manager.user_id,
        )

        files = self.copy(amina, noon)

        said = json.loads(files["about-you.json"])
        told = {one["table"]: one["rows"] for one in said["held"]}
        assert [row["text"] for row in told["lessons.Comment"]] == ["Mine"]
        assert told["practice.Noticing"][0]["text"] == "What I saw"
        assert told["people.Person"][0]["email"].startswith("amina")
        for other in ("Theirs", "Their answer", "Their reply", '"password"', f'"{manager.user_id}"'):
            assert other not in files["about-you.json"]
        assert "We &lt;text&gt; them." in files["about-you.html"]

    @pytest.fixture
    def folder(self, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path

    @pytest.mark.usefixtures("folder")
    def test_holds_the_files_one_added_until_they_are_too_many(self, amina, reception, noon, monkeypatch):
        lesson = lessons.lesson(reception)
        for name in ("one.txt", "two.txt"):
            attachments.attach(
                subject=("lesson", lesson.pk),
                content=name.encode(),
                name=name,
                described="",
                licence="",
                checked=True,
                actor=amina,
                at=noon,
            )

        found = self.copy(amina, noon)
        monkeypatch.setattr(copying, "MOST_BYTES", 10)
        OwnExport.objects.all().delete()
        fewer = self.copy(amina, noon)

        assert [text for name, text in found.items() if name.startswith("files/")] == ["one.txt", "two.txt"]
        assert [name.partition(" ")[2] for name in fewer if name.startswith("files/")] == ["one.txt", ""]

    def test_is_gone_after_seven_days(self, amina, noon):
        self.copy(amina, noon)
        later = noon + timedelta(days=7)

        assert queries.own_copy_file(actor=amina, at=later) is None
        services.dispose(at=later)
        assert not OwnExport.objects.exists()

    def test_is_nobody_elses(self, amina, manager, noon):
        self.copy(amina, noon)

        assert queries.own_copy_file(actor=manager, at=noon) is None

    def test_asked_twice_is_made_once(self, amina, noon):
        services.ask_for_copy(actor=amina, at=noon)
        services.ask_for_copy(actor=amina, at=noon)

        number = OwnExport.objects.get().pk
        assert services.make_copy(export_id=number, at=noon)
        assert not services.make_copy(export_id=number, at=noon)
