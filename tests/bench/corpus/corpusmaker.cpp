// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// corpusmaker FOLDER KIND…: writes FOLDER/KIND and beside it FOLDER/KIND.ids, the eventIDs that a
// reader has to find. A corpus that is there already is left as it is.
#include "corpuswriter.h"

#include "../arguments.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace cbv::bench;

namespace {

int makeOne(const std::string &folder, const std::string &letter, double size, unsigned threads)
{
    const auto kind = corpusKind(letter, size);
    if (!kind) {
        std::fprintf(stderr, "corpusmaker: there is no kind %s\n", letter.c_str());
        return 2;
    }
    const auto ids = folder + '/' + letter + ".ids";
    if (std::filesystem::exists(ids))
        return 0;
    const auto written = writeCorpus(folder + '/' + letter, *kind, threads);
    if (!written.trouble.empty()) {
        std::fprintf(stderr, "corpusmaker: %s\n", written.trouble.c_str());
        return 1;
    }
    std::printf("%s: %llu files, %llu records, %.1f MB of JSON in %.1f MB (%.1f : 1), %.0f bytes a "
                "record, %zu events of blocks\n",
                letter.c_str(), static_cast<unsigned long long>(written.files),
                static_cast<unsigned long long>(written.records),
                static_cast<double>(written.jsonBytes) / 1e6,
                static_cast<double>(written.packedBytes) / 1e6,
                static_cast<double>(written.jsonBytes) / static_cast<double>(written.packedBytes),
                static_cast<double>(written.jsonBytes) / static_cast<double>(written.records),
                written.blockIds.size());
    std::ofstream out(ids);
    for (const auto &id : written.blockIds)
        out << id << '\n';
    return out.flush() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {"--size", "--threads"});
    if (!arguments.isRight() || arguments.plain().size() < 2) {
        std::fputs("usage: corpusmaker FOLDER S|M|D|F|X|L… [--size 1.0] [--threads N]\n", stderr);
        return 2;
    }
    const auto &folder = arguments.plain().front();
    for (std::size_t i = 1; i < arguments.plain().size(); ++i) {
        if (const int failed = makeOne(folder, arguments.plain()[i], arguments.number("--size", 1),
                                       arguments.threads()))
            return failed;
    }
    return 0;
}
