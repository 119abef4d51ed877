"""Every foreign key and link of our models, to try what holds for all of them."""

from dataclasses import dataclass

from django.apps import apps
from django.db.models import CASCADE, Model

from partners.models import Country
from programs.models import Curriculum, CurriculumItem
from tests.factories.every import FACTORIES

OUR_APPS = ("partners", "programs")


def is_ours(model):
    return model._meta.app_label in OUR_APPS and not model.__name__.startswith("Historical")


OURS = [model for model in apps.get_models() if is_ours(model)]
KEYS = [key for model in OURS for key in model._meta.local_fields if key.remote_field]
MANY = [many for model in OURS for many in model._meta.local_many_to_many]


# The usual country is every institution's, and a plan in force is deleted by nobody.
FREE = {
    Country: {"code": "TR"},
    Curriculum: {"status": "draft"},
    CurriculumItem: {"curriculum__status": "draft"},
}


def free_row(model):
    """A row that nothing uses yet and that may be deleted."""
    return FACTORIES[model](**FREE.get(model, {}))


@dataclass(frozen=True)
class Link:
    """Rows of `user` name rows of `used`, by a foreign key or a many-to-many relation."""

    user: type[Model]
    name: str

    @property
    def field(self):
        return self.user._meta.get_field(self.name)

    @property
    def used(self):
        return self.field.related_model

    def __str__(self):
        return f"{self.user.__name__}.{self.name}"

    def name_row(self, used):
        """A row that uses this one."""
        if self.field.many_to_many:
            row = FACTORIES[self.user]()
            getattr(row, self.name).add(used)
            return row
        return FACTORIES[self.user](**{self.name: used, **self.besides(used)})

    def besides(self, used):
        """What else a row needs so that the database takes it."""
        if str(self) == "IssuedPaper.curriculum":
            return {"seal": "f" * 64}
        return {}


USES = [
    *(Link(key.model, key.name) for key in KEYS if key.remote_field.on_delete is not CASCADE),
    *(Link(many.model, many.name) for many in MANY if many.remote_field.through._meta.auto_created),
]
