"""More than a password, asked for by the place where somebody signed in."""

from allauth.mfa.stages import AuthenticateStage
from django.http import HttpRequest

_GIVEN = "second_factor_elsewhere"  # in the session: the number of the person who gave it


def was_given_elsewhere(request: HttpRequest, person_id: int) -> None:
    request.session[_GIVEN] = person_id


def is_given_elsewhere(request: HttpRequest, person_id: int | None) -> bool:
    return person_id is not None and request.session.get(_GIVEN) == person_id


class SecondFactorStage(AuthenticateStage):  # type: ignore[misc]  # allauth has no types
    """The step of signing in that asks for it, unless that was done already."""

    def _should_handle(self, request: HttpRequest) -> bool:
        person_id = self.login.user.pk if self.login.user else None
        return not is_given_elsewhere(request, person_id) and bool(super()._should_handle(request))
