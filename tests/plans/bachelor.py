"""A bachelor's plan of international relations: 240 credits in eight semesters of 30."""

from programs.curricula import Level

from .build import attestation, discipline, practice, slot
from .build import plan as build

HISTORY = "Қазақстан тарихы | История Казахстана | History of Kazakhstan"
PHILOSOPHY = "Философия | Философия | Philosophy"
KAZAKH = "Қазақ (орыс) тілі | Казахский (русский) язык | Kazakh (Russian) language"
FOREIGN = "Шетел тілі | Иностранный язык | Foreign language"
ICT = (
    "Ақпараттық-коммуникациялық технологиялар | Информационно-коммуникационные технологии"
    " | Information and communication technologies"
)
SOCIOLOGY = "Әлеуметтану | Социология | Sociology"
POLITICS = "Саясаттану | Политология | Political science"
CULTURE = "Мәдениеттану | Культурология | Cultural studies"
PSYCHOLOGY = "Психология | Психология | Psychology"
SPORT = "Дене шынықтыру | Физическая культура | Physical culture"
ECOLOGY = (
    "Экология және тіршілік қауіпсіздігі | Экология и безопасность жизнедеятельности"
    " | Ecology and safety of life"
)
LAW = (
    "Құқық және жемқорлыққа қарсы мәдениет | Право и антикоррупционная культура"
    " | Law and anti-corruption culture"
)
SPECIAL = (
    "Мамандандырылған шетел тілі | Специализированный иностранный язык"
    " | Specialised foreign language"
)
SECOND = "Екінші шетел тілі | Второй иностранный язык | Second foreign language"
THEORY = (
    "Халықаралық қатынастар теориясы | Теория международных отношений"
    " | Theory of international relations"
)
INTRODUCTION = (
    "Халықаралық қатынастарға кіріспе | Введение в международные отношения"
    " | Introduction to international relations"
)
REGION = "Өңіртану негіздері | Основы регионоведения | Foundations of regional studies"
ANALYSIS = "Сыртқы саясатты талдау | Анализ внешней политики | Foreign policy analysis"
CASPIAN = (
    "Каспий өңірінің геосаясаты | Геополитика Каспийского региона"
    " | Geopolitics of the Caspian region"
)
CENTRAL_ASIA = (
    "Орталық Азиядағы интеграция | Интеграция в Центральной Азии | Integration in Central Asia"
)
ENERGY = "Энергетикалық дипломатия | Энергетическая дипломатия | Energy diplomacy"
PROTOCOL = (
    "Дипломатиялық хаттама және әдеп | Дипломатический протокол и этикет"
    " | Diplomatic protocol and etiquette"
)
MEDIA = "Халықаралық журналистика | Международная журналистика | International journalism"
MIGRATION = "Көші-қон саясаты | Миграционная политика | Migration policy"
INDUSTRIAL = "Өндірістік практика | Производственная практика | Industrial practice"

ROWS = (
    discipline(1, 5, "GED CC", HISTORY),
    discipline(1, 5, "GED CC", KAZAKH),
    discipline(1, 5, "GED CC", FOREIGN),
    discipline(1, 2, "GED CC", SPORT),
    discipline(1, 5, "BD UC", INTRODUCTION),
    discipline(1, 5, "BD UC", "Дүниежүзі тарихы | Всемирная история | World history"),
    discipline(1, 3, "BD UC", "Академиялық жазу | Академическое письмо | Academic writing"),
    discipline(2, 5, "GED CC", KAZAKH),
    discipline(2, 5, "GED CC", FOREIGN),
    discipline(2, 5, "GED CC", ICT),
    discipline(2, 2, "GED CC", SPORT),
    discipline(2, 6, "BD UC", "Дипломатия тарихы | История дипломатии | History of diplomacy"),
    discipline(2, 5, "BD UC", "Геосаясат | Геополитика | Geopolitics"),
    practice(2, 2, "BD UC", "Оқу практикасы | Учебная практика | Educational practice"),
    discipline(3, 5, "GED CC", PHILOSOPHY),
    discipline(3, 2, "GED CC", SOCIOLOGY),
    discipline(3, 2, "GED CC", POLITICS),
    discipline(3, 2, "GED CC", SPORT),
    slot(3, 5, "GED EC", ECOLOGY, LAW),
    discipline(3, 5, "BD UC", SPECIAL, requires=["foreign-language"]),
    discipline(3, 5, "BD UC", THEORY, requires=["introduction-to-international-relations"]),
    discipline(3, 4, "BD UC", REGION),
    discipline(4, 2, "GED CC", CULTURE),
    discipline(4, 2, "GED CC", PSYCHOLOGY),
    discipline(4, 2, "GED CC", SPORT),
    discipline(4, 5, "BD UC", SPECIAL, requires=["foreign-language"]),
    discipline(4, 5, "BD UC", "Халықаралық құқық | Международное право | International law"),
    discipline(4, 5, "BD UC", "Консулдық қызмет | Консульская служба | Consular service"),
    slot(4, 5, "BD EC", CASPIAN, CENTRAL_ASIA),
    practice(4, 4, "BD UC", INDUSTRIAL),
    discipline(5, 5, "BD UC", SECOND),
    slot(5, 5, "BD EC", ENERGY, MEDIA),
    discipline(5, 5, "PD UC", "Сыртқы саясат | Внешняя политика | Foreign policy"),
    discipline(5, 5, "PD UC", "Халықаралық ұйымдар | Международные организации | World bodies"),
    discipline(5, 5, "PD UC", "Келіссөздер | Переговоры | Negotiations"),
    slot(5, 5, "PD EC", PROTOCOL, MIGRATION),
    discipline(6, 5, "BD UC", SECOND),
    slot(6, 5, "BD EC", MEDIA, MIGRATION),
    discipline(6, 5, "PD UC", "Қақтығыстану | Конфликтология | Conflict studies"),
    discipline(6, 5, "PD UC", "Жария дипломатия | Публичная дипломатия | Public diplomacy"),
    slot(6, 5, "PD EC", ENERGY, PROTOCOL),
    practice(6, 5, "PD UC", INDUSTRIAL),
    discipline(7, 5, "BD UC", SECOND),
    slot(7, 5, "BD EC", CASPIAN, MIGRATION),
    discipline(7, 5, "PD UC", ANALYSIS, requires=["theory-of-international-relations"]),
    discipline(7, 5, "PD UC", "Әлемдік экономика | Мировая экономика | World economy"),
    discipline(7, 5, "PD UC", "Елтану | Страноведение | Country studies"),
    slot(7, 5, "PD EC", CENTRAL_ASIA, MEDIA),
    discipline(8, 4, "PD UC", "Зерттеу әдістері | Методы исследования | Research methods"),
    discipline(8, 3, "PD UC", "Кәсіби әдеп | Профессиональная этика | Professional ethics"),
    practice(8, 10, "PD UC", INDUSTRIAL),
    practice(8, 5, "PD UC", "Дипломалды практика | Преддипломная практика | Diploma practice"),
    attestation(8, 8),
)


def plan():
    return build(Level.BACHELOR, ROWS, track="standard", base="secondary")
