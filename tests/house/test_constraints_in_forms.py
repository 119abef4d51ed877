"""Every named constraint says in the admin what it asks for, beside the row, in three languages."""

import pytest
from django.utils.html import conditional_escape
from django.utils.translation import override

from catalog.common.admin.texts import columns
from catalog.common.models.violations import fields_of
from catalog.common.text.languages import LANGUAGES
from programs.models import Curriculum, CurriculumItem
from tests.constraints import CONSTRAINTS
from tests.doors import descriptions, doors_of
from tests.house.test_constraints import CASES
from tests.staff import client_of

pytestmark = pytest.mark.django_db
# A register that nobody writes by hand, and a status that only moves change.
NO_FORM = {
    *("issued_paper_once", "issued_paper_sealed", "issued_paper_hashed"),
    *("issued_paper_form_given", "issued_paper_language_known"),
    "curriculum_one_published",
}


def takes(door, name):
    """Whether a form has every field that a constraint speaks of."""
    shown = door.shown | ({door.link} if door.inline else set())
    return all({field, *columns(field)} & shown for field in fields_of(*CONSTRAINTS[name]))


def ways(case):
    """The forms into which the bad row of a case can be typed, over a good one and as a new one."""
    for door in doors_of(CONSTRAINTS[case.name][0]):
        if takes(door, case.name):
            yield case, door, False
            if door.inline or door.owner is not CurriculumItem:  # which begins in the grid
                yield case, door, True


WAYS = [way for case in CASES for way in ways(case)]
FIRST = {case.name: (case, door, is_new) for case, door, is_new in reversed(WAYS)}


def name_of(value):
    return getattr(value, "name", "new" if value is True else "old")


def test_every_constraint_that_a_form_can_break_is_tried_in_one():
    assert {case.name for case, _door, _is_new in WAYS} == set(CONSTRAINTS) - NO_FORM


def rows(case):
    """(a good row that stands, a bad one that is not saved)."""
    shared = case.shared()
    standing = case.factory(**shared | case.good)
    links = {
        column.name: getattr(standing, column.name)
        for column in standing._meta.fields
        if column.remote_field
    }
    Curriculum.objects.update(status="draft")
    return standing, case.factory.build(**links | shared | case.bad)


@pytest.mark.parametrize(("case", "door", "is_new"), WAYS, ids=name_of)
def test_a_form_says_what_it_asks_for_in_the_language_of_its_reader(case, door, is_new):
    standing, bad = rows(case)
    row, client = None if is_new else standing, client_of("superuser")
    posted, start = door.typed(client, row, bad)
    address = door.address(bad if is_new else standing)

    for language in LANGUAGES if FIRST[case.name] == (case, door, is_new) else ["kk"]:
        answer = client.post(address, posted, headers={"accept-language": language})
        assert answer.status_code == 200
        said = sentences(case, door.answered(answer, start), language)
        content = answer.content.decode()
        assert said, door.answered(answer, start).errors
        assert all(each in content for each in said)
        if door.inline:
            beside = "".join(descriptions(content, start))
            assert all(each in beside for each in said)


def sentences(case, form, language):
    """What the constraint says, or what a field that it speaks of says before."""
    errors = form.errors
    _, constraint = CONSTRAINTS[case.name]
    with override(language):
        own = str(constraint.get_violation_error_message())
    messages = [message for each in errors.values() for message in each]
    if own in messages:
        return [conditional_escape(own)]
    spoken = {
        column for name in fields_of(*CONSTRAINTS[case.name]) for column in (name, *columns(name))
    }
    return [conditional_escape(each) for name in errors.keys() & spoken for each in errors[name]]
