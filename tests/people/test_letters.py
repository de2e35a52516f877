"""Letters from being asked for to having been sent, once; spoken with a real mail server where it matters."""

import smtplib
from datetime import timedelta

import pytest
from django.urls import reverse

from learnonce.people import queries, services
from learnonce.people.models import DeadAddress, Letter, Person
from learnonce.people.services import letters
from tests.factories import people
from tests.people.mail_server import mail_server


@pytest.fixture
def server(settings, db):
    with mail_server(settings) as handler:
        yield handler


def ask(person, at, key="1", **more):
    return letters.queue(
        kind="test",
        key=key,
        person_id=person.user_id,
        subject="Something   new",
        parts=[letters.Words("Look <at> this."), letters.Link("Open it", "/lessons/7")],
        at=at,
        **more,
    )


def send(at):
    with letters.Post() as post:
        return letters.send_due(clock=lambda: at, post=post)


@pytest.fixture(autouse=True)
def kind():
    letters.declare(letters.Kind("test", stop=services.stop_letters, stop_words="letters of the tests"))


@pytest.fixture
def sure():
    """Letters of this kind are sent again when nobody knows."""
    letters.declare(letters.Kind("test", may_repeat=True))


class TestQueue:
    def test_asked_for_twice_is_one_letter(self, amina, noon, server):
        assert ask(amina, noon)
        assert not ask(amina, noon)
        assert ask(amina, noon, key="2")

        assert send(noon) == 2
        assert send(noon) == 0
        assert len(server.got) == 2

    def test_of_a_kind_nobody_declared_is_an_error(self, amina, noon):
        with pytest.raises(ValueError, match="No room declared"):
            letters.queue(kind="nonsense", key="1", person_id=amina.user_id, at=noon)

    def test_waits_until_its_moment(self, amina, noon, server):
        ask(amina, noon, due_at=noon + timedelta(days=1))

        assert send(noon) == 0
        assert send(noon + timedelta(days=1)) == 1


class TestTheMessage:
    def test_reads_as_text_and_as_html_and_fetches_nothing(self, amina, noon, server):
        ask(amina, noon)
        send(noon)

        (message,) = server.messages()
        text = message.get_body(("plain",)).get_content()
        html = message.get_body(("html",)).get_content()
        assert message["Subject"] == "Something new"
        assert "Hello Amina Okafor,\r\n\r\nLook <at> this." in text or "Look <at> this." in text
        assert "http://127.0.0.1:8000/lessons/7" in text
        assert "Look &lt;at&gt; this." in html
        assert not [word for word in ("<img", "src=", "url(", "<table", "@import") if word in html]

    def test_says_that_a_machine_wrote_it_and_how_to_stop_it(self, amina, noon, server):
        ask(amina, noon)
        send(noon)

        (message,) = server.messages()
        assert message["Auto-Submitted"] == "auto-generated"
        assert message["Precedence"] == "bulk"
        assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert message["List-Unsubscribe"].startswith("<http://127.0.0.1:8000/letters/stop/")
        # As it is, not as an encoded word: mail programs take the link literally.
        assert b"\r\nList-Unsubscribe: <http://127.0.0.1:8000/letters/stop/" in server.got[0].content
        assert message["Message-ID"] == Letter.objects.get().message_id
        assert message["Reply-To"] is None

    def test_is_answered_to_an_address_that_says_what_it_is_about(self, amina, noon, server, settings):
        settings.LEARNONCE_MAILBOX = "Post@learnonce.example"
        ask(amina, noon, reply_about=("lesson", 7))
        send(noon)

        (message,) = server.messages()
        reply = services.read_reply_address(message["Reply-To"])
        assert (reply.subject, reply.person_id) == (("lesson", 7), amina.user_id)
        assert server.got[0].mail_from == "Post@learnonce.example"  # to whom it would come back
        assert "learnonce@localhost" in message["From"]

    def test_is_not_sent_to_somebody_who_stopped_or_left(self, amina, manager, noon, server):
        letters.declare(letters.Kind("test", wanted=services.wants_letters))
        ask(amina, noon)
        ask(manager, noon)
        services.choose_telling(telling="NEVER", actor=amina, at=noon)
        Person.objects.filter(pk=manager.user_id).update(is_active=False)

        assert send(noon) == 0
        assert set(Letter.objects.values_list("state", flat=True)) == {"DROPPED"}

    def test_that_cannot_be_made_holds_up_no_other(self, amina, manager, noon, server, caplog):
        def broken(_letter):
            raise KeyError("gone")

        ask(amina, noon)
        letters.declare(letters.Kind("broken", compose=broken))
        letters.queue(kind="broken", key="1", person_id=manager.user_id, at=noon - timedelta(hours=1))

        assert send(noon) == 1
        assert "could not be made" in caplog.text


class TestReplyAddress:
    @pytest.mark.parametrize(
        "change",
        [
            lambda text: text.replace("-7-", "-8-"),
            lambda text: text.replace("@learnonce", "@evil"),
            lambda text: text.replace("post+", "other+"),
            lambda text: text.replace(text[-25], "0" if text[-25] != "0" else "1"),
            lambda _text: "post@learnonce.example",
            lambda _text: "",
        ],
    )
    def test_that_was_changed_is_none(self, settings, change):
        settings.LEARNONCE_MAILBOX = "post@learnonce.example"
        address = services.reply_address(subject=("lesson", 7), person_id=3)

        assert services.read_reply_address(address.upper()).person_id == 3
        assert services.read_reply_address(change(address)) is None

    def test_without_a_mailbox_there_is_none(self, settings):
        settings.LEARNONCE_MAILBOX = ""

        assert services.reply_address(subject=("lesson", 7), person_id=3) == ""
        assert services.read_reply_address("+r-lesson-7-3-00000000000000000000@") is None


class TestTrouble:
    def test_a_server_that_is_away_leaves_it_for_later(self, amina, noon, settings, db):
        with mail_server(settings):
            pass  # and is gone again
        ask(amina, noon)

        assert send(noon) == 0
        letter = Letter.objects.get()
        assert (letter.state, letter.due_at - noon) == ("QUEUED", timedelta(minutes=1))

        with mail_server(settings) as server:
            assert send(noon) == 0
            assert send(noon + timedelta(minutes=1)) == 1
        assert len(server.got) == 1

    def test_not_now_is_tried_again_with_growing_pauses_and_then_given_up(self, amina, noon, server):
        server.to_data = "451 4.3.0 later"
        ask(amina, noon)
        at, pauses = noon, []
        while (letter := Letter.objects.get()).state == "QUEUED":
            pauses.append(letter.due_at - at)
            at = letter.due_at
            send(at)

        assert letter.state == "FAILED"
        assert pauses[1:] == sorted(pauses[1:])
        assert pauses[1] == timedelta(minutes=1)
        assert timedelta(days=1) < at - noon < timedelta(days=4)

    def test_an_address_that_does_not_exist_is_written_to_no_more(self, amina, browser, noon, server):
        server.to_recipient = "550 5.1.1 no such user"
        ask(amina, noon)
        send(noon)
        server.to_recipient = "250 OK"
        ask(amina, noon, key="2")

        assert send(noon) == 0
        assert "Our letters to you come back" in browser(amina).get(reverse("people:you")).content.decode()

        browser(amina).post(reverse("people:write_again"))
        ask(amina, noon, key="3")
        assert send(noon) == 1

    def test_a_refusal_for_another_reason_does_not_condemn_the_address(self, amina, noon, server):
        server.to_data = "554 5.7.1 looks like advertising"
        ask(amina, noon)
        send(noon)

        assert Letter.objects.get().state == "FAILED"
        assert not DeadAddress.objects.exists()

    def test_cut_off_while_the_server_took_it_is_not_sent_twice(self, amina, noon, server):
        server.to_data = "vanish"
        ask(amina, noon)
        send(noon)
        server.to_data = "250 OK"

        assert send(noon + timedelta(days=3)) == 0
        assert len(server.got) == 1
        assert Letter.objects.get().state == "UNSURE"

    def test_cut_off_is_sent_again_with_the_same_name_where_somebody_waits(self, amina, noon, server, sure):
        server.to_data = "vanish"
        ask(amina, noon)
        send(noon)
        server.to_data = "250 OK"

        assert send(noon + timedelta(minutes=1)) == 1
        assert len({message["Message-ID"] for message in server.messages()}) == 1


class Killed(BaseException):
    """In place of kill -9: nothing after it runs."""


class TestAProcessThatDies:
    def _die_in(self, where, at, monkeypatch):
        def die(*_args, **_more):
            raise Killed

        with monkeypatch.context() as patch:
            patch.setattr(where, die)
            with pytest.raises(Killed):
                send(at)

    def test_before_it_hands_over_leaves_it_to_the_next(self, amina, noon, server, monkeypatch):
        ask(amina, noon)
        self._die_in("learnonce.people.services.letters.sending.Post.open", noon, monkeypatch)

        assert send(noon + timedelta(minutes=1)) == 0  # the lease runs
        assert send(noon + timedelta(minutes=11)) == 1
        assert len(server.got) == 1

    def test_after_the_server_took_it_does_not_send_it_twice(self, amina, noon, server, monkeypatch):
        ask(amina, noon)
        self._die_in("learnonce.people.services.letters.sending._settle", noon, monkeypatch)
        assert len(server.got) == 1

        assert send(noon + timedelta(minutes=11)) == 0
        assert len(server.got) == 1

    def test_one_whose_lease_ran_out_does_not_hand_over_what_another_took(
        self, amina, noon, server, monkeypatch
    ):
        ask(amina, noon)
        opened = letters.Post.open

        def slow(post):
            with monkeypatch.context() as patch:
                patch.setattr(letters.Post, "open", opened)
                assert send(noon + timedelta(minutes=11)) == 1  # another, while this one waits
            opened(post)

        with monkeypatch.context() as patch:
            patch.setattr(letters.Post, "open", slow)
            assert send(noon) == 0

        assert len(server.got) == 1


class TestComingBack:
    def test_for_good_stops_letters_to_the_address_and_tells_its_owner(self, amina, browser, noon, server):
        ask(amina, noon)
        send(noon)
        message_id = Letter.objects.get().message_id

        assert services.letter_bounced(message_id=message_id.strip("<>"), permanent=True, at=noon)

        assert Letter.objects.get().state == "BOUNCED"
        assert "Our letters to you come back" in browser(amina).get(reverse("people:you")).content.decode()

    def test_for_a_while_changes_nothing(self, amina, noon, server):
        ask(amina, noon)
        send(noon)

        services.letter_bounced(message_id=Letter.objects.get().message_id, permanent=False, at=noon)

        assert Letter.objects.get().state == "SENT"
        assert not DeadAddress.objects.exists()

    def test_of_a_letter_that_is_not_ours_is_told(self, noon, db):
        assert not services.letter_bounced(message_id="<guess@localhost>", permanent=True, at=noon)


class TestStopping:
    def test_one_click_without_signing_in_or_a_cookie(self, amina, noon, server, client):
        ask(amina, noon)
        send(noon)
        path = server.messages()[0]["List-Unsubscribe"].strip("<>").removeprefix("http://127.0.0.1:8000")
        client.handler.enforce_csrf_checks = True

        assert "Stop them" in client.get(path).content.decode()
        assert Person.objects.get(pk=amina.user_id).telling == "DAILY"

        assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
        assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
        assert Person.objects.get(pk=amina.user_id).telling == "NEVER"
        assert queries.unread_notices(actor=amina) == 0

    def test_by_a_link_that_was_changed_is_not_found(self, client, amina):
        path = letters.stop_path(kind="test", person_id=amina.user_id)

        assert client.post(path[:-2] + "xx").status_code == 404


class TestNews:
    def test_leaves_out_what_the_reader_may_no_longer_see(self, amina, noon, server):
        letters.seen_by("team_id", lambda numbers, _actor: set(numbers) - {8})
        for number in (7, 8):
            path = reverse("people:team", args=[number])
            services.tell(
                person_ids=[amina.user_id], key=f"k{number}", text=f"News {number}", path=path, at=noon
            )
        services.send_waiting(person_id=amina.user_id, at=noon)
        send(noon)

        text = server.messages()[0].get_body(("plain",)).get_content()
        assert "News 7" in text
        assert "News 8" not in text


def test_what_a_letter_said_is_forgotten_and_that_it_was_sent_is_not(amina, noon, server):
    ask(amina, noon)
    ask(amina, noon, key="later", due_at=noon + timedelta(days=90))
    send(noon)

    assert letters.forget_letters(before=noon + timedelta(days=1)) == 1
    assert letters.forget_letters(before=noon + timedelta(days=1)) == 0

    sent, waiting = Letter.objects.order_by("pk")
    assert (sent.state, sent.address, sent.subject, sent.parts) == ("SENT", "", "", [])
    assert waiting.subject == "Something new"
    assert not ask(amina, noon)


def test_a_thousand_letters_share_a_connection(reception, noon, server, monkeypatch):
    connections = []
    connect = smtplib.SMTP.connect
    monkeypatch.setattr(
        smtplib.SMTP, "connect", lambda smtp, *more: connections.append(1) or connect(smtp, *more)
    )
    for number in range(20):
        ask(people.actor(f"Person {number}", team=reception), noon)

    assert send(noon) == 20
    assert len(connections) == 1
