"""Header facts of a paper: code, title, term, credits and approval, in the three languages."""

import re
from itertools import islice

from catalog.common.text.folding import fold, normalise_code

from ..records import ApprovalFacts, HeaderFacts
from .dates import date_of
from .names import repaired

CODE = re.compile(r"(?<!\w)([678])\s?([BMRDВМ])\s?(0[1-9]|1[0-2])(\d{3,4})(?!\d)", re.I)
DIRECTION = re.compile(r"(?<!\w)([678])\s?([BMRDВМ])\s?(0[1-9]|1[0-2])(\d)(?!\d)", re.I)
TITLE = re.compile(r"\s*[-–—:.]?\s*[«\"“]?([^«»\"“”;()|\n]{3,250})")
NAMED = re.compile(
    r"(?:программ\w*|program\w*|бағдарлама\w*)[^«“\"\n]{0,40}[«“\"]([^»”\"\n]{3,250})", re.I
)
TERM = re.compile(
    r"term of study|period of study|study period|duration|(срок|период|продолжительность) (обучения"
    r"|освоения)|оку мерзими|окыту мерзими|оку узактыгы"
)
AMOUNT = re.compile(
    r"(\d{1,2})(?:[.,](\d))?\s?(?:академиялық\s|academic\s|учебных\s)?"
    r"(years?|год\w*|лет|жыл\w*|semesters?|семестр\w*)"
    r"(?:\s+(?:and\s+|и\s+)?(\d{1,2})\s+(?:months?|месяц\w*|ай\w*))?",
    re.I,
)
CREDITS = re.compile(
    r"(?:total credits|total number of credits|volume of credits|credits in total"
    r"|всего кредитов|общее количество кредитов|обьем кредитов|объем кредитов|количество кредитов"
    r"|кредиттер\w* (?:жалпы )?(?:саны|колеми)|барлык кредит\w*(?: саны)?|жалпы кредит\w*)"
    r"\D{0,30}?(\d{2,3})\b"
    r"|(?:трудоемкость|объем|обьем|volume|total|барлыгы|колеми|workload)\D{0,40}?"
    r"(\d{2,3}) (?:академ\w* |academic )?(?:кредит|credit|ects)"
)
APPROVED = re.compile(r"approved|утвержд|бекитил|бекитем")
CONSIDERED = re.compile(r"considered|рассмотрен|одобрен|каралды|макулданды|карастырылды")
MINUTES = re.compile(r"протокол|хаттама|\bminutes\b|protocol")
MAX_APPROVALS = 20
PROTOCOL = re.compile(
    r"(?:protocol|minutes|протокол\w*|хаттама\w*)\s*(?:№|No\.?|N|#)?\s*([\w/-]*\d[\w/-]*)"
    r"|(?:protocol|minutes|протокол\w*)\s[^\d№]{3,60}(?:№|No\.?)\s*([\w/-]*\d[\w/-]*)"
    r"|(?:№|No\.?)\s*([\w/-]*\d[\w/-]*)\s*(?:хаттама|протокол)",
    re.I,
)
END = r"\s*(?:,|;|\d|\b(?:on|dated|from|protocol|minutes|от|протокол\w*|january|february|march"
END += r"|april|may|june|july|august|september|october|november|december)\b|$)"
WORDS = r"[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z .]"
BODIES = tuple(
    re.compile(form, re.I)
    for form in (
        rf"(?:decision|resolution) of\s+(?:the\s+)?(.{{3,150}}?){END}",
        rf"\bby\s+(?:the\s+)?(.{{3,150}}?){END}",
        rf"(?:решением|на заседании|постановлением)\s+(.{{3,150}}?){END}",
        rf"({WORDS}{{3,120}}?кеңесі)(?:нің)?(?!\w)",
        rf"({WORDS}{{3,150}}?)\s*(?:шешімі|қаулысы|отырысы)",
    )
)
OPENING = re.compile(r"^(?:бекітілді|бекітемін|утверждено|утверждаю|approved)\s+", re.I)
APPROVAL_LINES = 8
YEAR = re.compile(r"\b(20\d\d)\b")
INTAKE = re.compile(
    r"(?:year of admission|intake|admission year|год поступления|год приема|набор\w*"
    r"|окуга (?:тускен|тусу) жылы|кабылдау жылы)\D{0,20}(20\d\d)"
)


def facts_of(lines: list[str], columns: dict[str, str]) -> HeaderFacts:
    """The facts that the lines around a table state, and those its first columns repeat."""
    text = "\n".join(lines)
    code, title = code_and_title(text)
    folded = [fold(line) for line in lines]
    return HeaderFacts(
        code=normalise_code(columns.get("program", "")) or code,
        title=title,
        direction=joined_code(DIRECTION.search(text)),
        semesters=semesters_of(lines, folded),
        credits=first_number(CREDITS, folded),
        intake=year_of(columns.get("intake", "")) or first_number(INTAKE, folded),
        approval=approval_of(lines, folded),
    )


def code_and_title(text):
    """The code of the program and the name printed after it, up to the closing quotation mark."""
    found = [(match, name_after(text, match)) for match in CODE.finditer(text)]
    named = [(joined_code(match), title) for match, title in found if title]
    if named:
        return named[0]
    quoted = NAMED.search(text)
    title = repaired(" ".join(quoted[1].split())) if quoted else ""
    return (joined_code(found[0][0]), title) if found else ("", title)


def name_after(text, match):
    title = TITLE.match(text, match.end())
    return repaired(" ".join(title[1].split()).strip(" .,-–—")) if title else ""


def joined_code(match):
    return normalise_code("".join(match.groups())) if match else ""


def semesters_of(lines, folded):
    """Semesters of the stated term of study, two a year: «1,5 жыл» is 3."""
    for line, plain in zip(lines, folded, strict=True):
        if TERM.search(plain) and (amount := AMOUNT.search(line)):
            whole, tenth, unit, months = amount.groups()
            if "sem" in unit.lower() or "сем" in unit.lower():
                return int(whole)
            halves = 2 * int(whole) + (tenth == "5") + (months == "6")
            return halves if 1 <= halves <= 14 else None
    return None


def first_number(pattern, folded):
    found = (match for line in folded for match in [pattern.search(line)] if match)
    return next((int(next(filter(None, match.groups()))) for match in found), None)


def year_of(text):
    found = YEAR.search(text)
    return int(found[1]) if found else None


def approval_of(lines, folded):
    """Body, date and protocol of the block that begins with «Approved», else of a decision."""
    acts = list(filter(None, (approval_at(lines, place) for place in approvals(folded))))
    whole = (act for act in acts if act.date and act.protocol)
    return next(whole, acts[0] if acts else ApprovalFacts())


def approvals(folded):
    """Where a block of approval begins: the words themselves, else what a council considered."""
    for pattern in (APPROVED, CONSIDERED, MINUTES):
        places = (place for place, plain in enumerate(folded) if pattern.search(plain))
        yield from islice(places, MAX_APPROVALS)


def approval_at(lines, place):
    own = " ".join(" ".join(lines[place : place + APPROVAL_LINES]).split())
    found = approval_in(own)
    if found.date or found.protocol:
        return found
    before = max(0, place - 2)
    return approval_in(" ".join(" ".join(lines[before : place + APPROVAL_LINES]).split()))


def approval_in(block):
    protocol = PROTOCOL.search(block)
    body = next((found[1] for form in BODIES if (found := form.search(block))), "")
    return ApprovalFacts(
        body=trimmed(body)[:200],
        date=date_of(block),
        protocol=next(filter(None, protocol.groups()))[:40] if protocol else "",
    )


def trimmed(body):
    return OPENING.sub("", body.strip())
