"""The state standard and the Academy's own norm, as far as their figures are known."""

from datetime import date

from catalog.common.text.folding import fold
from programs.curricula import Component, Compulsory, Figure, NormValue

STANDARD = {
    "kk": "2022 жылғы 20 шілдедегі № 2 бұйрық",
    "ru": "Приказ от 20 июля 2022 года № 2",
    "en": "Order № 2 of 20 July 2022",
}
OWN_RULES = {
    "kk": "Академияның ережелері",
    "ru": "Правила Академии",
    "en": "The Academy's own rules",
}
FROM = date(2022, 7, 20)
LOAD = (Figure("semester.load", 30, 30), Figure("year.load", 60, 60))
POSTGRADUATE = frozenset({Component.UC, Component.EC})


def named(credits, label, *others):
    """A compulsory discipline by its names, "kk | ru | en"."""
    kk, ru, en = label.split(" | ")
    names = [kk, ru, en, *(name for other in others for name in other.split(" | "))]
    return Compulsory(frozenset(map(fold, names)), credits, {"kk": kk, "ru": ru, "en": en})


COMPULSORY = (
    named(5, "Қазақстан тарихы | История Казахстана | History of Kazakhstan"),
    named(5, "Философия | Философия | Philosophy"),
    named(
        10,
        "Қазақ (орыс) тілі | Казахский (русский) язык | Kazakh (Russian) language",
        "Қазақ тілі | Казахский язык | Kazakh language",
        "Орыс тілі | Русский язык | Russian language",
    ),
    named(10, "Шетел тілі | Иностранный язык | Foreign language"),
    named(
        5,
        "Ақпараттық-коммуникациялық технологиялар | Информационно-коммуникационные технологии"
        " | Information and communication technologies",
    ),
    named(
        8,
        "Әлеуметтік-саяси білім модулі | Модуль социально-политических знаний"
        " | Socio-political module",
        "Әлеуметтану | Социология | Sociology",
        "Саясаттану | Политология | Political science",
        "Мәдениеттану | Культурология | Cultural studies",
        "Психология | Психология | Psychology",
    ),
    named(8, "Дене шынықтыру | Физическая культура | Physical culture"),
)
BACHELOR = NormValue(
    STANDARD,
    FROM,
    (
        Figure("program.total", 240),
        *LOAD,
        Figure("cycle.GED", 56, 56),
        Figure("cycle.GED.CC", 51, 51),
        Figure("cycle.BD+PD", 176),
        Figure("attestation", 8),
    ),
    compulsory=COMPULSORY,
    components=frozenset(Component),
)


def master(total, research, bd, pd):
    """Shares of the cycles were not found in a source."""
    return NormValue(
        STANDARD,
        FROM,
        (
            Figure("program.total", total),
            *LOAD,
            Figure("cycle.BD", bd, bd, confirmed=False),
            Figure("cycle.PD", pd, pd, confirmed=False),
            Figure("research", research, research),
            Figure("attestation", 8),
        ),
        components=POSTGRADUATE,
    )


PROFILE_60 = master(60, 13, 10, 29)
PROFILE_90 = master(90, 18, 15, 49)
SCIENTIFIC_120 = master(120, 24, 35, 53)
DOCTORATE = NormValue(
    STANDARD,
    FROM,
    (
        Figure("program.total", 180),
        *LOAD,
        Figure("cycle.BD+PD", 45, 45),
        Figure("practice.teaching", 10),
        Figure("practice.research", 10),
        Figure("research", 123, 123),
        Figure("attestation", 12, 12),
    ),
    components=POSTGRADUATE,
)
ACADEMY = NormValue(
    OWN_RULES,
    FROM,
    (
        Figure("program.total", 90),
        Figure("semester.load", 30, 30),
        Figure("research", 18, 18),
        Figure("attestation", 8),
    ),
)
