"""The modules of a draft made from a file: those it tells of, else those of the plan it revises."""

from catalog.common.text.languages import LANGUAGES

from ...models import CurriculumModule


class Modules:
    """Makes the modules of a draft; `of(row)` is the one a row stands in, or None."""

    def __init__(self, draft, report):
        self.draft, self.report, self.by_number = draft, report, {}
        self.standing = {
            item.pk: item.module
            for item in (report.against.items.all() if report.against else ())
            if item.module_id
        }
        known = {} if report.reading.whole else {m.number: m for m in self.standing.values()}
        for module in report.reading.modules:
            here = known.get(module.number)
            self.add(module.number, stored(here) if here else told(module))

    def add(self, number, values):
        if number not in self.by_number:
            self.by_number[number] = CurriculumModule.objects.create(
                curriculum=self.draft, number=number, **values
            )
        return self.by_number[number]

    def of(self, row):
        if row.record.module is not None:
            return self.by_number.get(row.record.module)
        if row.before is None or row.record.is_whole:
            return None
        module = self.standing.get(row.before.key)
        return self.add(module.number, stored(module)) if module else None


def told(module):
    return named(module.kind, "kind") | named(module.title, "title")


def named(texts, field):
    return {f"{field}_{language}": text for language, text in texts.items()}


def stored(module):
    fields = [f"{field}_{language}" for field in ("kind", "title") for language in LANGUAGES]
    return {name: getattr(module, name) for name in fields}
