from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partners.atlas import EAST, HEIGHT, NORTH, SOUTH, WEST, WIDTH, across, down, marks


@dataclass
class Place:
    latitude: Decimal | None
    longitude: Decimal | None
    is_host: bool = False


AQTAU = Place(Decimal("43.65"), Decimal("51.16"), is_host=True)
BAKU = Place(Decimal("40.38"), Decimal("49.87"))
ASTANA = Place(Decimal("51.13"), Decimal("71.43"))
BUDAPEST = Place(Decimal("47.49"), Decimal("19.04"))


def test_the_corners_of_the_drawing_are_where_it_says():
    assert (across(WEST), across(EAST)) == (0, WIDTH)
    assert down(NORTH) == 0
    assert down(SOUTH) == pytest.approx(HEIGHT, abs=1)


def test_the_caspian_is_in_the_middle():
    assert across(51) == WIDTH / 2


@given(st.floats(SOUTH, NORTH, exclude_min=True), st.floats(SOUTH, NORTH, exclude_min=True))
def test_north_is_up(one, other):
    assert (one > other) == (down(one) < down(other)) or abs(one - other) < 1e-9


def test_an_institution_without_coordinates_has_no_mark():
    assert marks([Place(None, None)]) == []


def test_what_lies_off_the_drawing_has_no_mark():
    london = Place(Decimal("51.5"), Decimal("-0.1"))
    assert marks([london, BAKU])[0].institutions == [BAKU]


def test_institutions_of_one_place_share_a_mark():
    beside = Place(Decimal("40.39"), Decimal("49.88"))
    [mark] = marks([BAKU, beside])
    assert mark.institutions == [BAKU, beside]


def test_the_host_is_told_from_its_partners():
    assert [mark.is_host for mark in marks([AQTAU, BAKU])] == [True, False]


def test_a_name_near_the_right_edge_is_written_to_the_left():
    assert [mark.is_left for mark in marks([BAKU, ASTANA])] == [False, True]


def test_a_phone_leaves_out_what_is_far_from_the_sea():
    assert [mark.is_far for mark in marks([BAKU, ASTANA, BUDAPEST])] == [False, False, True]
