// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// benchfloor FOLDER: what the machine can do at best, for comparison with other programs.
#include "arguments.h"
#include "floor.h"
#include "measure.h"

#include <cstdio>

using namespace cbv::bench;

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {"--threads", "--runs"});
    if (!arguments.isRight() || arguments.plain().size() != 1) {
        std::fputs("usage: benchfloor FOLDER [--threads N] [--runs K]\n", stderr);
        return 2;
    }
    FloorRun last;
    Samples seconds;
    for (int left = arguments.count("--runs", 5); left > 0; --left) {
        last = runFloor(arguments.plain().front(), arguments.threads());
        seconds.add(last.seconds);
    }
    std::printf(
        "floor, %u threads: %s s, %.2f GB/s of JSON, %llu files, %.1f MB read, %.1f MB out\n",
        arguments.threads(), seconds.text().c_str(),
        static_cast<double>(last.bytesOut) / 1e9 / seconds.median(),
        static_cast<unsigned long long>(last.files), static_cast<double>(last.bytesRead) / 1e6,
        static_cast<double>(last.bytesOut) / 1e6);
    if (last.failed > 0)
        std::fprintf(stderr, "benchfloor: %llu files could not be inflated\n",
                     static_cast<unsigned long long>(last.failed));
    return last.failed > 0 || last.files == 0 ? 1 : 0;
}
