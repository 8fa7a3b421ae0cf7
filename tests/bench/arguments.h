// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of a benchmark: plain words, options with a value, flags.
#pragma once

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cbv::bench {

class Arguments
{
public:
    Arguments(int argc, char **argv, std::initializer_list<std::string_view> options,
              std::initializer_list<std::string_view> flags = {});

    /// Whether every option is one that is known, and has its value.
    bool isRight() const { return m_right; }
    const std::vector<std::string> &plain() const { return m_plain; }
    bool has(std::string_view flag) const { return m_flags.contains(std::string(flag)); }
    std::string text(std::string_view option, std::string_view otherwise = {}) const;
    double number(std::string_view option, double otherwise) const;
    int count(std::string_view option, int otherwise) const;
    /// `--threads`, else as many as the machine runs at once.
    unsigned threads() const;

private:
    bool m_right = true;
    std::vector<std::string> m_plain;
    std::map<std::string, std::string> m_options;
    std::set<std::string> m_flags;
};

} // namespace cbv::bench
