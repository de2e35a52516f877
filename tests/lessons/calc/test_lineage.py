from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.lessons.calc import lineage
from learnonce.lessons.calc.lineage import Twig


def twig(key, parent=None, **more):
    given = {"kind": lineage.PLACE, "name": f"Place {key}", "words": "Working, as it is", **more}
    return Twig(key=str(key), parent=None if parent is None else str(parent), **given)


SOURCE = Twig(key="0", kind=lineage.SOURCE, name="Fernbank", words="", over="Learned at")


def drawn(tree):
    return [branch.twig.key for branch in tree.walk()]


class TestGrow:
    def test_hangs_each_on_the_one_it_came_from(self):
        tree = lineage.grow([SOURCE, twig(1, 0), twig(2, 1), twig(3, 0)])

        assert drawn(tree) == ["0", "1", "2", "3"]
        assert tree.size == 3
        assert tree.branches[0].branches[0].twig.key == "2"

    def test_without_a_known_parent_it_hangs_on_the_source(self):
        tree = lineage.grow([SOURCE, twig(1), twig(2, "nobody"), twig(3, 3)])

        assert [branch.twig.key for branch in tree.branches] == ["1", "2", "3"]

    def test_a_circle_is_opened(self):
        tree = lineage.grow([SOURCE, twig(1, 2), twig(2, 3), twig(3, 1)])

        assert sorted(drawn(tree)) == ["0", "1", "2", "3"]

    def test_needs_a_source(self):
        with pytest.raises(ValueError, match="source"):
            lineage.grow([])

    def test_a_chain_of_a_thousand_is_no_trouble(self):
        chain = [SOURCE, *(twig(number, number - 1) for number in range(1, 1001))]

        assert lineage.grow(chain).size == 1000


class TestPrune:
    def test_counts_what_it_leaves_out_where_it_was(self):
        # the source, ten places, and three more that learned from the tenth: 14 in all
        twigs = [SOURCE, *(twig(n, 0) for n in range(1, 11)), *(twig(n, 10) for n in (11, 12, 13))]

        tree = lineage.prune(lineage.grow(twigs), most=6)

        # five of the ten stay; five with the three below the tenth are counted
        assert drawn(tree) == ["0", "1", "2", "3", "4", "5", "0-more"]
        assert tree.branches[-1].twig.name == "+ 8 more"

    def test_the_nearest_to_the_source_stay(self):
        twigs = [SOURCE, twig(1, 0), twig(2, 1), twig(3, 0), twig(4, 2)]

        tree = lineage.prune(lineage.grow(twigs), most=4)

        assert drawn(tree) == ["0", "1", "2", "2-more", "3"]

    def test_sixty_places_are_drawn_whole(self):
        tree = lineage.grow([SOURCE, *(twig(n, 0) for n in range(1, 60))])

        assert lineage.prune(tree) == tree


class TestLines:
    def test_few_branches_are_joined_by_curves(self):
        picture = lineage.wide(lineage.grow([SOURCE, twig(1, 0), twig(2, 0)]))

        assert {line.way for line in picture.lines} == {""}
        assert all("C" in line.path for line in picture.lines)

    def test_many_share_a_trunk(self):
        picture = lineage.wide(lineage.grow([SOURCE, *(twig(n, 0) for n in range(1, 30))]))

        assert [line.way for line in picture.lines].count(lineage.TRUNK) == 1

    def test_a_way_that_led_on_to_many_is_broader(self):
        twigs = [SOURCE, twig(1, 0), twig(2, 0), *(twig(n, 1) for n in range(3, 7))]
        to_first, to_second = lineage.wide(lineage.grow(twigs)).lines[:2]

        # four places below the first: 3 + 4 x 0.75
        assert (to_first.weight, to_second.weight) == (6.0, 3.0)


class TestText:
    def test_is_cut_with_an_ellipsis(self):
        cut = lineage.fitted("A very long name of a practice indeed", 100, 16)

        assert cut.endswith("…")
        assert lineage.width_of(cut, 16) <= 100

    def test_takes_two_lines_where_one_is_too_short(self):
        assert lineage.wrapped("Fernbank Medical Practice", 160, 16) == ["Fernbank Medical", "Practice"]
        assert lineage.wrapped("Elm", 160, 16) == ["Elm"]
        assert lineage.wrapped("", 160, 16) == [""]


# Laws that hold for every list of places.
names = st.text(alphabet="abcXYZ mwil", max_size=60)
lists = st.lists(st.tuples(st.integers(0, 80), names, st.sampled_from(["", "As it is"])), max_size=80).map(
    lambda found: [
        SOURCE,
        *(
            twig(number, parent, name=name, words=words, over="A new lesson" if parent % 7 == 3 else "")
            for number, (parent, name, words) in enumerate(found, start=1)
        ),
    ]
)
drawings = st.sampled_from([lineage.wide, lineage.tall])


def apart(one, other):
    return (
        one.x + one.width <= other.x
        or other.x + other.width <= one.x
        or one.y + one.height <= other.y
        or other.y + other.height <= one.y
    )


@given(lists, drawings)
def test_no_box_covers_another_and_all_lie_on_the_sheet(twigs, draw):
    picture = draw(lineage.prune(lineage.grow(twigs)))

    assert all(apart(one, other) for one, other in combinations(picture.boxes, 2))
    for box in picture.boxes:
        assert box.x >= 0
        assert box.x + box.width <= picture.width
        assert box.y >= 0
        assert box.y + box.height <= picture.height


@given(lists, drawings)
def test_text_stays_inside_its_box(twigs, draw):
    for box in draw(lineage.prune(lineage.grow(twigs))).boxes:
        for baseline, text in box.names:
            assert box.y < baseline <= box.y + box.height
            assert box.text_x + lineage.width_of(text, lineage.NAME_SIZE) <= box.x + box.width + 1
        assert box.text_x + lineage.width_of(box.words, lineage.WORDS_SIZE) <= box.x + box.width + 1


@given(lists, drawings)
def test_a_line_leads_to_every_box_but_the_source(twigs, draw):
    picture = draw(lineage.prune(lineage.grow(twigs)))

    ways = [line for line in picture.lines if line.way != lineage.TRUNK]
    ends = sorted(line.path.replace("H", " ").replace("V", " ").split()[-1] for line in ways)
    assert len(ways) == len(picture.boxes) - 1
    assert all(float(end) >= 0 for end in ends)


@given(lists)
def test_every_place_is_drawn_or_counted(twigs):
    tree = lineage.prune(lineage.grow(twigs))

    more = [branch.twig.name for branch in tree.walk() if branch.twig.kind == lineage.MORE]
    drawn_ones = sum(1 for branch in tree.walk() if branch.twig.kind != lineage.MORE)
    assert drawn_ones + sum(int(name.split()[1]) for name in more) == len(twigs)
    assert drawn_ones <= lineage.MOST


@given(lists, drawings)
def test_the_same_list_gives_the_same_picture(twigs, draw):
    assert draw(lineage.prune(lineage.grow(twigs))) == draw(lineage.prune(lineage.grow(list(twigs))))


@given(lists)
def test_in_the_wide_picture_branches_stand_to_the_right(twigs):
    tree = lineage.prune(lineage.grow(twigs))
    at = {box.twig.key: box for box in lineage.wide(tree).boxes}

    for branch in tree.walk():
        for child in branch.branches:
            parent = at[branch.twig.key]
            assert parent.x + parent.width < at[child.twig.key].x
