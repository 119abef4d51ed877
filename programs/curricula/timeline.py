"""Where the semesters of a joint or double degree are spent, place by place and year by year."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Stay:
    """Semesters `first` to `last` at one place; the place is None where it is not known.

    `what` is whatever the caller tells of the stay; None for semesters nobody says anything of.
    """

    first: int
    last: int
    place: Hashable | None = None
    what: object = None

    @property
    def semesters(self) -> range:
        return range(self.first, self.last + 1)


@dataclass(frozen=True)
class TimelinePlace:
    """The stays at one place, in rows within which none overlaps another."""

    place: Hashable | None
    rows: tuple[tuple[Stay, ...], ...]


@dataclass(frozen=True)
class TimelinePeriod:
    """The semesters of one year of study in which the same stays go on."""

    year: int
    first: int
    last: int
    stays: tuple[Stay, ...]


class MobilityTimeline:
    """The stays of one program in order, with one of an unknown place in each gap between them.

    `semesters` is the length of the program where it is known; a stay may reach beyond it.
    """

    def __init__(self, stays: Iterable[Stay], semesters: int | None = None):
        self.stays = complete(stays, semesters)

    @property
    def places(self) -> tuple[TimelinePlace, ...]:
        """Each place in the order they are met; what is unknown stands in the last one."""
        named = dict.fromkeys(stay.place for stay in self.stays if stay.place is not None)
        unknown = [None] if any(stay.place is None for stay in self.stays) else []
        return tuple(TimelinePlace(place, self.rows_at(place)) for place in [*named, *unknown])

    @property
    def periods(self) -> tuple[TimelinePeriod, ...]:
        """The same year by year: each semester once, neighbours with the same stays together."""
        periods = []
        for number in range(1, length(self.stays) + 1):
            year = (number + 1) // 2
            here = tuple(stay for stay in self.stays if number in stay.semesters)
            before = periods[-1] if periods else None
            if before and before.year == year and before.stays == here:
                periods[-1] = TimelinePeriod(year, before.first, number, here)
            else:
                periods.append(TimelinePeriod(year, number, number, here))
        return tuple(periods)

    def rows_at(self, place) -> tuple[tuple[Stay, ...], ...]:
        return rows(stay for stay in self.stays if stay.place == place)


def complete(stays, semesters):
    """The stays in order, with one of an unknown place in each gap between them."""
    stays = list(stays)
    end = max([semesters or 0, *(stay.last for stay in stays)])
    taken = {number for stay in stays for number in stay.semesters}
    free = [number for number in range(1, end + 1) if number not in taken]
    starts = [number for number in free if number - 1 not in free]
    ends = [number for number in free if number + 1 not in free]
    gaps = [Stay(first, last) for first, last in zip(starts, ends, strict=True)]
    return sorted([*stays, *gaps], key=lambda stay: (stay.first, stay.last))


def length(stays):
    """The last semester that any stay reaches."""
    return max((stay.last for stay in stays), default=0)


def rows(stays) -> tuple[tuple[Stay, ...], ...]:
    """Stays in as few rows as their overlaps allow, each in the first row with room."""
    found = []
    for stay in stays:
        row = next((row for row in found if row[-1].last < stay.first), None)
        if row is None:
            found.append([stay])
        else:
            row.append(stay)
    return tuple(tuple(row) for row in found)
