"""Header facts of a paper: code, title, term, credits and approval, in the three languages."""

import re

from catalog.common.folding import fold, normalise_code

from .dates import date_of
from .names import repaired
from .records import ApprovalFacts, Facts

CODE = re.compile(r"(?<!\w)([678])\s?([BMRDВМ])\s?(0[1-9]|1[0-2])(\d{3,4})(?!\d)", re.I)
DIRECTION = re.compile(r"(?<!\w)([678])\s?([BMRDВМ])\s?(0[1-9]|1[0-2])(\d)(?!\d)", re.I)
TITLE = re.compile(r"\s*[-–—:.]?\s*[«\"“]?([^«»\"“”;()|\n]{3,250})")
TERM = re.compile(r"term of study|period of study|duration|срок обучения|оку мерзими|окыту мерзими")
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
)
APPROVED = re.compile(r"approved|утвержд|бекитил|бекитем")
PROTOCOL = re.compile(
    r"(?:protocol|minutes|протокол\w*|хаттама\w*)\s*(?:№|No\.?|N|#)?\s*([\w/-]*\d[\w/-]*)"
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
    r"|окуга тускен жылы|кабылдау жылы)\D{0,20}(20\d\d)"
)


def facts_of(lines: list[str], columns: dict[str, str]) -> Facts:
    """The facts that the lines around a table state, and those its first columns repeat."""
    text = "\n".join(lines)
    code, title = code_and_title(text)
    folded = [fold(line) for line in lines]
    return Facts(
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
    return (joined_code(found[0][0]), "") if found else ("", "")


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
    return next((int(found[1]) for line in folded if (found := pattern.search(line))), None)


def year_of(text):
    found = YEAR.search(text)
    return int(found[1]) if found else None


def approval_of(lines, folded):
    """Body, date and protocol of the block that begins with «Approved»."""
    for place, plain in enumerate(folded):
        if APPROVED.search(plain):
            block = " ".join(" ".join(lines[max(0, place - 2) : place + APPROVAL_LINES]).split())
            own = " ".join(" ".join(lines[place : place + APPROVAL_LINES]).split())
            found = approval_in(own)
            return found if found.date or found.protocol else approval_in(block)
    return ApprovalFacts()


def approval_in(block):
    protocol = PROTOCOL.search(block)
    body = next((found[1] for form in BODIES if (found := form.search(block))), "")
    return ApprovalFacts(
        body=trimmed(body)[:200],
        date=date_of(block),
        protocol=(protocol[1] or protocol[2])[:40] if protocol else "",
    )


def trimmed(body):
    return OPENING.sub("", body.strip())
