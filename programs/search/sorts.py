"""Words that people add to name a sort of thing; a document of that sort need not hold them."""

from ..choices import Feature
from ..curricula import Level

PROGRAM = """
    бағдарлама бағдарламасы мамандық мамандығы білім беру программа образовательная специальность
    направление факультет факультеті program programs degree major study studies speciality
"""
LEVELS = {
    Level.BACHELOR: """
        бакалавриат бакалавр бакалавриаты bachelor bachelors undergraduate bakalavriat
    """,
    Level.MASTER: """
        магистратура магистр магистратурасы master masters graduate postgraduate magistratura
    """,
    Level.RESIDENCY: "резидентура резидент residency",
    Level.DOCTORATE: """
        докторантура доктор докторантурасы PhD ПхД аспирантура doctoral doctorate postgraduate
    """,
}
FEATURES = {
    Feature.NONE: "",
    Feature.JOINT: "бірлескен совместная joint",
    Feature.DOUBLE_DEGREE: """
        екідипломды қос диплом екі двудипломная двойной два диплома double dual degree
    """,
}
COURSE = "пән пәні курс курсы дисциплина предмет course discipline subject class"
PERSON = "ұстаз профессор доцент lecturer professor"
CLUB = "клуб клубы студенттік студенческий кружок үйірме club student society"
OCCUPATION = (
    "мамандық кәсіп кәсібі жұмыс профессия работа вакансия profession job career occupation"
)
