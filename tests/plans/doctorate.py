"""A doctor's plan: 180 credits in six semesters, two thirds of them research."""

from programs.curricula import Level

from .build import attestation, discipline, internship, practice, research, slot
from .build import plan as build

WRITING = "Академиялық хат | Академическое письмо | Academic writing"
METHODS = "Ғылыми зерттеу әдістері | Методы научных исследований | Methods of research"
ECOLOGY = "Каспий теңізінің экологиясы | Экология Каспийского моря | Ecology of the Caspian Sea"
MODELS = "Математикалық модельдеу | Математическое моделирование | Mathematical modelling"
ENERGY = "Жаңартылатын энергетика | Возобновляемая энергетика | Renewable energy"
CORROSION = "Жемірілуден қорғау | Защита от коррозии | Protection from corrosion"
TEACHING = "Педагогикалық практика | Педагогическая практика | Teaching practice"
RESEARCH = "Зерттеу практикасы | Исследовательская практика | Research practice"
STUDY = (
    "Докторанттың ғылыми-зерттеу жұмысы | Научно-исследовательская работа докторанта"
    " | Doctoral research work"
)

ROWS = (
    discipline(1, 5, "BD UC", WRITING),
    discipline(1, 5, "BD UC", METHODS),
    slot(1, 5, "BD EC", ECOLOGY, ENERGY),
    discipline(1, 5, "PD UC", MODELS),
    slot(1, 5, "PD EC", CORROSION, ENERGY),
    research(1, 5, STUDY),
    practice(2, 10, "BD UC", TEACHING),
    research(2, 20, STUDY),
    practice(3, 10, "PD UC", RESEARCH),
    research(3, 20, STUDY),
    research(4, 25, STUDY),
    internship(4, 5),
    research(5, 30, STUDY),
    research(6, 18, STUDY),
    attestation(6, 12),
)


def plan():
    return build(Level.DOCTORATE, ROWS, track="scientific", base="postgraduate")
