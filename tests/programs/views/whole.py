"""A bachelor's program that has something of everything its page can show."""

from tests.factories import (
    AdmissionOfferFactory,
    AgreementFactory,
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    DepartmentFactory,
    InstitutionFactory,
    LanguageFactory,
    OccupationFactory,
    PersonFactory,
    ProgramFactory,
    ProgramGroupFactory,
    ProgramStatementFactory,
    SourceDocumentFactory,
    StudentClubFactory,
)

BACHELOR = {
    "level": "6B",
    "direction__code": "6B031",
    "title_kk": "Халықаралық қатынастар",
    "qualification_kk": "Бакалавр",
    "description_kk": "Бірінші абзац.\n\nЕкінші абзац.",
    "nqf_level": 6,
    "eqf_level": 6,
    "feature": "double_degree",
}
COMPONENTS = [("GED", "CC"), ("GED", "UC"), ("BD", "UC"), ("BD", "EC"), ("PD", "UC"), ("PD", "EC")]


def whole_program(size, rows=None, code="6B03101"):
    """Every relation of it has `size` rows, its plan `rows` or as many."""
    department = DepartmentFactory()
    program = ProgramFactory(
        **BACHELOR,
        code=code,
        languages=["kk", "ru"],
        group=ProgramGroupFactory(code="B140", level="6B"),
        department=department,
        director=PersonFactory(),
    )
    program.languages_taught.add(LanguageFactory(code="en"))
    program.owner.contacts.create(office_kk="Қабылдау комиссиясы", phone="+7 700 000 00 00")
    course = CourseFactory(owner=program.owner)
    for number in range(size):
        add_row_of_everything(program, course, number)
        StudentClubFactory(department=department)
    add_plan(program, rows or size)
    return program


def add_row_of_everything(program, course, number):
    partner = InstitutionFactory(city_kk="Баку")
    program.occupations.add(OccupationFactory())
    program.agreements.add(AgreementFactory(institution=partner))
    program.sources.add(SourceDocumentFactory())
    program.stages.create(first_semester=1 + number % 8, last_semester=8, institution=partner)
    program.mobility.create(institution=partner, position=number)
    program.partnerships.create(institution=partner, role="degree")
    program.disciplines.create(title_kk="Геосаясат", course=course, position=number)
    program.outcomes.create(code=f"LO{number}", text_kk="Талдай алады.").courses.add(course)
    program.group.profile_subjects.create(slug=f"subject-{number}", name_kk="Дүниежүзі тарихы")
    AdmissionOfferFactory(program=program, year=2000 + number)
    for kind in ("objective", "benefit", "employer", "competence"):
        ProgramStatementFactory(program=program, kind=kind)


def add_plan(program, rows):
    plan = CurriculumFactory(
        program=program, track="standard", base="secondary", semesters=8, credits=240
    )
    for number in range(rows):
        cycle, component = COMPONENTS[number * len(COMPONENTS) // rows]
        is_slot = component == "EC"
        item = CurriculumItemFactory(
            curriculum=plan,
            semester=1 + number * 8 // rows,
            kind="elective_slot" if is_slot else "discipline",
            cycle=cycle,
            component=component,
            course=None if is_slot else CourseFactory(owner=program.owner),
        )
        if is_slot:
            for position in range(3):
                course = CourseFactory(owner=program.owner)
                item.options.create(course=course, position=position, credits=5)
    plan.approvals.create(
        paper="program_document", body_kk="Ғылыми кеңес", date="2024-03-20", protocol="14"
    )
    return plan
