import pytest
from django.utils import translation

from catalog.sample.loader import load
from catalog.sample.nouns import NOUNS
from catalog.sample.reader import SampleError

pytestmark = pytest.mark.django_db

SOUND = """
[[languages]]
code = "kk"
name.kk = "қазақ тілі"

[[fields]]
code = "03"
name.kk = "Әлеуметтік ғылымдар"

[[directions]]
code = "7M031"
field = "03"
name.kk = "Әлеуметтік ғылымдар"

[[institutions]]
slug = "yessenov"
kind = "university"
name.kk = "Есенов университеті"

[[courses]]
slug = "diplomacy"
owner = "yessenov"
title.kk = "Әлемдік дипломатия"
"""
COUNTRY = '[[countries]]\ncode = "AZ"\nname.kk = "Әзірбайжан"\n'
OFFICE = '[[institutions]]\nslug = "academy"\nkind = "university"\nname.kk = "Академия"\n'
COURSE = '[[courses]]\nslug = "ethics"\nowner = "yessenov"\ntitle.kk = "Әдеп"\n'
PROGRAM = (
    '[[programs]]\nowner = "yessenov"\ncode = "7M03111"\nlevel = "7M"\ndirection = "7M031"\n'
    'title.kk = "Халықаралық қатынастар"\n'
)
PLAN = (
    '[[programs.curricula]]\nintake = 2024\ntrack = "profile"\nbase = "higher"\n'
    "semesters = 3\ncredits = 91\n"
)

WRONG_FILES = {
    "bad TOML": ("countries = [", "broken.toml, not readable as TOML: "),
    "an unknown table": ('[[planets]]\nname = "Жер"\n', "broken.toml, planets: no such table."),
    "a value in place of a table": (
        'countries = "Қазақстан"\n',
        "broken.toml, countries: must be an array of tables.",
    ),
}
WRONG_ROWS = {
    "a course that builds on itself": (
        COURSE + 'prerequisites = ["ethics"]\n',
        "courses 1, prerequisites: Prerequisites cannot run in a circle: Әдеп → Әдеп.",
    ),
    "courses that build on each other": (
        COURSE
        + 'prerequisites = ["law"]\n[[courses]]\nslug = "law"\nowner = "yessenov"\n'
        + 'title.kk = "Құқық"\nprerequisites = ["ethics"]\n',
        "courses 2, prerequisites: Prerequisites cannot run in a circle: Құқық → Әдеп → Құқық.",
    ),
    "an unknown field": (
        COUNTRY + 'capital = "Баку қаласы"\n',
        "countries 1, capital: there is no such field.",
    ),
    "an unknown language": (
        COUNTRY + 'name.tr = "Azerbaycan"\n',
        "countries 1, name: is no language of the catalog: tr.",
    ),
    "a missing key": (
        COUNTRY + '[[countries]]\nname.kk = "Қазақстан"\n',
        "countries 2, code: is missing; a row is known by it.",
    ),
    "an unknown row": (
        OFFICE + 'country = "ҚЗ"\n',
        "institutions 1, country: there is no Country 'ҚЗ'.",
    ),
    "an unknown owner in the key": (
        PROGRAM.replace("yessenov", "есенов"),
        "programs 1, owner: there is no Institution 'есенов'.",
    ),
    "half a key": (
        PROGRAM + 'agreements = ["yessenov"]\n',
        "programs 1, agreements: needs institution__slug, kind.",
    ),
    "a wrong choice": (
        OFFICE.replace('"university"', '"қамал"'),
        "institutions 1, kind: Value 'қамал' is not a valid choice.",
    ),
    "no choice": (
        OFFICE.replace('kind = "university"\n', ""),
        "institutions 1, kind: This field cannot be blank.",
    ),
    "a word for a number": (
        PROGRAM + PLAN.replace("91", '"тоқсан"'),
        "programs 1, curricula 1, credits: “тоқсан” value must be an integer.",
    ),
    "a link that is no list": (
        COURSE + 'languages = "kk"\n',
        "courses 1, languages: must be a list.",
    ),
    "an unknown row in a list": (
        COURSE + 'languages = ["kk", "ққ"]\n',
        "courses 1, languages: there is no Language 'ққ'.",
    ),
    "a wrong row below a row": (
        COURSE + 'statements = [{kind = "topic", text.kk = "Әдеп"}, {kind = "ой"}]\n',
        "courses 1, statements 2, kind: Value 'ой' is not a valid choice.",
    ),
    "a module of another curriculum": (
        PROGRAM
        + PLAN
        + 'modules = [{number = 1, title.kk = "Модуль"}]\n'
        + PLAN.replace("2024", "2025")
        + 'items = [{semester = 1, course = "diplomacy", credits = 3, module = 1}]\n',
        "programs 1, curricula 2, items 1, module: there is no CurriculumModule 1.",
    ),
    "a wrong option": (
        PROGRAM
        + PLAN
        + 'items = [{semester = 1, kind = "elective_slot", credits = 3,'
        + ' options = [{course = "жоқ", credits = 3}]}]\n',
        "programs 1, curricula 1, items 1, options 1, course: there is no Course 'жоқ'.",
    ),
    "a row that a constraint forbids": (
        OFFICE + 'contacts = [{office.kk = "Қабылдау"}]\n',
        "institutions 1, contacts 1, __all__: Give an e-mail, a telephone or an address.",
    ),
    "a row that is there already": (
        PROGRAM
        + PLAN
        + 'modules = [{number = 1, title.kk = "Өнер"}, {number = 1, title.kk = "Әдеп"}]\n',
        "programs 1, curricula 1, modules 2, __all__: ",
    ),
    "languages for a field that has one": (
        OFFICE + 'website = {kk = "https://қаз.kz/"}\n',
        "institutions 1, website: ",
    ),
    "languages for a key": (COUNTRY.replace('"AZ"', '{kk = "ӘЗ"}'), "countries 1, code: "),
    "a number for a text": (COUNTRY + "name.ru = 7\n", "countries 1, name: "),
    "a text for rows below a row": (
        COURSE + 'statements = ["Әдеп"]\n',
        "courses 1, statements",
    ),
    "rows of another table": (
        COUNTRY + 'institutions = ["yessenov"]\n',
        "countries 1, institutions: ",
    ),
    "a code that two owners have": (
        OFFICE
        + PROGRAM
        + PROGRAM.replace("yessenov", "academy")
        + PROGRAM.replace("7M03111", "7M03112")
        + 'based_on = "7M03111"\n',
        "programs 3, based_on: ",
    ),
}


@pytest.fixture
def refusal(tmp_path):
    """Loads a broken file after a sound one; gives the sentence of the error."""

    def load_broken(text):
        (tmp_path / "a.toml").write_text(SOUND, encoding="utf-8")
        (tmp_path / "broken.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(SampleError) as refused:
            load(tmp_path)
        assert not any(noun.model.objects.exists() for noun in NOUNS.values())
        return str(refused.value)

    return load_broken


@pytest.mark.parametrize(("text", "sentence"), WRONG_FILES.values(), ids=WRONG_FILES)
def test_a_wrong_file_is_named_and_nothing_is_loaded(refusal, text, sentence):
    assert refusal(text).startswith(sentence)


@pytest.mark.parametrize(("text", "sentence"), WRONG_ROWS.values(), ids=WRONG_ROWS)
def test_a_wrong_row_is_named_with_its_key_and_nothing_is_loaded(refusal, text, sentence):
    assert refusal(text).startswith(f"broken.toml, {sentence}")


def test_a_file_in_another_encoding_is_named(refusal):
    text = COUNTRY.encode("utf-16")
    assert refusal(text).startswith("broken.toml, not readable as TOML: ")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("wrong", ["a wrong choice", "a row that a constraint forbids"])
def test_the_sentence_is_english_whatever_language_is_active(refusal, language, wrong):
    text, sentence = WRONG_ROWS[wrong]
    with translation.override(language):
        assert refusal(text) == f"broken.toml, {sentence}"
