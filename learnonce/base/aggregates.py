"""What the database works out over many rows, beyond what Django brings."""

from django.db.models import Aggregate


class Median(Aggregate):
    """The middle value, as PostgreSQL works it out; of an even number the mean of the middle two."""

    function = "percentile_cont"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    name = "median"
