"""What every page knows: who reads it, where it is, the menu, and how much news waits."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from learnonce.base import navigation
from learnonce.base.actors import NOBODY


def page(request: HttpRequest) -> dict[str, Any]:  # Any: a template context
    return {
        "actor": getattr(request, "actor", NOBODY),
        "menu": navigation.menu(request),
        "footer_links": navigation.footer(),
        "news": navigation.unread_news(request),
        "is_demo": settings.DEMO,
        "path": request.path,
    }
