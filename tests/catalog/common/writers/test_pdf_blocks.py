from django.conf import settings

from catalog.common.writers import pdf_blocks

TEMPLATE = settings.BASE_DIR / "catalog" / "common" / "writers" / "typst" / "blocks.typ"


def test_the_template_lays_every_block_that_is_sent_to_it():
    """A block whose word the template did not know was left out of the paper without a word."""
    template = TEMPLATE.read_text(encoding="utf-8")
    kinds = template.partition("#let kinds = (")[2].partition(")")[0]
    sent = {kind for kind, _write in pdf_blocks.WRITERS.values()}
    assert sent == set(kinds.replace('"', "").replace(",", " ").split())
    assert all(f'block.kind == "{kind}"' in template for kind in sent)
