#!/usr/bin/env bash
# Guess: a reader who asks for kk-CN, or for Kazakh at a site in Russian and English, is matched
#   to the nearest language offered.
# What happens: langcodes 3.5.1: kk-CN is taken as Arabic script and lies 54 from kk, beyond the
#   limit of 25, so a site in kk, ru and en gets "und". A kk reader of a site in Russian and
#   English gets "und" too: kk to ru is 34, though ru to kk is 84.
# Why it matters: over a million Kazakhs in China and every Kazakh reader of a partner's Russian
#   site fall to the site's default (often English); raise max_distance or add the fallback by
#   hand.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'langcodes==3.5.1' 'language_data==1.4.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import langcodes

cases = {
    ("kk-CN", ("kk", "ru", "en")): ("und", 1000),
    ("kk", ("ru", "en")): ("und", 1000),
    ("kk-KZ", ("kk", "ru", "en")): ("kk", 0),
}
for (asked, offered), expected in cases.items():
    answer = langcodes.closest_match(asked, offered)
    print(asked, offered, answer)
    assert answer == expected, answer
distances = [langcodes.tag_distance(*pair) for pair in (("kk-CN", "kk"), ("kk", "ru"), ("ru", "kk"))]
print(distances, langcodes.Language.get("kk-CN").maximize())
assert distances == [54, 34, 84]
assert langcodes.Language.get("kk-CN").maximize().script == "Arab"
assert langcodes.closest_match("kk", ("ru", "en"), max_distance=40)[0] == "ru"
PY
