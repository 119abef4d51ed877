"""The smallest valid row of each noun of `programs`."""

import datetime

import factory
from factory.django import DjangoModelFactory

from programs.models import (
    AdmissionOffer,
    Course,
    Curriculum,
    CurriculumItem,
    Department,
    FieldOfEducation,
    Language,
    Occupation,
    Person,
    Program,
    ProgramGroup,
    ProgramStatement,
    SourceDocument,
    StudentClub,
    TrainingDirection,
)

from .partners import InstitutionFactory


class LanguageFactory(DjangoModelFactory):
    class Meta:
        model = Language
        django_get_or_create = ("code",)

    code = "kk"
    name_kk = "қазақ тілі"
    name_ru = "казахский язык"
    name_en = "Kazakh"


class FieldOfEducationFactory(DjangoModelFactory):
    class Meta:
        model = FieldOfEducation
        django_get_or_create = ("code",)

    code = "03"
    name_kk = "Әлеуметтік ғылымдар, журналистика және ақпарат"
    name_ru = "Социальные науки, журналистика и информация"
    name_en = "Social sciences, journalism and information"


class TrainingDirectionFactory(DjangoModelFactory):
    class Meta:
        model = TrainingDirection
        django_get_or_create = ("code",)

    field = factory.SubFactory(FieldOfEducationFactory)
    code = "7M031"
    name_kk = "Әлеуметтік ғылымдар"
    name_ru = "Социальные науки"
    name_en = "Social sciences"


class ProgramGroupFactory(DjangoModelFactory):
    class Meta:
        model = ProgramGroup
        django_get_or_create = ("code",)

    code = "M064"
    level = "7M"
    name_kk = "Халықаралық қатынастар"
    name_ru = "Международные отношения"
    name_en = "International relations"


class DepartmentFactory(DjangoModelFactory):
    class Meta:
        model = Department

    institution = factory.SubFactory(InstitutionFactory)
    slug = factory.Sequence(lambda n: f"department-{n}")
    name_kk = "Халықаралық қатынастар және туризм"
    name_ru = "Международные отношения и туризм"
    name_en = "International relations and tourism"
    visibility = "public"


class PersonFactory(DjangoModelFactory):
    class Meta:
        model = Person

    slug = factory.Sequence(lambda n: f"person-{n}")
    name_kk = "Әсел Құрманғазықызы"
    name_ru = "Асель Курмангазина"
    name_en = "Asel Qurmangazy"
    visibility = "public"


class StudentClubFactory(DjangoModelFactory):
    class Meta:
        model = StudentClub

    department = factory.SubFactory(DepartmentFactory)
    slug = factory.Sequence(lambda n: f"club-{n}")
    name_kk = "«Дипломат» клубы"
    name_ru = "Клуб «Дипломат»"
    name_en = "Diplomat club"
    visibility = "public"


class OccupationFactory(DjangoModelFactory):
    class Meta:
        model = Occupation

    slug = factory.Sequence(lambda n: f"occupation-{n}")
    name_kk = "Консулдық агент"
    name_ru = "Консульский агент"
    name_en = "Consular agent"


class SourceDocumentFactory(DjangoModelFactory):
    class Meta:
        model = SourceDocument

    slug = factory.Sequence(lambda n: f"source-{n}")
    title_kk = "Бекітілген бағдарлама"
    title_ru = "Утверждённая программа"
    title_en = "Approved program"
    language = "kk"
    checked_on = datetime.date(2026, 11, 1)


class ProgramFactory(DjangoModelFactory):
    class Meta:
        model = Program
        skip_postgeneration_save = True

    owner = factory.SubFactory(InstitutionFactory)
    code = factory.Sequence(lambda n: f"7M031{n % 1000:03}")  # all of one direction
    level = "7M"
    direction = factory.SubFactory(TrainingDirectionFactory)
    title_kk = factory.Sequence(lambda n: f"Халықаралық қатынастар {n}")
    title_ru = factory.Sequence(lambda n: f"Международные отношения {n}")
    title_en = factory.Sequence(lambda n: f"International relations {n}")
    visibility = "public"

    @factory.post_generation
    def languages(self, create, codes, **kwargs):
        for code in codes or ():
            self.languages.add(LanguageFactory(code=code))


class ProgramStatementFactory(DjangoModelFactory):
    class Meta:
        model = ProgramStatement

    program = factory.SubFactory(ProgramFactory)
    kind = "objective"
    position = factory.Sequence(int)
    text_kk = "Түлек өз елінің мүддесін қорғай біледі."
    text_ru = "Выпускник умеет защищать интересы своей страны."
    text_en = "A graduate is able to defend the interests of the country."


class CourseFactory(DjangoModelFactory):
    class Meta:
        model = Course

    owner = factory.SubFactory(InstitutionFactory)
    slug = factory.Sequence(lambda n: f"course-{n}")
    title_kk = factory.Sequence(lambda n: f"Дипломатия тарихы мен өнері {n}")
    title_ru = factory.Sequence(lambda n: f"История и искусство дипломатии {n}")
    title_en = factory.Sequence(lambda n: f"History and art of diplomacy {n}")
    visibility = "public"


class CurriculumFactory(DjangoModelFactory):
    class Meta:
        model = Curriculum

    program = factory.SubFactory(ProgramFactory)
    intake = 2024
    track = "profile"
    base = "higher"
    semesters = 3
    credits = 91
    status = "published"


class CurriculumItemFactory(DjangoModelFactory):
    class Meta:
        model = CurriculumItem

    curriculum = factory.SubFactory(CurriculumFactory)
    semester = 1
    position = factory.Sequence(int)
    kind = "discipline"
    cycle = "BD"
    component = "UC"
    credits = 5
    course = factory.SubFactory(CourseFactory)


class AdmissionOfferFactory(DjangoModelFactory):
    class Meta:
        model = AdmissionOffer

    program = factory.SubFactory(ProgramFactory)
    year = 2026
    study_form = "full_time"
