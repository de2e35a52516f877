"""Backup, restore and the examination of an installation: what its keeper does, not its readers."""
