"""The words of a letter that came as HTML only. Nothing of it is ever shown as HTML."""

from html.parser import HTMLParser

MOST_CHARACTERS = 400_000  # of HTML that is read
_SILENT = {"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"}
_BLOCKS = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "ul", "ol", "pre"}
_EMPTY = {"br", "hr", "img", "meta", "link", "input", "base", "col", "wbr"}
_QUOTES = ("gmail_quote", "yahoo_quoted", "moz-cite-prefix", "divrplyfwdmsg", "protonmail_quote")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._open: list[tuple[str, bool]] = []  # tags that are open, and whether each is left out
        self.over = False  # from a quote on everything is history

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.found.append("\n")
        named = " ".join(value or "" for name, value in attrs if name in {"class", "id"}).lower()
        quoted = any(word in named for word in _QUOTES)
        self.over = self.over or quoted
        if tag not in _EMPTY:
            hides = tag in _SILENT or tag == "blockquote"
            self._open.append((tag, hides))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.found.append("\n")
        for number in range(len(self._open) - 1, -1, -1):
            if self._open[number][0] == tag:
                del self._open[number:]
                return

    def handle_data(self, data: str) -> None:
        if not self.over and not any(hides for _tag, hides in self._open[-200:]):
            self.found.append(" ".join(data.split("\n")))


def words_of(html: str) -> str:
    """Plain text, a line for each block; quoted letters and what is not shown are left out."""
    parser = _Words()
    parser.feed(html[:MOST_CHARACTERS].replace("\x00", ""))
    parser.close()
    lines = [" ".join(line.split()) for line in "".join(parser.found).split("\n")]
    text = "\n".join(lines).strip()
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text
