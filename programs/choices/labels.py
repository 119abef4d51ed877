"""The words an institution uses for cycles and components, in the language of the reader."""

from dataclasses import dataclass

from catalog.common.text.languages import choose, read

from . import ABBREVIATIONS, GROUP_LABELS, TERM_LABELS


@dataclass(frozen=True)
class Labels:
    """Abbreviations and full names by term (`BD`, `EC`, `FA` …)."""

    short: dict[str, str]
    full: dict[str, str]

    def pair(self, line):
        """`БП / ЖООК` for a row, or an empty text for a row outside the cycles."""
        return " / ".join(self.short[term] for term in (line.cycle, line.component) if term)


def labels_of(institution, language) -> Labels:
    """The institution's own abbreviations over the catalog's; `abbreviations` may be prefetched.

    The catalog's own follow the active language, which must be `language`.
    """
    short = {term: str(label) for term, label in ABBREVIATIONS.items()}
    full = {str(term): str(label) for term, label in TERM_LABELS.items()}
    for own in institution.abbreviations.all():
        short[own.term] = read(own, "short", language).text or short[own.term]
        full[own.term] = read(own, "label", language).text or full[own.term]
    return Labels(short, full)


def row_title(line, language):
    """The name of a row in one language, or in the next that has one."""
    return choose(line.title, language).text


def group_label(group):
    return str(GROUP_LABELS[group])
