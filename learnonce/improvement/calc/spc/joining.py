"""From rows as they were entered to one value for each subgroup: a day, a week, a ward.

Source: as the R package qicharts2 0.8.1 joins rows; docs/numbers.md says where we rightly differ.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from learnonce.improvement.calc.spc.arrays import Bools, Floats, Ints


class Aggregate(StrEnum):
    """What becomes of several values of one subgroup where there is no denominator."""

    MEAN = "mean"
    MEDIAN = "median"
    SUM = "sum"
    SD = "sd"


@dataclass(frozen=True, slots=True)
class Joined:
    """One entry a subgroup, each array (subgroups,); missing is `nan`.

    Attributes:
        keys: what names each subgroup, in order.
        value: what is drawn, before the chart makes something of it.
        size: how many values were there.
        mean, sd, total: of the values; sd with divisor size - 1, missing below two values.
        denominator: sum of the denominators, or None where there were none.
    """

    keys: tuple[object, ...]
    value: Floats
    size: Floats
    mean: Floats
    sd: Floats
    total: Floats
    denominator: Floats | None


def join[Key](
    keys: Sequence[Key],
    values: Floats,
    denominators: Floats | None = None,
    *,
    order: Sequence[Key] = (),
    aggregate: Aggregate = Aggregate.MEAN,
    as_reference: bool = False,
) -> Joined:
    """Join the rows of one panel that carry the same key.

    Args:
        keys, values, denominators: one entry a row; `nan` is missing.
        order: the keys in the order wanted; without it they rise.
        as_reference: rows without any value add up to 0 where sums are asked for, and several such rows
            where counts are, as in the reference tool, and not to no value.
    """
    if denominators is not None:
        gone = np.isnan(values) | np.isnan(denominators)
        values, denominators = np.where(gone, np.nan, values), np.where(gone, np.nan, denominators)
    named = [key for key in order if key in set(keys)] if order else sorted(set(keys))  # type: ignore[type-var]
    place = {key: number for number, key in enumerate(named)}
    group = np.array([place[key] for key in keys], dtype=np.int64)
    there = ~np.isnan(values)
    rows = np.bincount(group, minlength=len(named))

    def sums(what: Floats, which: Bools = there) -> Floats:
        return np.bincount(group[which], weights=what[which], minlength=len(named))

    size = np.bincount(group[there], minlength=len(named)).astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        means = sums(values) / size
        means += sums(values - means[group]) / size  # so that equal values have that value as their mean
        squares = sums((values - means[group]) ** 2)
        sd = np.where(size > 1, np.sqrt(squares / (size - 1)), np.nan)
    nothing = (size == 0) & ((rows == 1) | (not as_reference))
    total = np.where(nothing, np.nan, sums(values))
    if denominators is None:
        match aggregate:
            case Aggregate.MEAN:
                value = means
            case Aggregate.SUM:
                value = sums(values) if as_reference else total
            case Aggregate.SD:
                value = sd
            case Aggregate.MEDIAN:
                value = _medians(values[there], group[there], len(named))
        return Joined(tuple(named), value, size, means, sd, total, None)
    below = sums(denominators)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.where(below == 0, np.nan, sums(values) / below)
    return Joined(tuple(named), value, size, means, sd, total, below)


def _medians(values: Floats, group: Ints, number: int) -> Floats:
    """The median of the values of each group; `nan` for a group without any."""
    return np.array(
        [np.median(values[group == one]) if np.any(group == one) else np.nan for one in range(number)]
    )
