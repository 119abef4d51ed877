"""Elective slots whose disciplines the paper lists: in the cell itself, or in rows below."""

import re
from dataclasses import replace

from ...curricula import Kind, Option
from ..limits import MAX_CODE, MAX_TITLE
from .kinds import is_elective_name, is_slot_name
from .names import SLASH, script_of, starts_small, titles_of

NUMBERED = re.compile(r"^\s*(?:(\d{1,2})\s*[.)]|[-–—•*·]|[a-zа-яәі]\))\s*(?=\S)", re.I)
INLINE = re.compile(r"(?:^|(?<=[\s;/,]))\d{1,2}\s*[.)]\s*(?=[^\W\d_])")
LISTED = re.compile(r"\s*[;\n]\s*")
PROMISED = re.compile(
    r"\b(\d{1,2})\s+(?:из|of)\s+(\d{1,2})\b|\b(\d{1,2})\s*-?\s*(?:ден|дан|тен|тан)\s+(\d{1,2})\b",
    re.I,
)
MAX_OPTIONS = 50


def bare(text):
    """A name without the number or dash before it."""
    return NUMBERED.sub("", text, count=1).strip(" ;,/\n")


def split_options(title: str, is_elective: bool, pair=()) -> tuple[str, tuple[str, ...]]:
    """(name of the slot, its options) of a cell; (title, ()) where it lists none."""
    lines = [line.strip() for line in title.split("\n") if line.strip()]
    if len(lines) == len(pair) > 1 and all(is_slot(line, is_elective) for line in lines):
        return in_each_language([split_options(line, is_elective) for line in lines])
    head, tail = head_and_tail(title)
    if tail and is_slot(head, is_elective):
        return head, listed(tail)
    if len(lines) > 1 and is_slot_name(lines[0]) and not is_slot_name(lines[1]):
        return lines[0].rstrip(":"), tuple(filter(None, map(bare, lines[1:])))
    numbered = [part.strip(" ;,/\n") for part in INLINE.split(title)]
    if len(INLINE.findall(title)) > 1 and title[:1].isdecimal():
        names = tuple(filter(None, numbered))
        return " / ".join(names), names
    if len(INLINE.findall(title)) > 1 and is_slot_name(numbered[0]):
        return numbered[0].rstrip(" :"), tuple(filter(None, numbered[1:]))
    names = SLASH.split(title)
    if is_elective and len(names) > 1 and are_alternatives(names, pair):
        return " / ".join(names), tuple(names)
    return title, ()


def is_slot(name, is_elective):
    return is_slot_name(name) or (is_elective and is_elective_name(name.partition(":")[0]))


def in_each_language(slots):
    """One slot out of its names in several languages; options are paired where they can be."""
    counts = {len(options) for _head, options in slots}
    paired = zip(*(options for _head, options in slots), strict=True) if len(counts) == 1 else ()
    return "\n".join(head for head, _options in slots), tuple(map(" / ".join, paired))


def head_and_tail(title):
    """(name of a slot, the disciplines after its colon), (title, "") where none follow.

    One name after the only colon says what the choice is about: «Таңдау пәні: веб және ойындар».
    """
    head, _sign, tail = title.partition(":")
    about, sign, rest = tail.partition(":")
    if sign and rest.strip() and len(listed(about)) == 1 and not is_list(about):
        return f"{head.strip()}: {about.strip()}", rest
    return (head.strip(), tail) if is_list(tail) else (title, "")


def is_list(tail):
    return len(listed(tail)) > 1 or bool(NUMBERED.match(tail)) or tail.startswith("\n")


def listed(tail):
    parts = INLINE.split(tail) if len(INLINE.findall(tail)) > 1 else LISTED.split(tail)
    return tuple(filter(None, map(bare, parts)))


def are_alternatives(names, pair):
    """Names of one language beside each other: not the same name in several."""
    scripts = {script_of(name) for name in names}
    whole = titles_of(" / ".join(names), "ru", pair)
    return len(scripts) == 1 and len(whole) == 1 and not any(map(starts_small, names))


def offers(reader, names, credits) -> tuple[Option, ...]:
    return tuple(
        Option("", titles_of(name, reader.language, reader.pair), credits)
        for name in names[:MAX_OPTIONS]
        if len(name) <= MAX_TITLE
    )


class ElectiveSlotParser:
    """The elective slot under way, into which rows below may go; `number` the one awaited.

    `group` is the group that its row names («КВ 2»), `promised` how many disciplines its name
    speaks of («1 из 3»), `terms` the cycle and component of the row itself.
    """

    def __init__(self):
        self.close()

    def close(self):
        self.record, self.number, self.is_named = None, 1, False
        self.group, self.promised, self.terms, self.cell = "", 0, set(), ""

    def start(self, reader, records, values):
        """The row just read may be a slot, or the first of several that share its credits."""
        self.close()
        last = records[-1] if len(records) == 1 else None
        if last and not values.own_kind:
            self.is_named = last.kind == Kind.ELECTIVE_SLOT
            is_one = last.kind == Kind.DISCIPLINE and last.component == "EC"
            self.record = last if self.is_named or is_one else None
            self.number = 2 if is_one and number_in(values) == 1 else 1
            self.group, self.promised = values.group, promised_in(values.title)
            self.cell = values.cell("component") or values.cell("place")
            self.terms = set(values.own_terms)

    def consume(self, reader, values) -> bool:
        """Whether the row is an option of the slot; it is stored there then."""
        if self.record is None or not values.title or not self.belongs(values):
            return False
        if not self.is_named:
            self.become_slot(reader)
        option = Option(
            "",
            titles_of(bare(values.title), reader.language, reader.pair),
            self.record.credits,
            values.code if len(values.code) <= MAX_CODE else "",
        )
        self.store(reader, replace(self.record, options=(*self.record.options, option)))
        self.number += 1
        return True

    def belongs(self, values):
        number = number_in(values)
        if values.time_problem or self.is_elsewhere(values):
            return False
        if self.group and values.group == self.group and set(values.own_terms) <= self.terms:
            return values.credits in (None, self.record.credits) and not values.in_periods
        if values.amounts:
            repeats = values.credits == self.record.credits and not values.in_periods
            return self.is_named and repeats and (number == self.number or self.is_open(values))
        if starts_small(values.title) and number is None and not values.code:
            return False
        if self.is_named:
            return len(self.record.options) < MAX_OPTIONS
        is_shared = values.columns.places.get("credits") in values.row.merged
        return is_shared or number == self.number > 1

    def is_elsewhere(self, values):
        """Whether the row says a semester of its own that is another."""
        return bool(values.semesters) and values.semesters != [self.record.semester]

    def is_open(self, values):
        """Whether a row that repeats the credits of the slot is one of its disciplines: it was
        promised, or leaves blank what the row of the slot says of cycle and component."""
        if len(self.record.options) < self.promised:
            return not values.own_terms or "EC" in values.own_terms
        blank = not (
            values.has_place or values.cell("semester", merged=False) or values.is_numbered
        )
        return bool(self.terms) and not self.promised and blank

    def become_slot(self, reader):
        """A discipline that shares its credits with others was the first of their options."""
        first = self.record
        title = {code: bare(name) for code, name in first.title.items()}
        option = Option("", title, first.credits, first.code)
        self.is_named = True
        named = titles_of(self.group, reader.language) if self.group else title
        reader.unread.take_group(self.cell)
        slot = replace(first, kind=Kind.ELECTIVE_SLOT, code="", title=named, options=(option,))
        self.store(reader, slot)

    def store(self, reader, record):
        reader.records[-1] = self.record = record


def promised_in(title) -> int:
    """How many disciplines a slot is of: «1 из 3», `1 of 3`, «3-тен 1»; 0 where it does not say."""
    found = PROMISED.search(title)
    return max(map(int, filter(None, found.groups()))) if found else 0


def number_in(values):
    found = NUMBERED.match(values.title)
    return int(found[1]) if found and found[1] else None
