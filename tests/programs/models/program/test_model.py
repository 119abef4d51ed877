import pytest

from programs.choices import StatementKind
from programs.models import LearningOutcome, Program
from tests.factories import CourseFactory, InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db


def address(program):
    return Program.objects.get(pk=program.pk).address


@pytest.mark.parametrize("typed", ["7M03111", "7М03111", "7м 03111"])
def test_the_address_is_the_code_in_lower_case(typed):
    program = ProgramFactory(code=typed)
    assert address(program) == "7m03111"
    assert program.get_absolute_url() == "/kk/programs/7m03111/"


def test_a_second_owner_of_a_code_adds_its_own_slug():
    first = ProgramFactory(code="7M03111")
    others = [
        ProgramFactory(code="7M03111", owner=InstitutionFactory(slug=slug, name_kk=name))
        for slug, name in [("academy", "Академия"), ("yessenov", "Есенов университеті")]
    ]
    assert address(first) == "7m03111"
    assert [address(program) for program in others] == ["7m03111-academy", "7m03111-yessenov"]


def test_the_address_stays_when_a_title_changes():
    program = ProgramFactory(code="7M03111", title_kk="Халықаралық қатынастар")
    program.title_kk = "Дипломатия және геосаясат"
    program.save()
    assert address(program) == "7m03111"


def test_the_address_of_the_second_owner_stays_when_the_first_one_leaves():
    first = ProgramFactory(code="7M03111")
    second = ProgramFactory(code="7M03111", owner=InstitutionFactory(slug="academy"))
    first.delete()
    second.title_kk = "Көпжақты дипломатия"
    second.save()
    assert address(second) == "7m03111-academy"


def test_the_address_stays_when_the_owner_is_renamed():
    ProgramFactory(code="7M03111")
    second = ProgramFactory(code="7M03111", owner=InstitutionFactory(slug="academy"))
    second.owner.slug = "diplomatic-academy"
    second.owner.save()
    second.save()
    assert address(second) == "7m03111-academy"


def test_the_address_follows_a_changed_code():
    program = ProgramFactory(code="7M03111")
    program.code = "7М03112"
    program.save()
    assert address(program) == "7m03112"


def test_a_code_changed_to_one_that_is_taken_adds_the_slug():
    ProgramFactory(code="7M03111")
    program = ProgramFactory(code="7M03112", owner=InstitutionFactory(slug="academy"))
    program.code = "7M03111"
    program.save()
    assert address(program) == "7m03111-academy"


def test_a_code_that_begins_with_another_is_another_address():
    ProgramFactory(code="7M031")
    program = ProgramFactory(code="7M0311")
    assert address(program) == "7m0311"


def test_statements_stand_by_kind_in_their_order():
    program = ProgramFactory()
    program.statements.create(kind="objective", position=2, text_kk="Үйрету")
    program.statements.create(kind="benefit", position=1, text_kk="Тәжірибелі ұстаздар")
    program.statements.create(kind="objective", position=1, text_kk="Даярлау")
    kinds = program.statements_by_kind()
    assert [statement.text_kk for statement in kinds["objective"]] == ["Даярлау", "Үйрету"]
    assert [statement.text_kk for statement in kinds["benefit"]] == ["Тәжірибелі ұстаздар"]


def test_a_kind_without_statements_is_an_empty_list():
    assert ProgramFactory().statements_by_kind() == {kind: [] for kind in StatementKind.values}


def outcome(program, position, *courses):
    row = LearningOutcome.objects.create(
        program=program, code=f"ОН{position}", position=position, text_kk="Келіссөз жүргізеді."
    )
    row.courses.set(courses)
    return row


def test_the_matrix_shows_which_discipline_serves_which_outcome():
    program = ProgramFactory()
    ethics, algebra, science = (
        CourseFactory(title_kk=title) for title in ("Әдеп", "Алгебра", "Ғылым әдіснамасы")
    )
    outcome(program, 2, ethics)
    outcome(program, 1, science, ethics)
    outcome(program, 3, algebra)
    assert program.matrix() == [
        (algebra, [False, False, True]),
        (ethics, [True, True, False]),
        (science, [True, False, False]),
    ]


def test_a_program_without_outcomes_has_an_empty_matrix():
    assert ProgramFactory().matrix() == []


def test_outcomes_without_disciplines_have_an_empty_matrix():
    program = ProgramFactory()
    outcome(program, 1)
    assert program.matrix() == []


def test_prefetched_rows_answer_without_a_query(django_assert_num_queries):
    program = ProgramFactory()
    outcome(program, 1, CourseFactory(title_kk="Геосаясат"))
    found = Program.objects.prefetch_related("statements", "outcomes__courses").get()
    with django_assert_num_queries(0):
        found.statements_by_kind()
        assert len(found.matrix()) == 1
