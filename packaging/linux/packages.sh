# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034
# The one list of Debian 12 packages. Sourced by ../lib.sh; what each group is for stands beside it.

# to compile and link (libqt6opengl6-dev: without it CMake does not find Qt Charts)
packages_build="g++ cmake ninja-build pkg-config
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
  nlohmann-json3-dev libsimdjson-dev libdeflate-dev libarchive-dev libxxhash-dev
  zlib1g-dev"

# to open the window: Qt's own texts in Japanese, and letters to write them with
packages_run="qt6-translations-l10n fonts-dejavu-core fonts-vlgothic tzdata"

# to run every test
packages_test="python3 xvfb xauth dbus-daemon at-spi2-core"

# for .ci/run: what looks at the package and at the files beside the program
packages_check="lintian appstream desktop-file-utils dpkg-dev file man-db"

# for .ci/run and the preset "fuzz": the compiler that has libFuzzer, and its runtime
packages_fuzz="clang libclang-rt-14-dev"

# for packaging/screenshots
packages_screenshots="xvfb xauth imagemagick"
