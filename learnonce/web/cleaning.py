"""What no text may hold, taken out before anybody reads it."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, QueryDict

NUL = "\x00"  # comes with text copied from some PDFs; PostgreSQL refuses a text that holds one


class NulMiddleware:
    """Takes NUL out of what was asked and sent; an address that holds one leads nowhere.

    Works just before the view, when the check of the form's token has read the form already.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self,
        request: HttpRequest,
        _view: Callable[..., HttpResponse],
        _arguments: list[object],
        named: dict[str, object],
    ) -> None:
        if any(isinstance(value, str) and NUL in value for value in named.values()):
            raise Http404
        if _holds(request.GET):
            request.GET = _without(request.GET)  # type: ignore[assignment]  # its types say it never changes
        if request.method == "POST" and _holds(request.POST):
            request.POST = _without(request.POST)  # type: ignore[assignment]


def _holds(form: QueryDict) -> bool:
    return any(NUL in name or any(NUL in value for value in values) for name, values in form.lists())


def _without(form: QueryDict) -> QueryDict:
    clean = QueryDict(mutable=True)
    for name, values in form.lists():
        clean.setlist(name.replace(NUL, ""), [str(value).replace(NUL, "") for value in values])
    clean._mutable = False  # noqa: SLF001  as Django itself hands it out
    return clean
