"""What a row of a paper is, where the plan that stands has a row of that name in that semester."""

from dataclasses import replace

from catalog.common.text.folding import fold

from ...curricula import Kind, Option


def infer_kinds(records, old) -> tuple:
    """The records with the kind of the row that stands, where the paper does not say it.

    A name tells that a row is practice or a slot only so far: the plan in hand knows.
    """
    known = {}
    for line in old:
        for name in filter(None, line.title.values()):
            known.setdefault((line.semester, fold(name)), set()).add(line.kind)
    return tuple(known_as(record, known) for record in records)


def known_as(record, known):
    if record.is_whole or record.is_kind_told:
        return record
    record = with_only_option(record, known)
    kinds = [known.get((record.semester, fold(name)), ()) for name in record.title.values()]
    found = {kind for each in kinds for kind in each}
    if len(found) != 1 or record.kind in found:
        return record
    kind = found.pop()
    is_slot = kind == Kind.ELECTIVE_SLOT
    return replace(record, kind=kind, options=record.options if is_slot else ())


def with_only_option(record, known):
    """«Таңдау компоненті: Саясаттану» where the plan calls the slot «Таңдау компоненті»: the one
    name after the colon is what the slot offers."""
    if record.kind != Kind.ELECTIVE_SLOT or record.options:
        return record
    parts = {code: name.rpartition(":") for code, name in record.title.items()}
    heads = {code: head.strip() for code, (head, _sign, _tail) in parts.items()}
    is_whole = any((record.semester, fold(name)) in known for name in record.title.values())
    is_known = all((record.semester, fold(head)) in known for head in heads.values())
    if is_whole or not is_known or not heads:
        return record
    names = {code: tail.strip() for code, (_head, _sign, tail) in parts.items()}
    return replace(record, title=heads, options=(Option("", names, record.credits),))
