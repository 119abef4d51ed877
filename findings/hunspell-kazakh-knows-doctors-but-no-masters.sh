#!/usr/bin/env bash
# Guess: the Kazakh spelling dictionary of Debian knows the words of higher education, at least
#   the names of its three levels.
# What happens: hunspell-kk 1.1 (hunspell 1.7) knows "докторантура" and "магистр" but neither
#   "бакалавр", "бакалавриат" nor "магистратура", and refuses "құзыреттілік" (competence),
#   "силлабус", "пререквизит", "аттестаттау", "зертхана" (laboratory) and "цифрландыру"
#   (digitisation).
# Why it matters: a spelling check over a catalog marks a word in nearly every course: it needs a
#   list of one's own before it can guard anything.
set -euo pipefail

command -v hunspell >/dev/null || { echo "Needs hunspell (Debian: hunspell with hunspell-kk)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf 'әлем\n' | hunspell -d kk_KZ -i utf-8 -l >/dev/null 2>&1 || { echo "Needs the dictionary kk_KZ (Debian: hunspell-kk)." >&2; exit 2; }
refused() { printf '%s\n' "$@" | hunspell -d kk_KZ -i utf-8 -l | sort; }
unknown="бакалавр бакалавриат магистратура құзыреттілік силлабус пререквизит аттестаттау зертхана цифрландыру"
known="докторантура магистр студент емтихан кафедра семестр бағдарламасы"
echo "refused: $(refused $unknown $known | xargs)"
[ "$(refused $unknown)" = "$(printf '%s\n' $unknown | sort)" ]
[ -z "$(refused $known)" ]
