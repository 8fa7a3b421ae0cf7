# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What packaging/run, packaging/test and .ci/run share. Sourced with $root set to the source tree.

# shellcheck source=packaging/linux/packages.sh disable=SC2154
. "$root/packaging/linux/packages.sh"

say() { printf '\n== %s\n' "$*" >&2; }

# need PACKAGE…: installs those that are not there yet; asks for nothing when all are.
need()
{
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "This is no Debian: see to it yourself that the likes of these are installed: $*"
    return 0
  fi
  missing=
  for package in "$@"; do
    # an entry may read name:arch, or be there without being installed
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
      missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    as_root="env"
  elif command -v sudo >/dev/null; then
    as_root="sudo env"
  else
    say "These packages are missing, and neither root nor sudo is at hand to install them:$missing"
    printf 'As root:  apt-get install --no-install-recommends%s\n' "$missing" >&2
    return 1
  fi
  say "Installing:$missing"
  # An old list still serves where the network does not.
  $as_root apt-get -q update >&2 || true
  # shellcheck disable=SC2086
  $as_root DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing >&2
}

# As many compilers at once as there are cores, and as fit into memory at 1 GB each.
jobs()
{
  cores=$(nproc)
  fit=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
  [ -n "$fit" ] && [ "$fit" -lt "$cores" ] && cores=$fit
  [ "$cores" -ge 1 ] || cores=1
  echo "$cores"
}

# build PRESET [TARGET…]: configures and builds into build/PRESET, through ccache where that is there.
build()
{
  preset=$1
  shift
  say "Building ($preset)"
  launcher=
  command -v ccache >/dev/null && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  # shellcheck disable=SC2086
  (cd "$root" && cmake --preset "$preset" $launcher >&2 &&
    cmake --build "build/$preset" --parallel "$(jobs)" ${1:+--target "$@"} >&2)
}
