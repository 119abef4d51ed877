"""One account per staff role, with a password made on the spot and kept for its owner alone."""

import os
import secrets

from django.db import transaction

from catalog.accounts.models import Role, User

ROLES = ("editor", "translator", "registrar", "administrator")


def ensure_accounts(*, path):
    """Make the accounts that are missing; return the kept passwords by user name.

    The file is written before the rows, so a start that was cut short is completed by the next
    one and no account ever has a password that nobody knows.
    """
    kept = read(path)
    missing = missing_roles()
    if missing:
        kept |= {role: secrets.token_urlsafe(12) for role in missing}
        write(path, kept)
        create(passwords={role: kept[role] for role in missing})
    return kept


def missing_roles():
    """The roles that have no account yet, in their usual order."""
    users = User.objects.filter(username__in=ROLES)
    return [role for role in ROLES if role not in users.values_list("username", flat=True)]


@transaction.atomic
def create(*, passwords):
    """Make one staff account per role, a member of the group of the same name."""
    for role, password in passwords.items():
        user = User.objects.create_user(role, password=password, is_staff=True)
        user.groups.add(Role.objects.get_or_create(name=role)[0])


def read(path):
    """The kept passwords by user name; nothing where none were kept."""
    if not path.exists():
        return {}
    return dict(line.split(maxsplit=1) for line in path.read_text().splitlines() if line)


def write(path, passwords):
    """Keep the passwords in a file that was never readable by anyone but its owner."""
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.writelines(f"{name} {password}\n" for name, password in passwords.items())
    draft.replace(path)
