"""Finding: the right lessons, in a fair order, with nothing of what the asker may not see."""

import pytest

from learnonce.base.actors import NOBODY
from learnonce.lessons import queries
from learnonce.lessons.calc import stages
from learnonce.lessons.calc.findable import Narrowing
from learnonce.matching.queries import Closeness
from tests.factories import lessons, people
from tests.factories.findable import TEXTED, adoption, findable

FRIDGE = "The vaccine fridge was left open over the weekend and nobody noticed until Monday."
ANY = Narrowing()


def find(actor, text=TEXTED, **narrowing):
    return queries.find(actor=actor, text=text, narrowing=Narrowing(**narrowing))


def titles(found):
    return [card.title for card in [*found.cards, *found.far]]


@pytest.fixture
def birch(alder):
    return people.practice("Birch Lane", locality=alder)


class TestAnswers:
    def test_says_in_words_how_close_a_lesson_is(self, amina, reception):
        findable(reception)
        findable(reception, title="Read the fridge first", problem_statement=FRIDGE, good="Nothing spoilt.")

        found = find(
            amina, "Nobody told the patients that their repeat prescription was queried, so they ring"
        )

        assert found.cards[0].title == "Tell the patient the same day"
        assert found.cards[0].closeness in {Closeness.SOLVED, Closeness.SIMILAR}
        assert found.cards[0].close_words in {"Solved elsewhere", "Similar, please look"}
        assert "Read the fridge first" not in titles(found)
        assert found.is_answered

    @pytest.mark.parametrize(
        ("kind", "words"), [("ATTEMPT", "Tried elsewhere"), ("WARNING", "Known elsewhere")]
    )
    def test_never_calls_solved_what_only_warns(self, amina, reception, kind, words):
        findable(reception, title=TEXTED, good="", kind=kind)

        card = find(amina).cards[0]

        assert (card.closeness, card.close_words) == (Closeness.SOLVED, words)

    def test_has_no_answer_to_what_nobody_wrote_about(self, amina, reception):
        findable(reception)

        found = find(amina, "helicopter landing on the roof")

        assert not found.is_answered
        assert titles(found) == []

    def test_finds_nothing_where_there_is_nothing(self, amina):
        found = find(amina)

        assert (found.is_answered, found.best, titles(found)) == (False, None, [])

    def test_does_not_look_up_a_patients_number(self, amina, reception):
        findable(reception)

        found = find(amina, "prescription of 999 000 0018 was queried")  # a number kept for tests

        assert found.pointed
        assert titles(found) == []

    def test_puts_a_place_like_mine_before_an_equal_one(self, alder):
        context = {"clinical_system": "emis", "list_size": "5000_to_9999"}
        mine = people.practice("Mine", locality=alder, context=context)
        actor = people.actor("Ann Lee", team=people.team(mine))
        other = people.practice("Other", locality=alder, context={"clinical_system": "vision"})
        like = people.practice("Like", locality=alder, context=context)
        findable(people.team(other), context=other.context)
        findable(people.team(like), context=like.context)

        found = find(actor)

        assert [card.place for card in found.cards] == ["Like", "Other"]
        assert found.cards[0].alike.is_like
        assert found.cards[0].alike.common == ("same clinical system", "similar list size")
        assert not found.cards[1].alike.is_like

    def test_finds_a_lesson_merged_into_another_only_as_that_other(self, amina, reception):
        whole = findable(reception, title="The whole lesson")
        findable(reception, title="Half of it", merged_into=whole)

        assert titles(find(amina)) == ["The whole lesson"]

    def test_gives_ten_at_a_time_best_first(self, amina, reception):
        for number in range(12):
            findable(reception, title=f"Way {number}")

        first = find(amina)
        second = queries.find(actor=amina, text=TEXTED, narrowing=ANY, page=2)

        assert (len(first.cards), first.has_more) == (10, True)
        assert (len(second.cards), second.has_more) == (2, False)
        assert not set(titles(first)) & set(titles(second))


class TestCards:
    def test_counts_places_by_how_it_went(self, amina, reception, alder, birch):
        lesson = findable(reception)
        for number, given in enumerate(
            [
                {"state": "WORKING"},
                {"state": "REPORTED_BACK", "effect": "better"},
                {"state": "REPORTED_BACK", "effect": "worse"},
                {"state": "STOPPED"},
                {"state": "UNDER_WAY"},
                {"state": "LOOKING"},
                {"state": "DECIDED", "mode": "DECLINE"},
            ]
        ):
            adoption(lesson, people.practice(f"Place {number}", locality=alder), **given)

        card = find(amina).cards[0]

        assert card.outcomes.words == (
            "Worked in 2 places, did not work or stopped in 2 places, under way in 1 place"
        )
        assert card.outcomes.marks == ["good", "good", "bad", "bad", "open"]

    def test_counts_but_does_not_name_who_wanted_no_name(self, amina, reception, alder, birch):
        lesson = findable(reception)
        adoption(lesson, birch, named=False, context={"rurality": "town"})
        adoption(lesson, people.practice("Cedar House", locality=alder))

        card = find(amina).cards[0]

        assert card.outcomes.worked == 2
        assert card.ask == ("Cedar House",)  # Fernbank is Amina's own
        assert "Birch Lane" not in repr(card)

    def test_offers_the_source_and_the_adopters_to_ask(self, stranger, reception, birch):
        adoption(findable(reception), birch)

        assert find(stranger).cards[0].ask == ("Fernbank", "Birch Lane")

    def test_counts_who_took_up_a_lesson_that_was_merged_into_it(self, amina, reception, birch):
        whole = findable(reception)
        adoption(lessons.lesson(reception, stage=stages.PUBLISHED, merged_into=whole), birch)

        assert find(amina).cards[0].outcomes.worked == 1

    def test_says_how_well_it_is_known_in_words(self, amina, reception):
        findable(reception, strength="A2", replication="B1")

        assert find(amina).cards[0].known == "Measured before and after; repeated in 1 other place"


class TestNothingLeaks:
    """What the asker may not see has no title, no count, no score and no facet."""

    @pytest.fixture
    def secret(self, reception):
        topic = lessons.topic("Secret topic")
        return findable(reception, title="Secret title", audience=[f"t:{reception.pk}"], topics=[topic])

    @pytest.mark.parametrize("text", [TEXTED, "Secret title", ""])
    def test_to_somebody_from_elsewhere(self, stranger, secret, text):
        found = find(stranger, text)

        assert titles(found) == []
        assert found.best is None
        assert not found.has_more
        shown = [choice.words for choice in found.choices["topic"]]
        assert text == "" or "Secret topic" not in shown

    def test_to_nobody_signed_in(self, secret, reception):
        findable(reception, title="For everyone signed in")
        findable(reception, title="For all", public=True)

        assert titles(find(NOBODY)) == ["For all"]
        assert titles(find(NOBODY, "")) == ["For all"]

    def test_but_the_team_finds_its_own(self, amina, secret):
        assert titles(find(amina)) == ["Secret title"]

    def test_when_the_index_still_holds_what_the_row_took_back(self, stranger, reception):
        lesson = findable(reception)
        type(lesson).objects.filter(pk=lesson.pk).update(audience=[f"t:{reception.pk}"])

        assert titles(find(stranger)) == []

    def test_of_what_was_withdrawn(self, amina, reception):
        lesson = findable(reception)
        type(lesson).objects.filter(pk=lesson.pk).update(stage=stages.WITHDRAWN)

        assert titles(find(amina)) == titles(find(amina, "")) == []


class TestNarrowing:
    @pytest.fixture
    def two(self, reception, alder):
        """One that every choice fits, and one that none fits."""
        phones, faraway = lessons.topic("Phones"), people.locality("Faraway")
        findable(
            reception,
            title="Fits",
            kind="TIP",
            care_setting="hospital",
            strength="A2",
            replication="B1",
            topics=[phones],
        )
        findable(people.team(people.practice("Far", locality=faraway)), title="Does not")
        return {
            "kind": "TIP",
            "setting": "hospital",
            "known": "measured",
            "topic": phones.key,
            "place": str(alder.parent_id),
        }

    @pytest.mark.parametrize("text", [TEXTED, ""])
    @pytest.mark.parametrize("facet", ["kind", "setting", "known", "topic", "place"])
    def test_keeps_to_what_was_chosen_with_a_question_and_without(self, amina, two, text, facet):
        assert set(titles(find(amina, text))) == {"Fits", "Does not"}
        assert titles(find(amina, text, **{facet: two[facet]})) == ["Fits"]

    def test_says_what_is_chosen_in_words(self, amina, two):
        found = find(amina, **two)

        assert [(one.facet, one.words) for one in found.chosen] == [
            ("kind", "Tip"),
            ("topic", "Phones"),
            ("setting", "Hospital"),
            ("place", "Northshire"),
            ("known", "Measured"),
        ]

    def test_names_a_choice_that_is_not_on_the_readers_own_list(self, stranger, two, alder):
        found = find(stranger, "helicopter", place=str(alder.pk), topic=two["topic"])

        assert [one.words for one in found.chosen] == ["Phones", "Alder"]


class TestAround:
    def test_shows_the_newest_first(self, amina, reception, noon):
        findable(reception, title="Old")
        findable(reception, title="New", published_at=noon)

        assert titles(find(amina, "")) == ["New", "Old"]

    def test_or_first_what_was_confirmed_last(self, amina, reception, noon):
        findable(reception, title="Confirmed", last_confirmed_at=noon)
        findable(reception, title="New", published_at=noon)

        found = queries.find(actor=amina, text="", narrowing=ANY, sort="confirmed")

        assert titles(found) == ["Confirmed", "New"]


@pytest.mark.parametrize("text", [TEXTED, ""])
def test_costs_the_same_whatever_the_length(amina, reception, alder, text, django_assert_max_num_queries):
    for number in range(12):
        lesson = findable(reception, title=f"Way {number}", topics=[lessons.topic(f"Topic {number}")])
        adoption(lesson, people.practice(f"Place {number}", locality=alder))

    with django_assert_max_num_queries(6):
        assert len(find(amina, text).cards) == 10
