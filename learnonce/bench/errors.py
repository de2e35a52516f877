"""What keeps a figure from being measured. Each text says what happened and what to do."""


class CannotMeasure(Exception):  # noqa: N818  said as it is
    """Whatever is caught here says why."""


class NoScratchDatabase(CannotMeasure):
    """The server refuses the benchmark a database of its own."""


class DidNotStart(CannotMeasure):
    """A process that was to be measured ended, or did not answer; the text holds its last words."""


class WrongAnswer(CannotMeasure):
    """A page that was to be measured did not come; a quick error page would be a flattering figure."""
