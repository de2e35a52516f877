"""Work of this room that still waits in the queue, for an operator."""

from procrastinate.contrib.django.models import ProcrastinateJob


def index_jobs_left() -> int:
    """How many slices of a re-index are not done yet."""
    names = ("lessons.index_lessons", "lessons.index_questions")
    return ProcrastinateJob.objects.filter(task_name__in=names, status__in=("todo", "doing")).count()
