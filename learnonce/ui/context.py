"""What every page knows: who reads it, where it is, and the menu."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from learnonce.base import navigation


def page(request: HttpRequest) -> dict[str, Any]:  # Any: a template context
    return {
        "actor": getattr(request, "actor", None),
        "menu": navigation.menu(request),
        "is_demo": settings.DEMO,
        "path": request.path,
    }
