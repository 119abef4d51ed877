"""What the project does in one place: sums of credits, hours of a credit, the guard of uploads."""

import ast
import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
APPS = ("catalog", "programs", "partners")
LEDGER = "programs/curricula/ledger.py"
HOURS = "programs/curricula/hours.py"
EXEMPT = re.compile(r"@method_decorator\(csrf_exempt|@csrf_exempt|\.csrf_exempt = True")
ADDING = {"sum", "fsum", "accumulate", "reduce", "Sum"}  # the last is Django's, over a column


def sources():
    """(path, text) of every module of the project besides migrations."""
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def has_credits(node):
    """Whether an expression reads the credits of something."""
    names = {
        getattr(each, "attr", None) or getattr(each, "id", None) or getattr(each, "value", None)
        for each in ast.walk(node)
    }
    return any("credits" in name for name in names if isinstance(name, str))


def is_adding(node):
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        return name in ADDING and any(map(has_credits, given)) and not is_ledgers(node)
    if isinstance(node, ast.AugAssign):
        return isinstance(node.op, ast.Add) and has_credits(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return "credits" in {getattr(side, "attr", "") for side in (node.left, node.right)}
    return False


def is_ledgers(node):
    """`Sum((…))` of the ledger holds rows, `Sum("credits")` of Django a column."""
    is_named = isinstance(node.func, ast.Name) and node.func.id == "Sum"
    return is_named and not any(isinstance(each, ast.Constant) for each in node.args)


def additions(source):
    """The lines of a source text that add credits up."""
    return [node.lineno for node in ast.walk(ast.parse(source)) if is_adding(node)]


def numbers_named(source, ending):
    """Names of this ending that a module sets to a number itself."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if getattr(target, "id", "").endswith(ending):
                    yield target.id


def test_credits_are_added_up_by_one_line_of_the_ledger():
    found = {path: lines for path, source in sources() if (lines := additions(source))}
    assert set(found) == {LEDGER}
    (line,) = found[LEDGER]
    text = (ROOT / LEDGER).read_text(encoding="utf-8").splitlines()[line - 1]
    assert text.strip() == "return sum(line.credits for line in self.lines)"


def test_the_hours_of_a_credit_stand_once():
    found = [path for path, source in sources() for _ in numbers_named(source, "PER_CREDIT")]
    assert found == [HOURS]


def test_uploads_are_guarded_by_one_function():
    holding = {path for path, source in sources() if "upload_handlers" in source}
    assert holding == {"catalog/common/web/uploads.py"}
    exempting = [source for _path, source in sources() if EXEMPT.search(source)]
    assert len(exempting) == 2
    assert all("refused_unread(request" in source for source in exempting)


@pytest.mark.parametrize(
    "line",
    [
        "sum(row.credits for row in rows)",
        "sum(total.credits for total in book.by_cycle.values())",
        "sum(map(credits_of, rows))",
        "total += record.credits",
        "found = last + record.credits",
        "kinds[kind] = kinds.get(kind, 0) + line.credits",
        "rows.aggregate(total=models.Sum('items__credits'))",
        "rows.annotate(total=Sum('credits'))",
    ],
)
def test_another_addition_would_be_noticed(line):
    assert additions(f"атау = 1\n{line}\n") == [2]


@pytest.mark.parametrize(
    "line",
    [
        "Sum(tuple(line for line in lines if line.credits)).credits",
        "sum(value.values())",
        "note = 'credits: ' + text",
        "credits = [5, 6]",
        "left = whole.credits - part.credits",
    ],
)
def test_what_adds_no_credits_up_passes(line):
    assert additions(f"{line}\n") == []
