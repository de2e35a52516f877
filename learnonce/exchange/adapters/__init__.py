"""Reading files of lessons: JSONL, CSV and XLSX, each known by what is in it, never by its name."""

from learnonce.exchange.adapters.files import KINDS, MOST_BYTES, read, read_path

__all__ = ["KINDS", "MOST_BYTES", "read", "read_path"]
