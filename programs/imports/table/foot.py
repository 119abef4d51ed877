"""Rows at the foot of a plan that are no courses: counts, notes, legends, signatures."""

import re

from .folded import fold

WHAT = (
    r"экзамен|зачет|дисциплин|предмет|модул|курсов|недел|час|практик"
    r"|exam|pass|test|course|subject|module|week|hour|емтихан|сынак|пан|апта|сагат"
)
COUNT = re.compile(
    rf"^((общее|жалпы|total) )?(количество|кол во|число|number of|no of) (\w+ )?({WHAT})"
    rf"|^({WHAT})\w* (жалпы )?саны\b"
    r"|^(всего|итого|барлыгы|жалпы|total) (экзамен|зачет|час|недел|exam|hour|week|емтихан|сынак"
    r"|сагат|апта)"
    r"|^(экзамен(ы|ов)|зачет(ы|ов)|емтихандар|сынактар|exams|examinations|passes"
    r"|курсовы(е|х) (работ|проект)\w*)$"
    r"|^(\w+ )?(недельная|аудиторная|учебная) нагрузка|^(апталык|оку) жуктеме|часов в неделю"
    r"|hours (per|a) week|^weekly load"
)
CREDITS = re.compile(r"кредит|credit|\bects\b")
NOTE = re.compile(
    r"^\s*(\*+\s*\S|(примечани|ескерт|notes?\b|сноск|обозначени|условные|шартты белгі|legend|"
    r"сокращени|қысқарту|abbreviation)\w*[^:]{0,30}:)",
    re.I,
)
SIGNED = re.compile(
    r"_{3,}|^\s*(согласовано|келісілді|утверждаю|утверждено|бекітемін|бекітілді|agreed|approved)\b",
    re.I,
)


def is_foot(label: str) -> bool:
    """Whether a row without a code, a cycle or a kind is at the foot of a plan by its words."""
    return is_count(label) or bool(NOTE.search(label) or SIGNED.search(label))


def is_count(label: str) -> bool:
    """«Количество экзаменов»: figures that are no credits."""
    text = fold(label)
    return bool(COUNT.search(text)) and not CREDITS.search(text)
