import json

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import get_language, override

from catalog.common.text.languages import LANGUAGES, choose
from programs.checks.findings import findings_of
from programs.curricula import Severity
from programs.curricula.messages import message
from programs.models import Curriculum, Program


class Command(BaseCommand):
    help = "Say what the rules find in curricula; exit status 1 where there is an error."

    def add_arguments(self, parser):
        parser.add_argument("codes", nargs="*", help="programs by code; all of them by default")
        parser.add_argument("--lang", choices=LANGUAGES, default="en", dest="language")
        parser.add_argument("--format", choices=("text", "json"), default="text", dest="form")

    def handle(self, *, codes, language, form, **options):
        with override(language):
            found = [
                (curriculum, finding_data(curriculum, finding))
                for curriculum in curricula(codes)
                for finding in findings_of(curriculum)
            ]
        write = self.write_json if form == "json" else self.write_text
        write(found)
        if any(finding["severity"] == Severity.ERROR for _curriculum, finding in found):
            raise SystemExit(1)

    def write_json(self, found):
        findings = [finding for _curriculum, finding in found]
        self.stdout.write(json.dumps({"findings": findings}, ensure_ascii=False, indent=2))

    def write_text(self, found):
        for curriculum, finding in found:
            norm = f" [{finding['norm']}]" if finding["norm"] else ""
            self.stdout.write(
                f"{finding['program']} {curriculum.key} "
                f"({curriculum.status})  {finding['severity']:<11} "
                f"{finding['rule']}: {finding['message']}{norm}"
            )
        self.stdout.write(summary(finding for _curriculum, finding in found))


def curricula(codes):
    """The curricula of some programs, or all; `CommandError` names a code nobody has."""
    plans = Curriculum.objects.select_related("program").by_program()
    if not codes:
        return plans
    programs = []
    for code in codes:
        spelled = list(Program.objects.spelled(code))
        if not spelled:
            raise CommandError(f"There is no program {code}.")
        programs += spelled
    return plans.filter(program__in=programs)


def finding_data(curriculum, finding):
    """One finding for programs that read; `rows` are keys of curriculum rows."""
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "program": curriculum.program.code,
        "intake": curriculum.intake,
        "track": curriculum.track,
        "base": curriculum.base,
        "revision": curriculum.revision,
        "semester": finding.semester,
        "rows": list(finding.rows),
        "actual": finding.actual,
        "expected": finding.expected,
        "norm": choose(finding.norm, get_language()).text if finding.norm else None,
        "message": message(finding),
    }


def summary(found):
    counts = dict.fromkeys(Severity, 0)
    for finding in found:
        counts[Severity(finding["severity"])] += 1
    return ", ".join(f"{severity}: {count}" for severity, count in counts.items())
