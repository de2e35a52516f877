"""What can go wrong in this room. The text of each may be shown to a person."""


class MatchingError(Exception):
    """Something in matching cannot be done."""


class EmbedderUnavailable(MatchingError):  # noqa: N818  reads as the state it names
    """The model that reads meaning is missing, damaged, wrongly set up or out of reach."""


class BadLabelledSet(MatchingError):  # noqa: N818  reads as the state it names
    """A folder given for judging the search cannot be read as a labelled set."""


class ReindexUnderWay(MatchingError):  # noqa: N818  reads as the state it names
    """A re-index cannot begin while another is not finished."""
