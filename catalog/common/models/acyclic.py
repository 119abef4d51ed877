"""Links between rows of one table that may never lead back to where they start."""

from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS
from django.db.backends.ddl_references import Statement, Table
from django.db.models import BaseConstraint

# A row is refused when its end leads back to its start.
LEADS_BACK = """EXISTS (
  WITH RECURSIVE reached(id) AS (
    SELECT NEW.%(target)s
    UNION
    SELECT link.%(target)s FROM %(table)s AS link JOIN reached ON link.%(source)s = reached.id
  )
  SELECT 1 FROM reached WHERE id = NEW.%(source)s
)"""
SQLITE = f"""CREATE TRIGGER %(trigger)s AFTER %(moment)s ON %(table)s
WHEN {LEADS_BACK}
BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: %(name)s'); END"""
# Whoever adds a link waits until the others are through, and then sees theirs: a statement of its
# own reads what has been committed since. Without the lock two halves of a circle would not meet.
POSTGRESQL = f"""CREATE OR REPLACE FUNCTION %(trigger)s() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('%(name)s'));
  IF {LEADS_BACK} THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = '%(name)s',
      MESSAGE = 'new row violates check constraint "%(name)s"';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER %(trigger)s AFTER INSERT OR UPDATE ON %(table)s
FOR EACH ROW EXECUTE FUNCTION %(trigger)s()"""


class Circle(ValidationError):
    """A refusal that draws the circle; `rows` are those it runs through, the first one twice."""

    def __init__(self, message, rows):
        self.sentence, self.rows = str(message).rstrip("."), rows
        super().__init__(f"{self.sentence}: {' → '.join(map(str, rows))}.", code="circle")


class Acyclic(BaseConstraint):
    """A constraint on links: from `source` no way along them leads back to it.

    Both databases hold it by a trigger, so that no road past the forms makes a circle, not even
    two people at once. `violation_error_message` has a place for `%(circle)s`.
    """

    def __init__(self, *, source, target, name, **words):
        self.source, self.target = source, target
        super().__init__(name=name, **words)

    @property
    def fields(self):
        return (self.source, self.target)

    def deconstruct(self):
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "source": self.source, "target": self.target}

    def __eq__(self, other):
        return isinstance(other, Acyclic) and self.deconstruct() == other.deconstruct()

    def __hash__(self):
        return hash((self.name, self.source, self.target))

    def statement(self, template, model, schema_editor, **parts):
        column = {name: model._meta.get_field(name).column for name in self.fields}
        return Statement(
            template,
            table=Table(model._meta.db_table, schema_editor.quote_name),
            source=schema_editor.quote_name(column[self.source]),
            target=schema_editor.quote_name(column[self.target]),
            name=self.name,
            **parts,
        )

    def create_sql(self, model, schema_editor):
        trigger = schema_editor.quote_name(self.name)
        return self.statement(POSTGRESQL, model, schema_editor, trigger=trigger)

    def constraint_sql(self, model, schema_editor):
        """Nothing inside the table: the triggers follow it, each time SQLite makes it anew."""
        if schema_editor.connection.vendor != "sqlite":
            schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
            return
        for moment in ("INSERT", "UPDATE"):
            trigger = schema_editor.quote_name(f"{self.name}_{moment.lower()}")
            made = self.statement(SQLITE, model, schema_editor, trigger=trigger, moment=moment)
            schema_editor.deferred_sql.append(made)

    def remove_sql(self, model, schema_editor):
        return f"DROP FUNCTION {schema_editor.quote_name(self.name)}() CASCADE"

    def validate(self, model, instance, exclude=None, using=DEFAULT_DB_ALIAS):
        if {*self.fields} & {*(exclude or ())}:
            return
        if rows := self.circle(instance, using):
            raise ValidationError({self.target: [Circle(self.violation_error_message, rows)]})

    def circle(self, link, using=DEFAULT_DB_ALIAS):
        """The rows that this link would close to a circle, its source first and last; or none."""
        first, second = (link._meta.get_field(name) for name in self.fields)
        source, target = getattr(link, first.attname), getattr(link, second.attname)
        others = type(link)._base_manager.using(using).exclude(pk=link.pk)
        way = self.way_back(others, source, target) if source and target else []
        rows = first.related_model._base_manager.using(using).in_bulk(way)
        return [rows[pk] for pk in way]

    def way_back(self, links, source, target):
        """The shortest way from a source by its target back to it, as keys; or none."""
        came_from, border = {target: source}, {target}
        while border and source not in border:
            found = links.filter(**{f"{self.source}__in": border})
            pairs = found.values_list(self.source, self.target).order_by("pk")
            border = set()
            for start, end in pairs:
                if end == source or end not in came_from:
                    came_from[end] = start
                    border.add(end)
        return walked(came_from, source) if source in border else []


def walked(came_from, source):
    """The way that leads to a source, from the source on."""
    way = [source, came_from[source]]
    while way[-1] != source:
        way.append(came_from[way[-1]])
    return way[::-1]
