"""Who signs a paper: the posts that the institution names, or else those of every institution.

An institution that has entered no signatories for a paper gets `ROLES`, the posts that sign
everywhere, each with empty lines for the signature and the name: nothing is claimed of anybody.
"""

from django.utils.translation import pgettext_lazy

from catalog.common.writers.document import Signatures

from .languages import PaperLanguages

ROLES = (
    pgettext_lazy("signature", "Rector"),
    pgettext_lazy("signature", "Vice-rector for academic affairs"),
    pgettext_lazy("signature", "Head of department"),
)


def signatures(institution, paper, edition: PaperLanguages) -> Signatures:
    """Lines to sign on; `signatories` of the institution may be prefetched."""
    named = [each for each in institution.signatories.all() if each.paper == paper]
    posts = [post for each in named if (post := edition.read(each, "post"))]
    return Signatures(tuple(posts or map(edition.say, ROLES)))
