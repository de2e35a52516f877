"""The first page, and what machines ask."""

from tests.matrix import who
from tests.matrix.access import Access, Route

ANYONE = Access(who.EVERYONE, login=False)

ROUTES = [
    Route("web:home", get=ANYONE),
    Route("web:alive", get=ANYONE),
    Route("web:ready", get=ANYONE),
    Route("web:metrics", get=Access(who.NO_ONE, login=False)),  # a machine with the key
]
