"""The texts of a program that its approved paper prints: kept by the approval, or today's."""

from types import SimpleNamespace

from catalog.common.text.languages import LANGUAGES, texts

from ..choices import PartnerRole, StatementKind
from ..models import Program

PRINTED = (
    StatementKind.OBJECTIVE,
    StatementKind.BENEFIT,
    StatementKind.COMPETENCE,
    StatementKind.METHOD,
)
NO_TEXT = dict.fromkeys(LANGUAGES, "")


def kept_texts(program) -> dict:
    """What an approval keeps beside the seal: every text of the paper, in every language."""
    program = Program.objects.select_related("direction", "group").get(pk=program.pk)
    kinds = program.statements_by_kind()
    implementing = program.partnerships.filter(role=PartnerRole.IMPLEMENTATION)
    return {
        **card_texts(program),
        "statements": {kind.value: rows(kinds[kind], "heading", "text") for kind in PRINTED},
        "outcomes": coded(program.outcomes.all(), "text"),
        "partners": rows([each.institution for each in implementing], "name"),
        "direction": coded([program.direction], "name"),
        "group": coded([program.group] if program.group else [], "name"),
    }


def card_texts(program):
    """Every text of the card, printed today or not: a paper may print one more tomorrow."""
    return {field: texts(program, field) for field in Program.long_texts}


def rows(objects, *fields):
    return [{field: texts(each, field) for field in fields} for each in objects]


def coded(objects, field):
    return [{"code": each.code, field: texts(each, field)} for each in objects]


def are_kept(curriculum) -> bool:
    """Whether the approval kept its texts; one of former days kept names and rows alone."""
    return bool(curriculum.snapshot and "texts" in curriculum.snapshot)


def printed_texts(curriculum) -> SimpleNamespace:
    """The texts that were approved, or today's where none are kept.

    Lists of objects whose fields are read like those of models: `statements` by kind,
    `outcomes`, `partners`, `direction` and `group` (each of at most one), and `about` with
    `Program.long_texts`. Before the approval too there is no more than an approval keeps, so that
    a paper which prints more fails at once. Asks for no rows where the program's are prefetched.
    """
    if are_kept(curriculum):
        return of_snapshot(curriculum.snapshot["texts"])
    program = curriculum.program
    kinds = program.statements_by_kind()
    return SimpleNamespace(
        about=as_row(card_texts(program)),
        statements={kind.value: kinds[kind] for kind in PRINTED},
        outcomes=list(program.outcomes.all()),
        partners=[
            each.institution
            for each in program.partnerships.all()
            if each.role == PartnerRole.IMPLEMENTATION
        ],
        direction=[program.direction],
        group=[program.group] if program.group else [],
    )


def of_snapshot(kept):
    """What was kept; a text that the card did not have on that day was not approved: empty."""
    return SimpleNamespace(
        about=as_row({field: kept.get(field) or NO_TEXT for field in Program.long_texts}),
        statements={kind: list(map(as_row, found)) for kind, found in kept["statements"].items()},
        **{
            name: list(map(as_row, kept[name]))
            for name in ("outcomes", "partners", "direction", "group")
        },
    )


def as_row(kept):
    """`{"code": …, "text": {"kk": …}}` as an object with `code`, `text_kk` and the like."""
    fields = {}
    for field, value in kept.items():
        if isinstance(value, dict):
            fields |= {f"{field}_{language}": text for language, text in value.items()}
        else:
            fields[field] = value
    return SimpleNamespace(**fields)
