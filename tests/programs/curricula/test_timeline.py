from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from programs.curricula.timeline import MobilityTimeline, Stay, TimelinePeriod, TimelinePlace

AKTAU, BAKU = "Ақтау", "Баку"
HOME, ABROAD, NOT_SAID = Stay(1, 4, AKTAU), Stay(5, 7, BAKU), Stay(8, 8)
PLACES = st.sampled_from([AKTAU, BAKU, "Астрахан", None])


@st.composite
def stay_lists(draw):
    numbers = st.integers(1, 14)
    pairs = draw(st.lists(st.tuples(numbers, numbers, PLACES), max_size=6))
    return [
        Stay(min(pair[:2]), max(pair[:2]), pair[2], what=number)
        for number, pair in enumerate(pairs)
    ]


def test_two_years_at_home_then_abroad_and_a_semester_nobody_tells_of():
    assert MobilityTimeline([HOME, ABROAD], 8).places == (
        TimelinePlace(AKTAU, ((HOME,),)),
        TimelinePlace(BAKU, ((ABROAD,),)),
        TimelinePlace(None, ((NOT_SAID,),)),
    )


def test_a_stage_of_an_unknown_place_keeps_what_is_known_of_it():
    in_english = Stay(8, 8, what="ағылшын")
    assert MobilityTimeline([HOME, ABROAD, in_english]).places[-1] == TimelinePlace(
        None, ((in_english,),)
    )


def test_a_gap_between_stages_is_unknown():
    assert MobilityTimeline([Stay(1, 2, AKTAU), Stay(5, 6, BAKU)]).places[-1] == TimelinePlace(
        None, ((Stay(3, 4),),)
    )


def test_a_place_returned_to_keeps_its_row():
    back = Stay(8, 8, AKTAU)
    assert MobilityTimeline([HOME, ABROAD, back]).places == (
        TimelinePlace(AKTAU, ((HOME, back),)),
        TimelinePlace(BAKU, ((ABROAD,),)),
    )


def test_overlapping_stages_of_one_place_stand_in_rows_of_their_own():
    part_time = Stay(3, 6, AKTAU)
    assert MobilityTimeline([HOME, part_time]).places == (
        TimelinePlace(AKTAU, ((HOME,), (part_time,))),
    )


def test_nothing_told_of_a_known_length_is_one_unknown_stay():
    assert MobilityTimeline([], 4).places == (TimelinePlace(None, ((Stay(1, 4),),)),)
    assert MobilityTimeline([]).places == ()


def test_the_third_year_of_the_double_degree_is_in_baku():
    assert MobilityTimeline([HOME, ABROAD], 8).periods == (
        TimelinePeriod(1, 1, 2, (HOME,)),
        TimelinePeriod(2, 3, 4, (HOME,)),
        TimelinePeriod(3, 5, 6, (ABROAD,)),
        TimelinePeriod(4, 7, 7, (ABROAD,)),
        TimelinePeriod(4, 8, 8, (NOT_SAID,)),
    )


@given(stay_lists(), st.none() | st.integers(1, 14))
def test_every_stage_stands_once_and_every_semester_is_told(stays, semesters):
    drawn = [
        stay
        for place in MobilityTimeline(stays, semesters).places
        for row in place.rows
        for stay in row
    ]
    assert sorted(stay.what for stay in drawn if stay.what is not None) == list(range(len(stays)))
    end = max([semesters or 0, *(stay.last for stay in stays)])
    assert {number for stay in drawn for number in stay.semesters} == set(range(1, end + 1))


@given(stay_lists(), st.none() | st.integers(1, 14))
def test_no_two_stays_of_a_row_overlap_and_a_gap_overlaps_nothing(stays, semesters):
    found = MobilityTimeline(stays, semesters).places
    told = {number for stay in stays for number in stay.semesters}
    for place in found:
        for row in place.rows:
            assert all(one.last < other.first for one, other in pairwise(row))
            assert all(stay.what is not None or not told & set(stay.semesters) for stay in row)
    assert [place.place for place in found].count(None) <= 1
    assert all(place.place is not None for place in found[:-1])


@given(stay_lists(), st.none() | st.integers(1, 14))
def test_the_years_tell_each_semester_once(stays, semesters):
    told = [
        n
        for part in MobilityTimeline(stays, semesters).periods
        for n in range(part.first, part.last + 1)
    ]
    assert told == list(range(1, max([semesters or 0, *(stay.last for stay in stays)]) + 1))
    for part in MobilityTimeline(stays, semesters).periods:
        assert part.year == (part.first + 1) // 2 == (part.last + 1) // 2
