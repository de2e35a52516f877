"""A lesson worded for one kind of reader: drafted, checked, shown, let further than the whole, printed."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from learnonce.base.actors import NOBODY
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.lessons import queries, services
from learnonce.lessons.models import Edition, Lesson
from tests.factories.people import LONG_AGO


@pytest.fixture
def home(amina):
    return amina


def write(lesson, actor, reader="manager", **more):
    said = {"title": "In short", "text": "**What it takes**\n\nTwo minutes a text.", "checked": True}
    return services.write_edition(
        lesson_id=lesson.pk, reader=reader, **{**said, **more}, actor=actor, at=LONG_AGO
    )


class TestWriting:
    def test_begins_with_the_lessons_own_words(self, lesson, as_home):
        lesson.what_we_did = "We text the patient before two o'clock."
        lesson.save()

        page = as_home.get(reverse("lessons:write_edition", args=[lesson.pk, "staff"])).content.decode()

        assert "before two o&#39;clock" in page
        assert not Edition.objects.exists()

    def test_stands_on_the_page_for_those_who_usually_read_it(self, lesson, home, browser, manager, stranger):
        write(lesson, home)
        address = reverse("lessons:detail", args=[lesson.pk])

        assert "Two minutes a text." in browser(manager).get(address).content.decode()
        page = browser(stranger).get(address).content.decode()
        assert "For managers" in page
        assert "Two minutes a text." not in page
        there = browser(stranger).get(reverse("lessons:edition", args=[lesson.pk, "manager"]))
        assert "Two minutes a text." in there.content.decode()

    def test_is_for_its_home_and_its_curators(self, lesson, stranger, curator):
        with pytest.raises(services.NotAllowed):
            write(lesson, stranger)
        write(lesson, curator)

    def test_wants_somebody_to_have_looked(self, lesson, as_home):
        answer = as_home.post(
            reverse("lessons:write_edition", args=[lesson.pk, "board"]), {"title": "T", "text": "Words"}
        )

        assert answer.status_code == 422
        assert "Tick that nobody can be known" in answer.content.decode()

    def test_refuses_text_by_which_somebody_is_known(self, lesson, as_home):
        answer = as_home.post(
            reverse("lessons:write_edition", args=[lesson.pk, "board"]),
            {"title": "T", "text": "Ring Mrs Thompson on 020 7946 0018", "checked": "on"},
        )

        assert answer.status_code == 422
        assert not Edition.objects.exists()

    def test_says_when_the_lesson_was_changed_since(self, lesson, home):
        write(lesson, home)
        Lesson.objects.filter(pk=lesson.pk).update(version=lesson.version + 1)

        assert queries.edition_page(actor=home, lesson_id=lesson.pk, reader="manager").is_behind


class TestGoingFurther:
    def test_a_name_is_asked_about_once_and_not_again_on_the_way_out(self, lesson, home):
        with pytest.raises(services.Identifiable, match="Is this a person"):
            write(lesson, home, text="Zainab Hussain rings them.")
        write(lesson, home, text="Zainab Hussain rings them.", override_reason="A character in our film")

        release = {"lesson_id": lesson.pk, "reader": "manager", "actor": home, "at": LONG_AGO}
        services.release_edition(tier=Tier.PUBLIC, **release)

        assert Edition.objects.get().audience == ["all", "public"]

    def test_what_nobody_has_decided_stands_in_the_way(self, lesson, home, as_home):
        """Words saved while the name model was away, or before it had learned the name."""
        write(lesson, home)
        Edition.objects.update(text="Zainab Hussain rings them.")
        address = reverse("lessons:release_edition", args=[lesson.pk, "manager"])

        answer = as_home.post(address, {"tier": "6"})

        assert answer.status_code == 422
        assert "Why nobody can be known by this" in answer.content.decode()
        as_home.post(address, {"tier": "6", "override_reason": "A character in our film"})
        assert Edition.objects.get().audience == ["all", "public"]
        entry = AuditEntry.objects.get(verb="edition.found_let_through")
        assert (entry.reason, entry.facts["kinds"]) == ("A character in our film", {"text": ["person"]})

    def test_by_a_grant_of_its_home_the_public_reads_it_and_not_the_whole(self, lesson, home, client):
        write(lesson, home, "public", text="Your practice texts you.")
        address = reverse("lessons:edition", args=[lesson.pk, "public"])
        assert client.get(address).status_code == 404

        services.release_edition(
            lesson_id=lesson.pk, reader="public", tier=Tier.PUBLIC, actor=home, at=LONG_AGO
        )

        page = client.get(address).content.decode()
        assert "Your practice texts you." in page
        assert "Fernbank" not in page
        assert client.get(reverse("lessons:detail", args=[lesson.pk])).status_code == 404
        assert [one.reader for one in queries.editions_of(actor=NOBODY, lesson_id=lesson.pk)] == ["public"]

        services.release_edition(
            lesson_id=lesson.pk, reader="public", tier=Tier.TEAM, actor=home, at=LONG_AGO
        )
        assert client.get(address).status_code == 404

    def test_not_by_a_curator(self, lesson, home, curator):
        write(lesson, home)

        with pytest.raises(services.NotAllowed):
            services.release_edition(
                lesson_id=lesson.pk, reader="manager", tier=Tier.PUBLIC, actor=curator, at=LONG_AGO
            )

    @pytest.mark.parametrize("change", [{"stage": "RETIRED"}, {"held_at": LONG_AGO, "audience": []}])
    def test_ends_with_the_lesson_itself(self, lesson, home, client, change):
        write(lesson, home, "public")
        services.release_edition(
            lesson_id=lesson.pk, reader="public", tier=Tier.PUBLIC, actor=home, at=LONG_AGO
        )

        Lesson.objects.filter(pk=lesson.pk).update(**change)

        assert client.get(reverse("lessons:edition", args=[lesson.pk, "public"])).status_code == 404

    def test_a_lesson_that_is_withdrawn_takes_its_words_with_it(self, lesson, home):
        write(lesson, home)

        services.withdraw(lesson_id=lesson.pk, reason="It was wrong", actor=home, at=LONG_AGO)

        assert not Edition.objects.exists()


class TestPrinting:
    def read(self, response):
        assert response.status_code == 200
        assert response["Content-Type"] == "application/pdf"
        return PdfReader(io.BytesIO(response.content))

    def test_one_page_tagged_with_title_and_language(self, lesson, as_home):
        printed = self.read(as_home.get(reverse("lessons:pdf", args=[lesson.pk])))

        assert len(printed.pages) == 1
        assert lesson.title in printed.pages[0].extract_text()
        root = printed.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert root["/Lang"] == "en-GB"
        assert printed.metadata.title == lesson.title

    def test_a_long_text_goes_on_over_the_page(self, lesson, as_home):
        words = " ".join(f"Word{number}" for number in range(1200))
        lesson.what_we_did = words
        lesson.save()

        printed = self.read(as_home.get(reverse("lessons:pdf", args=[lesson.pk])))

        assert 2 <= len(printed.pages) <= 3
        whole = "".join(page.extract_text() for page in printed.pages)
        assert "Word0" in whole
        assert "Word1199" in whole

    @pytest.mark.parametrize(
        "text", ["#set page(", "$x$ @y <z> \\ `a` *b* _c_ = d", "[]{}()", "\x0c", "ünïcødé 漢字"]
    )
    def test_what_is_markup_elsewhere_is_text_here(self, lesson, as_home, text):
        lesson.what_we_did = text
        lesson.save()

        self.read(as_home.get(reverse("lessons:pdf", args=[lesson.pk])))

    def test_an_edition_too(self, lesson, home, as_home):
        write(lesson, home)

        printed = self.read(as_home.get(reverse("lessons:edition_pdf", args=[lesson.pk, "manager"])))

        assert "Two minutes a text." in printed.pages[0].extract_text()
        assert "**" not in printed.pages[0].extract_text()
