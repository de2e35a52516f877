import pytest

from learnonce.matching import services

EVERYBODY = frozenset({"public"})


@pytest.fixture
def put(db):
    """Index one text as a lesson everybody may see, unless told otherwise."""

    def put(number, text, *, title="", kind="lesson", audience=("public",), place_id=None, tags=()):
        services.index_text(
            kind=kind,
            object_id=number,
            audience=audience,
            place_id=place_id,
            tags=tags,
            title=title,
            text=text,
        )

    return put


@pytest.fixture
def desk(put):
    """Five lessons of a reception desk, embedded and counted."""
    put(1, "Phone lines jam on Monday mornings. A call-back queue cut the wait.", title="Monday calls")
    put(2, "Two people with one name were mixed up. We now ask for the date of birth too.", title="Two names")
    put(3, "Sharps bins overflowed in the treatment room until one person checked them weekly.", title="Bins")
    put(4, "Repeat prescriptions were lost between desk and doctor; one tray solved it.", title="One tray")
    put(5, "The SX-9 label printer stops when the roll is damp.", title="Label printer")
    services.embed_pending()
    services.refresh_lexemes()
