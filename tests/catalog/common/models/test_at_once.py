import pytest
from django.db import connection, models
from django.db.migrations import AddField, CreateModel
from django.db.migrations.state import ProjectState

from catalog.common.models.at_once import AtOnce

KEY = ("id", models.BigAutoField(primary_key=True))


def operations():
    return [
        CreateModel("Aul", [KEY, ("name", models.CharField(max_length=20))]),
        CreateModel("Uy", [KEY, ("aul", models.ForeignKey("steppe.Aul", models.RESTRICT))]),
    ]


def tables():
    return {name for name in connection.introspection.table_names() if name.startswith("steppe_")}


@pytest.mark.django_db(transaction=True)
def test_the_tables_come_and_go_together():
    before, after = ProjectState(), ProjectState()
    before.apps  # noqa: B018  drawn up, as a migration in a row finds it
    at_once = AtOnce(operations())
    at_once.state_forwards("steppe", after)

    with connection.schema_editor() as editor:
        at_once.database_forwards("steppe", editor, before, after)
    assert tables() == {"steppe_aul", "steppe_uy"}

    with connection.schema_editor() as editor:
        at_once.database_backwards("steppe", editor, after, before)
    assert tables() == set()


def test_the_state_is_that_of_the_operations_one_by_one():
    together, single = ProjectState(), ProjectState()
    together.apps  # noqa: B018  drawn up, as a migration in a row finds it
    more = AddField("Aul", "code", models.CharField(max_length=2, default=""))
    AtOnce([*operations(), more]).state_forwards("steppe", together)
    for operation in (*operations(), more):
        operation.state_forwards("steppe", single)
    assert together == single
