"""Where people may sign in elsewhere."""

from django.conf import settings

from learnonce.people.calc.single_sign_on import Provider


def sign_on_providers() -> list[Provider]:
    """As the settings say, in their order; usually none or one."""
    return [Provider(**described) for described in settings.SINGLE_SIGN_ON]
