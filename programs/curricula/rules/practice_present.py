"""Practices have the volume of the norm, each sort recognised by its name in any language."""

from catalog.common.text.folding import fold

from ..finding import missed
from ..ledger import Sum
from ..plan import Kind

# Stems of the names in Kazakh, Russian and English, folded; none: every practice.
STEMS = {
    "practice": (),
    "practice.teaching": ("педагогик", "педагогич", "teaching", "pedagogic"),
    "practice.research": ("зерттеу", "исследоват", "research"),
    "practice.production": ("ондирист", "производств", "industrial", "production"),
}


def practice_present(plan, ledger, norm):
    for key, stems in STEMS.items():
        yield from missed("practice.present", norm, key, practices(ledger, stems))


def practices(ledger, stems) -> Sum:
    rows = ledger.by_kind.get(Kind.PRACTICE, Sum()).lines
    return Sum(tuple(line for line in rows if is_called(line, stems)))


def is_called(line, stems):
    words = fold(" ".join(line.title.values())).split()
    return not stems or any(word.startswith(stems) for word in words)
