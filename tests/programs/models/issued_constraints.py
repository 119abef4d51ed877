from factory import SubFactory, make_factory
from factory.django import DjangoModelFactory

from programs.models import IssuedPaper
from tests.constraints import Case
from tests.factories import CurriculumFactory

IssuedPaperFactory = make_factory(
    IssuedPaper,
    FACTORY_CLASS=DjangoModelFactory,
    curriculum=SubFactory(CurriculumFactory, seal="0d6cb5c83c86" + "a" * 52),
    seal="0d6cb5c83c86" + "a" * 52,
    form="curriculum",
    file_format="xlsx",
    language="kk",
    sha256="b" * 64,
)

SAME = ("curriculum", "seal", "form", "file_format", "language", "sha256")

CASES = [
    Case("issued_paper_once", IssuedPaperFactory, same=SAME, good={"sha256": "c" * 64}),
    Case("issued_paper_once", IssuedPaperFactory, same=SAME, good={"language": "ru"}),
    Case("issued_paper_once", IssuedPaperFactory, same=SAME, good={"form": "working"}),
    Case("issued_paper_once", IssuedPaperFactory, same=SAME, good={"file_format": "csv"}),
    Case("issued_paper_once", IssuedPaperFactory, same=SAME, good={"seal": "d" * 64}),
    Case("issued_paper_sealed", IssuedPaperFactory, bad={"seal": ""}),
    Case("issued_paper_sealed", IssuedPaperFactory, bad={"seal": "0D6C-B5C8-3C86"}),
    Case("issued_paper_hashed", IssuedPaperFactory, bad={"sha256": "b" * 63}),
    Case("issued_paper_form_given", IssuedPaperFactory, bad={"form": ""}),
    Case("issued_paper_form_given", IssuedPaperFactory, bad={"file_format": ""}),
    Case("issued_paper_language_known", IssuedPaperFactory, bad={"language": "kz"}),
]
