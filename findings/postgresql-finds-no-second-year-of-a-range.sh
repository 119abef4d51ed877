#!/usr/bin/env bash
# Guess: full-text search for 2027 finds "2026-2027 оқу жылы", as it finds "оқу" in
#   "оқу-әдістемелік".
# What happens: PostgreSQL 15 reads the range as 2026 and the NEGATIVE number -2027: a search for
#   2027 misses it and one for -2027 finds it; the code "7M06-101" becomes 7m06 and -101. With an
#   en dash (2026–2027) both years are found.
# Why it matters: academic years are written with a hyphen by half of the staff and with a dash by
#   the other half; replace hyphens between digits before to_tsvector.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "Needs a PostgreSQL server (Debian: postgresql)." >&2; exit 2; }
# The server refuses to run as root: the account that Debian makes for it is used then.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ "$(id -u)" = 0 ]; then chown postgres "$work"; fi
stop() { as "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap stop EXIT
as "$bin/initdb" -D "$work/data" -U postgres -A trust --locale=C.UTF-8 >/dev/null
as "$bin/pg_ctl" -D "$work/data" -l "$work/log" -w -o "-k $work -c listen_addresses=''" start >/dev/null
ask() { as "$bin/psql" -X -At -h "$work" -U postgres -c "$1" postgres; }
ask "SELECT to_tsvector('simple', '2026-2027 оқу жылы'), to_tsvector('simple', '7M06-101')"
match() { ask "SELECT to_tsvector('$1', '$2') @@ plainto_tsquery('$1', '$3')"; }
for words in simple russian; do
    [ "$(match $words '2026-2027 оқу жылы' 2026)" = t ]
    [ "$(match $words '2026-2027 оқу жылы' 2027)" = f ]
    [ "$(match $words '2026-2027 оқу жылы' -2027)" = t ]
    [ "$(match $words '2026–2027 оқу жылы' 2027)" = t ]
    [ "$(match $words 'оқу-әдістемелік' әдістемелік)" = t ]
    [ "$(match $words '7M06-101' 101)" = f ]
done
