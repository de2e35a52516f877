"""Numbers as a sentence says them."""

import numpy as np

FEWEST, MOST = 3, 9  # digits of a large number that is said with "about", and the most it takes
LARGE = 1_000  # from which on "about" rounds before the point
_NAMED = ((1e9, "billion"), (1e6, "million"))
_MOST_PLACES = 6


def exactly(value: float, *, is_share: bool = False) -> str:
    """One reading: two digits that matter, and all of those before the point."""
    return _settled(value, 0 if value == round(value) else _places(value), is_share=is_share)


def levels(before: float, after: float, *, is_share: bool = False) -> tuple[str, str]:
    """Two levels as people say them, with as many digits as it takes for them to differ.

    Args:
        is_share: they are per cent: what is not all is never rounded to 100, what is not none never to 0.
    """
    if max(abs(before), abs(after)) >= LARGE:
        return _large(before, after)
    places = _places(max(abs(before), abs(after)))
    while _rounded(before, places) == _rounded(after, places) and places < _MOST_PLACES:
        places += 1
    if round(before, places) == round(before) and round(after, places) == round(after):
        places = 0
    return _settled(before, places, is_share=is_share), _settled(after, places, is_share=is_share)


def _large(before: float, after: float) -> tuple[str, str]:
    """Rounded also before the point: nobody says "about 41,237"."""
    digits = FEWEST
    while _short(before, digits) == _short(after, digits) and digits < MOST:
        digits += 1
    return _short(before, digits), _short(after, digits)


def _short(value: float, digits: int) -> str:
    kept = float(f"{value:.{digits}g}")
    for size, name in _NAMED:
        if abs(kept) >= size:
            return f"{kept / size:,.15g} {name}"
    return _rounded(kept, 0 if abs(kept) >= 10 else _places(kept))  # noqa: PLR2004  two digits before the point


def _settled(value: float, places: int, *, is_share: bool) -> str:
    """Rounded; a share that is nearly all or nearly none keeps the digits that say so."""
    if is_share and value not in {0.0, 100.0}:
        while float(_rounded(value, places)) in {0.0, 100.0} and places < _MOST_PLACES:
            places += 1
    return _rounded(value, places)


def _places(value: float) -> int:
    """Decimals that leave two digits that matter."""
    size = abs(value)
    if size >= 10 or size == 0:  # noqa: PLR2004  two digits before the point
        return 0
    return 1 if size >= 1 else 1 - int(np.floor(np.log10(size)))


def _rounded(value: float, places: int) -> str:
    text = f"{value:,.{places}f}"
    none = value == 0 or (places == 0 and float(text.replace(",", "")) == 0)  # never "-0"
    return "0" if none else text
