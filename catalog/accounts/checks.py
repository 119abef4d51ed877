"""Databases of versions before 0.6: their migrations are others, and ours do not continue them."""

from django.core.checks import Error
from django.db import connections
from django.db.migrations.recorder import MigrationRecorder

OUTGROWN = (
    "This database was made by a version before 0.6 and cannot be brought up to date: "
    "name a new, empty one; this one stays as it is."
)


def is_outgrown(connection) -> bool:
    """Whether programs stand in a database without the accounts that are made before them now."""
    migrated = {app for app, _name in MigrationRecorder(connection).applied_migrations()}
    return "programs" in migrated and "accounts" not in migrated


def no_database_is_outgrown(databases, **options):
    """What `migrate` asks first; it would otherwise stop half-way, at tables that exist already."""
    outgrown = [alias for alias in databases or () if is_outgrown(connections[alias])]
    return [Error(OUTGROWN, obj=alias, id="accounts.E001") for alias in outgrown]
