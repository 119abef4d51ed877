"""Every address of the site with a wrong, odd or over-long part in it, as strangers type them."""

import re
from dataclasses import dataclass

from django.contrib import admin
from django.contrib.admindocs.views import simplify_regex
from django.urls import get_resolver

PART = re.compile(r"<(?:\w+:)?(\w+)>")
ODD = {
    "a number that is nobody's": "987654321",
    "a number beyond every column": "99999999999999999999",
    "more digits than Python reads": "9" * 5000,
    "a word": "nope",
    "three hundred letters": "x" * 300,
    "three hundred Kazakh letters": "%D3%99" * 300,
    "Kazakh letters": "әғқңөұүһі",
    "two dots": "%2e%2e",
    "a way up": "%2e%2e%2f%2e%2e%2fscans",
    "NUL": "a%00b",
    "half a pair of letters": "%ED%A0%80",
    "a byte that is no letter": "%FF",
    "a line end": "a%0Ab",
    "what the admin writes for NUL": "_00",
    "a digit that is no number": "²",
}


@dataclass(frozen=True)
class Address:
    """A pattern with its parts in angle brackets, and the name of its view."""

    pattern: str
    name: str

    @property
    def parts(self):
        return PART.findall(self.pattern)

    @property
    def model(self):
        """The noun of a page of the admin."""
        words = self.pattern.split("/")
        known = {model._meta.label_lower: model for model in admin.site._registry}
        return known.get(".".join(words[1:3])) if words[0] == "admin" else None

    def filled(self, values):
        return "/" + PART.sub(lambda part: str(values[part[1]]), self.pattern)


def addresses():
    """Every address that takes a part, and every one that takes none."""
    return [Address(pattern, name) for pattern, name in walked(get_resolver())]


def walked(resolver, before=""):
    for entry in resolver.url_patterns:
        part = simplify_regex(str(entry.pattern)).removeprefix("/").replace("[kK][zZ]", "kz")
        if hasattr(entry, "url_patterns"):
            yield from walked(entry, before + part)
        else:
            yield before + part, entry.name or ""


def with_one_odd_part(address, right):
    """The address with each part odd in turn, the other parts as they should be."""
    values = {part: right(address, part) for part in address.parts}
    for part in address.parts:
        for odd in ODD.values():
            yield address.filled({**values, part: odd})
