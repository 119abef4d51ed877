"""Small plans on their way through review: complete, stated rightly, with the Council's act."""

from catalog.accounts.models import Role, User
from programs.models import Curriculum
from programs.services.publication import move_curriculum
from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory
from tests.programs.models.curriculum_constraints import (
    ApprovalFactory,
    NormFactory,
    NormFigureFactory,
    OptionFactory,
)

HOURS = {"lectures": 20, "practicals": 30, "siwi": 25, "siw": 75}
PRACTICE = {"activity_kk": "Өндірістік практика", "activity_ru": "Производственная практика"}
SLOT = {"activity_kk": "Таңдау компоненті", "activity_ru": "Компонент по выбору"}
WORD = "Ғылыми кеңес осылай бекітті."


def person(role):
    """Somebody of the staff with this role."""
    user = User.objects.create_user(f"{role}-{User.objects.count()}", is_staff=True)
    user.groups.add(Role.objects.get(name=role))
    return user


def drafted(**given):
    """A draft of 15 credits in three semesters, its document approved: no rule warns of it.

    A discipline, a practice, an elective slot of two options and additional training.
    """
    curriculum = CurriculumFactory(**{"credits": 15, "status": "draft"} | given)
    rows = {"curriculum": curriculum, "position": 1}
    CurriculumItemFactory(**rows, **HOURS, control="exam", course=CourseFactory(code="HOA5201"))
    CurriculumItemFactory(
        **rows, **PRACTICE, semester=2, kind="practice", cycle="PD", course=None, practice=150
    )
    slot = CurriculumItemFactory(
        **rows, **SLOT, semester=3, kind="elective_slot", component="EC", course=None
    )
    for position in (1, 2):
        OptionFactory(item=slot, position=position, course=CourseFactory())
    CurriculumItemFactory(
        **rows | {"position": 2},
        semester=3,
        kind="additional_training",
        activity_kk="Қосымша оқыту",
        activity_ru="Дополнительное обучение",
        course=None,
        cycle="",
        component="",
    )
    ApprovalFactory(
        curriculum=curriculum,
        paper="program_document",
        academic_year=None,
        body_ru="Учёный совет Академии",
    )
    return curriculum


def brought(status, **given):
    """The same plan, brought to a status by its moves."""
    ways = {
        "draft": "",
        "in_review": "submit",
        "approved": "submit approve",
        "published": "submit approve publish",
        "archived": "submit approve publish archive",
    }
    curriculum = drafted(**given)
    for act in ways[status].split():
        move_curriculum(curriculum, act, reason="Жоспардың кезекті қадамы")
    return curriculum


def warned(**given):
    """The plan in review, with a warning for each of its semesters: 5 credits against 30."""
    NormFigureFactory(norm=NormFactory(), key="semester.load", least=30, most=30)
    return brought("in_review", **given)


WARNINGS = ("semester.load:1", "semester.load:2", "semester.load:3")


def again(curriculum):
    """The plan as the next reader gets it."""
    return Curriculum.objects.with_rows().get(pk=curriculum.pk)


def raw(obj, **values):
    """Change a row past every form, service and `save()`, as at the database's own prompt."""
    assert type(obj)._base_manager.filter(pk=obj.pk).update(**values) == 1
