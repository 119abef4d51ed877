"""XML of strangers: no DTD, no entity, no absurd depth, nothing built in memory."""

from xml.parsers import expat

from django.utils.translation import gettext as _

from . import limits
from .report import ImportRefused


def check_xml(content: bytes, on_element=None) -> None:
    """Read XML through once; `on_element(name, attributes)` is told of every element.

    Raises `ImportRefused` for a DTD, too many or too deep elements, and XML that is none.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse_dtd
    parser.EntityDeclHandler = refuse_dtd
    counter = Counter(on_element)
    parser.StartElementHandler = counter.start
    parser.EndElementHandler = counter.end
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise limits.damaged() from error


class Counter:
    """Counts elements and their depth while the parser goes."""

    def __init__(self, on_element):
        self.count = self.depth = 0
        self.on_element = on_element

    def start(self, name, attributes):
        self.count += 1
        self.depth += 1
        if self.count > limits.ELEMENTS or self.depth > limits.DEPTH:
            raise ImportRefused(_("The file is built in a way that no paper is."))
        if self.on_element:
            self.on_element(name, attributes)

    def end(self, name):
        self.depth -= 1


def refuse_dtd(*_parts):
    raise ImportRefused(_("The file holds a document type or entities, which papers do not need."))


def local(name: str) -> str:
    """The name of an element without its namespace."""
    return name.rpartition("}")[2].rpartition(" ")[2]
