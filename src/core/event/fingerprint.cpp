// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>

namespace cbv {
namespace {

void addText(std::string &out, char kind, std::string_view text)
{
    // The length in front keeps neighbours apart whatever they contain.
    out += kind;
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

/// 1, 1.0 and 1e0 are one value; whole numbers beyond 64 bits stay as they are written.
void addNumber(std::string &out, std::string_view text)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    if (text.find_first_of(".eE") != text.npos) {
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        std::array<char, 40> buffer{};
        if (read.ec == std::errc()) {
            char *const end = buffer.data() + buffer.size();
            const auto written = std::abs(value) < kExact && std::trunc(value) == value
                                     ? std::to_chars(buffer.data(), end, static_cast<std::int64_t>(value))
                                     : std::to_chars(buffer.data(), end, value);
            addText(out, 'n', {buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())});
            return;
        }
    }
    addText(out, 'n', text == "-0" ? std::string_view("0") : text);
}

// Recursion is bounded by kMaxJsonDepth, which every tree keeps.
void addValue(std::string &out, const JsonTree &tree, std::uint32_t node)
{
    const auto &value = tree[node];
    switch (value.kind) {
    case JsonKind::Null: out += '0'; return;
    case JsonKind::False: out += 'f'; return;
    case JsonKind::True: out += 't'; return;
    case JsonKind::Number: addNumber(out, value.text); return;
    case JsonKind::String: addText(out, 's', value.text); return;
    case JsonKind::Array:
        out += '[';
        for (auto i = node + 1; i < value.end; i = tree[i].end)
            addValue(out, tree, i);
        out += ']';
        return;
    case JsonKind::Object: break;
    }
    std::vector<std::uint32_t> members;
    for (auto i = node + 1; i < value.end; i = tree[i].end)
        members.push_back(i);
    std::ranges::stable_sort(members, {}, [&tree](std::uint32_t i) { return tree[i].key; });
    out += '{';
    for (const auto i : members) {
        addText(out, 'k', tree[i].key);
        addValue(out, tree, i);
    }
    out += '}';
}

} // namespace

Fingerprint fingerprint(const JsonTree &tree)
{
    std::string canonical;
    if (!tree.isEmpty())
        addValue(canonical, tree, 0);
    const auto hash = QCryptographicHash::hash(
        QByteArrayView(canonical.data(), static_cast<qsizetype>(canonical.size())),
        QCryptographicHash::Blake2b_160);
    Fingerprint result;
    std::memcpy(&result.high, hash.constData(), sizeof result.high);
    std::memcpy(&result.low, hash.constData() + sizeof result.high, sizeof result.low);
    return result;
}

} // namespace cbv
