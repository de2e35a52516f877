"""Narrowing a list: choices in an address become tags of the index, and nonsense becomes nothing."""

from learnonce.lessons.calc.findable import Narrowing, facts_in, tags, topics_in


def test_reads_choices_from_an_address():
    chosen = Narrowing.read({"kind": "TIP", "topic": "phones", "place": "12", "known": "measured", "q": "x"})

    assert chosen.tags() == ["kind:TIP", "topic:phones", "place:12", "known:measured"]


def test_leaves_out_what_cannot_be_a_choice():
    assert Narrowing.read({"place": "12 or 1", "known": "surely"}) == Narrowing()
    assert Narrowing.read({"place": "9" * 30}) == Narrowing()
    assert Narrowing.read({"place": "²"}) == Narrowing()


def test_a_lesson_carries_every_tag_it_can_be_asked_for():
    made = tags(
        kind="WARNING",
        topics={"phones": "Phones: queues"},
        setting="hospital",
        places=[1, 4],
        strength="A2",
        replication="BX",
        context={"rurality": "town"},
    )

    asked = Narrowing(kind="WARNING", topic="phones", setting="hospital", place="4", known="mixed")
    assert set(asked.tags()) <= set(made)
    assert {"known:measured", "rurality:town", "strength:A2", "replication:BX"} <= set(made)
    assert "known:repeated" not in made
    assert topics_in(made) == {"phones": "Phones: queues"}
    facts = facts_in(made)
    assert (facts.strength, facts.replication, facts.context) == ("A2", "BX", {"rurality": "town"})
