"""Every row and every option has its name in Kazakh, Russian and English: a finding a language."""

from catalog.common.text.languages import LANGUAGES

from ..finding import Finding, Severity


def text_missing(plan, ledger, norm):
    for language in LANGUAGES:
        if rows := tuple(line.key for line in plan.lines if is_nameless(line, language)):
            yield Finding(
                "text.missing",
                Severity.INFORMATION,
                rows=rows,
                actual=len(rows),
                expected=0,
                details={"language": language},
            )


def is_nameless(line, language):
    titles = (line.title, *(option.title for option in line.options))
    return not all((title.get(language) or "").strip() for title in titles)
