"""XML of strangers: no DTD, no entity, no absurd depth, nothing built in memory."""

from xml.parsers import expat

from django.utils.translation import gettext as _

from . import limits
from .report import ImportRefused


def check_xml(
    content: bytes, on_element=None, most: limits.Measure = limits.PAPER, on_text=None
) -> None:
    """Read XML through once; `on_element(name, attributes, depth)` is told of every element.

    `name` is the namespace, a space and the local name, however the file spells the two.

    Raises `ImportRefused` for a DTD, too many or too deep elements, and XML that is none.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse_dtd
    parser.EntityDeclHandler = refuse_dtd
    counter = Counter(on_element, most)
    parser.StartElementHandler = counter.start
    parser.EndElementHandler = counter.end
    parser.CharacterDataHandler = on_text
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise limits.damaged() from error


def text_of(content: bytes) -> str:
    """The letters of an XML part, as they follow each other whatever marks stand between them.

    Raises `ImportRefused` as `check_xml` does.
    """
    letters = []
    check_xml(content, on_text=letters.append)
    return "".join(letters)


class Counter:
    """Counts elements and their depth while the parser goes."""

    def __init__(self, on_element, most):
        self.count = self.depth = 0
        self.most = most
        self.on_element = on_element

    def start(self, name, attributes):
        self.count += 1
        self.depth += 1
        if self.count > self.most.elements or self.depth > limits.DEPTH:
            raise limits.unusual()
        if self.on_element:
            self.on_element(name, attributes, self.depth)

    def end(self, name):
        self.depth -= 1


def refuse_dtd(*_parts):
    raise ImportRefused(_("The file holds a document type or entities, which papers do not need."))


def local(name: str) -> str:
    """The name of an element without its namespace."""
    return name.rpartition("}")[2].rpartition(" ")[2]
