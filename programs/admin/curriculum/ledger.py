"""The sums and findings of a curriculum as its page shows them; the core adds up, not this."""

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.text.languages import choose

from ...checks.findings import checked_plan, findings_of, norm_of
from ...choices.labels import group_label, labels_of, row_title
from ...curricula import Finding, Severity, findings, ledger, proof
from ...curricula.messages import message, place, rule_title
from ...curricula.rules.printed_total import meant
from ...models import Curriculum
from .typed import TypedCurriculum

ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFORMATION)


def severity_label(severity):
    labels = {
        Severity.ERROR: _("Error"),
        Severity.WARNING: _("Warning"),
        Severity.INFORMATION: _("Information"),
    }
    return labels[severity]


@dataclass(frozen=True)
class Place:
    """A row that a finding speaks of, and where it stands on the page."""

    number: str
    title: str
    anchor: str


@dataclass(frozen=True)
class Remark:
    """A finding in the reader's language."""

    severity: str
    label: str
    title: str
    sentence: str
    source: str
    rows: list


@dataclass(frozen=True)
class CycleTotals:
    """`BD 27 = UC 18 + EC 9`."""

    short: str
    full: str
    credits: int
    parts: str


class LedgerPanel:
    """Everything the panel beside the grid shows, out of one plan and its findings."""

    def __init__(self, plan, found, labels, anchors=None, left_out=0):
        self.book, self.plan = ledger(plan), plan
        self.labels, self.anchors, self.left_out = labels, anchors or {}, left_out
        self.lines = {line.key: line for line in plan.lines}
        self.remarks = [self.remark(each) for each in in_order(found)]

    @property
    def total(self):
        return self.book.total.credits

    @property
    def stated(self):
        return self.plan.stated_credits

    @property
    def proof(self):
        return proof(self.book.by_group).figures

    @property
    def groups(self):
        return shown(self.book.by_group)

    @property
    def outside(self):
        return {semester: part.credits for semester, part in self.book.outside.items()}

    @property
    def semesters(self):
        """Every semester with its total and the sub-totals of its groups."""
        for number, groups in self.book.by_semester_and_group.items():
            yield number, self.book.by_semester[number].credits, shown(groups)

    @property
    def cycles(self):
        for cycle, part in self.book.by_cycle.items():
            pairs = self.book.by_cycle_and_component.items()
            parts = [(component, each) for (own, component), each in pairs if own == cycle]
            named = (f"{self.labels.short[key]} {each.credits}" for key, each in parts)
            yield CycleTotals(
                self.labels.short[cycle], self.labels.full[cycle], part.credits, " + ".join(named)
            )

    @property
    def components(self):
        for component, part in self.book.by_component.items():
            yield self.labels.short[component], self.labels.full[component], part.credits

    @property
    def printed(self):
        """(what the document calls it, its figure, the figure of the rows)."""
        for total in self.plan.printed:
            yield total.label or name_of(total), total.credits, meant(total, self.book).credits

    @property
    def weighty(self):
        """What stands in the way or asks for a word."""
        return [each for each in self.remarks if each.severity != Severity.INFORMATION]

    @property
    def light(self):
        return [each for each in self.remarks if each.severity == Severity.INFORMATION]

    def remark(self, finding):
        return Remark(
            severity=finding.severity.value,
            label=severity_label(finding.severity),
            title=rule_title(finding.rule),
            sentence=message(finding),
            source=choose(finding.norm, get_language()).text if finding.norm else "",
            rows=[self.place(key) for key in finding.rows if key in self.lines],
        )

    def place(self, key):
        line = self.lines[key]
        number = f"{line.semester}.{line.position}"
        return Place(number, row_title(line, get_language()), self.anchors.get(key, ""))


def shown(groups):
    return [(group_label(group), part.credits) for group, part in groups.items() if part]


def name_of(total):
    """The rows that a printed total without a name of its own speaks of."""
    details = {"group": total.group, "term": total.term}
    finding = Finding("printed.total", Severity.WARNING, semester=total.semester, details=details)
    return place(finding)


def in_order(found):
    return sorted(found, key=lambda finding: ORDER.index(finding.severity))


def saved_panel(curriculum, anchors=None) -> LedgerPanel:
    """The panel of what the database holds."""
    rows = Curriculum.objects.with_rows().get(pk=curriculum.pk)
    labels = labels_of(rows.program.owner, get_language())
    return LedgerPanel(rows.plan(), findings_of(curriculum), labels, anchors)


def typed_panel(curriculum, posted) -> LedgerPanel | None:
    """The panel of what is typed over a curriculum; None while no program is chosen."""
    stored = curriculum
    if curriculum.pk:
        stored = Curriculum.objects.with_rules().get(pk=curriculum.pk)
    typed = TypedCurriculum(stored, posted)
    if typed.program is None:
        return None
    plan = checked_plan(typed)
    labels = labels_of(typed.program.owner, get_language())
    return LedgerPanel(plan, findings(plan, norm_of(typed)), labels, typed.anchors, typed.left_out)
