"""The whole of what people made or decided, as files, out and in again: docs/operate/export.md."""
