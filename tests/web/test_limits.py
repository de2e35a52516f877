"""A request that announces too much is refused before any of it is read."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from learnonce.web import limits
from tests.factories import people

LIST = reverse("exchange:imports")


def large():
    return SimpleUploadedFile("large.csv", b"id,title\n" + b"1,long\n" * 1_000)


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(limits, "MOST_SENT", 5_000)


@pytest.fixture
def curious(db):
    """Somebody signed in, in a browser that checks tokens."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(people.person("Sam Stone"))
    return client


class TestSizeMiddleware:
    def test_says_the_limit_on_a_page(self, small, curious):
        answer = curious.post(LIST, {"file": large()})

        assert answer.status_code == 413
        page = answer.content.decode()
        assert "The file is too large" in page
        assert "at most 20 MB" in page
        assert "Sam Stone" in page  # a page for its reader, not a bare message

    def test_stores_nothing_of_it(self, small, curious, monkeypatch):
        def never(*_args, **_more):
            raise AssertionError("The body was parsed")

        monkeypatch.setattr("django.http.multipartparser.MultiPartParser.parse", never)

        assert curious.post(LIST, {"file": large()}).status_code == 413

    def test_does_not_even_read_what_is_larger_by_far(self, small, curious, monkeypatch):
        monkeypatch.setattr(limits, "MOST_PASSED_OVER", 6_000)
        monkeypatch.setattr("django.core.handlers.wsgi.WSGIRequest.read", None)

        assert curious.post(LIST, {"file": large()}).status_code == 413

    def test_lets_the_rest_through(self, small, curious):
        small_file = SimpleUploadedFile("small.csv", b"id,title\n")

        assert (
            curious.post(LIST, {"file": small_file}).status_code == 403
        )  # by the form's token, not its size

    @pytest.mark.parametrize("length", ["", "-5", "many"])
    def test_takes_a_length_that_is_none_for_nothing(self, small, db, length):
        assert Client().generic("GET", "/healthz", CONTENT_LENGTH=length).status_code == 200
