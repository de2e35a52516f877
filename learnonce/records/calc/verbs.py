"""History in plain words."""

_WORDS = {
    "person.added": "The account was made",
    "person.renamed": "The name was changed",
    "person.invited": "Somebody was invited",
    "person.erasure_asked": "Erasure was asked for",
    "person.erasure_undone": "Erasure was undone",
    "person.copy_asked": "A copy of one's own data was asked for",
    "role.given": "A role was given",
    "role.ended": "A role was ended",
    "team.joined": "Joined a team",
    "team.left": "Left a team",
    "hold.placed": "A legal hold was placed",
    "hold.lifted": "A legal hold was lifted",
    "sharing.granted": "Sharing was allowed",
    "sharing.withdrawn": "Sharing was taken back",
    "erasure.began": "An erasure began",
    "erasure.done": "An erasure was done",
    "rule.set": "A rule for keeping was set",
    "information.searched": "Records were searched for a request",
    "information.decided": "A text found for a request was decided on",
    "information.withheld": "A part of a text found for a request was withheld",
    "information.shown_again": "A part of a text found for a request is withheld no longer",
    "information.answered": "A request for information was answered",
    "information.downloaded": "The answer to a request was downloaded",
    "text.redacted": "A name was taken out of a text or a file",
    "text.left": "A text or a file was left as it is",
    "text.removed": "A file was taken off",
    "file.reworded": "A file was replaced by its words",
}
_ROLE = {"role.given", "role.ended"}


def in_words(verb: str, role: str = "") -> str:
    """A sentence for a verb such as "role.given"; a plain reading of one that has none yet."""
    words = _WORDS.get(verb)
    if words is None:
        kind, _, deed = verb.partition(".")
        words = f"{kind.replace('_', ' ').capitalize()}: {deed.replace('_', ' ')}"
    return f"{words}: {role.replace('_', ' ')}" if role and verb in _ROLE else words
