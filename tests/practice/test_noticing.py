import pytest
from django.core.cache import cache

from learnonce.base.models import AuditEntry
from learnonce.people import queries as people_queries
from learnonce.practice import queries, services
from learnonce.practice.models import Noticing
from tests.factories import people, practice

PLAIN = "Patients ring twice because nobody tells them their request was queried."
# A number from the range kept for tests, with a right check digit.
NUMBER = "999 000 0018"


def notice(team, actor, noon, **changes):
    given = {"text": PLAIN, "anonymity": "NAMED", "kind": "PROBLEM", "actor": actor, "at": noon, **changes}
    return services.notice(team_id=team.pk, **given)


class TestNotice:
    def test_reaches_the_team_and_tells_everybody_but_the_writer(self, reception, amina, manager, noon):
        noticed = notice(reception, amina, noon)

        assert queries.detail(actor=manager, noticing_id=noticed.id).raiser == "Amina Okafor"
        assert people_queries.unread_notices(actor=manager) == 1
        assert people_queries.unread_notices(actor=amina) == 0

    def test_is_refused_to_somebody_of_another_team(self, reception, stranger, noon):
        with pytest.raises(services.NotAllowed):
            notice(reception, stranger, noon)

        assert not Noticing.objects.exists()

    def test_hides_the_name_from_peers_and_not_from_the_manager(self, reception, amina, manager, noon):
        peer = people.actor("Colin Peer", team=reception)
        noticed = notice(reception, amina, noon, anonymity="HIDDEN")

        assert queries.detail(actor=peer, noticing_id=noticed.id).raiser == ""
        assert queries.detail(actor=manager, noticing_id=noticed.id).raiser == "Amina Okafor"
        assert [card.raiser for card in queries.board(actor=peer, team_id=reception.pk).cards.items] == [""]

    def test_keeps_no_trace_of_an_anonymous_writer(self, reception, amina, noon):
        noticed = notice(reception, amina, noon, anonymity="ANONYMOUS")

        row = Noticing.objects.get(pk=noticed.id)
        assert row.raised_by is None
        assert f"u:{amina.user_id}" not in row.audience
        assert noticed.key
        assert noticed.key not in str(row.__dict__)
        assert not AuditEntry.objects.filter(by_user_id=amina.user_id).exists()
        # Leaving the writer out of those who are told would give them away.
        assert people_queries.unread_notices(actor=amina) == 1

    @pytest.mark.parametrize("text", ["", "   ", "x" * 4001])
    def test_asks_for_some_words_and_not_too_many(self, reception, amina, noon, text):
        with pytest.raises(services.NotReady):
            notice(reception, amina, noon, text=text)

    def test_holds_back_a_patients_number_until_a_reason_is_given(self, reception, amina, noon):
        with pytest.raises(services.HeldBack) as held:
            notice(reception, amina, noon, text=f"Order {NUMBER} never came.")
        assert [finding.text for finding in held.value.reading.refused] == [NUMBER]
        assert not Noticing.objects.exists()

        noticed = notice(
            reception,
            amina,
            noon,
            text=f"Order {NUMBER} never came.",
            answers=services.Answers(why_no_patient_number="It is an order number"),
        )

        entry = AuditEntry.objects.get(subject_kind="noticing", subject_id=noticed.id)
        assert entry.reason == "It is an order number"
        assert NUMBER not in str(entry.facts)

    def test_offers_another_place_for_words_that_no_rule_knows(self, reception, amina, noon):
        text = "Her medicine was stopped by accident and she had a seizure."
        with pytest.raises(services.HeldBack) as held:
            notice(reception, amina, noon, text=text)

        assert [str(post.kind) for post in held.value.reading.signposts] == ["harm"]
        assert notice(reception, amina, noon, text=text, answers=services.Answers(go_on=True)).id

    def test_holds_back_a_warning_until_somebody_says_that_nobody_is_known(self, reception, amina, noon):
        text = "She lives at 12 Mill Lane and rang four times."
        with pytest.raises(services.HeldBack):
            notice(reception, amina, noon, text=text)

        notice(reception, amina, noon, text=text, answers=services.Answers(nobody_is_known=True))

        assert Noticing.objects.count() == 1

    def test_shows_where_else_harm_belongs_and_stores_nothing_unless_one_goes_on(
        self, reception, amina, noon
    ):
        text = "A patient was given the wrong dose and had to go to A&E."
        with pytest.raises(services.HeldBack) as held:
            notice(reception, amina, noon, text=text)
        assert held.value.reading.signposts
        assert not Noticing.objects.exists()

        notice(reception, amina, noon, text=text, answers=services.Answers(go_on=True))

        assert Noticing.objects.count() == 1


class TestNoticeByLink:
    @pytest.fixture(autouse=True)
    def fresh_counts(self, db):
        cache.clear()

    def send(self, noon, **changes):
        given = {
            "link_key": "open-sesame",
            "caller": "10.0.0.1",
            "text": PLAIN,
            "kind": "PROBLEM",
            "at": noon,
        }
        return services.notice_by_link(**{**given, **changes})

    def test_needs_no_account_and_gives_a_key_to_the_reply(self, reception, noon):
        practice.link(reception)

        noticed = self.send(noon)

        found = queries.by_key(actor=people_actor(), key=noticed.key)
        assert found.id == noticed.id
        assert found.is_raiser

    def test_is_refused_when_the_link_was_renewed(self, reception, manager, noon):
        practice.link(reception)
        services.renew_link(team_id=reception.pk, actor=manager, at=noon)

        with pytest.raises(services.LinkEnded):
            self.send(noon)

    def test_is_slowed_for_one_sender_and_not_for_another(self, reception, noon):
        practice.link(reception)
        for _ in range(6):
            self.send(noon)

        with pytest.raises(services.TooMany):
            self.send(noon)
        self.send(noon, caller="10.0.0.2")

        assert Noticing.objects.count() == 7


def people_actor():
    from learnonce.base.actors import NOBODY

    return NOBODY


class TestLink:
    def test_asking_twice_gives_the_same_one(self, reception, amina, noon):
        first = services.open_link(team_id=reception.pk, actor=amina, at=noon)

        assert services.open_link(team_id=reception.pk, actor=amina, at=noon) == first

    @pytest.mark.parametrize("verb", [services.open_link, services.renew_link])
    def test_is_the_teams_own(self, reception, stranger, noon, verb):
        with pytest.raises(services.NotAllowed):
            verb(team_id=reception.pk, actor=stranger, at=noon)
