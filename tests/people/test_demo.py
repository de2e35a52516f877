"""Walking in, and reading the letters, in the demonstration and nowhere else."""

import pytest
from django.core.mail import EmailMessage
from django.core.mail.backends.filebased import EmailBackend
from django.urls import reverse

from learnonce.people import queries
from tests.factories import people


@pytest.fixture
def receptionist(db):
    return people.person("Amina Okafor", walk_in_as="Amina, receptionist")


@pytest.fixture
def folder(settings, tmp_path):
    settings.OUTBOX = tmp_path / "outbox"
    settings.OUTBOX.mkdir()
    return settings.OUTBOX


def write(folder, subject, body, to="a@example.org"):
    letter = EmailMessage(subject=subject, body=body, to=[to], from_email="learnonce@example.org")
    EmailBackend(file_path=folder, alias="default").send_messages([letter])


class TestEnter:
    def test_signs_one_in_as_a_walk_in(self, client, receptionist):
        people.person("Sam Stone")

        assert [known.words for known in queries.walk_ins()] == ["Amina, receptionist"]
        assert client.post(reverse("people:enter", args=[receptionist.pk])).url == "/"
        assert "Amina Okafor" in client.get(reverse("people:you")).content.decode()

    def test_signs_nobody_in_as_anybody_else(self, client, receptionist):
        sam = people.person("Sam Stone")

        assert client.post(reverse("people:enter", args=[sam.pk])).status_code == 404

    def test_does_nothing_when_only_looked_at(self, client, receptionist):
        assert client.get(reverse("people:enter", args=[receptionist.pk])).status_code == 405

    def test_is_not_there_outside_the_demonstration(self, client, receptionist, settings):
        settings.DEMO = False

        assert client.post(reverse("people:enter", args=[receptionist.pk])).status_code == 404


class TestOutbox:
    def test_shows_letters_newest_first_with_links_and_without_markup(self, client, folder, db):
        write(folder, "First: ünï", "Open http://testserver/join/abc?x=1&y=2 now")
        write(folder, "Second", "<script>alert(1)</script>")

        page = client.get(reverse("people:outbox")).content.decode()

        assert page.index("Second") < page.index("First: ünï")
        assert '<a href="http://testserver/join/abc?x=1&amp;y=2">' in page
        assert "<script>alert" not in page

    def test_opens_with_what_was_just_sent_to_somebody_new(self, client, receptionist, folder):
        write(folder, "For Amina", "Hello", to=receptionist.email)
        write(folder, "Is this your address?", "Yes")

        first = client.get(reverse("people:outbox")).content.decode()
        write(folder, "For Amina again", "Hello", to=receptionist.email)
        later = client.get(reverse("people:outbox")).content.decode()

        assert first.index("Is this your address?") < first.index("For Amina")
        assert later.index("For Amina again") < later.index("1 letter to others") < later.index("Is this")

    def test_reads_only_its_own_files(self, client, folder, db):
        secret = folder.parent / "secret.log"
        secret.write_text("Subject: secret\n\nsecret")
        (folder / "link.log").symlink_to(secret)
        (folder / "notes.txt").write_text("Subject: secret\n\nsecret")

        page = client.get(reverse("people:outbox")).content.decode()

        assert "secret" not in page
        assert client.get(reverse("people:outbox") + "/../secret.log").status_code == 404

    def test_without_a_folder_says_that_there_is_no_letter(self, client, settings, tmp_path, db):
        settings.OUTBOX = tmp_path / "none"

        assert "No letter yet" in client.get(reverse("people:outbox")).content.decode()

    def test_is_not_there_outside_the_demonstration(self, client, folder, settings):
        settings.DEMO = False

        assert client.get(reverse("people:outbox")).status_code == 404
