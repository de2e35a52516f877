"""Lessons of others: taken in once, changed with their source, kept from those who may not see them."""

import threading

import pytest
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.base import sharing
from learnonce.base.actors import SYSTEM
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.lessons import queries, services
from learnonce.lessons.calc import stages
from learnonce.lessons.models import Lesson, LessonVersion, Topic
from learnonce.lessons.services import ImportRow, Terms
from learnonce.lessons.services.indexing import LESSON
from learnonce.matching import queries as matching
from learnonce.people.models import Notice
from tests.factories import people

ALL = Terms(tier=Tier.SIGNED_IN, permission="Published by the desk, public domain")
TEXT = {"title": "Text the patient", "problem_statement": "People ring twice.", "kind": "SOLUTION"}


def row(key="a-1", *, number=2, source="Sample", **more):
    given = {name: more.pop(name) for name in ("place", "url", "topics") if name in more}
    return ImportRow(number=number, source=source, key=key, content={**TEXT, **more}, **given)


@pytest.fixture
def take(db, noon):
    """take(rows…): what became of them; by the system unless somebody else is named."""

    def taken(*rows, actor=SYSTEM, terms=ALL):
        return services.import_lessons(rows=rows, terms=terms, actor=actor, at=noon)

    return taken


def found(text, *tokens):
    return [like.title for like in matching.similar_to(text, tokens=frozenset(tokens), kinds=[LESSON])]


def waiting(job):
    """The arguments of each job of this name that is queued."""
    return list(ProcrastinateJob.objects.filter(task_name=job).values_list("args", flat=True))


def counts(done):
    return done.new, done.changed, done.same, len(done.refused)


class TestNew:
    def test_is_published_told_by_nobody_here_and_found_at_once(self, take, noon):
        done = take(row(place="Fernbank", url="https://example.org/1", what_we_did="A text."))

        assert counts(done) == (1, 0, 0, 0)
        lesson = Lesson.objects.get()
        assert (lesson.stage, lesson.published_at, lesson.published_by) == (stages.PUBLISHED, noon, None)
        assert (lesson.strength, lesson.replication, lesson.review_by) == ("A0", "B0", None)
        assert (lesson.source_name, lesson.source_key, lesson.source_place) == ("Sample", "a-1", "Fernbank")
        assert LessonVersion.objects.get().content["what_we_did"] == "A text."
        assert found("people ring twice", "all") == ["Text the patient"]
        assert found("people ring twice", "public") == []

    def test_leaves_a_grant_with_the_sources_permission_and_its_history(self, take):
        take(row())
        subject = ("lesson", Lesson.objects.get().pk)

        assert [(grant.tier, grant.purpose) for grant in sharing.grants(subject)] == [
            (Tier.SIGNED_IN, "Published by the desk, public domain")
        ]
        verbs = AuditEntry.objects.filter(subject_kind="lesson").values_list("verb", flat=True)
        assert sorted(verbs) == ["lesson.imported", "sharing.granted"]

    def test_without_a_title_is_named_by_its_first_sentence(self, take):
        take(row(title="", problem_statement="People ring twice. Every day."))

        assert Lesson.objects.get().title == "People ring twice"

    def test_goes_under_headings_that_are_there_and_those_that_may_be_made(self, take):
        Topic.objects.create(key="phone_calls", name="Phones")
        terms = Terms(tier=Tier.SIGNED_IN, permission="x", new_topics=frozenset({"Letters & post"}))
        take(row(topics=("phones", "Letters & post", "Shoes")), terms=terms)

        names = Lesson.objects.get().topics.order_by("key").values_list("key", "name")
        assert list(names) == [("letters-post", "Letters & post"), ("phone_calls", "Phones")]
        assert not Topic.objects.filter(name="Shoes").exists()

    @pytest.mark.parametrize(("tier", "sees"), [(Tier.PUBLIC, {"public", "all"}), (Tier.SIGNED_IN, {"all"})])
    def test_is_seen_by_those_the_tier_reaches(self, take, tier, sees):
        take(row(), terms=Terms(tier=tier, permission="x"))

        assert set(Lesson.objects.get().audience) == sees


class TestWho:
    def test_a_curator_may_for_the_locality_in_their_care_and_nobody_else_there(
        self, take, curator, alder, stranger, amina
    ):
        take(row(), actor=curator, terms=Terms(tier=Tier.LOCALITY, permission="x", locality_id=alder.pk))

        assert found("people ring twice", *amina.tokens) == ["Text the patient"]
        assert found("people ring twice", *stranger.tokens) == []
        assert Lesson.objects.get().published_by_id == curator.user_id

    def test_an_administrator_may_for_everybody(self, take):
        assert take(row(), actor=people.actor("Ade", role="administrator")).new == 1

    @pytest.mark.parametrize("who", ["curator", "amina", "manager"])
    def test_others_may_not(self, take, request, who):
        with pytest.raises(services.NotAllowed):
            take(row(), actor=request.getfixturevalue(who))
        assert not Lesson.objects.exists()

    def test_a_curator_may_not_elsewhere(self, take, curator, alder):
        above = alder.parent_id
        with pytest.raises(services.NotAllowed):
            take(row(), actor=curator, terms=Terms(tier=Tier.LOCALITY, permission="x", locality_id=above))

    @pytest.mark.parametrize(
        "terms",
        [
            Terms(tier=Tier.SIGNED_IN, permission=" "),
            Terms(tier=Tier.LOCALITY, permission="x"),
            Terms(tier=Tier.TEAM, permission="x"),
        ],
    )
    def test_terms_must_be_whole(self, take, terms):
        with pytest.raises(services.NotReady):
            take(row(), terms=terms)


class TestAgain:
    def test_changes_nothing_when_nothing_changed(self, take):
        take(row(topics=("Phones",)))
        before = list(Lesson.objects.values_list("updated_at"))

        assert counts(take(row(topics=("Phones",), number=9))) == (0, 0, 1, 0)
        assert list(Lesson.objects.values_list("updated_at")) == before
        assert AuditEntry.objects.filter(verb__startswith="lesson.").count() == 1

    def test_makes_a_new_version_of_what_changed_and_leaves_what_is_not_in_the_row(self, take):
        take(row(good="Quick."))
        changed = row(problem_statement="People ring three times.")

        assert counts(take(changed)) == (0, 1, 0, 0)
        lesson = Lesson.objects.get()
        assert (lesson.version, lesson.good) == (2, "Quick.")
        assert found("three times", "all") == ["Text the patient"]
        assert [one.number for one in lesson.versions.order_by("number")] == [1, 2]
        assert counts(take(changed)) == (0, 0, 1, 0)

    def test_the_grade_follows_what_the_source_says_now(self, take):
        reasoned = {"theory": "People read on the way.", "prediction": "Half the calls."}
        take(row(), row("a-2", **reasoned))
        assert dict(Lesson.objects.values_list("source_key", "strength")) == {"a-1": "A0", "a-2": "A1"}

        take(row(**reasoned), row("a-2", theory="People read on the way.", prediction=""))

        assert dict(Lesson.objects.values_list("source_key", "strength")) == {"a-1": "A1", "a-2": "A0"}

    def test_keeps_what_was_changed_here_and_says_so(self, take):
        take(row())
        Lesson.objects.update(version=2, title="Better words")

        done = take(row(title="Other words"))

        assert "changed here too" in done.refused[0][1]
        assert Lesson.objects.get().title == "Better words"
        assert counts(take(row())) == (0, 0, 1, 0)

    @pytest.mark.parametrize("stage", [stages.WITHDRAWN, stages.RETIRED])
    def test_brings_nothing_back(self, take, stage):
        take(row())
        Lesson.objects.update(stage=stage)

        done = take(row(title="Other words"))

        assert "left so" in done.refused[0][1]
        assert Lesson.objects.get().title == "Text the patient"

    def test_one_key_of_two_sources_is_two_lessons(self, take):
        assert counts(take(row(), row(source="Other"))) == (2, 0, 0, 0)

    def test_one_key_twice_in_one_go_is_told(self, take):
        done = take(row(), row(title="Again", number=3))

        assert (done.new, done.refused[0][0]) == (1, 3)


class TestNumbers:
    NUMBER = "NHS number 999 000 0018 rang."

    def test_of_patients_are_kept_out(self, take):
        done = take(row(what_we_did=self.NUMBER), row("a-2"))

        assert done.new == 1
        assert "looks like a patient" in done.refused[0][1]

    def test_come_in_with_a_reason_that_is_kept(self, take):
        terms = Terms(tier=Tier.SIGNED_IN, permission="x", reason="Telephone numbers of 1999")

        assert take(row(what_we_did=self.NUMBER), terms=terms).new == 1
        assert AuditEntry.objects.get(verb="lesson.imported").reason == "Telephone numbers of 1999"

    def test_what_is_only_pointed_at_is_counted_and_let_through(self, take):
        done = take(row(what_we_did="We asked Mrs Carter."))

        assert (done.new, done.found) == (1, {"person": 1})


class TestAfterwards:
    def test_administrators_look_after_what_was_imported(self, take, noon, curator):
        take(row())
        lesson = Lesson.objects.get()

        with pytest.raises(services.NotAllowed):
            services.withdraw(lesson_id=lesson.pk, reason="x", actor=curator, at=noon)
        administrator = people.actor("Ade", role="administrator")
        services.withdraw(lesson_id=lesson.pk, reason="Asked by the source", actor=administrator, at=noon)

        assert found("people ring twice", "all") == []


@pytest.mark.django_db(transaction=True)
def test_two_importers_at_once_do_not_double(noon):
    rows = [row(f"a-{number}", number=number) for number in range(60)]
    gate = threading.Barrier(3)
    results = []

    def work(order):
        gate.wait()
        try:
            for start in range(0, 60, 20):
                chunk = order[start : start + 20]
                results.append(services.import_lessons(rows=chunk, terms=ALL, actor=SYSTEM, at=noon))
        finally:
            connection.close()

    threads = [threading.Thread(target=work, args=(order,)) for order in (rows, rows[::-1], rows)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(results) == 9
    assert sum(done.new for done in results) == 60
    assert sum(done.same for done in results) == 120
    assert Lesson.objects.count() == 60


class TestNames:
    NAMED = "Zainab Hussain rings people twice."

    @pytest.fixture
    def administrator(self, db):
        return people.actor("Ade Bello", role="administrator")

    def look(self, at):
        numbers = {number for job in waiting("lessons.look_through_imported") for number in job["lesson_ids"]}
        return services.look_through_imported(lesson_ids=sorted(numbers), at=at)

    def test_are_looked_for_by_the_worker_and_held_until_an_administrator_has_looked(
        self, take, administrator, amina, noon
    ):
        take(row(), row("a-2", problem_statement=self.NAMED))
        assert self.look(noon) == 1

        lesson = Lesson.objects.get(source_key="a-2")
        assert found("people ring twice", "all") == ["Text the patient"]
        assert queries.held(actor=amina).cards == []
        assert [card.id for card in queries.held(actor=administrator).cards] == [lesson.pk]
        assert Notice.objects.get(person_id=administrator.user_id).path == "/lessons/held"

        page = queries.found_in(actor=administrator, lesson_id=lesson.pk)
        marks = [one.mark for one in page.open]
        services.decide_found(lesson_id=lesson.pk, nobody=marks, actor=administrator, at=noon)

        assert len(found("people ring twice", "all")) == 2
        assert queries.held(actor=administrator).cards == []

    def test_belong_to_whoever_brought_them_in(self, take, administrator, amina, noon):
        take(row(problem_statement=self.NAMED), actor=administrator)

        assert self.look(noon) == 1
        assert self.look(noon) == 1  # twice: nothing more happens
        assert Notice.objects.count() == 1

    def test_are_let_through_with_a_reason(self, take, noon):
        take(
            row(problem_statement=self.NAMED),
            terms=Terms(tier=Tier.SIGNED_IN, permission="x", reason="Authors, named by the source"),
        )

        assert waiting("lessons.look_through_imported") == []
        assert AuditEntry.objects.get(verb="lesson.imported").reason == "Authors, named by the source"

    def test_are_looked_for_again_when_the_source_changes_them(self, take, administrator, noon):
        take(row())
        take(row(problem_statement=self.NAMED))

        assert self.look(noon) == 1
        assert found("people ring twice", "all") == []
