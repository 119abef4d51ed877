from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programs.curricula import Kind, Level, Line, Option, Plan, ledger
from programs.curricula.comparison import (
    SOME,
    ComparedName,
    FactMark,
    exactly,
    in_language,
    leader,
    mark,
    overlap,
)


def course(key, kk, en=""):
    return ComparedName(key, {"kk": kk, "ru": "", "en": en})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["4 жыл", "4 жыл"], FactMark.SAME),
        (["4 жыл", "2 жыл"], FactMark.DIFFERENT),
        (["4 жыл", ""], FactMark.UNKNOWN),
        (["4 жыл", "2 жыл", ""], FactMark.DIFFERENT),
        ([frozenset({"қазақ"}), frozenset()], FactMark.UNKNOWN),
        ([0, 0], FactMark.SAME),
        (["", ""], None),
        (["4 жыл"], None),
        ([], None),
    ],
)
def test_a_fact_is_marked_by_what_is_known_of_it(values, expected):
    assert mark(values) == expected


def test_courses_are_shared_by_their_address():
    first, second = course("history", "Тарих"), course("history", "Қазақстан тарихы")
    assert overlap([[first], [second]]).shared == (first,)


def test_courses_of_two_universities_are_shared_by_a_name_however_it_is_typed():
    first, second = course("history", "Қазақстан тарихы"), course("other", "ҚАЗАҚСТАН  ТАРИХЫ")
    assert overlap([[first], [second]]).shared == (first,)


def test_courses_without_an_address_are_told_by_a_name_in_any_language():
    first, second = course("", "Құқық", "Law"), course("", "Заң негіздері", "Law")
    assert overlap([[first], [second]]).shared == (first,)


def test_a_blank_name_joins_nothing():
    found = overlap([[course("a", "", "")], [course("b", "", "")]])
    assert [len(alone) for alone in found.alone] == [1, 1]


def test_what_some_have_names_the_columns_that_have_it():
    law, art, sea = course("law", "Құқық"), course("art", "Өнер"), course("sea", "Теңіз ісі")
    found = overlap([[law, art], [law, art], [law, sea]])
    assert found.shared == (law,)
    assert found.partly == ((art, (0, 1)),)
    assert found.alone == ((), (), (sea,))


def test_a_course_of_several_semesters_is_met_once():
    english = course("english", "Ағылшын тілі")
    assert overlap([[english, english], [english]]).shared == (english,)


def test_one_program_alone_shares_everything_with_itself():
    english = course("english", "Ағылшын тілі")
    found = overlap([[english]])
    assert (found.shared, found.alone) == ((english,), ((),))


KEYS = st.lists(st.sampled_from("абвгғдеқ"), max_size=8)


@given(st.lists(KEYS, min_size=2, max_size=4))
def test_every_course_stands_in_exactly_one_place(lists):
    columns = [[course(key, key) for key in keys] for keys in lists]
    found = overlap(columns)
    placed = [named.key for named in found.shared]
    placed += [named.key for named, _ in found.partly]
    placed += [named.key for alone in found.alone for named in alone]
    assert sorted(placed) == sorted({key for keys in lists for key in keys})


def line(key, course_key, credits):
    return Line(
        key=key,
        semester=1,
        position=key,
        kind=Kind.DISCIPLINE,
        credits=credits,
        course=course_key,
    )


def test_credits_in_a_language_are_a_sum_with_its_rows():
    book = ledger(Plan(Level.MASTER, (line(1, "law", 5), line(2, "sea", 4), line(3, "art", 3))))
    spoken = {"law": frozenset({"en", "kk"}), "sea": frozenset({"en"})}
    found = in_language(book, spoken)
    assert {language: part.credits for language, part in found.items()} == {"en": 9, "kk": 5}
    assert found["en"].rows == (1, 2)


def test_an_elective_slot_may_be_studied_in_the_languages_of_its_options():
    options = (Option("law", {"kk": "Құқық"}, 5), Option("sea", {"kk": "Теңіз ісі"}, 5))
    slot = Line(key=7, semester=1, position=1, kind=Kind.ELECTIVE_SLOT, credits=5, options=options)
    found = in_language(ledger(Plan(Level.MASTER, (slot,))), {"sea": frozenset({"en"})})
    assert found["en"].credits == 5


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ([exactly(1), exactly(0)], 0),
        ([exactly(Fraction(1, 3)), exactly(Fraction(1, 2))], 1),
        ([exactly(Fraction(1, 2)), exactly(Fraction(1, 2))], None),
        ([SOME, exactly(0)], 0),
        ([SOME, exactly(1)], 1),
        ([SOME, exactly(Fraction(1, 2))], None),
        ([SOME, SOME], None),
        ([exactly(1)], None),
        ([], None),
    ],
)
def test_the_leader_has_more_whatever_the_unknown_may_be(shares, expected):
    assert leader(shares) == expected
