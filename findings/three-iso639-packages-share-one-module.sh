#!/usr/bin/env bash
# Guess: iso-639, python-iso639 and iso639-lang are three packages with three modules, or the
#   installer refuses the second.
# What happens: all three unpack into the same module "iso639". With iso-639 0.4.5, python-iso639
#   2026.7.23 and iso639-lang 2.6.3 in turn the last one wins, "pip check" is content, and
#   removing the FIRST package empties the module for the two that stay.
# Why it matters: two libraries of a catalog that each need "iso639" break each other on install
#   and again on clean-up, with an AttributeError far away.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'iso-639==0.4.5'
cd "$work"

look() { "$work/venv/bin/python" -c 'import iso639; print(*[name for name in ("languages", "Language", "Lang") if hasattr(iso639, name)])'; }
pip() { "$work/venv/bin/pip" --disable-pip-version-check "$@"; }
first=$(look)
pip install --quiet 'python-iso639==2026.7.23'
second=$(look)
pip install --quiet 'iso639-lang==2.6.3'
third=$(look)
pip check
pip uninstall --quiet --yes iso-639
left=$(look)
echo "after iso-639: $first; after python-iso639: $second; after iso639-lang: $third; iso-639 removed: '$left'"
[ "$first" = languages ] && [ "$second" = Language ] && [ "$third" = Lang ] && [ -z "$left" ]
pip show --quiet iso639-lang
