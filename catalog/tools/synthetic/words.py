"""What the titles of a synthetic catalog are made of: subjects and what is studied of them."""

SUBJECTS = (
    ("Теңіз экологиясы", "Экология моря", "Marine ecology"),
    ("Мұнай-газ ісі", "Нефтегазовое дело", "Oil and gas engineering"),
    ("Халықаралық қатынастар", "Международные отношения", "International relations"),
    ("Жасанды интеллект", "Искусственный интеллект", "Artificial intelligence"),
    ("Көлік логистикасы", "Транспортная логистика", "Transport logistics"),
    ("Қонақ үй шаруашылығы", "Гостиничное хозяйство", "Hotel management"),
    ("Жел энергетикасы", "Ветроэнергетика", "Wind power"),
    ("Мектеп педагогикасы", "Школьная педагогика", "School pedagogy"),
    ("Құрылыс материалдары", "Строительные материалы", "Building materials"),
    ("Деректер ғылымы", "Наука о данных", "Data science"),
    ("Өндіріс қауіпсіздігі", "Безопасность производства", "Industrial safety"),
    ("Қазақ әдебиеті", "Казахская литература", "Kazakh literature"),
    ("Үй жануарларының физиологиясы", "Физиология домашних животных", "Animal physiology"),
    ("Һидрология", "Гидрология", "Hydrology"),
    ("Іскерлік қатынас", "Деловое общение", "Business communication"),
    ("Су асты робототехникасы", "Подводная робототехника", "Underwater robotics"),
)
ASPECTS = (
    ("негіздері", "основы", "fundamentals"),
    ("жобалау", "проектирование", "design"),
    ("зерттеу әдістері", "методы исследования", "research methods"),
    ("құқықтық реттеу", "правовое регулирование", "legal regulation"),
    ("экономикасы", "экономика", "economics"),
    ("цифрлық құралдар", "цифровые инструменты", "digital tools"),
    ("тарихы мен теориясы", "история и теория", "history and theory"),
    ("өңірлік ерекшеліктер", "региональные особенности", "regional features"),
    ("жобаларды басқару", "управление проектами", "project management"),
    ("тәжірибелік жұмыс", "практическая работа", "practical work"),
)
LANGUAGES = (
    ("kk", "қазақ", "казахский", "Kazakh"),
    ("ru", "орыс", "русский", "Russian"),
    ("en", "ағылшын", "английский", "English"),
)
NOUNS = {
    "field": ("Сала", "Область", "Field"),
    "direction": ("Бағыт", "Направление", "Direction"),
}


def names(noun, number):
    """Columns of a name in three languages: `Сала 7`."""
    kk, ru, en = NOUNS[noun]
    return {"name_kk": f"{kk} {number}", "name_ru": f"{ru} {number}", "name_en": f"{en} {number}"}


def title(random, number):
    """Columns of a title in three languages, unlike any other by its number."""
    subject, aspect = random.choice(SUBJECTS), random.choice(ASPECTS)
    kk, ru, en = (f"{one}: {other} {number}" for one, other in zip(subject, aspect, strict=True))
    return {"title_kk": kk, "title_ru": ru, "title_en": en}


def texts(field, random):
    """Columns of a short text in three languages."""
    kk, ru, en = random.choice(SUBJECTS)
    return {
        f"{field}_kk": f"{kk}: оқу мазмұны, дағдылар және өңір үшін маңызы.",
        f"{field}_ru": f"{ru}: содержание, навыки и значение для региона.",
        f"{field}_en": f"{en}: content, skills and what they mean for the region.",
    }
