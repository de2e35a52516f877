"""Pictures, painted anew: what a camera wrote into the file, the place among it, stays behind."""

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from learnonce.attachments.adapters.made import Made
from learnonce.attachments.errors import Refused

MOST_PIXELS = 40_000_000  # a large camera's; some 160 MB in memory
SMALL = (320, 320)  # pixels of a thumbnail at most
QUALITY = 88

_BROKEN = "This picture is broken: it cannot be opened. Save it again and try once more."
_SMALLER = f"Make it smaller, at most {MOST_PIXELS // 1_000_000} million points in all."
_TROUBLES = (UnidentifiedImageError, OSError, ValueError, SyntaxError)
_FORMATS = {"png": "PNG", "jpeg": "JPEG"}


def make(content: bytes, kind: str) -> Made:
    """The picture as its pixels alone, upright, and a small one.

    Raises:
        Refused: it is broken, or far too large.
    """
    picture = _pixels(content, _FORMATS[kind])
    small = picture.copy()
    small.thumbnail(SMALL)
    return Made(content=_written(picture, kind), thumbnail=_written(small, kind))


def repaint(content: bytes, kind: str) -> bytes:
    """The same for a picture inside a document."""
    return _written(_pixels(content, _FORMATS[kind]), kind)


def _pixels(content: bytes, format_: str) -> Image.Image:
    try:
        with Image.open(BytesIO(content), formats=[format_]) as opened:
            width, height = opened.size
            upright = _loaded(opened) if width * height <= MOST_PIXELS else None
    except Image.DecompressionBombError as problem:
        raise Refused(f"This picture is far too large. {_SMALLER}") from problem
    except _TROUBLES as problem:
        raise Refused(_BROKEN) from problem
    if upright is None:
        raise Refused(f"This picture has {width:,} by {height:,} points. {_SMALLER}")
    mode = "RGB" if format_ == "JPEG" else "RGBA" if upright.mode in {"P", "PA", "LA", "RGBA"} else "RGB"
    pixels = upright.convert(mode)
    pixels.info = {}  # profile, comments, resolution: all that would be written again
    return pixels


def _loaded(opened: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(opened)
    upright.load()
    return upright


def _written(picture: Image.Image, kind: str) -> bytes:
    out = BytesIO()
    if kind == "jpeg":
        picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    else:
        picture.save(out, "PNG", optimize=True)
    return out.getvalue()
