// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filescan.h"

#include "bounds.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace cbv {
namespace {

namespace fs = std::filesystem;

Problem problemOf(Severity severity, ProblemCode code, std::string detail = {})
{
    Problem problem;
    problem.severity = severity;
    problem.code = code;
    problem.detail = std::move(detail);
    return problem;
}

Problem problemOf(const std::error_code &error)
{
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return problemOf(Severity::Unreadable, ProblemCode::NoPermission);
    if (error == std::errc::no_such_file_or_directory)
        return problemOf(Severity::Unreadable, ProblemCode::NotFound);
    if (error == std::errc::too_many_symbolic_link_levels)
        return problemOf(Severity::Unreadable, ProblemCode::LinkLoop);
    return problemOf(Severity::Unreadable, ProblemCode::ReadError, error.message());
}

/// The listing itself tells that of most entries; only links are looked up again.
fs::file_type typeOf(const fs::directory_entry &entry, std::error_code &error)
{
    error.clear();
    if (!entry.is_symlink(error) && !error) {
        if (entry.is_regular_file(error))
            return fs::file_type::regular;
        if (entry.is_directory(error))
            return fs::file_type::directory;
    }
    return fs::status(entry.path(), error).type();
}

class Walker
{
public:
    Walker(const std::function<void(FoundFile)> &found,
           const std::function<void(std::string, Problem)> &noticed, std::stop_token stop)
        : m_found(found), m_noticed(noticed), m_stop(std::move(stop))
    {
    }

    void start(const std::string &given)
    {
        std::error_code error;
        const fs::path path(given);
        const auto status = fs::status(path, error);
        if (status.type() == fs::file_type::not_found || error) {
            m_found({given, 0, error ? problemOf(error)
                                     : problemOf(Severity::Unreadable, ProblemCode::NotFound)});
            return;
        }
        const auto before = m_met;
        visit(path, status.type(), 0);
        if (fs::is_directory(status) && m_met == before && !m_stop.stop_requested())
            m_noticed(given, problemOf(Severity::Note, ProblemCode::EmptyFolder));
    }

private:
    void visit(const fs::path &path, fs::file_type type, int depth)
    {
        if (type == fs::file_type::directory) {
            folder(path, depth);
            return;
        }
        ++m_met;
        const auto name = path.lexically_normal().generic_string();
        if (!m_seen.insert(name).second)
            return;
        if (type == fs::file_type::regular)
            m_found({path.generic_string(), 0, std::nullopt});
        else
            m_found({path.generic_string(), 0, problemOf(Severity::Unreadable, ProblemCode::NotAFile)});
    }

    void folder(const fs::path &path, int depth)
    {
        if (depth > kMaxFolderDepth) {
            m_noticed(path.generic_string(), problemOf(Severity::Unreadable, ProblemCode::TooDeep));
            return;
        }
        std::error_code error;
        const auto canonical = fs::canonical(path, error);
        const std::string real = error ? path.native() : canonical.native();
        if (!m_folders.insert(real).second) {
            // Given twice, or linked to from elsewhere: walked once, and no loop.
            if (std::ranges::find(m_open, real) == m_open.end())
                ++m_met;
            else
                m_noticed(path.generic_string(), problemOf(Severity::Note, ProblemCode::LinkLoop));
            return;
        }
        m_open.push_back(real);
        walk(path, depth);
        m_open.pop_back();
    }

    void walk(const fs::path &path, int depth)
    {
        std::error_code error;
        std::vector<fs::directory_entry> entries;
        fs::directory_iterator next(path, error);
        for (; !error && next != fs::directory_iterator(); next.increment(error))
            entries.push_back(*next);
        if (error) {
            ++m_met;
            m_found({path.generic_string(), 0, problemOf(error)});
        }
        std::ranges::sort(entries, {}, [](const fs::directory_entry &e) { return e.path().native(); });
        for (const auto &entry : entries) {
            if (m_stop.stop_requested())
                return;
            const auto type = typeOf(entry, error);
            if (type == fs::file_type::not_found || type == fs::file_type::none) {
                ++m_met;
                m_found({entry.path().generic_string(), 0, error
                         ? problemOf(error)
                         : problemOf(Severity::Unreadable, ProblemCode::NotFound)});
                continue;
            }
            visit(entry.path(), type, depth + 1);
        }
    }

    const std::function<void(FoundFile)> &m_found;
    const std::function<void(std::string, Problem)> &m_noticed;
    std::stop_token m_stop;
    std::set<std::string> m_folders;  ///< real paths, so that each is walked once
    std::vector<std::string> m_open;  ///< of these, the one being walked and those around it
    std::set<std::string> m_seen;
    std::uint64_t m_met = 0;          ///< files, problems and folders walked before
};

} // namespace

void scanFiles(const std::vector<std::string> &paths, const std::function<void(FoundFile)> &found,
               const std::function<void(std::string, Problem)> &noticed, std::stop_token stop)
{
    Walker walker(found, noticed, stop);
    for (const auto &path : paths) {
        if (!stop.stop_requested())
            walker.start(path);
    }
}

} // namespace cbv
