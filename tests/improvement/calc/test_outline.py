"""A driver diagram as an outline: whatever one does to it, it stays whole and loses nothing."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from learnonce.improvement.calc import diagram, outline, templates
from learnonce.improvement.calc.outline import Node


@st.composite
def outlines(draw):
    levels = [1]
    for _ in range(draw(st.integers(0, 14))):
        levels.append(draw(st.integers(1, min(levels[-1] + 1, outline.DEEPEST))))
    return tuple(Node(number, level) for number, level in enumerate(levels))


def made(*levels):
    return tuple(Node(number, level) for number, level in enumerate(levels))


def shape(lines):
    return [(node.id, node.level) for node in lines]


@given(outlines(), st.sampled_from(sorted(outline.VERBS)), st.data())
def test_every_move_keeps_it_whole_and_loses_nothing(lines, verb, data):
    number = data.draw(st.sampled_from([node.id for node in lines]))

    after = outline.VERBS[verb](lines, number)

    assert outline.is_whole(after)
    assert sorted(node.id for node in after) == sorted(node.id for node in lines)


@given(outlines(), st.data())
def test_up_and_down_undo_each_other(lines, data):
    number = data.draw(st.sampled_from([node.id for node in lines]))
    lower = outline.down(lines, number)

    if lower != lines:
        assert outline.up(lower, number) == lines


@given(outlines(), st.data())
def test_adding_and_taking_out_keeps_it_whole(lines, data):
    number = data.draw(st.sampled_from([node.id for node in lines if node.level < outline.DEEPEST]))
    more = outline.add(lines, 99, under=number)

    assert outline.is_whole(more)
    assert outline.parents(more)[99] == number
    assert outline.without(more, 99) == lines
    assert outline.is_whole(outline.without(lines, number))


def test_a_line_moves_with_all_that_hangs_on_it():
    # 0 has 1 and 2 on it, 3 has 4 on it
    assert shape(outline.down(made(1, 2, 2, 1, 2), 0)) == [(3, 1), (4, 2), (0, 1), (1, 2), (2, 2)]


def test_outward_leaves_the_neighbours_where_they_are():
    # 1 goes below 0's block; 2 still hangs on 0
    assert shape(outline.outward(made(1, 2, 2, 1), 1)) == [(0, 1), (2, 2), (1, 1), (3, 1)]


def test_inward_hangs_it_on_the_line_above_of_its_level():
    after = outline.inward(made(1, 2, 1, 2), 2)

    assert shape(after) == [(0, 1), (1, 2), (2, 2), (3, 3)]
    assert outline.parents(after)[2] == 0


def test_inward_refuses_the_first_and_what_would_become_too_deep():
    lines = made(1, 1, 2, 3)

    assert outline.inward(lines, 0) == lines
    assert outline.inward(lines, 1) == lines


def test_templates_are_whole():
    for start in templates.BY_KEY.values():
        assert outline.is_whole([Node(number, level) for number, (_, level, _) in enumerate(start.lines)])


class TestDrawn:
    def test_no_box_lies_on_another_and_nothing_is_left_out(self):
        items = [
            diagram.Item(level, words)
            for words, level in (
                ("Patients know where their request is " * 4, 1),
                ("Text", 2),
                ("Donaudampfschifffahrtsgesellschaftskapitän", 3),
                ("Reception has time", 1),
            )
        ]
        picture = diagram.drawn("Patients no longer ring twice", items)

        for one in picture.boxes:
            assert one.x + diagram.BOX <= picture.width
            assert one.y + one.height <= picture.height
            assert all(diagram.width_of(text) <= diagram.BOX - 2 * diagram.PAD for _, text in one.lines)
            for other in picture.boxes:
                if one is not other and one.x == other.x:
                    assert one.y + one.height <= other.y or other.y + other.height <= one.y
        said = " ".join(text for box in picture.boxes for _, text in box.lines)
        assert said.replace("- ", "").count("Donaudampfschifffahrtsgesellschaftskapitän") == 1
        assert [words for _, words in picture.heads] == list(diagram.COLUMNS)
        assert len(picture.ways) == len(picture.boxes) - 1

    @given(outlines())
    def test_boxes_of_a_column_never_overlap(self, lines):
        picture = diagram.drawn("Aim", [diagram.Item(node.level, "Some words here") for node in lines])

        columns = {}
        for box in picture.boxes:
            columns.setdefault(box.x, []).append(box)
        for boxes in columns.values():
            boxes.sort(key=lambda box: box.y)
            assert all(a.y + a.height <= b.y for a, b in itertools.pairwise(boxes))
