"""Files of a lesson: added, read for people, seen by whom the lesson is, gone with it."""

import time
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.attachments import services as attachments
from learnonce.attachments.adapters import store
from learnonce.attachments.models import Attachment
from learnonce.base.models import AuditEntry
from learnonce.base.sharing import Tier
from learnonce.lessons import queries, services
from learnonce.people import queries as people_queries
from tests.attachments import making
from tests.factories import people


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path / "attachments"


@pytest.fixture
def add(road, amina, noon):
    def adding(content=None, name="guide.pdf", *, actor=amina, read=True, **rest):
        given = {"described": "", "licence": "", "checked": True, **rest}
        number = services.add_file(
            lesson_id=road.row.pk,
            content=making.pdf() if content is None else content,
            name=name,
            actor=actor,
            at=noon,
            **given,
        )
        if read:
            attachments.read(attachment_id=number, at=noon)
        return number

    return adding


class TestAddFile:
    def test_keeps_a_copy_without_metadata_and_has_it_read(self, add, road, folder):
        number = add(read=False)

        row = Attachment.objects.get(pk=number)
        assert (row.name, row.kind, row.licence) == ("guide.pdf", "pdf", road.row.licence)
        assert making.SECRET.encode() not in making.unpacked(store.read(row.fingerprint))
        assert ProcrastinateJob.objects.filter(task_name="attachments.read").count() == 1
        entry = AuditEntry.objects.get(verb="file.added")
        assert entry.facts == {"file": number, "kind": "pdf", "size": row.size}

    def test_the_same_bytes_are_kept_once(self, add, folder):
        add()
        add()

        assert len([path for path in folder.glob("*/*") if path.is_file()]) == 1

    @pytest.mark.parametrize(
        ("name", "kept"),
        [
            ("../../etc/pass wd", "pass wd.pdf"),
            ("C:\\Users\\x\\guide.exe", "guide.pdf"),
            ("\u202egnp.fdp", "gnp.pdf"),
            ("", "file.pdf"),
            ("n" * 300, "n" * 116 + ".pdf"),
        ],
    )
    def test_the_name_fits_every_machine_and_says_what_it_is(self, add, name, kept):
        assert Attachment.objects.get(pk=add(name=name)).name == kept

    @pytest.mark.parametrize(
        ("change", "says"),
        [
            ({"checked": False}, "tick"),
            ({"content": b""}, "empty"),
            ({"content": b"%PDF-" + b" " * attachments.MOST_BYTES}, "smaller than 10 MB"),
            ({"content": b"MZ program"}, "no file of a kind"),
            ({"content": making.picture(), "described": " "}, "what the picture shows"),
            ({"name": "999 000 0018.pdf"}, "NHS number"),
        ],
    )
    def test_refuses(self, add, change, says):
        with pytest.raises(services.NotReady, match=says):
            add(**change)

        assert not Attachment.objects.exists()

    def test_takes_no_more_than_ten(self, add):
        for _ in range(10):
            add(read=False)

        with pytest.raises(services.NotReady, match="10 files here already"):
            add()

    def test_needs_somebody_who_may_change_the_lesson(self, add, road, second_curator):
        road.published(Tier.PUBLIC)
        reader = people.actor("Rhys")

        with pytest.raises(services.NotAllowed):
            add(actor=reader)


class TestReading:
    def test_a_file_that_names_nobody_can_be_read(self, add):
        assert Attachment.objects.get(pk=add()).state == "CLEAR"

    def test_one_that_may_waits_for_a_decision(self, add, road, amina, noon):
        number = add(making.pdf("We rang Mrs Carter twice"))
        assert Attachment.objects.get(pk=number).state == "FOUND"

        [one] = queries.file_found(actor=amina, lesson_id=road.row.pk, file_id=number).open
        assert one.finding.text == "Mrs Carter"
        services.decide_file(lesson_id=road.row.pk, file_id=number, nobody={one.mark}, actor=amina, at=noon)

        assert Attachment.objects.get(pk=number).state == "CLEAR"
        assert AuditEntry.objects.get(verb="attachment.found_decided").facts["nobody"] == {"person": 1}

    def test_whoever_added_it_is_asked_once(self, add, road, amina, noon):
        number = add(making.pdf("We rang Mrs Carter twice"))
        job = ProcrastinateJob.objects.get(task_name="lessons.tell_of_file")

        for _ in range(2):
            services.tell_of_file(**job.args, at=noon)

        [line] = people_queries.notices(actor=amina)
        assert line.path == f"/lessons/{road.row.pk}/files/{number}/found"

    def test_a_patients_number_in_a_workbook_needs_a_reason(self, add, road, amina, noon):
        number = add(making.workbook(), "t.xlsx")
        marks = {
            one.mark for one in queries.file_found(actor=amina, lesson_id=road.row.pk, file_id=number).open
        }

        with pytest.raises(services.NotReady, match="Say why"):
            services.decide_file(lesson_id=road.row.pk, file_id=number, nobody=marks, actor=amina, at=noon)


class TestSending:
    def get(self, client, road, number, small="", **headers):
        return client.get(f"/lessons/{road.row.pk}/files/{number}{small}", headers=headers)

    def test_goes_out_to_be_saved_and_never_to_be_run(self, client, add, road):
        number = add()
        road.published(Tier.PUBLIC)

        answer = self.get(client, road, number)

        assert answer.content.startswith(b"%PDF")
        assert answer["Content-Disposition"] == 'attachment; filename="guide.pdf"'
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
        assert answer["Cache-Control"] == "private, no-cache"
        again = self.get(client, road, number, if_none_match=answer["ETag"])
        assert (again.status_code, again.content) == (304, b"")

    def test_a_picture_has_a_small_one(self, as_home, add, road):
        number = add(making.picture(), "desk.jpg", described="The desk")

        answer = self.get(as_home, road, number, "/small")

        assert answer["Content-Type"] == "image/jpeg"
        assert answer.content.startswith(b"\xff\xd8")

    def test_is_for_those_who_see_the_lesson(self, as_stranger, add, road):
        number = add()
        assert self.get(as_stranger, road, number).status_code == 404

        road.published(Tier.PUBLIC)
        assert self.get(as_stranger, road, number).status_code == 200

    def test_is_for_its_writers_alone_until_it_is_settled(self, as_stranger, add, road, amina):
        number = add(making.pdf("We rang Mrs Carter twice"))
        road.published(Tier.PUBLIC)

        assert self.get(as_stranger, road, number).status_code == 404
        page = as_stranger.get(f"/lessons/{road.row.pk}").content.decode()
        assert "guide.pdf" not in page

    def test_goes_with_the_lesson_at_once_when_it_is_withdrawn(self, as_home, add, road):
        number = add()
        road.published(Tier.PUBLIC)
        road.by_home(services.withdraw, reason="It was wrong")

        assert self.get(as_home, road, number).status_code == 404

    def test_of_another_lesson_is_not_there(self, as_home, add, road, lesson):
        number = add()

        assert as_home.get(f"/lessons/{lesson.pk}/files/{number}").status_code == 404


class TestPages:
    def test_a_file_is_added_and_taken_off_without_script(self, as_home, road):
        address = f"/lessons/{road.row.pk}/files"
        file = SimpleUploadedFile("guide.pdf", making.pdf())

        answer = as_home.post(address, {"file": file, "checked": "on"})
        assert (answer.status_code, answer.url) == (302, address)
        assert "guide.pdf" in as_home.get(f"/lessons/{road.row.pk}").content.decode()

        [row] = Attachment.objects.all()
        assert as_home.post(f"{address}/{row.pk}/remove").status_code == 302
        assert not Attachment.objects.exists()

    def test_says_in_the_form_why_a_file_is_not_taken(self, as_home, road):
        file = SimpleUploadedFile("guide.pdf", b"MZ program")

        answer = as_home.post(f"/lessons/{road.row.pk}/files", {"file": file, "checked": "on"})

        assert answer.status_code == 422
        assert "no file of a kind that can be kept" in answer.content.decode()

    def test_decides_about_what_was_found(self, as_home, add, road, amina):
        number = add(making.pdf("We rang Mrs Carter twice"))
        address = f"/lessons/{road.row.pk}/files/{number}/found"
        assert "<mark>Mrs Carter</mark>" in as_home.get(address).content.decode()

        [one] = queries.file_found(actor=amina, lesson_id=road.row.pk, file_id=number).open
        assert as_home.post(address, {}).status_code == 422
        assert as_home.post(address, {one.mark: "nobody"}).status_code == 302
        assert Attachment.objects.get().state == "CLEAR"


class TestSweep:
    def test_deletes_what_no_row_names_after_a_day(self, add, road, folder, monkeypatch):
        kept, gone = add(), add(making.picture(), "desk.jpg", described="The desk")
        road.by_home(services.remove_file, file_id=gone)
        assert attachments.sweep() == 0

        tomorrow = time.time() + 2 * 24 * 60 * 60
        monkeypatch.setattr(time, "time", lambda: tomorrow)

        assert attachments.sweep() == 2  # the picture and its small one
        [left] = [path for path in Path(folder).glob("*/*") if path.is_file()]
        assert left.name == Attachment.objects.get(pk=kept).fingerprint


class TestPicturesOnTheWayOut:
    """Nothing here can read writing in a picture, so somebody says that they looked."""

    def test_somebody_has_looked_before_it_is_offered(self, add, road, as_home):
        add(making.picture(), "desk.jpg", described="The desk")
        address = f"/lessons/{road.row.pk}/offer"

        answer = as_home.post(address, {"checked": "on"})
        assert answer.status_code == 422
        assert "cannot read writing in pictures" in answer.content.decode()
        assert "I have looked at its pictures" in answer.content.decode()

        as_home.post(address, {"checked": "on", "pictures_checked": "on"})
        road.row.refresh_from_db()
        assert road.row.tier == Tier.LOCALITY

    def test_nobody_is_asked_where_there_are_none(self, add, road, as_home):
        add()

        assert (
            "I have looked at its pictures"
            not in as_home.get(f"/lessons/{road.row.pk}/sharing").content.decode()
        )
        as_home.post(f"/lessons/{road.row.pk}/offer", {"checked": "on"})
        road.row.refresh_from_db()
        assert road.row.tier == Tier.LOCALITY
