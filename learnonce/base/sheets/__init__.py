"""Reading tables: JSONL, CSV and XLSX, each known by what is in it, never by its name."""

from learnonce.base.sheets.files import KINDS, MOST_BYTES, cells_of, read, read_path

__all__ = ["KINDS", "MOST_BYTES", "cells_of", "read", "read_path"]
