from programs.curricula import Group, Level, Plan, explain, ledger, proof
from tests.plans import golden


def test_the_golden_total_is_proven_by_its_groups():
    shown = proof(ledger(golden.plan()).by_group)
    assert shown.figures == "65 + 18 + 8 = 91"
    assert shown.parts == (
        (Group.THEORY_AND_PRACTICE, 65),
        (Group.RESEARCH_AND_INTERNSHIP, 18),
        (Group.FINAL_ATTESTATION, 8),
    )


def test_the_golden_total_is_proven_by_its_semesters():
    assert proof(ledger(golden.plan()).by_semester).figures == "30 + 31 + 30 = 91"


def test_a_sum_is_explained_by_its_rows():
    part = ledger(golden.plan()).by_semester_and_group[3][Group.RESEARCH_AND_INTERNSHIP]
    assert explain(part).parts == ((23, 2), (24, 5))
    assert explain(part).figures == "2 + 5 = 7"


def test_parts_without_rows_are_not_shown():
    assert proof(ledger(golden.plan()).by_semester_and_group[1]).figures == "24 + 6 = 30"


def test_nothing_is_added_up_where_there_is_one_part_or_none():
    book = ledger(golden.plan())
    assert explain(book.by_group[Group.FINAL_ATTESTATION]).figures == "8"
    assert explain(ledger(Plan(Level.MASTER, ())).total).figures == "0"
