from decimal import Decimal

import pytest

from catalog.sample.loader import load
from partners.models import Country, Institution
from programs.models import Course, Curriculum, ElectiveOption, Language, Program

pytestmark = pytest.mark.django_db

BASICS = """
[[languages]]
code = "kk"
name = {kk = "қазақ тілі", ru = "казахский язык", en = "Kazakh"}

[[countries]]
code = "KZ"
name = {kk = "Қазақстан", ru = "Казахстан", en = "Kazakhstan"}

[[fields]]
code = "03"
name = {kk = "Әлеуметтік ғылымдар", ru = "Социальные науки", en = "Social sciences"}

[[directions]]
code = "7M031"
field = "03"
name = {kk = "Әлеуметтік ғылымдар", ru = "Социальные науки", en = "Social sciences"}

[[institutions]]
slug = "yessenov"
kind = "university"
country = "KZ"
latitude = 43.65
longitude = 51.16
name = {kk = "Есенов университеті", ru = "Университет Есенова", en = "Yessenov University"}

[[institutions.contacts]]
office = {kk = "Қабылдау комиссиясы", ru = "Приёмная комиссия", en = "Admissions"}
phone = "+7 7292 000000"
"""
COURSES = """
[[courses]]
slug = "diplomacy"
owner = "yessenov"
languages = ["kk"]
title = {kk = "Әлемдік дипломатия", ru = "Мировая дипломатия", en = "World diplomacy"}
statements = [
    {kind = "topic", text = {kk = "Бірінші тақырып"}},
    {kind = "outcome", text = {kk = "Келіссөз жүргізе алады."}},
    {kind = "topic", text = {kk = "Екінші тақырып"}},
]

[[courses]]
slug = "protocol"
owner = "yessenov"
prerequisites = ["diplomacy"]
title.kk = \"\"\"
Дипломатиялық хаттама
\"\"\"
"""
PROGRAM = """
[[programs]]
owner = "yessenov"
code = "7М03111"
level = "7M"
direction = "7M031"
languages = ["kk"]
title = {kk = "Халықаралық қатынастар", ru = "Международные отношения"}

[[programs.curricula]]
intake = 2024
track = "profile"
base = "higher"
semesters = 3
credits = 91
modules = [
    {number = 1, title = {kk = "Кәсіби модуль"}},
    {number = 2, title = {kk = "Ғылыми модуль"}},
]
items = [
    {semester = 1, kind = "discipline", course = "diplomacy", credits = 5, module = 1},
    {semester = 1, kind = "elective_slot", credits = 3, activity = {kk = "Таңдау"}, options = [
        {course = "protocol", credits = 3},
        {course = "diplomacy", credits = 3},
    ]},
    {semester = 2, kind = "research", credits = 6, module = 2, activity = {kk = "Зерттеу"}},
]

[[programs.curricula]]
intake = 2025
track = "profile"
base = "higher"
semesters = 3
credits = 91
modules = [{number = 1, title = {kk = "Жаңа модуль"}}]
items = [{semester = 1, kind = "discipline", course = "diplomacy", credits = 5, module = 1}]
"""


@pytest.fixture
def folder(tmp_path):
    """Three files, one of them deeper; the last one's name comes first."""
    (tmp_path / "basics.toml").write_text(BASICS, encoding="utf-8")
    (tmp_path / "courses.toml").write_text(COURSES, encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "7m03111.toml").write_text(PROGRAM, encoding="utf-8")
    return tmp_path


def test_a_load_counts_the_nouns_it_made(folder):
    assert load(folder) == {
        "languages": 1,
        "countries": 1,
        "fields": 1,
        "directions": 1,
        "institutions": 1,
        "courses": 2,
        "programs": 1,
    }


def test_texts_stand_in_the_languages_they_were_written_in(folder):
    load(folder)
    program = Program.objects.get()
    assert program.title_kk == "Халықаралық қатынастар"
    assert program.title_ru == "Международные отношения"
    assert not program.title_en
    assert Course.objects.get(slug="protocol").title_kk == "Дипломатиялық хаттама"


def test_rows_are_linked_by_the_keys_a_person_knows(folder):
    load(folder)
    program = Program.objects.get(code="7M03111")
    assert (program.owner.slug, program.direction.code) == ("yessenov", "7M031")
    assert [language.code for language in program.languages.all()] == ["kk"]
    assert program.owner.country.name_kk == "Қазақстан"
    assert program.owner.contacts.get().office_kk == "Қабылдау комиссиясы"
    assert [course.slug for course in Course.objects.get(slug="protocol").prerequisites.all()] == [
        "diplomacy"
    ]


def test_numbers_with_a_point_stay_exact(folder):
    load(folder)
    assert Institution.objects.get().latitude == Decimal("43.65")


def test_rows_are_counted_within_their_kind_or_semester(folder):
    load(folder)
    statements = Course.objects.get(slug="diplomacy").statements
    assert [row.text_kk for row in statements.filter(kind="topic")] == [
        "Бірінші тақырып",
        "Екінші тақырып",
    ]
    assert set(statements.values_list("kind", "position")) == {
        ("topic", 1),
        ("topic", 2),
        ("outcome", 1),
    }
    items = Curriculum.objects.get(intake=2024).items
    assert list(items.values_list("semester", "position")) == [(1, 1), (1, 2), (2, 1)]


def test_a_module_is_one_of_the_same_curriculum(folder):
    load(folder)
    for intake, titles in {2024: ["Кәсіби модуль", "Ғылыми модуль"], 2025: ["Жаңа модуль"]}.items():
        items = Curriculum.objects.get(intake=intake).items.filter(module__isnull=False)
        assert [item.module.title_kk for item in items] == titles
        assert all(item.module.curriculum_id == item.curriculum_id for item in items)


def test_the_options_of_an_elective_slot_are_loaded_in_their_order(folder):
    load(folder)
    options = ElectiveOption.objects.filter(item__kind="elective_slot", item__semester=1)
    assert [(option.course.slug, option.position) for option in options] == [
        ("protocol", 1),
        ("diplomacy", 2),
    ]


def test_a_second_load_makes_nothing(folder):
    load(folder)
    assert not load(folder)
    assert (Program.objects.count(), ElectiveOption.objects.count()) == (1, 2)


def test_an_edited_row_is_never_written_again(folder):
    load(folder)
    program = Program.objects.get()
    program.title_kk = "Дипломатия және геосаясат"
    program.save()
    program.languages.clear()
    Course.objects.get(slug="diplomacy").statements.all().delete()
    load(folder)
    program.refresh_from_db()
    assert (program.title_kk, program.version) == ("Дипломатия және геосаясат", 2)
    assert not program.languages.exists()
    assert not Course.objects.get(slug="diplomacy").statements.exists()


def test_a_missing_row_is_made_again_with_all_that_belongs_to_it(folder):
    load(folder)
    Curriculum.objects.all().delete()
    Program.objects.all().delete()
    Course.languages.through.objects.all().delete()
    Language.objects.all().delete()
    assert load(folder) == {"languages": 1, "programs": 1}
    assert [language.code for language in Program.objects.get().languages.all()] == ["kk"]
    assert Curriculum.objects.get(intake=2024).items.count() == 3


def test_a_new_file_adds_its_rows_to_those_that_stand(folder):
    load(folder)
    (folder / "more.toml").write_text(
        '[[countries]]\ncode = "AZ"\nname.kk = "Әзірбайжан"\n', "utf-8"
    )
    assert load(folder) == {"countries": 1}
    assert Country.objects.get(code="AZ").name_kk == "Әзірбайжан"


def test_an_empty_folder_loads_nothing(tmp_path):
    assert not load(tmp_path)
