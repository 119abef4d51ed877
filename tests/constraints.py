"""How a database constraint is tried: a row it lets in, and the nearest one it keeps out."""

from dataclasses import dataclass, field

from django.apps import apps

OUR_PACKAGES = ("catalog", "partners", "programs")
CONSTRAINTS = {
    constraint.name: (model, constraint)
    for model in apps.get_models()
    if model.__module__.partition(".")[0] in OUR_PACKAGES
    for constraint in model._meta.constraints
}


@dataclass(frozen=True)
class Case:
    """One constraint by name; `good` and `bad` are what a row has beyond its factory's defaults.

    Where rows are compared, `same` names what the new row shares with one that is there already,
    and `beside` is what that one has beyond the defaults.
    """

    name: str
    factory: type
    bad: dict = field(default_factory=dict)
    good: dict = field(default_factory=dict)
    same: tuple[str, ...] = ()
    beside: dict = field(default_factory=dict)

    def save(self, given):
        """A row past every form, straight into the database."""
        return self.factory(**self.shared() | given)

    def filled_in(self, given):
        """The same row as a form holds it: whole, linked to saved rows, not saved yet."""
        shared = self.shared()
        standing = self.factory(**shared | self.good)
        links = {
            column.name: getattr(standing, column.name)
            for column in standing._meta.fields
            if column.remote_field
        }
        return self.factory.build(**links | shared | given)

    def shared(self):
        first = self.factory(**self.beside) if self.same else None
        return {name: getattr(first, name) for name in self.same}

    def is_named_by(self, error):
        """Whether it is this constraint that a database complains of.

        SQLite names the columns of a unique constraint, every other constraint by its name.
        """
        model, constraint = CONSTRAINTS[self.name]
        columns = [
            f"{model._meta.db_table}.{model._meta.get_field(name).column}"
            for name in getattr(constraint, "fields", ())
        ]
        return self.name in str(error) or (columns and ", ".join(columns) in str(error))
