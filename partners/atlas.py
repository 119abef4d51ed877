"""Where places lie on `static/maps/caspian.svg`: Mercator, the Caspian in the middle."""

from dataclasses import dataclass, field
from math import log, pi, radians, tan

WIDTH, HEIGHT = 1000, 492  # units of the drawing
WEST, EAST = 14, 88  # degrees of longitude at its edges
NORTH, SOUTH = 56, 30  # degrees of latitude
NARROW_WEST, NARROW_EAST = 43, 74  # what a phone shows of it
LEFTWARD = 66  # a name beyond this longitude is written to the left of its mark
TOUCHING = 6  # units within which two places are one mark


@dataclass
class MapMark:
    """One place on the map, in the units of the drawing, and the institutions that stand there."""

    x: float
    y: float
    institutions: list = field(default_factory=list)

    @property
    def first(self):
        return self.institutions[0]

    @property
    def is_host(self):
        return any(institution.is_host for institution in self.institutions)

    @property
    def is_left(self):
        return self.x > across(LEFTWARD)

    @property
    def is_far(self):
        """Whether a phone, which shows the middle of the map, leaves the mark out."""
        return not across(NARROW_WEST) < self.x < across(NARROW_EAST)


def across(longitude):
    """Units from the left edge of the drawing."""
    return WIDTH * (float(longitude) - WEST) / (EAST - WEST)


def down(latitude):
    """Units from the upper edge of the drawing."""
    scale = WIDTH / radians(EAST - WEST)
    return scale * (stretched(NORTH) - stretched(latitude))


def stretched(latitude):
    return log(tan(pi / 4 + radians(float(latitude)) / 2))


def marks(institutions):
    """The marks of the institutions whose coordinates are known and lie on the drawing.

    Institutions of one place share a mark; the order is that of the institutions.
    """
    found = []
    for institution in institutions:
        if institution.latitude is None or not is_drawn(institution):
            continue
        x, y = round(across(institution.longitude), 1), round(down(institution.latitude), 1)
        mark = next((mark for mark in found if touches(mark, x, y)), None)
        if mark is None:
            mark = MapMark(x, y)
            found.append(mark)
        mark.institutions.append(institution)
    return found


def is_drawn(institution):
    return WEST < institution.longitude < EAST and SOUTH < institution.latitude < NORTH


def touches(mark, x, y):
    return abs(mark.x - x) < TOUCHING and abs(mark.y - y) < TOUCHING
