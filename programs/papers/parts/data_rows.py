"""Rows, modules, acts and printed totals as data that an import restores."""

from catalog.common.text.languages import texts

from ...choices.labels import row_title


def line_data(line, module, language) -> dict:
    """A row; credits are ECTS, hours academic."""
    return {
        "semester": line.semester,
        "position": line.position,
        "kind": str(line.kind),
        "cycle": line.cycle,
        "component": line.component,
        "credits": line.credits,
        "course": line.course,
        "code": line.code,
        "title": line.title,
        "label": row_title(line, language),
        "module": module.number if module else None,
        "hours": line.hours,
        "control": line.control,
        "counted": line.counted,
        "group": line.group,
        "group_reason": line.group_reason,
        "options": [option_data(option) for option in line.options],
    }


def option_data(option):
    return {
        "course": option.course,
        "code": option.code,
        "title": option.title,
        "credits": option.credits,
    }


def module_data(module) -> dict:
    return {
        "number": module.number,
        "kind": texts(module, "kind"),
        "title": texts(module, "title"),
    }


def approval_data(approval) -> dict:
    return {
        "paper": approval.paper,
        "academic_year": approval.academic_year,
        "body": texts(approval, "body"),
        "date": approval.date.isoformat(),
        "protocol": approval.protocol,
    }


def printed_data(printed) -> dict:
    """A total as the imported document printed it."""
    return {
        "semester": printed.semester,
        "group": printed.group,
        "term": printed.term,
        "credits": printed.credits,
        "label": printed.label,
    }
