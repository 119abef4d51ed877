import datetime

import pytest

from catalog.common.readers.report import ImportRefused, ImportSeverity
from programs.imports.apply import curriculum as applying
from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.models import Approval, Course, Curriculum, CurriculumItem, PrintedTotal
from tests.factories import CourseFactory, ProgramFactory
from tests.plans.stored import store_golden

from .. import papers

pytestmark = pytest.mark.django_db
TABLE = "Семестр;Код;Дисциплина;Цикл;Компонент;Кредиты\n"


def report_of(text=papers.ENGLISH, name="a.txt", **about):
    return read_curriculum(text.encode(), name, **about)


def small(row, **about):
    about = {"program": about.pop("program", None) or ProgramFactory(), "intake": 2024, **about}
    return report_of(TABLE + row, "a.csv", **about)


def counts():
    return [model.objects.count() for model in (Curriculum, CurriculumItem, Course, PrintedTotal)]


def test_the_golden_paper_becomes_a_draft_with_all_it_says():
    ProgramFactory(code="7M03111")
    report = report_of()
    assert not report.has_errors
    assert report.of(ImportSeverity.WARNING) == report.of(ImportSeverity.QUESTION) == ()
    draft = apply_import(report)
    assert (draft.status, draft.intake, draft.track, draft.base) == (
        *("draft", 2024, "profile"),
        "higher",
    )
    assert (draft.semesters, draft.credits, draft.seal) == (3, 91, "")
    assert (draft.items.count(), draft.printed.count()) == (25, 10)
    assert draft.ledger().total.credits == 91
    approval = draft.approvals.get()
    assert (approval.date, approval.protocol) == (datetime.date(2024, 3, 20), "14")
    assert approval.body_en == "Academic Council of the Academy"
    assert "2024" in draft.note_en


def test_unknown_disciplines_become_drafts_once_each():
    program = ProgramFactory(code="7M03111")
    apply_import(report_of())
    made = Course.objects.filter(owner=program.owner)
    assert made.count() == 12
    assert set(made.values_list("visibility", flat=True)) == {"draft"}
    assert made.get(title_en="Professional English").items.count() == 3


def test_a_second_import_finds_everything_and_writes_no_revision():
    ProgramFactory(code="7M03111")
    apply_import(report_of())
    report = report_of()
    assert (len(report.unchanged), report.created, report.changed) == (25, (), ())
    assert report.new_courses == ()
    assert report.is_unchanged
    before = counts()
    assert apply_import(report) is None
    assert counts() == before


def test_a_changed_paper_makes_the_next_revision():
    ProgramFactory(code="7M03111")
    first = apply_import(report_of())
    second = apply_import(report_of(papers.ENGLISH.replace("Official writing", "Official speech")))
    assert (first.revision, second.revision) == (1, 2)
    assert Course.objects.count() == 13


def test_a_published_plan_is_left_as_it_is():
    stored = store_golden()
    before = list(stored.items.values())
    apply_import(report_of(papers.KAZAKH, "a.md"))
    stored.refresh_from_db()
    assert (stored.status, list(stored.items.values())) == ("published", before)


def test_what_differs_from_the_newest_plan_is_said_by_row():
    store_golden()
    changed = papers.KAZAKH.replace(
        "Әлемдік дипломатия | БейП | ЖООК | 3", "Әлемдік дипломатия | БП | ЖООК | 4"
    )
    report = report_of(changed, "a.md")
    (row,) = [row for row in report.changed if "credits" in row.fields]
    assert row.fields == ("credits", "cycle")
    assert set(report.data()) >= {"created", "changed", "unchanged", "findings"}


def test_a_wrong_printed_total_is_a_warning_that_names_both():
    ProgramFactory(code="7M03111")
    wrong = papers.ENGLISH.replace(
        "SEMESTER 2</b>				<b>31", "SEMESTER 2</b>				<b>32"
    )
    (finding,) = report_of(wrong).of(ImportSeverity.WARNING)
    assert "31" in finding.message
    assert "32" in finding.message
    assert finding.line


def test_an_interrupted_import_leaves_the_old_state(monkeypatch):
    ProgramFactory(code="7M03111")
    report, before = report_of(), counts()

    def killed(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(applying, "write_approval", killed)
    with pytest.raises(KeyboardInterrupt):
        apply_import(report)
    assert counts() == before
    assert not Approval.objects.exists()


def test_a_role_that_may_not_add_curricula_is_refused(django_user_model):
    ProgramFactory(code="7M03111")
    person = django_user_model.objects.create_user("аударма")
    with pytest.raises(ImportRefused):
        apply_import(report_of(), by=person)
    assert not Curriculum.objects.exists()


def test_a_course_is_found_by_its_code_then_by_its_name():
    program = ProgramFactory()
    coded = CourseFactory(owner=program.owner, code="HK1101", title_ru="История")
    named = CourseFactory(owner=program.owner, title_kk="Қазақстан тарихы")
    report = small("1;НК 1101;История;БД;ВК;5\n1;;Казакстан тарихы;БД;ВК;5", program=program)
    assert [row.course for row in report.rows] == [coded, named]


def test_courses_of_another_owner_are_not_taken():
    CourseFactory(title_ru="История")
    assert small("1;;История;БД;ВК;5").rows[0].is_new_course


@pytest.mark.parametrize(
    "row", ["1;;Историа дипломатии;БД;ВК;5", "1;ИД 1;История дипломатии;БД;ВК;5"]
)
def test_a_doubt_is_asked_and_not_guessed(row):
    program = ProgramFactory()
    course = CourseFactory(owner=program.owner, code="ID2", title_ru="История дипломатии")
    (question,) = small(row, program=program).of(ImportSeverity.QUESTION)
    assert (question.line, [slug for slug, _ in question.choices]) == (2, [course.slug, "new"])
    with pytest.raises(ImportRefused):
        apply_import(small(row, program=program))
    assert small(row, program=program, answers={2: course.slug}).rows[0].course == course
    draft = apply_import(small(row, program=program, answers={2: "new"}))
    assert draft.items.get().course != course


def test_two_courses_of_one_name_are_asked():
    program = ProgramFactory()
    for _ in range(2):
        CourseFactory(owner=program.owner, title_ru="Философия")
    assert len(small("1;;Философия;БД;ВК;5", program=program).of(ImportSeverity.QUESTION)) == 1


def test_names_that_differ_in_a_number_are_two_disciplines():
    program = ProgramFactory()
    CourseFactory(owner=program.owner, title_ru="Иностранный язык 1")
    report = small("1;;Иностранный язык 2;БД;ВК;5", program=program)
    assert report.of(ImportSeverity.QUESTION) == ()
    assert report.rows[0].is_new_course
