"""The Jinja environment every page is made with."""

from typing import Any

from django.templatetags.static import static
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, PackageLoader

from learnonce.base.addresses import address
from learnonce.people import queries
from learnonce.ui import dates, fields, text


def environment(**options: Any) -> Environment:  # Any: whatever Django's template settings hold
    env = Environment(  # noqa: S701  Django passes autoescape=True
        **{**options, "undefined": ChainableUndefined, "trim_blocks": True, "lstrip_blocks": True}
    )
    env.loader = ChoiceLoader(
        [loader for loader in (env.loader, PackageLoader("nhsuk_frontend_jinja")) if loader]
    )
    env.globals.update(static=static, url=address, single_sign_on=queries.sign_on_providers)
    env.filters.update(
        long_date=dates.long_date,
        long_moment=dates.long_moment,
        ago=dates.ago,
        month_words=dates.month_words,
        plural=text.plural,
        capital_first=text.capital_first,
        markdown=text.markdown,
        paper=text.paper,
        folded=text.folded,
        field_look=fields.field_look,
        form_errors=fields.form_errors,
    )
    return env
