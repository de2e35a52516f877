"""Where the database goes when root keeps the project in a private folder."""

import os

import pytest

from learnonce.config.home import database_folder


@pytest.fixture
def private(tmp_path):
    """A folder nobody else may enter, as /root is, below folders that everybody may."""
    folder = tmp_path / "private"
    folder.mkdir(mode=0o700)
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid():
            parent.chmod(parent.stat().st_mode | 0o011)
    return folder


def test_it_stays_where_it_is_unless_the_way_is_closed(private, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    assert database_folder(private) == private
    assert database_folder(private / "home").parent.name == "learnonce"
    assert database_folder(private / "home") == database_folder(private / "home")
    assert database_folder(private / "home") != database_folder(private / "other")


def test_an_ordinary_user_owns_the_way(private, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    assert database_folder(private / "home") == private / "home"
