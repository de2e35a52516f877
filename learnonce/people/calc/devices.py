"""What a browser calls itself, in words people use for their devices."""

# Looked for in this order: browsers name those they descend from as well.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_DEVICES = (
    ("iPhone", "an iPhone"),
    ("iPad", "an iPad"),
    ("Android", "an Android device"),
    ("CrOS", "a Chromebook"),
    ("Windows", "Windows"),
    ("Mac OS X", "a Mac"),
    ("Linux", "Linux"),
)


def in_words(agent: str) -> str:
    """Such as Chrome on Windows, from what the browser sends; versions and models are left out on purpose."""
    browser = next((name for sign, name in _BROWSERS if sign in agent), "A browser")
    device = next((name for sign, name in _DEVICES if sign in agent), "")
    return f"{browser} on {device}" if device else browser
