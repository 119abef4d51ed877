#!/usr/bin/env bash
# Guess: nh3, which keeps the start of an ordered list, keeps its numbers whole: the value of an
#   item and the kind of its numbers too.
# What happens: nh3 0.3.8 with its defaults keeps <ol start> and drops <li value> and <ol type>:
#   clauses 1, 2, 5 become 1, 2, 3, and "A." becomes "1.".
# Why it matters: extracts from an order, whose clauses are cited by number, change their numbers
#   on the way out; allow the two attributes.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'nh3==0.3.8'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import nh3

source = '<ol type="A" start="3"><li>бір</li><li value="7">екі</li></ol>'
clean = nh3.clean(source)
print(clean)
assert clean == '<ol start="3"><li>бір</li><li>екі</li></ol>'
attributes = {tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()}
attributes["ol"] |= {"type"}
attributes["li"] = {"value"}
kept = nh3.clean(source, attributes=attributes)
print(kept)
assert 'value="7"' in kept and 'type="A"' in kept
PY
