"""Places that took a lesson up and counted what came of it."""

from datetime import date, timedelta

import numpy as np

from learnonce.lessons.models import MeasuredEffect
from tests.factories import adoptions, measures

FIRST = date(2025, 1, 6)
BEGAN = FIRST + timedelta(weeks=16)


def counted(
    lesson, name, *, times=0.6, level=40, seed=1, locality=None, wanted="DOWN", setting=None, **fields
):
    """An adopter whose calls a week were `level`, and `times` as many after the start: 16 weeks each."""
    team = adoptions.place(name, locality=locality, **(setting or {}))
    row = adoptions.adoption(lesson, team, **fields)
    dice = np.random.default_rng(seed)
    measure = measures.measure(team, adoption=row, kind="OUTCOME", wanted=wanted, unit="repeat calls")
    amounts = [*dice.poisson(level, 16), *dice.poisson(level * times, 16)]
    measures.weeks(measure, [float(one) for one in amounts], first=FIRST)
    measure.marks.create(on=BEGAN, kind="START", made_at=measure.defined_at)
    return row


def share(row, *, at):
    MeasuredEffect.objects.filter(adoption=row).update(shared_at=at)
