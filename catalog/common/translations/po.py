"""Reads .po and .mo files. Needs polib, which only the test extra installs."""

import re
from pathlib import Path

import polib

from .scan import Message

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sdr]|\{\w*\}")


def entries(path):
    """The entries of a .po file that are in use."""
    return [entry for entry in polib.pofile(str(path)) if not entry.obsolete]


def message(entry):
    return Message(entry.msgctxt or "", entry.msgid, entry.msgid_plural or "")


def messages(path):
    """Every message of a .po file, none where the file does not exist."""
    return {message(entry) for entry in entries(path)} if Path(path).exists() else set()


def texts(entry):
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def incomplete(path):
    """The messages of a .po file that are empty or marked fuzzy."""
    return [message(entry) for entry in entries(path) if not entry.translated()]


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def broken(path):
    """The messages whose translation loses or invents a placeholder."""
    return [message(entry) for entry in entries(path) if entry.translated() and not keeps(entry)]


def keeps(entry):
    wanted = [placeholders(text) for text in (entry.msgid, entry.msgid_plural) if text]
    return all(placeholders(text) in wanted for text in texts(entry))


def compiled(path):
    """What a .mo file says, by message; nothing where the file does not exist."""
    mo = Path(path).with_suffix(".mo")
    return by_message(polib.mofile(str(mo))) if mo.exists() else {}


def by_message(catalog):
    return {message(entry): texts(entry) for entry in catalog}


def uncompiled(path):
    """The messages that the .mo file beside a .po file lacks, holds differently or has over."""
    written = by_message(entry for entry in entries(path) if entry.translated())
    read = compiled(path)
    return sorted(key for key in written.keys() | read.keys() if written.get(key) != read.get(key))
