from learnonce.matching.calc import rare


def test_the_rarest_come_first_and_a_word_never_seen_before_all():
    words = frozenset({"phone", "emis", "sx9"})

    assert rare.rarest(words, {"phone": 900, "emis": 12}) == ["sx9", "emis", "phone"]


def test_stops_before_more_than_three_thousand_texts_hold_them():
    counts = {"a": 1_000, "b": 1_500, "c": 2_000}

    assert rare.rarest(frozenset(counts), counts) == ["a", "b"]


def test_takes_words_held_by_exactly_three_thousand():
    assert rare.rarest(frozenset({"a", "b"}), {"a": 1_000, "b": 2_000}) == ["a", "b"]


def test_takes_at_most_twelve():
    words = frozenset(f"w{number}" for number in range(40))

    assert len(rare.rarest(words, {})) == 12


def test_a_count_of_nothing_still_counts_one():
    assert rare.holding("x", {"x": 0}) == 1
