"""PDF papers read back: their text and their structure."""

import io

import pypdf

from catalog.common.writers import pdf


def opened(document):
    return pypdf.PdfReader(io.BytesIO(pdf.write(document)))


def text_of(page):
    return " ".join(page.extract_text().split())


def whole_text(reader):
    return " ".join(map(text_of, reader.pages))


def structure(reader):
    """(type, element) of every element of the structure tree."""

    def walk(element):
        if isinstance(element, list):
            for each in element:
                yield from walk(each)
        elif isinstance(element, dict) and "/S" in element:
            yield element["/S"], element
            yield from walk(element.get("/K", pypdf.generic.NullObject()))
        elif isinstance(element, pypdf.generic.IndirectObject):
            yield from walk(element.get_object())

    return list(walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"]))


def kinds(reader):
    return [kind for kind, _ in structure(reader)]
