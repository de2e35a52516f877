"""What becomes of one letter: the harmless thing it asks for, once, by whoever may."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from learnonce.lessons import services as lessons
from learnonce.lessons.models import Comment, Lesson
from learnonce.letterbox import services
from learnonce.letterbox.models import HeldLetter, Received
from learnonce.matching import services as matching
from learnonce.people import services as people_services
from learnonce.people.models import DeadAddress, Letter, Membership, Notice
from learnonce.people.services import letters
from learnonce.practice.models import Message, Noticing
from tests.factories import findable, improvement, people, practice
from tests.factories.road import Road
from tests.letterbox.conftest import MAILBOX, letter, proven

RINGS = "Patients ring twice because nobody tells them that the repeat prescription went back as a query."


def came(raw, at, **more):
    return services.receive(raw=raw, at=at, **more)


def sent(at=None):
    """Everything that is due leaves; the letters that left."""
    with letters.Post() as post:
        letters.send_due(clock=timezone.now, post=post)
    return mail.outbox


class TestNoticing:
    def test_stands_on_the_board_of_the_senders_team_by_name_and_by_email(
        self, address, amina, reception, noon
    ):
        assert came(letter(address, RINGS, subject="Repeats"), noon) == "noticed"

        row = Noticing.objects.get()
        assert (row.text, row.team_id, row.raised_by_id) == (
            f"Repeats\n\n{RINGS}",
            reception.pk,
            amina.user_id,
        )
        assert (row.by_email, row.anonymity) == (True, "NAMED")

    def test_is_answered_with_a_link_and_what_the_sender_may_see_alike(
        self, address, reception, stranger, noon
    ):
        findable.findable(reception, title="Tell the patient the same day")
        hidden = findable.findable(reception, title="Kept elsewhere", audience=["t:999999"])
        matching.embed_pending()
        came(letter(address, findable.TEXTED), noon)

        said = sent()[0]
        assert said.to == [address]
        assert "Your team has it" in said.subject
        assert f"https://learn.example.org/noticing/{Noticing.objects.get().pk}" in said.body
        assert "Tell the patient the same day" in said.body
        assert hidden.title not in said.body
        assert said.extra_headers["Auto-Submitted"] == "auto-generated"
        assert said.extra_headers["Reply-To"].startswith("learn+r-noticing-")

    def test_plus_hidden_hides_the_name(self, address, noon):
        came(letter(address, RINGS, to="learn+hidden@example.org"), noon)

        assert Noticing.objects.get().anonymity == "HIDDEN"

    def test_who_is_in_no_team_is_told_so(self, address, amina, noon):
        Membership.objects.update(ended_at=noon)

        assert came(letter(address, RINGS), noon) == "not-done"
        assert "You are in no team yet" in sent()[0].body

    def test_attachments_are_named_as_not_taken(self, address, noon):
        from email import message_from_bytes
        from email.message import EmailMessage
        from email.policy import default

        made = message_from_bytes(letter(address, RINGS), policy=default)
        assert isinstance(made, EmailMessage)
        made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="minutes.pdf")
        came(made.as_bytes(), noon)

        assert "One file hung on your letter" in sent()[0].body


class TestLesson:
    @pytest.mark.parametrize(
        ("to", "subject"), [("learn+lesson@example.org", "Repeats"), (MAILBOX, "Re: Lesson: Repeats")]
    )
    def test_is_a_draft_of_the_team(self, address, reception, noon, to, subject):
        text = "Good: They know at once.\nNot so good: It takes four minutes.\n"
        assert came(letter(address, text, to=to, subject=subject), noon) == "drafted"

        row = Lesson.objects.get()
        assert (row.title, row.team_id, row.stage) == ("Repeats", reception.pk, "CAPTURED")
        assert (row.good, row.not_so_good) == ("They know at once.", "It takes four minutes.")


class TestWhoWrites:
    def test_without_proof_it_waits_for_its_writer_who_confirms_it(self, address, amina, noon):
        """From can be forged: such a letter does nothing but ask the owner of the address."""
        assert came(letter(address, RINGS, vouched=False), noon) == "held"

        assert not Noticing.objects.exists()
        held = HeldLetter.objects.get()
        assert f"/letters/waiting/{held.pk}" in sent()[0].body
        assert Notice.objects.get(person_id=amina.user_id).path == f"/letters/waiting/{held.pk}"
        services.confirm(held_id=held.pk, text=RINGS, actor=amina, at=noon, answers=_nothing())
        assert Noticing.objects.get().text == RINGS
        assert not HeldLetter.objects.exists()

    def test_nobody_else_confirms_or_throws_it_away(self, address, manager, noon):
        came(letter(address, RINGS, vouched=False), noon)
        number = HeldLetter.objects.get().pk

        for act in (
            lambda: services.confirm(held_id=number, text="x", actor=manager, at=noon, answers=_nothing()),
            lambda: services.drop(held_id=number, actor=manager),
        ):
            with pytest.raises(HeldLetter.DoesNotExist):
                act()

    @pytest.mark.parametrize(
        "results",
        [
            "mx.example.org; dmarc=fail header.from=example.org",
            "mx.elsewhere.org; dmarc=pass header.from=example.org",
            "mx.example.org; spf=pass smtp.mailfrom=elsewhere.org",
            "mx.example.org; dkim=pass header.d=notexample.org; spf=none",
        ],
    )
    def test_words_of_others_prove_nothing(self, address, noon, results):
        raw = letter(address, RINGS, vouched=False, Authentication_Results=results)

        assert came(raw, noon) == "held"

    def test_only_the_topmost_word_of_our_server_counts(self, address, noon):
        forged = letter(address, RINGS)  # says pass
        ours = b"Authentication-Results: mx.example.org; dmarc=fail header.from=example.org\n"

        assert came(ours + forged, noon) == "held"

    def test_no_setting_proves_nobody(self, address, noon, settings):
        settings.LEARNONCE_MAIL_TRUSTED = ""

        assert came(letter(address, RINGS), noon) == "held"

    def test_an_unproven_address_of_an_account_is_unknown(self, amina, noon):
        from learnonce.people.models import Person

        email = Person.objects.get(pk=amina.user_id).email

        assert came(letter(email, RINGS), noon) == "unknown"

    def test_whom_anybody_may_walk_in_as_is_known_while_the_demonstration_is_open(
        self, amina, noon, settings
    ):
        from learnonce.people.models import Person

        Person.objects.filter(pk=amina.user_id).update(walk_in_as="Amina: you notice things")
        email = Person.objects.get(pk=amina.user_id).email.upper()

        settings.DEMO = True
        assert came(letter(email, RINGS, number=1), noon) == "noticed"
        settings.DEMO = False
        assert came(letter(email, RINGS, number=2), noon) == "unknown"

    def test_somebody_unknown_gets_one_polite_answer_a_day_and_nothing_is_kept(self, db, noon):
        for number in range(3):
            assert came(letter("who@example.org", RINGS, number=number), noon) == "unknown"

        said = sent()
        assert [one.to for one in said] == [["who@example.org"]]
        assert "nothing you wrote was kept" in said[0].body
        assert RINGS not in said[0].body
        assert not Noticing.objects.exists()
        assert not HeldLetter.objects.exists()
        assert {row.outcome for row in Received.objects.all()} == {"unknown"}

    def test_an_unknown_sender_whom_nobody_vouches_for_gets_none(self, db, noon):
        came(letter("victim@example.org", RINGS, vouched=False), noon)

        assert sent() == []

    def test_people_who_have_gone_are_unknown(self, address, amina, noon):
        from learnonce.people.models import Person

        Person.objects.filter(pk=amina.user_id).update(is_active=False)

        assert came(letter(address, RINGS), noon) == "unknown"


class TestWhatMayNotBeKept:
    def test_a_patients_number_is_refused_and_not_repeated(self, address, noon):
        assert (
            came(letter(address, "About patient 943 476 5919, who rang.", subject="943 476 5919"), noon)
            == "refused"
        )

        said = sent()[0]
        assert "a patient's number" in said.body
        for text in (said.body, said.subject, str(list(Letter.objects.values()))):
            assert "943 476" not in text
        assert not Noticing.objects.exists()
        assert not HeldLetter.objects.exists()

    def test_without_proof_likewise(self, address, noon):
        assert came(letter(address, "About 943 476 5919.", vouched=False), noon) == "refused"

    def test_what_may_name_somebody_waits_for_its_writer(self, address, amina, noon):
        assert came(letter(address, "Mrs Hartley of 12 High Street rang twice."), noon) == "held"

        held = HeldLetter.objects.get()
        with pytest.raises(services.HeldBack):
            services.confirm(held_id=held.pk, text=held.text, actor=amina, at=noon, answers=_nothing())
        services.confirm(
            held_id=held.pk, text="A patient rang twice.", actor=amina, at=noon, answers=_nothing()
        )
        assert Noticing.objects.get().text == "A patient rang twice."

    def test_what_belongs_elsewhere_waits_with_the_signpost(self, address, noon):
        assert came(letter(address, "A patient was given the wrong dose and came to harm."), noon) == "held"

    def test_a_letter_that_was_cut_off_is_too_large(self, address, noon):
        assert came(letter(address, RINGS), noon, is_cut=True) == "too-large"
        assert "5 MB" in sent()[0].body


class TestReply:
    def test_to_a_noticing_stands_in_its_talk_in_the_writers_name(
        self, address, amina, manager, reception, noon
    ):
        row = practice.noticing(reception, by=manager, text=RINGS)
        to = letters.reply_address(subject=("noticing", row.pk), person_id=amina.user_id)
        text = (
            f"Mostly on Mondays.\n\nOn Sun, 29 Mar 2026 at 12:00, learnonce <{MAILBOX}> wrote:\n> {RINGS}\n"
        )

        assert came(letter(address, text, to=to, subject="Re: news", vouched=False), noon) == "replied"
        said = Message.objects.get()
        assert (said.text, said.written_by_id) == ("Mostly on Mondays.", amina.user_id)
        assert sent() == []

    def test_from_another_address_opens_nothing(self, address, amina, manager, reception, noon):
        row = practice.noticing(reception, by=amina)
        to = letters.reply_address(subject=("noticing", row.pk), person_id=amina.user_id)

        assert came(letter(proven(manager), "Mine", to=to), noon) == "foreign"
        assert not Message.objects.exists()

    def test_a_made_up_address_is_a_letter_like_any(self, address, amina, reception, noon):
        row = practice.noticing(reception, by=amina)
        to = f"learn+r-noticing-{row.pk}-{amina.user_id}-{'0' * 20}@example.org"

        assert came(letter(address, RINGS, to=to), noon) == "noticed"
        assert not Message.objects.exists()

    def test_who_may_no_longer_is_told_so(self, address, amina, reception, noon):
        other = people.team(people.practice("Oak", locality=reception.organisation.locality))
        row = practice.noticing(other)
        to = letters.reply_address(subject=("noticing", row.pk), person_id=amina.user_id)

        assert came(letter(address, "Hello", to=to), noon) == "not-done"
        assert "no longer there, or you can no longer see it" in sent()[0].body
        assert not Message.objects.exists()

    def test_to_work_under_way_stands_on_its_page(self, address, amina, fernbank, noon):
        row = improvement.initiative(fernbank)
        to = letters.reply_address(subject=("initiative", row.pk), person_id=amina.user_id)

        came(letter(address, "About a minute each.", to=to), noon)
        assert row.remarks.get().text == "About a minute each."

    def test_answers_the_curators_questions_step_11(self, address, amina, curator, reception, noon):
        road = Road(home=amina, curator=curator, team=reception, at=noon)
        road.in_curation()
        road.by_curator(lessons.return_with_questions, questions="How far did it fall?")
        to = letters.reply_address(subject=("lesson", road.lesson.pk), person_id=amina.user_id)

        assert came(letter(address, "It halved in three weeks.", to=to), noon) == "replied"
        said = Comment.objects.filter(kind="CURATION").latest("pk")
        assert (said.text, said.written_by_id) == ("It halved in three weeks.", amina.user_id)
        assert Lesson.objects.get().stage == "COLLATED"

    def test_a_name_in_an_answer_waits_until_its_writer_says_that_nobody_is_known(
        self, address, amina, curator, reception, noon
    ):
        road = Road(home=amina, curator=curator, team=reception, at=noon)
        road.in_curation()
        road.by_curator(lessons.return_with_questions, questions="Who sends it?")
        to = letters.reply_address(subject=("lesson", road.lesson.pk), person_id=amina.user_id)
        named = "Zainab Hussain sends it."

        assert came(letter(address, named, to=to), noon) == "held"
        client = Client()
        client.force_login(people.user_of(amina))
        where = reverse("letterbox:held", args=[HeldLetter.objects.get().pk])
        assert 'name="nobody_is_known"' in client.post(where, {"text": named}).content.decode()
        client.post(where, {"text": named, "nobody_is_known": "1"})

        assert Comment.objects.latest("pk").text == named
        assert Lesson.objects.get().stage == "COLLATED"

    def test_to_any_other_news_of_a_lesson_is_a_remark(self, address, amina, reception, noon):
        row = findable.findable(reception)
        to = letters.reply_address(subject=("lesson", row.pk), person_id=amina.user_id)

        came(letter(address, "Which text do you send?", to=to), noon)
        assert Comment.objects.get().text == "Which text do you send?"

    def test_a_patients_number_is_refused_here_too(self, address, amina, manager, reception, noon):
        row = practice.noticing(reception, by=manager)
        to = letters.reply_address(subject=("noticing", row.pk), person_id=amina.user_id)

        assert came(letter(address, "It was 943 476 5919.", to=to), noon) == "refused"
        assert not Message.objects.exists()

    def test_news_of_one_page_can_be_answered_and_says_so(self, amina, reception, manager, noon):
        from learnonce.people.models import Person

        Person.objects.update(telling="AT_ONCE")
        row = practice.noticing(reception, by=manager)
        people_services.tell(
            person_ids=[amina.user_id], key="k", text="News", path=f"/noticing/{row.pk}", at=timezone.now()
        )
        people_services.send_waiting(person_id=amina.user_id, at=timezone.now())

        said = sent()[0]
        assert said.extra_headers["Reply-To"] == letters.reply_address(
            subject=("noticing", row.pk), person_id=amina.user_id
        )
        assert "You can answer this e-mail" in said.body


class TestLoops:
    @pytest.mark.parametrize(
        "headers",
        [
            {"Auto_Submitted": "auto-replied"},
            {"Precedence": "bulk"},
            {"List_Id": "<staff.example.org>"},
            {"X_Loop": "learnonce"},
            {"Return_Path": "<>"},
        ],
        ids=str,
    )
    def test_what_a_machine_wrote_is_not_answered(self, address, noon, headers):
        assert came(letter(address, RINGS, **headers), noon) == "automatic"
        assert not Noticing.objects.exists()
        assert sent() == []

    @pytest.mark.parametrize("sender", [MAILBOX, "learn+lesson@example.org", "mailer-daemon@example.org"])
    def test_nor_what_we_wrote_ourselves(self, db, noon, sender):
        assert came(letter(sender, RINGS), noon) == "automatic"

    def test_nor_a_letter_of_ours_that_comes_round(self, address, amina, noon):
        came(letter(address, RINGS), noon)
        ours = Letter.objects.get().message_id
        raw = letter(address, RINGS, number=2).replace(b"<2@mail.example.org>", ours.encode())

        assert came(raw, noon) == "automatic"

    def test_one_sender_is_heard_twenty_times_an_hour(self, address, noon):
        outcomes = [came(letter(address, RINGS, number=number), noon) for number in range(22)]

        assert outcomes[:20] == ["noticed"] * 20
        assert outcomes[20:] == ["too-many"] * 2

    def test_an_out_of_office_does_not_keep_us_talking(self, address, noon):
        came(letter(address, RINGS), noon)
        sent()
        back = letter(address, "I am away.", number=2, Auto_Submitted="auto-replied")

        assert came(back, noon) == "automatic"
        assert len(sent()) == 1


class TestBounces:
    def test_a_letter_that_came_back_stops_that_address(self, address, noon):
        came(letter(address, RINGS), noon)
        sent()
        ours = Letter.objects.get().message_id

        assert came(bounce(ours), noon) == "bounce"
        assert Letter.objects.get().state == "BOUNCED"
        assert DeadAddress.objects.count() == 1

    def test_one_that_is_only_late_does_not(self, address, noon):
        came(letter(address, RINGS), noon)
        sent()

        came(bounce(Letter.objects.get().message_id, action="delayed", status="4.2.2"), noon)
        assert not DeadAddress.objects.exists()

    def test_a_made_up_one_does_nothing(self, db, noon):
        assert came(bounce("<made-up@example.org>"), noon) == "bounce"
        assert not DeadAddress.objects.exists()


class TestOnce:
    def test_the_same_letter_again_changes_nothing(self, address, noon):
        raw = letter(address, RINGS)
        assert [came(raw, noon), came(raw, noon)] == ["noticed", "duplicate"]
        assert Noticing.objects.count() == 1
        assert len(sent()) == 1

    def test_what_breaks_half_way_has_done_nothing(self, address, noon, monkeypatch):
        from learnonce.letterbox.services import answering

        def breaks(**_arguments):
            raise RuntimeError("killed here")

        with monkeypatch.context() as patched:
            patched.setattr(answering, "answer", breaks)
            with pytest.raises(RuntimeError):
                came(letter(address, RINGS), noon)
        assert not Noticing.objects.exists()

        assert came(letter(address, RINGS), noon) == "noticed"

    def test_nothing_of_what_was_written_is_kept_of_it(self, address, noon):
        came(letter(address, RINGS), noon)

        assert address not in str(list(Received.objects.values()))


def bounce(message_id, *, action="failed", status="5.1.1"):
    return f"""From: MAILER-DAEMON@example.net
To: {MAILBOX}
Return-Path: <>
Auto-Submitted: auto-replied
Message-ID: <bounce-{action}@example.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; amina@example.org
Action: {action}
Status: {status}

--b
Content-Type: message/rfc822

From: learnonce <{MAILBOX}>
Message-ID: {message_id}
Subject: x

x
--b--
""".encode()


def _nothing():
    from learnonce.base.screening.reading import Answers

    return Answers()
