from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from catalog.common.translations import coverage, po

FILE_CHECKS = {
    "empty or fuzzy": po.incomplete,
    "a placeholder lost or invented": po.broken,
    "the .mo file differs": po.uncompiled,
}


class Command(BaseCommand):
    help = "Lists every message without a Kazakh or Russian translation; exits 1 if there is any."
    requires_system_checks = []

    def handle(self, *args, **options):
        count = sum(self.report(language) for language in coverage.languages())
        if count:
            raise CommandError(f"{count} messages need work.")

    def report(self, language):
        gaps = list(language_gaps(language))
        for gap in gaps:
            self.stdout.write(f"{language}: {gap}")
        if not gaps:
            self.stdout.write(f"{language}: {message_count(language)} messages complete")
        return len(gaps)


def language_gaps(language):
    yield from package_gaps(language)
    yield from own_gaps(language)
    yield from file_gaps(language)


def package_gaps(language):
    for domain in coverage.DOMAINS:
        for package, context, msgid in coverage.missing(language, domain):
            yield f"{package}: {shown(context, msgid)}: no translation"


def own_gaps(language):
    for domain in coverage.DOMAINS:
        for message in coverage.unlisted(language, domain):
            where = short(coverage.catalog_file(language, domain))
            yield f"our code: {shown(message.context, message.msgid)}: not in {where}"


def file_gaps(language):
    for path in coverage.catalog_files(language):
        for reason, check in FILE_CHECKS.items():
            for message in check(path):
                yield f"{short(path)}: {shown(message.context, message.msgid)}: {reason}"


def short(path):
    path = Path(path)
    return path.relative_to(settings.BASE_DIR) if path.is_relative_to(settings.BASE_DIR) else path


def shown(context, msgid):
    return f"{msgid!r} ({context})" if context else repr(msgid)


def message_count(language):
    """How many messages of ours and of the packages the language's catalogs cover."""
    ours = sum(len(coverage.own_messages(domain)) for domain in coverage.DOMAINS)
    packages = {
        (domain, message)
        for domain in coverage.DOMAINS
        for _, message in coverage.package_messages(domain)
    }
    return ours + len(packages)
