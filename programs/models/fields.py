from django.db import models


class AddressField(models.SlugField):
    """A program's address: its lower-case code, with the owner's slug where two owners share it.

    Given once and kept while the code stands, so that a link never moves to another program.
    """

    def __init__(self, *args, **kwargs):
        kwargs.update(editable=False, max_length=100)
        super().__init__(*args, **kwargs)

    def sources(self, model):
        return {"code"}

    def pre_save(self, model_instance, add):
        kept, code = getattr(model_instance, self.attname), model_instance.code.lower()
        if kept and kept.partition("-")[0] == code:
            return kept
        others = type(model_instance)._default_manager.exclude(pk=model_instance.pk)
        taken = others.filter(**{self.name: code}).exists()
        address = f"{code}-{model_instance.owner.slug}" if taken else code
        setattr(model_instance, self.attname, address)
        return address
