"""Which messages a reader of Kazakh or Russian would still see in another language.

`locale/` holds our own messages, `locale/packages/` the ones that Django and the installed
packages leave out or translate wrongly. After a change to a .po file:

    python manage.py compilemessages --ignore .venv

writes the .mo files beside them (this needs gettext's msgfmt). They are committed, so a fresh
machine runs without gettext. `manage.py check_translations` lists every gap.
"""

from importlib import import_module
from pathlib import Path

import django
from django.apps import apps
from django.conf import settings
from django.utils.translation.trans_real import CONTEXT_SEPARATOR, DjangoTranslation

from . import po, scan

SOURCE_LANGUAGE = "en"
DOMAINS = ("django", "djangojs")


def languages():
    """The languages that need translations: all but the one the code is written in."""
    return [code for code, _ in settings.LANGUAGES if code != SOURCE_LANGUAGE]


def is_package(app):
    return "site-packages" in Path(app.path).parts


def package_of(app):
    """Django's applications count one by one, any other package as a whole."""
    return app.name if app.name.startswith("django.") else app.name.partition(".")[0]


def package_roots():
    """The folder of each installed package, by its name."""
    names = {package_of(app) for app in apps.get_app_configs() if is_package(app)}
    roots = {name: Path(import_module(name).__file__).parent for name in names}
    return {"django": Path(django.__file__).parent / "conf", **roots}


def messages_of(root, domain):
    """The messages of one package: its English catalog, or its sources where it ships none."""
    catalogs = root / "locale" / SOURCE_LANGUAGE / "LC_MESSAGES"
    if catalogs.exists():
        return po.messages(catalogs / f"{domain}.po")
    return scan.messages(root, domain)


def package_messages(domain="django"):
    """Every (package, message) that Django and the installed packages may show."""
    roots = sorted(package_roots().items())
    return [(name, each) for name, root in roots for each in sorted(messages_of(root, domain))]


def is_translated(catalog, message):
    key = message.msgid
    if message.context:
        key = f"{message.context}{CONTEXT_SEPARATOR}{key}"
    return bool(catalog.get((key, 0)) or (not message.plural and catalog.get(key)))


def untranslated(language, messages, domain="django"):
    """Those of the (package, message) pairs that the language's own catalogs do not hold.

    The catalogs are the ones Django loads at run time, without the fallback to the default
    language.
    """
    catalog = DjangoTranslation(language, domain=domain)._catalog
    return [
        (name, message.context, message.msgid)
        for name, message in messages
        if not is_translated(catalog, message)
    ]


def missing(language, domain="django"):
    """The (package, context, msgid) of every package message a reader would see untranslated."""
    return untranslated(language, package_messages(domain), domain)


def own_roots():
    """The folders of our own applications, templates and scripts."""
    applications = [app.path for app in apps.get_app_configs() if not is_package(app)]
    templates = [folder for engine in settings.TEMPLATES for folder in engine["DIRS"]]
    return [Path(root) for root in (*applications, *templates, *settings.STATICFILES_DIRS)]


def own_messages(domain="django"):
    """Every message marked for translation in our own code, templates and scripts."""
    return set().union(*(scan.messages(root, domain) for root in own_roots()))


def catalog_file(language, domain):
    return Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / f"{domain}.po"


def unlisted(language, domain="django"):
    """Our own messages that are not in our own .po file of the language."""
    return sorted(own_messages(domain) - po.messages(catalog_file(language, domain)))


def catalog_files(language):
    """Our own .po files of a language, those for packages included."""
    for folder in settings.LOCALE_PATHS:
        yield from sorted((Path(folder) / language / "LC_MESSAGES").glob("*.po"))
