"""People found in a lesson's text: asked about, decided by a person, and held back until then."""

import pytest

from learnonce.base import deciding
from learnonce.base.models import AuditEntry, TextDecision
from learnonce.base.sharing import Tier
from learnonce.lessons import queries, services
from learnonce.lessons.calc import content
from learnonce.lessons.models import Lesson
from learnonce.people import queries as people_queries

NAMED = "We rang Fatima's son the same day."
LONG = "The team met and agreed what to do about the letters that were late. " * 40


def write(lesson, actor, at, **changes):
    row = Lesson.objects.get(pk=lesson.pk)
    seen = content.mark(row.version, {name: getattr(row, name) for name in changes})
    services.change(lesson_id=lesson.pk, changes=changes, seen=seen, actor=actor, at=at, checked=True)
    return Lesson.objects.get(pk=lesson.pk)


def marks(lesson, actor):
    return [one.mark for one in queries.found_in(actor=actor, lesson_id=lesson.pk).open]


class TestOffering:
    def test_waits_until_a_person_has_decided_about_a_name(self, road, amina, noon):
        write(road.row, amina, noon, good=NAMED)
        with pytest.raises(services.Undecided, match="Look at what was found"):
            road.by_home(services.offer, checked=True)

        services.decide_found(lesson_id=road.row.pk, nobody=marks(road.row, amina), actor=amina, at=noon)
        road.by_home(services.offer, checked=True)

        assert road.row.tier == Tier.LOCALITY

    def test_the_decision_is_kept_by_kind_and_never_the_text(self, road, amina, noon):
        write(road.row, amina, noon, good=NAMED)

        services.decide_found(lesson_id=road.row.pk, nobody=marks(road.row, amina), actor=amina, at=noon)

        entry = AuditEntry.objects.get(verb="lesson.found_decided")
        assert (entry.by_user_id, entry.facts) == (amina.user_id, {"nobody": {"person": 1}, "left": {}})
        assert "fatima" not in str(TextDecision.objects.get().nobody).lower()

    def test_what_has_to_change_still_stands_in_the_way(self, road, amina, noon):
        write(road.row, amina, noon, good=NAMED)

        left = services.decide_found(lesson_id=road.row.pk, nobody=set(), actor=amina, at=noon)

        assert [one.finding.text for one in left] == ["Fatima"]
        with pytest.raises(services.Undecided):
            road.by_home(services.offer, checked=True)

    def test_a_strangers_word_does_not_count(self, road, stranger, noon):
        with pytest.raises(Lesson.DoesNotExist):
            services.decide_found(lesson_id=road.row.pk, nobody=set(), actor=stranger, at=noon)

    def test_a_patients_number_needs_a_reason(self, road, amina, noon):
        Lesson.objects.filter(pk=road.row.pk).update(good="See 999 000 0018.")

        with pytest.raises(services.NotReady, match="Say why this is no patient's number"):
            services.decide_found(lesson_id=road.row.pk, nobody=marks(road.row, amina), actor=amina, at=noon)
        services.decide_found(
            lesson_id=road.row.pk,
            nobody=marks(road.row, amina),
            reason="From the test range",
            actor=amina,
            at=noon,
        )

        assert AuditEntry.objects.get(verb="lesson.found_decided").reason == "From the test range"


class TestPublishing:
    def test_reads_it_once_more_for_names(self, road, curator):
        road.approved()
        Lesson.objects.filter(pk=road.row.pk).update(results=NAMED)

        with pytest.raises(services.Undecided):
            road.by_curator(services.publish, tier=Tier.LOCALITY)

    def test_a_reason_of_the_curator_is_a_decision_too(self, road):
        road.approved()
        Lesson.objects.filter(pk=road.row.pk).update(results=NAMED)

        road.by_curator(services.publish, tier=Tier.LOCALITY, override_reason="An invented name")

        assert road.row.stage == "PUBLISHED"


class TestLookingLater:
    def test_asks_the_writer_softly(self, road, amina, noon):
        write(road.row, amina, noon, good=NAMED)

        services.look_for_people(lesson_id=road.row.pk, at=noon)
        services.look_for_people(lesson_id=road.row.pk, at=noon)

        [line] = [one for one in people_queries.notices(actor=amina) if one.path.endswith("/found")]
        assert line.text.startswith("Is this a person? Please look at 1 in:")
        assert road.row.held_at is None

    def test_says_nothing_when_nobody_is_found(self, road, amina, noon):
        services.look_for_people(lesson_id=road.row.pk, at=noon)

        assert not [one for one in people_queries.notices(actor=amina) if one.path.endswith("/found")]


class TestHolding:
    @pytest.fixture
    def published(self, road):
        return road.published(Tier.PUBLIC).row

    def sees(self, actor, lesson):
        return Lesson.objects.visible_to(actor).filter(pk=lesson.pk).exists()

    def test_a_long_new_text_is_seen_by_its_home_and_curators_until_it_was_read(
        self, published, curator, amina, stranger, noon
    ):
        assert self.sees(stranger, published)

        write(published, curator, noon, results=LONG)

        assert [self.sees(one, published) for one in (amina, curator, stranger)] == [True, True, False]
        services.look_for_people(lesson_id=published.pk, at=noon)
        assert self.sees(stranger, published)

    def test_with_a_name_in_it_until_a_person_has_decided(self, published, curator, stranger, noon):
        write(published, curator, noon, results=LONG + NAMED)
        services.look_for_people(lesson_id=published.pk, at=noon)
        assert not self.sees(stranger, published)

        services.decide_found(
            lesson_id=published.pk, nobody=marks(published, curator), actor=curator, at=noon
        )

        assert self.sees(stranger, published)
        assert AuditEntry.objects.filter(verb__in=["lesson.held", "lesson.let_go"]).count() == 2

    def test_a_short_one_is_asked_about_before_it_is_kept(self, published, curator, noon):
        with pytest.raises(services.Identifiable):
            write(published, curator, noon, results=NAMED)


class TestCommenting:
    def test_asks_about_a_name_before_others_read_it(self, lesson, amina, noon):
        with pytest.raises(services.Identifiable, match="Is this a person"):
            services.comment(lesson_id=lesson.pk, text=NAMED, actor=amina, at=noon)

        services.comment(
            lesson_id=lesson.pk, text=NAMED, actor=amina, at=noon, override_reason="She agreed to be named"
        )


class TestPage:
    def test_shows_each_stretch_and_takes_the_decision(self, as_home, road, amina, noon):
        write(road.row, amina, noon, good=NAMED)
        page = as_home.get(f"/lessons/{road.row.pk}/found").content.decode()
        assert "<mark>Fatima</mark>" in page

        [mark] = marks(road.row, amina)
        assert as_home.post(f"/lessons/{road.row.pk}/found", {}).status_code == 422
        answer = as_home.post(f"/lessons/{road.row.pk}/found", {mark: "nobody"})

        assert answer.status_code == 302
        assert answer.url == f"/lessons/{road.row.pk}"
        assert "Nothing to decide" in as_home.get(f"/lessons/{road.row.pk}/found").content.decode()

    def test_leads_to_the_text_when_it_has_to_change(self, as_home, road, amina, noon):
        write(road.row, amina, noon, good=NAMED)
        [mark] = marks(road.row, amina)

        answer = as_home.post(f"/lessons/{road.row.pk}/found", {mark: "change"})

        assert answer.url == f"/lessons/{road.row.pk}/write"


def test_without_the_model_the_rules_still_look(monkeypatch, caplog):
    from learnonce.base.data_files import UnknownFile
    from learnonce.base.screening import names

    def missing(_text):
        raise UnknownFile("The name model is gone.")

    monkeypatch.setattr(names, "find", missing)

    assert [one.text for one in deciding.look("Mrs Carter and Zainab came.")] == ["Mrs Carter"]
    assert "Names were not looked for" in caplog.text
