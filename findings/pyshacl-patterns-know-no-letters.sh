#!/usr/bin/env bash
# Guess: sh:pattern takes the regular expressions of SPARQL and XPath, in which \p{L} is any
#   letter.
# What happens: pyshacl 0.40.1 hands the pattern to Python's re, which has no \p: one shape with
#   "^\\p{L}+$" ends the whole validation with "bad escape \\p", even for data that the shape does
#   not concern.
# Why it matters: shapes that must admit Kazakh letters are written with \p{L} by everyone whose
#   validator is in Java; with this one such a file of shapes cannot be used at all.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pyshacl==0.40.1' 'rdflib==7.6.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import re

import pyshacl
import rdflib

SHAPES = r"""
@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:shape> a sh:NodeShape ; sh:targetNode <urn:a> ; sh:property [ sh:path <urn:title> ; sh:pattern "%s" ] .
"""


def validate(pattern, title):
    graph = rdflib.Graph().parse(data=f'<urn:a> <urn:title> "{title}" .', format="turtle")
    shapes = rdflib.Graph().parse(data=SHAPES % pattern, format="turtle")
    return pyshacl.validate(graph, shacl_graph=shapes)[0]


try:
    validate(r"^\\p{L}+$", "Философия")
except re.error as error:
    print(error)
    assert "bad escape" in str(error)
else:
    raise AssertionError("the pattern is understood now")
# Python's own words for "a letter" do, and Kazakh letters are among them.
assert validate(r"^[^\\W\\d_]+$", "Әлеуметтану") is True
assert validate(r"^[^\\W\\d_]+$", "6B031") is False
PY
