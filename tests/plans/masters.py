"""Three masters: profile of 60 credits, joint of 90, scientific and pedagogical of 120."""

from programs.curricula import Level

from .build import attestation, discipline, internship, practice, research, slot
from .build import plan as build

LANGUAGE = (
    "Шетел тілі (кәсіби) | Иностранный язык (профессиональный) | Foreign language (professional)"
)
MANAGEMENT = "Менеджмент | Менеджмент | Management"
PSYCHOLOGY = "Басқару психологиясы | Психология управления | Psychology of management"
SCIENCE = (
    "Ғылым тарихы мен философиясы | История и философия науки | History and philosophy of science"
)
PEDAGOGY = "Жоғары мектеп педагогикасы | Педагогика высшей школы | Pedagogy of higher education"
PROJECTS = "Жобаларды басқару | Управление проектами | Project management"
PORTS = "Теңіз порттарының логистикасы | Логистика морских портов | Logistics of sea ports"
SHELF = "Қайраң экологиясы | Экология шельфа | Ecology of the shelf"
ENERGY = "Энергетикалық қауіпсіздік | Энергетическая безопасность | Energy security"
LAW = "Теңіз құқығы | Морское право | Law of the sea"
SUBSOIL = "Жер қойнауын пайдалану | Недропользование | Subsoil use"
DATA = "Деректерді талдау | Анализ данных | Data analysis"
METHODS = "Зерттеу әдіснамасы | Методология исследования | Research methodology"
FOSSIL = "Мұнай-газ ісі | Нефтегазовое дело | Oil and gas engineering"
WATER = "Су ресурстары | Водные ресурсы | Water resources"
DESIGN = "Техникалық жобалау | Техническое проектирование | Engineering design"
SAFETY = "Өнеркәсіптік қауіпсіздік | Промышленная безопасность | Industrial safety"
CULTURE = "Каспий халықтарының мәдениеті | Культура народов Каспия | Caspian cultures"
INDUSTRIAL = "Өндірістік практика | Производственная практика | Industrial practice"
TEACHING = "Педагогикалық практика | Педагогическая практика | Teaching practice"
RESEARCH = "Зерттеу практикасы | Исследовательская практика | Research practice"
EXPERIMENT = (
    "Магистранттың эксперименттік-зерттеу жұмысы"
    " | Экспериментально-исследовательская работа магистранта | Experimental research work"
)
STUDY = (
    "Магистранттың ғылыми-зерттеу жұмысы | Научно-исследовательская работа магистранта"
    " | Research work"
)

PROFILE_ROWS = (
    discipline(1, 4, "BD UC", LANGUAGE),
    discipline(1, 3, "BD UC", MANAGEMENT),
    discipline(1, 3, "BD UC", PSYCHOLOGY),
    discipline(1, 5, "PD UC", PROJECTS),
    discipline(1, 5, "PD UC", DATA),
    discipline(1, 6, "PD UC", FOSSIL),
    research(1, 4, EXPERIMENT),
    discipline(2, 5, "PD UC", SAFETY, requires=["project-management"]),
    slot(2, 5, "PD EC", DESIGN, WATER),
    practice(2, 3, "PD UC", INDUSTRIAL),
    research(2, 6, EXPERIMENT),
    internship(2, 3),
    attestation(2, 8),
)
JOINT_ROWS = (
    discipline(1, 5, "BD UC", LANGUAGE),
    discipline(1, 5, "BD UC", MANAGEMENT),
    discipline(1, 5, "BD UC", PSYCHOLOGY),
    discipline(1, 5, "PD UC", ENERGY),
    slot(1, 5, "PD EC", PORTS, LAW),
    research(1, 5, EXPERIMENT),
    discipline(2, 5, "PD UC", SUBSOIL),
    discipline(2, 5, "PD UC", SHELF),
    slot(2, 6, "PD EC", CULTURE, WATER),
    practice(2, 6, "PD UC", INDUSTRIAL),
    research(2, 8, EXPERIMENT),
    discipline(3, 6, "PD UC", PROJECTS, requires=["management"]),
    discipline(3, 6, "PD UC", DATA),
    slot(3, 5, "PD EC", DESIGN, SAFETY),
    internship(3, 5),
    attestation(3, 8),
)
SCIENTIFIC_ROWS = (
    discipline(1, 4, "BD UC", SCIENCE),
    discipline(1, 4, "BD UC", LANGUAGE),
    discipline(1, 4, "BD UC", PEDAGOGY),
    discipline(1, 4, "BD UC", PSYCHOLOGY),
    slot(1, 4, "BD EC", LAW, CULTURE),
    discipline(1, 6, "PD UC", METHODS),
    research(1, 4, STUDY),
    slot(2, 5, "BD EC", PORTS, WATER),
    practice(2, 6, "BD UC", TEACHING),
    discipline(2, 6, "PD UC", DATA),
    discipline(2, 7, "PD UC", ENERGY, requires=["research-methodology"]),
    research(2, 6, STUDY),
    discipline(3, 4, "BD UC", PROJECTS),
    discipline(3, 5, "PD UC", SHELF),
    discipline(3, 5, "PD UC", SUBSOIL),
    discipline(3, 6, "PD UC", FOSSIL),
    slot(3, 6, "PD EC", DESIGN, SAFETY),
    research(3, 4, STUDY),
    slot(4, 6, "PD EC", LAW, WATER),
    practice(4, 6, "PD UC", RESEARCH),
    research(4, 10, STUDY),
    attestation(4, 8),
)


def profile():
    return build(Level.MASTER, PROFILE_ROWS, track="profile", base="higher")


def joint():
    return build(Level.MASTER, JOINT_ROWS, track="profile", base="higher")


def scientific():
    return build(Level.MASTER, SCIENTIFIC_ROWS, track="scientific", base="higher")
