#!/bin/sh
# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# peers.sh FOLDER [RUNS]: asks other programs what ours is asked, on the same files: the eventIDs of
# all records whose eventName has CapacityBlock. Compares the answers, then the times: the best of
# RUNS (3). A peer that is not installed is left out, and named. From the environment:
#   CBV_PROGRAM   ours (build/bench/bin/capacity-block-viewer)
#   CBV_DUCKDB    a folder in which `npm install @duckdb/node-api` was run
#   CBV_PROCESSES how many at once (2)
# shellcheck disable=SC2016,SC2317
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=${1:?usage: peers.sh FOLDER [RUNS]}
runs=${2:-3}
program=${CBV_PROGRAM:-$here/../../build/bench/bin/capacity-block-viewer}
processes=${CBV_PROCESSES:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0

ids='.Records[]? | select(.eventName // "" | contains("CapacityBlock")) | .eventID'

ours()
{
  "$program" --no-cache --threads "$processes" --filter event:CapacityBlock \
    --export-events "$work/ours.csv" --force "$folder" 2>"$work/ours.err" || [ $? -eq 3 ]
  python3 -c 'import csv, sys
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")): print(row["id"])' "$work/ours.csv"
}

# Paths on standard input, each ended by NUL. Answers of two processes would run into each other.
read_with_jq()
{
  rm -rf "$work/parts"
  mkdir "$work/parts"
  PARTS="$work/parts" xargs -0 -r -P "$processes" -n 200 \
    sh -c 'zcat -- "$@" | jq -r "$0" >"$PARTS/$$"' "$ids"
  find "$work/parts" -type f -exec cat {} +
}

peer_jq()
{
  find "$folder" -type f -name '*.gz' -print0 | read_with_jq
}

# A search finds files, not records; a letter may be spelt as an escape. jq reads the files found.
peer_rg()
{
  rg -z -l -0 -j "$processes" 'CapacityBlock|\\u00[4-7]' "$folder" >"$work/found" || [ $? -eq 1 ]
  read_with_jq <"$work/found"
}

peer_duckdb()
{
  node "$here/duckdbpeer.mjs" "$CBV_DUCKDB" "$folder" "$processes"
}

now() { date +%s.%N; }

# ask NAME FUNCTION: best time and answer of RUNS
ask()
{
  best=
  for _ in $(seq "$runs"); do
    from=$(now)
    "$2" >"$work/$1.ids" || { echo "$1: failed"; wrong=1; return 0; }
    best=$(awk -v a="$from" -v b="$(now)" -v c="$best" \
      'BEGIN { t = b - a; printf "%.3f", c == "" || t < c ? t : c }')
  done
  LC_ALL=C sort -o "$work/$1.ids" "$work/$1.ids"
  [ "$1" = ours ] && base=$best
  same=same
  cmp -s "$work/ours.ids" "$work/$1.ids" || { same=DIFFERENT; wrong=1; }
  awk -v name="$1" -v t="$best" -v base="$base" -v n="$(wc -l <"$work/$1.ids")" -v same="$same" \
    'BEGIN { printf "%-10s %9.3f s  %6.1f × ours  %d events, %s\n", name, t, t / base, n, same }'
}

echo "$folder, $processes processes or threads, best of $runs"
ask ours ours
# What the maker of the corpus says itself, where it made this folder.
if [ -f "${folder%/}.ids" ]; then
  if cmp -s "${folder%/}.ids" "$work/ours.ids"; then
    echo "maker: same"
  else
    echo "maker: DIFFERENT"
    wrong=1
  fi
fi
if command -v jq >/dev/null; then ask jq peer_jq; else echo "jq: not installed"; fi
if command -v rg >/dev/null && command -v jq >/dev/null; then
  ask ripgrep peer_rg
else
  echo "ripgrep (with jq): not installed"
fi
if [ -n "${CBV_DUCKDB:-}" ] && [ -d "$CBV_DUCKDB/node_modules/@duckdb/node-api" ] \
    && command -v node >/dev/null; then
  ask duckdb peer_duckdb
else
  echo "DuckDB: not installed, or CBV_DUCKDB does not say where"
fi
exit "$wrong"
