"""Papers an information governance lead is asked for, with the facts this installation knows of itself."""

from dataclasses import dataclass
from importlib import resources

from django.conf import settings
from django.template import engines

from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.queries.keeping import held

_NAMES = {
    "dpia": "Data protection impact assessment",
    "hazards": "Hazard log",
    "dtac": "Answers for the digital technology assessment criteria (DTAC)",
}


@dataclass(frozen=True, slots=True)
class Document:
    """A paper to be completed: its text in Markdown."""

    name: str
    title: str
    text: str


def documents(*, actor: Actor) -> list[tuple[str, str]]:
    """Names and titles of the papers."""
    policies.must_govern(actor)
    return list(_NAMES.items())


def document(*, name: str, actor: Actor) -> Document:
    """One paper, with today's facts in it. Raises LookupError."""
    policies.must_govern(actor)
    if name not in _NAMES:
        raise LookupError(name)
    text = resources.files("learnonce.records").joinpath("papers", f"{name}.md.jinja").read_text()
    plain = "{% autoescape false %}" + text + "{% endautoescape %}"  # Markdown; a page escapes it as a whole
    made = engines["jinja2"].from_string(plain).render(_facts())
    return Document(name=name, title=_NAMES[name], text=made.strip() + "\n")


def _facts() -> dict[str, object]:
    return {
        "address": settings.BASE_URL,
        "held": held(),
        "roles": people.role_names(),
        "own_mail_server": not str(settings.MAILERS["default"]["BACKEND"]).endswith("filebased.EmailBackend"),
        "embedder_is_local": settings.LEARNONCE_EMBEDDER == "local",
        "is_secure": settings.SECURE,
    }
