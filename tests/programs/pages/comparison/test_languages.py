import pytest

from programs.pages.comparison import compare, to_compare
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    LanguageFactory,
    ProgramFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english_by_its_name():
    LanguageFactory(code="en", name_kk="ағылшын тілі")


def language_rows(*programs):
    """The rows of amounts, by the language they speak of."""
    section = compare(to_compare([program.address for program in programs])).sections[1]
    return section.rows[2:]


def english(*programs):
    return next(row for row in language_rows(*programs) if row.label.endswith("ағылшын тілі"))


def taught_in(program, *credits):
    """A plan with a course in English for each figure, and one in Kazakh."""
    plan = CurriculumFactory(program=program)
    for amount in credits:
        course = CourseFactory(owner=program.owner)
        course.languages.add(LanguageFactory(code="en"))
        CurriculumItemFactory(curriculum=plan, course=course, credits=amount)
    kazakh = CourseFactory(owner=program.owner)
    kazakh.languages.add(LanguageFactory(code="kk"))
    CurriculumItemFactory(curriculum=plan, course=kazakh, credits=10)
    return program


def bilingual():
    return ProgramFactory(languages=["kk", "en"])


def test_the_program_with_more_credits_in_english_has_more_of_it():
    first, second = taught_in(bilingual(), 5), taught_in(bilingual(), 5, 5)
    row = english(first, second)
    assert row.most == 1
    assert "10" in row.cells[1][0].name.text
    assert "20" in row.cells[1][0].name.text


def joint():
    """A program with three semesters in English out of eight."""
    program = bilingual()
    type(program).objects.filter(pk=program.pk).update(semesters=8)
    program.stages.create(first_semester=5, last_semester=7, language=LanguageFactory(code="en"))
    return program


def test_the_semesters_of_a_joint_degree_count():
    row = english(ProgramFactory(languages=["kk", "ru"]), joint())
    assert row.most == 1
    assert row.cells[1][0].name.text.startswith("3 ")


def test_a_stated_amount_is_not_more_than_an_unknown_one():
    assert english(bilingual(), joint()).most is None


def test_a_program_in_one_language_has_all_of_it():
    whole = ProgramFactory(languages=["en"])
    assert english(whole, taught_in(bilingual(), 5)).most == 0


def test_unknown_amounts_have_no_leader():
    row = english(bilingual(), bilingual())
    assert row.most is None
    assert row.cells[0] == row.cells[1]


def test_a_program_without_stated_languages_says_nothing():
    row = english(bilingual(), ProgramFactory())
    assert row.cells[1] == ()


def test_single_courses_make_no_language_of_instruction():
    kazakh = ProgramFactory(languages=["kk", "ru"])
    row = english(taught_in(kazakh, 5), bilingual())
    ((said, note),) = [item.said for item in row.cells[0]]
    assert said == "оқыту тілі емес"
    assert note
    assert english(kazakh, bilingual()).most is None


def test_courses_that_name_no_language_leave_it_open_who_has_more():
    first, second = taught_in(bilingual(), 5), taught_in(bilingual(), 5, 5)
    plan = second.curricula.get()
    assert english(first, second).most == 1
    CurriculumItemFactory(curriculum=plan, credits=90)
    assert english(first, second).most is None


def test_what_is_taught_in_other_languages_too_is_not_wholly_in_one():
    whole = joint()
    whole.stages.create(first_semester=1, last_semester=4, language=LanguageFactory(code="en"))
    whole.stages.create(first_semester=8, last_semester=8, language=LanguageFactory(code="en"))
    silent = CurriculumFactory(program=bilingual())
    CurriculumItemFactory(curriculum=silent)
    assert english(silent.program, whole).most == 1


def test_courses_in_several_languages_leave_it_open_who_has_more():
    first, second = taught_in(bilingual(), 5), taught_in(bilingual(), 5, 5)
    for item in second.curricula.get().items.all():
        item.course.languages.add(LanguageFactory(code="kk"), LanguageFactory(code="en"))
    assert english(first, second).most is None


def test_kazakh_russian_and_english_come_first():
    program = ProgramFactory(languages=["tr", "en", "ru", "kk"])
    section = compare(to_compare([program.address])).sections[1]
    kazakh = LanguageFactory(code="kk").name_kk
    assert section.rows[0].cells[0][0].name.text == kazakh
    assert section.rows[2].label.endswith(kazakh)
