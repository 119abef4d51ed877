"""Markdown, tab-separated and plain text as rows."""

import re

from . import limits
from .encoding import decode
from .markup import unmarked
from .rows import SourceContent, SourceRow

RULE = re.compile(r"^\|?:?-{2,}:?(\|:?-{2,}:?)*\|?$")
RULE_LETTERS = 1000
PIPE = re.compile(r"(?<!\\)\|")


def read(content: bytes) -> SourceContent:
    """One row for each line that holds something.

    Raises `ImportRefused` for bytes that are no text, and past the limits.
    """
    limits.check_size(len(content), limits.TEXT_BYTES)
    lines = enumerate(decode(content).splitlines(), 1)
    rows = (SourceRow(number, cells(line)) for number, line in lines if not is_rule(line))
    return SourceContent(tuple(limits.limited(rows)))


def is_rule(line):
    """The line of dashes below the headings of a Markdown table."""
    return bool(RULE.match("".join(line[:RULE_LETTERS].split())))


def cells(line):
    if "\t" in line:
        return tuple(map(unmarked, line.split("\t")))
    if line.lstrip().startswith("|") or len(PIPE.findall(line)) > 1:
        return tuple(map(unmarked, piped(line.strip())))
    return (unmarked(line),)


def piped(line):
    """`| a | b |`: the outer pipes part nothing."""
    parts = PIPE.split(line)
    return parts[line.startswith("|") : len(parts) - line.endswith("|")]
