"""Finds the messages marked for translation in Python, templates and scripts, without gettext."""

import ast
import re
from pathlib import Path
from typing import NamedTuple

from django.utils.translation.template import templatize

# Where each function of gettext keeps its context, its message and its plural.
SIGNATURES = {
    "gettext": (None, 0, None),
    "pgettext": (0, 1, None),
    "ngettext": (None, 0, 1),
    "npgettext": (0, 1, 2),
}
SUFFIXES = {"django": (".py", ".html", ".txt"), "djangojs": (".js",)}
SKIPPED_FOLDERS = {"tests", "locale", "node_modules", "vendor", "__pycache__"}

STRING = r"""u?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
ARGUMENT = rf"{STRING}(?:\s*\+\s*{STRING})*"
CALL = re.compile(rf"\b(\w*gettext\w*|_)\(\s*({ARGUMENT}(?:\s*,\s*{ARGUMENT})*)", re.DOTALL)


class Message(NamedTuple):
    context: str
    msgid: str
    plural: str = ""


def signature(function):
    """The positions of context, message and plural in a call, None for any other function."""
    name = re.sub(r"^u(?=n?gettext)|(_lazy|_noop)$", "", function)
    return SIGNATURES.get("gettext" if name == "_" else name)


def message(function, arguments):
    """The message of one call; None when the function is not gettext's or a text is computed."""
    positions = signature(function)
    if positions is None:
        return None
    texts = ["" if at is None else (arguments[at : at + 1] or [None])[0] for at in positions]
    return None if None in texts or not texts[1] else Message(*texts)


def constant(node):
    """The text of a literal, a sum of them or a format; None for anything else."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return constant(node.left)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        parts = constant(node.left), constant(node.right)
        return None if None in parts else "".join(parts)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def import_aliases(tree):
    """What each name imported from Django's translation module is called there."""
    return {
        name.asname or name.name: name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for name in node.names
    }


def called(node, aliases):
    name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
    return aliases.get(name, name)


def python_messages(source):
    tree = ast.parse(source)
    aliases = import_aliases(tree)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    found = (message(called(node, aliases), [constant(a) for a in node.args]) for node in calls)
    return {each for each in found if each}


def script_messages(source):
    """The messages of JavaScript, or of a template that went through `templatize`."""
    found = set()
    for function, arguments in CALL.findall(source):
        texts = re.findall(ARGUMENT, arguments, re.DOTALL)
        found.add(message(function, [joined(text) for text in texts]))
    return found - {None}


def joined(argument):
    return "".join(ast.literal_eval(part) for part in re.findall(STRING, argument, re.DOTALL))


def template_messages(source):
    return script_messages(templatize(source))


READERS = {
    ".py": python_messages,
    ".html": template_messages,
    ".txt": template_messages,
    ".js": script_messages,
}


def files(root, domain):
    """The files below a folder that may hold messages of a domain, tests left out."""
    for path in sorted(Path(root).rglob("*")):
        folders = set(path.relative_to(root).parts[:-1])
        if path.suffix in SUFFIXES[domain] and not folders & SKIPPED_FOLDERS:
            yield path


def messages(root, domain="django"):
    """Every message marked below a folder."""
    found = set()
    for path in files(root, domain):
        found |= READERS[path.suffix](path.read_text(encoding="utf-8"))
    return found
