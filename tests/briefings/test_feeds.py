"""Feeds: valid Atom, the same for everybody or as their one reader may read, asked for again at no cost."""

from xml.etree import ElementTree as ET

import pytest
from django.urls import reverse

from learnonce.base.sharing import Tier
from learnonce.briefings import queries, services
from learnonce.lessons.models import Lesson
from tests.factories import people

A = "{http://www.w3.org/2005/Atom}"


def read(response):
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ET.fromstring(response.content)  # noqa: S314  our own document


def must_be_valid(feed):
    """What RFC 4287 asks of a feed (4.1.1) and of its entries (4.1.2), and of dates and links."""
    assert feed.tag == f"{A}feed"
    for one in [feed, *feed.findall(f"{A}entry")]:
        for name in ("id", "title", "updated"):
            (found,) = one.findall(f"{A}{name}")
            assert found.text.strip()
        assert one.find(f"{A}id").text.startswith("tag:")
        assert one.find(f"{A}updated").text.endswith("Z")
        assert one.find(f"{A}author/{A}name").text
        alternates = [link for link in one.findall(f"{A}link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1
        assert alternates[0].get("href").startswith("http://127.0.0.1:8000/")
    assert [link.get("href") for link in feed.findall(f"{A}link") if link.get("rel") == "self"]
    ids = [entry.find(f"{A}id").text for entry in feed.findall(f"{A}entry")]
    assert len(ids) == len(set(ids))


def titles(feed):
    return [entry.find(f"{A}title").text for entry in feed.findall(f"{A}entry")]


@pytest.fixture
def two(published):
    published("For everybody <b>& you</b>\x0c", tier=Tier.PUBLIC)
    published("For those signed in")


@pytest.fixture
def own(amina, topic, noon):
    """The address of Amina's own feed; she follows the topic."""
    services.follow(kind="topic", number=topic.pk, actor=amina, at=noon)
    services.renew_feed(actor=amina, at=noon)
    return reverse("briefings:feed_mine", args=[queries.reader_choice(actor=amina).feed_key])


class TestPublicFeeds:
    def test_are_valid_and_hold_what_is_public(self, two, client, topic, alder, fernbank):
        for address in (
            reverse("briefings:feed_newest"),
            reverse("briefings:feed_topic", args=[topic.pk]),
            reverse("briefings:feed_place", args=["locality", alder.parent.pk]),
            reverse("briefings:feed_place", args=["organisation", fernbank.pk]),
        ):
            feed = read(client.get(address))
            must_be_valid(feed)
            assert titles(feed) == ["For everybody <b>& you</b>"]

    def test_are_the_same_for_somebody_signed_in(self, two, browser, amina):
        assert len(titles(read(browser(amina).get(reverse("briefings:feed_newest"))))) == 1

    def test_an_empty_one_is_valid(self, client, topic):
        must_be_valid(read(client.get(reverse("briefings:feed_topic", args=[topic.pk]))))

    def test_a_collection_keeps_its_order(self, two, client, collection, curator, noon):
        for lesson in Lesson.objects.order_by("-pk"):
            services.add_entry(collection_id=collection, lesson_id=lesson.pk, why="", actor=curator, at=noon)
        address = reverse("briefings:feed_collection", args=[collection])
        assert client.get(address).status_code == 404

        services.publish_collection(collection_id=collection, tier=Tier.PUBLIC, actor=curator, at=noon)

        feed = read(client.get(address))
        must_be_valid(feed)
        assert len(titles(feed)) == 1

    def test_that_have_not_changed_are_not_sent_again(self, two, client, published):
        address = reverse("briefings:feed_newest")
        first = client.get(address)

        assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304
        assert client.get(address, headers={"If-Modified-Since": first["Last-Modified"]}).status_code == 304

        published("Another", tier=Tier.PUBLIC)
        assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200

    @pytest.mark.parametrize(
        "address", ["/feeds/topics/987654321.atom", "/feeds/places/pigeon/1.atom", "/feeds/mine/x.atom"]
    )
    def test_of_nothing_are_not_found(self, client, db, address):
        assert client.get(address).status_code == 404

    def test_are_announced_on_pages(self, client, two, topic, alder):
        for address in (
            reverse("lessons:newest"),
            reverse("briefings:topic", args=[topic.pk]),
            reverse("people:locality", args=[alder.pk]),
        ):
            page = client.get(address).content.decode()
            head = page.partition("</head>")[0]
            assert 'type="application/atom+xml"' in head


class TestOnesOwn:
    def test_holds_what_its_reader_may_read_and_is_kept_by_nobody(self, two, client, own):
        response = client.get(own)
        feed = read(response)

        must_be_valid(feed)
        assert len(titles(feed)) == 2
        assert "private" in response["Cache-Control"]

    def test_a_team_that_ends_ends_what_it_showed(self, published, client, own, amina, noon):
        published("For Alder alone", tier=Tier.LOCALITY)
        assert titles(read(client.get(own))) == ["For Alder alone"]

        from learnonce.people import services as people_services

        people_services.end_membership(
            person_id=amina.user_id, team_id=amina.team_ids[0], actor=amina, at=noon
        )
        assert titles(read(client.get(own))) == []

    def test_ends_with_the_account_and_when_it_is_renewed(self, client, own, amina, browser):
        browser(amina).post(reverse("briefings:feed"))
        assert client.get(own).status_code == 404

        new = reverse("briefings:feed_mine", args=[queries.reader_choice(actor=amina).feed_key])
        assert client.get(new).status_code == 200
        row = people.user_of(amina)
        row.is_active = False
        row.save()
        assert client.get(new).status_code == 404
