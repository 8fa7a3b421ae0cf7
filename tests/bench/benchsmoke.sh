#!/bin/sh
# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# benchsmoke.sh TOOLS PROGRAM: every benchmark runs, on corpora of a few files, and the program finds
# the events that the maker says are there. No time is looked at.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tools=$1
program=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$tools/corpusmaker" "$work" S X M D --size 0.01 --threads 1
"$tools/corpusmaker" "$work" F --size 0.001
# The corpora depend on their kind alone.
"$tools/corpusmaker" "$work/again" S X --size 0.01 --threads 3
diff -r "$work/S" "$work/again/S"
diff -r "$work/X" "$work/again/X"

for kind in S X M D F; do
  "$tools/benchfloor" "$work/$kind" --runs 1
  "$program" --filter event:CapacityBlock --export-events "$work/found.jsonl" --force "$work/$kind"
  sed 's/.*"eventID":"\([^"]*\)".*/\1/' "$work/found.jsonl" | LC_ALL=C sort >"$work/found.ids"
  cmp "$work/$kind.ids" "$work/found.ids"
done
"$tools/benchload" "$work/D" --runs 1 --program "$program"
"$tools/benchload" "$work/S" --runs 1 --scope all
"$tools/benchload" "$work/S" --runs 1 --process --program "$program"
"$tools/benchload" "$work/S" --runs 1 --process --cold --program "$program"
"$tools/benchquery" "$work/S" --runs 1
"$tools/benchtimeline" --lanes 200 --frames 2
"$tools/benchtable" "$work/S" --frames 2
if command -v jq >/dev/null; then CBV_PROGRAM=$program "$here/peers.sh" "$work/X" 1; fi
