// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace cbv::bench {

Arguments::Arguments(int argc, char **argv, std::initializer_list<std::string_view> options,
                     std::initializer_list<std::string_view> flags)
{
    const auto in = [](std::initializer_list<std::string_view> list, std::string_view word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (in(flags, word))
            m_flags.insert(word);
        else if (in(options, word) && i + 1 < argc)
            m_options[word] = argv[++i];
        else if (word.starts_with("--"))
            m_right = false;
        else
            m_plain.push_back(word);
    }
}

std::string Arguments::text(std::string_view option, std::string_view otherwise) const
{
    const auto found = m_options.find(std::string(option));
    return found == m_options.end() ? std::string(otherwise) : found->second;
}

double Arguments::number(std::string_view option, double otherwise) const
{
    const auto given = text(option);
    return given.empty() ? otherwise : std::strtod(given.c_str(), nullptr);
}

int Arguments::count(std::string_view option, int otherwise) const
{
    return std::max(1, static_cast<int>(number(option, otherwise)));
}

unsigned Arguments::threads() const
{
    return static_cast<unsigned>(
        count("--threads", std::max(1, static_cast<int>(std::thread::hardware_concurrency()))));
}

} // namespace cbv::bench
