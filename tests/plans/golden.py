"""The approved plan of 7M03111 as values: the case whose every printed figure is known."""

from programs.curricula import Component, Cycle, Kind, Level, Line, Plan

ROWS = [
    (1, Kind.DISCIPLINE, 3, "BD", "UC", "Кәсіби ағылшын тілі"),
    (1, Kind.DISCIPLINE, 3, "PD", "UC", "Дипломаттарға арналған француз тілі"),
    (1, Kind.DISCIPLINE, 3, "PD", "UC", "Әлемдік дипломатия"),
    (1, Kind.DISCIPLINE, 3, "PD", "UC", "Қазақстанның сыртқы саясаты"),
    (1, Kind.DISCIPLINE, 3, "PD", "UC", "Зерттеу әдістері мен дизайны"),
    (1, Kind.DISCIPLINE, 3, "BD", "UC", "Дипломатиялық және консулдық қызмет"),
    (1, Kind.DISCIPLINE, 3, "BD", "UC", "Халықаралық қатынастар теориясы"),
    (1, Kind.ELECTIVE_SLOT, 3, "BD", "EC", "Таңдау компоненті"),
    (1, Kind.RESEARCH, 6, None, None, "Эксперименттік-зерттеу жұмысы"),
    (2, Kind.DISCIPLINE, 3, "BD", "UC", "Кәсіби ағылшын тілі"),
    (2, Kind.DISCIPLINE, 3, "PD", "UC", "Дипломаттарға арналған француз тілі"),
    (2, Kind.DISCIPLINE, 3, "PD", "UC", "Ресми хат және дискурс"),
    (2, Kind.DISCIPLINE, 3, "PD", "UC", "Халықаралық жария құқық"),
    (2, Kind.DISCIPLINE, 3, "BD", "UC", "Келіссөз жүргізу технологиялары"),
    (2, Kind.DISCIPLINE, 3, "PD", "UC", "Геосаясат және геостратегия"),
    (2, Kind.ELECTIVE_SLOT, 6, "BD", "EC", "Таңдау компоненті"),
    (2, Kind.PRACTICE, 2, None, None, "Өндірістік практика"),
    (2, Kind.RESEARCH, 5, None, None, "Эксперименттік-зерттеу жұмысы"),
    (3, Kind.DISCIPLINE, 3, "BD", "UC", "Кәсіби ағылшын тілі"),
    (3, Kind.DISCIPLINE, 3, "PD", "UC", "Дипломаттарға арналған француз тілі"),
    (3, Kind.DISCIPLINE, 3, "PD", "UC", "Көпжақты дипломатия"),
    (3, Kind.ELECTIVE_SLOT, 6, "PD", "EC", "Таңдау компоненті"),
    (3, Kind.INTERNSHIP, 2, None, None, "Тағылымдама"),
    (3, Kind.RESEARCH, 5, None, None, "Эксперименттік-зерттеу жұмысы"),
    (3, Kind.FINAL_ATTESTATION, 8, None, None, "Қорытынды аттестаттау"),
]


def plan():
    lines = tuple(
        Line(
            key=key,
            semester=semester,
            position=key,
            kind=kind,
            credits=credits,
            cycle=cycle and Cycle(cycle),
            component=component and Component(component),
            title={"kk": title, "ru": "", "en": ""},
        )
        for key, (semester, kind, credits, cycle, component, title) in enumerate(ROWS, 1)
    )
    return Plan(level=Level.MASTER, lines=lines)
