import shutil
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.management import CommandError, call_command

from catalog.common.translations import coverage, po, scan
from catalog.common.translations.scan import Message

TRANSLATED = coverage.languages()
PACKAGE_CATALOGS = sorted(Path(django_settings.LOCALE_PATHS[1]).glob("*/LC_MESSAGES/*.po"))
ENTRY = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8"\n\n'

in_each_language = pytest.mark.parametrize("language", TRANSLATED)
in_each_domain = pytest.mark.parametrize("domain", coverage.DOMAINS)
in_each_catalog = pytest.mark.parametrize(
    "path", PACKAGE_CATALOGS, ids=lambda path: f"{path.parts[-3]}-{path.stem}"
)


@in_each_language
@in_each_domain
def test_no_message_of_a_package_is_seen_untranslated(language, domain):
    assert coverage.missing(language, domain) == []


@in_each_language
def test_a_message_that_no_catalog_knows_is_reported(language):
    unknown = [("nowhere", Message("", "No package says this"))]
    assert coverage.untranslated(language, unknown) == [("nowhere", "", "No package says this")]


@in_each_language
def test_without_our_catalogs_the_gaps_of_the_packages_show(language, settings):
    settings.LOCALE_PATHS = []
    assert ("unfold", "", "Bold") in coverage.missing(language)


def test_a_kazakh_fallback_does_not_count_as_russian(settings, tmp_path):
    shutil.copytree(settings.LOCALE_PATHS[1] / "kk", tmp_path / "kk")
    settings.LOCALE_PATHS = [tmp_path]
    assert ("unfold", "", "Bold") in coverage.missing("ru")


def test_a_message_counted_in_the_plural_needs_plural_forms():
    singular_only = {"%(n)s row": "%(n)s жол"}
    assert not coverage.is_translated(singular_only, Message("", "%(n)s row", "%(n)s rows"))


def test_every_installed_package_is_looked_at():
    names = {name for name, _ in coverage.package_messages()}
    packages = {"django", "django.contrib.admin", "unfold", "import_export", "simple_history"}
    assert packages <= names


@in_each_catalog
def test_the_compiled_catalog_says_what_the_written_one_says(path):
    assert po.uncompiled(path) == []


@in_each_catalog
def test_every_entry_is_complete_and_keeps_its_placeholders(path):
    assert po.incomplete(path) == []
    assert po.broken(path) == []


def written(folder, text):
    path = folder / "django.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ENTRY + text, encoding="utf-8")
    return path


def test_an_empty_and_a_fuzzy_entry_are_incomplete(tmp_path):
    path = written(tmp_path, 'msgid "a"\nmsgstr ""\n\n#, fuzzy\nmsgid "b"\nmsgstr "ә"\n')
    assert [message.msgid for message in po.incomplete(path)] == ["a", "b"]


def test_a_lost_placeholder_is_noticed(tmp_path):
    path = written(tmp_path, 'msgid "Add %(name)s"\nmsgstr "Қосу"\n')
    assert [message.msgid for message in po.broken(path)] == ["Add %(name)s"]


def test_an_entry_that_was_never_compiled_is_noticed(tmp_path):
    path = written(tmp_path, 'msgid "Add"\nmsgstr "Қосу"\n')
    assert [message.msgid for message in po.uncompiled(path)] == ["Add"]


def test_our_own_message_that_is_not_in_our_catalog_is_listed(settings, tmp_path, monkeypatch):
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "page.html").write_text('{% load i18n %}{% translate "Known" %}{{ _("New") }}')
    written(tmp_path / "kk" / "LC_MESSAGES", 'msgid "Known"\nmsgstr "Белгілі"\n')
    settings.LOCALE_PATHS = [tmp_path]
    monkeypatch.setattr(coverage, "own_roots", lambda: [templates])
    assert coverage.unlisted("kk") == [Message("", "New")]


def test_the_command_names_the_gap_and_fails(settings, tmp_path, capsys):
    written(tmp_path / "kk" / "LC_MESSAGES", 'msgid "Half done"\nmsgstr ""\n')
    settings.LOCALE_PATHS = [tmp_path, *settings.LOCALE_PATHS[1:]]
    with pytest.raises(CommandError):
        call_command("check_translations")
    assert "'Half done': empty or fuzzy" in capsys.readouterr().out


def test_the_command_counts_the_messages_when_nothing_is_missing(settings, monkeypatch, capsys):
    settings.LOCALE_PATHS = settings.LOCALE_PATHS[1:]
    monkeypatch.setattr(coverage, "own_roots", list)
    call_command("check_translations")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == TRANSLATED
    assert all(line.endswith("messages complete") for line in lines)


def test_python_calls_are_read_under_any_name():
    source = (
        "from django.utils.translation import gettext_lazy as _l, ngettext\n"
        "_l('One ' 'line')\n"
        "ngettext('%d row', '%d rows', n)\n"
        "translation.pgettext('month', 'May')\n"
        "_('Page %s' % n)\n"
        "_(computed)\n"
        "other('Not marked')\n"
    )
    assert scan.python_messages(source) == {
        Message("", "One line"),
        Message("", "%d row", "%d rows"),
        Message("month", "May"),
        Message("", "Page %s"),
    }


def test_template_tags_are_read_with_context_and_plural():
    source = (
        "{% load i18n %}{% translate 'Day' context 'calendar' %}"
        "{% blocktranslate count n=rows|length trimmed %}\n  {{ n }} row\n"
        "{% plural %}\n  {{ n }} rows\n{% endblocktranslate %}"
        '<p title="{{ title|default:_("Untitled") }}">Not marked</p>'
    )
    assert scan.template_messages(source) == {
        Message("calendar", "Day"),
        Message("", "%(n)s row", "%(n)s rows"),
        Message("", "Untitled"),
    }


def test_script_calls_are_read_across_lines():
    source = "x = ngettext(\n  '%s hour',\n  '%s hours', n); y = gettext('Long ' +\n 'text');"
    assert scan.script_messages(source) == {
        Message("", "%s hour", "%s hours"),
        Message("", "Long text"),
    }
