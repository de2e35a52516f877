"""Rendering a piece of a page by itself, and reading the result as a browser would."""

from html.parser import HTMLParser

from django.template import engines


def render(source, **context):
    return engines["jinja2"].from_string(source).render(context)


def component(name, call, **context):
    """The markup of `{{ call }}`, with the macro of the same name imported from its folder."""
    macro = call.split("(")[0]
    return render(f'{{% from "components/{name}/macro.jinja" import {macro} %}}{{{{ {call} }}}}', **context)


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.elements = []
        self.words = []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


def elements(markup, tag, **attributes):
    """Attributes of every element of the kind that has these; `class_` and `for_` stand for class and for."""
    reader = _Reader()
    reader.feed(markup)
    wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    return [
        found
        for kind, found in reader.elements
        if kind == tag and all(found.get(name) == value for name, value in wanted.items())
    ]


def words(markup):
    """What there is to read, with single spaces."""
    reader = _Reader()
    reader.feed(markup)
    return " ".join("".join(reader.words).split())
