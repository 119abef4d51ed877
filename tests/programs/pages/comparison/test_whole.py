import pytest

from programs.curricula.comparison import FactMark
from programs.pages.comparison import compare, to_compare
from tests.factories import (
    AdmissionOfferFactory,
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    InstitutionFactory,
    OccupationFactory,
    ProgramFactory,
)

pytestmark = pytest.mark.django_db


def compared(*programs):
    return compare(to_compare([program.address for program in programs]))


def said(comparison, key, number):
    """(label, what each cell says) of one row of a section."""
    section = next(each for each in comparison.sections if each.key == key)
    row = section.rows[number]
    return row.label, [[item.name.text for item in cell] for cell in row.cells]


def labelled(comparison, label):
    rows = [row for section in comparison.sections for row in section.rows]
    return next(row for row in rows if row.label == label)


def test_only_public_programs_are_compared():
    draft = ProgramFactory(visibility="draft")
    assert to_compare([draft.address, "жоқ"]) == []


def test_a_fact_that_differs_is_marked_and_a_missing_one_is_not_a_difference():
    first = ProgramFactory(study_form="full_time", nqf_level=7)
    second = ProgramFactory(study_form="online", owner=first.owner)
    comparison = compared(first, second, ProgramFactory(owner=first.owner))
    assert labelled(comparison, "Оқу нысаны").mark == FactMark.DIFFERENT
    assert labelled(comparison, "Оқу мерзімі").mark is None


def test_a_fact_nobody_published_is_named_apart():
    comparison = compared(ProgramFactory(), ProgramFactory())
    facts = comparison.sections[0]
    assert "Оқу мерзімі" in facts.unknown
    assert "Оқу мерзімі" not in [row.label for row in facts.known]


def test_a_draft_plan_and_one_of_the_future_say_nothing():
    program = ProgramFactory()
    CurriculumFactory(program=program, status="draft")
    CurriculumFactory(program=program, intake=2099)
    assert compared(program).sides[0].plan is None


def test_figures_of_credits_are_those_of_the_ledger():
    first, second = CurriculumFactory(), CurriculumFactory()
    for plan, cycle, credits in ((first, "BD", 5), (first, "PD", 6), (second, "PD", 9)):
        CurriculumItemFactory(curriculum=plan, cycle=cycle, credits=credits)
    comparison = compared(first.program, second.program)
    assert said(comparison, "credits", 0)[1] == [["11"], ["9"]]
    assert said(comparison, "credits", 1)[1] == [["5"], ["0"]]
    assert said(comparison, "credits", 2)[1] == [["6"], ["9"]]


def test_a_semester_that_a_shorter_program_lacks_is_a_dash():
    long, short = CurriculumFactory(), CurriculumFactory()
    CurriculumItemFactory(curriculum=long, semester=1, credits=5)
    CurriculumItemFactory(curriculum=long, semester=2, credits=6)
    CurriculumItemFactory(curriculum=short, semester=1, credits=7)
    comparison = compared(long.program, short.program)
    assert labelled(comparison, "2-семестр").widest == 7
    assert [cell[0].name.text for cell in labelled(comparison, "2-семестр").cells] == ["6", "—"]


def test_shared_and_distinct_courses_are_links_where_they_are_public():
    first, second = CurriculumFactory(), CurriculumFactory()
    shared = CourseFactory(title_kk="Құқық негіздері", visibility="draft")
    own = CourseFactory(title_kk="Теңіз ісі")
    for plan, course in ((first, shared), (first, own), (second, shared)):
        CurriculumItemFactory(curriculum=plan, course=course)
    courses = compared(first.program, second.program).sections[4]
    in_all, alone = courses.rows[1:]
    assert [(item.name.text, item.url) for item in in_all.cells[0]] == [("Құқық негіздері", "")]
    assert [item.url for item in alone.cells[0]] == [own.get_absolute_url()]
    assert len(alone.cells[1]) == 1


def test_electives_are_courses_of_the_program():
    plan = CurriculumFactory()
    slot = CurriculumItemFactory(
        curriculum=plan, kind="elective_slot", course=None, activity_kk="Таңдау пәні"
    )
    slot.options.create(credits=5, course=CourseFactory(title_kk="Өнертану"))
    courses = compared(plan.program).sections[4]
    assert [item.name.text for item in courses.rows[1].cells[0]] == ["Өнертану"]


def test_without_a_plan_the_main_disciplines_are_compared_and_said_to_be_so():
    program = ProgramFactory()
    program.disciplines.create(title_kk="Геосаясат негіздері")
    courses = compared(program, ProgramFactory()).sections[4]
    source, alone = courses.rows
    assert source.cells[0]
    assert not source.cells[1]
    assert alone.cells[0][0].name.text == "Геосаясат негіздері"
    assert alone.cells[1] == ()


def test_nothing_is_said_to_be_shared_while_a_list_is_unknown():
    first, second = ProgramFactory(), ProgramFactory()
    first.occupations.add(OccupationFactory())
    careers = compared(first, second).sections[5]
    assert [row.spans for row in careers.rows] == [False]
    assert careers.rows[0].cells[1] == ()


def test_lists_that_nobody_published_are_named_once():
    careers = compared(ProgramFactory(), ProgramFactory()).sections[5]
    assert (careers.known, len(careers.unknown)) == ([], 1)


def test_three_programs_name_what_some_of_them_lead_to():
    first, second, third = (ProgramFactory(code=f"7M0311{number}") for number in (1, 2, 3))
    consul = OccupationFactory(name_kk="Консул", name_ru="", name_en="")
    for program in (first, third):
        program.occupations.add(consul)
    second.occupations.add(OccupationFactory())
    some = compared(first, second, third).sections[5].rows[1]
    assert [(item.name.text, item.note) for item in some.cells[0]] == [
        ("Консул", "7M03111, 7M03113")
    ]


def test_the_newest_offer_gives_the_fee_with_its_year():
    program = ProgramFactory()
    AdmissionOfferFactory(program=program, year=2025, fee=900000)
    AdmissionOfferFactory(program=program, year=2026, fee=1000000, is_preliminary=False)
    (fee,) = labelled(compared(program), "Бір жылғы оқу ақысы").cells[0]
    assert fee.name.text.endswith("KZT")
    assert "000" in fee.name.text
    assert "900" not in fee.name.text
    assert fee.note.endswith("2026")


def test_the_columns_lead_to_the_comparison_without_them():
    programs = [ProgramFactory(code=f"7M0311{number}") for number in (1, 2, 3)]
    others = [rest for _, rest in compared(*programs).columns()]
    assert others[1] == "7m03111,7m03113"


@pytest.mark.parametrize(
    ("titles", "labels"),
    [
        (
            ["Халықаралық қатынастар", "Халықаралық қатынастар теориясы", "Теңіз ісі"],
            ["Халықаралық қатынастар", "… теориясы", "Теңіз ісі"],
        ),
        (["Теңіз ісі", "Теңіз ісі"], ["Теңіз ісі", "Теңіз ісі"]),
        (["Теңіз ісі"], ["Теңіз ісі"]),
    ],
)
def test_titles_are_told_apart_by_the_words_they_do_not_share(titles, labels):
    assert compared(*(ProgramFactory(title_kk=title) for title in titles)).labels == labels


def test_a_long_list_is_folded_and_loses_nothing():
    program = ProgramFactory()
    for number in range(8):
        named = {f"name_{language}": f"Кәсіп {number}" for language in ("kk", "ru", "en")}
        program.occupations.add(OccupationFactory(**named))

    def careers():
        comparison = compared(program, ProgramFactory())
        cell = comparison.across(comparison.sections[5].known[0])[0]
        return len(cell.shown), len(cell.folded)

    assert careers() == (3, 5)
    program.occupations.set(program.occupations.all()[:5])
    assert careers() == (5, 0)


def test_a_partner_without_a_public_page_is_named_without_a_link():
    program = ProgramFactory()
    hidden = InstitutionFactory(visibility="draft", name_kk="Ғылым институты")
    program.partnerships.create(institution=hidden, role="practice")
    (partner,) = compared(program).sections[6].rows[2].cells[0]
    assert (partner.name.text, partner.url) == ("Ғылым институты", "")
