// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filescan.h"

#include "bounds.h"

#include <algorithm>
#include <cerrno>
#include <compare>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cbv {
namespace {

Problem problemOf(Severity severity, ProblemCode code, std::string detail = {})
{
    Problem problem;
    problem.severity = severity;
    problem.code = code;
    problem.detail = std::move(detail);
    return problem;
}

Problem problemOfError(int error)
{
    switch (error) {
    case EACCES:
    case EPERM: return problemOf(Severity::Unreadable, ProblemCode::NoPermission);
    case ENOENT:
    case ENOTDIR: return problemOf(Severity::Unreadable, ProblemCode::NotFound);
    case ELOOP: return problemOf(Severity::Unreadable, ProblemCode::LinkLoop);
    default:
        return problemOf(Severity::Unreadable, ProblemCode::ReadError,
                         std::generic_category().message(error));
    }
}

struct Closed
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, Closed>;

/// Null, with errno, where it is none or may not be read.
OpenFolder opened(int at, const char *name)
{
    const int descriptor = ::openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    OpenFolder open(::fdopendir(descriptor));
    if (!open)
        ::close(descriptor);
    return open;
}

/// Which folder it is, by whatever name it was reached.
struct FolderId
{
    ::dev_t device = 0;
    ::ino_t inode = 0;
    auto operator<=>(const FolderId &) const = default;
};

/// What a folder's listing says of one name.
struct Entry
{
    std::string name;
    unsigned char type = DT_UNKNOWN;
};

bool isNoName(std::string_view name)
{
    return name == "." || name == "..";
}

std::string joined(std::string_view folder, std::string_view name)
{
    std::string path;
    path.reserve(folder.size() + 1 + name.size());
    path = folder;
    if (!path.ends_with('/'))
        path += '/';
    return path.append(name);
}

/// Follows links. Everything is looked up from the folder that holds it: the whole path would be
/// walked again for each file.
class Walker
{
public:
    Walker(const std::function<void(FoundFile)> &found,
           const std::function<void(std::string, Problem)> &noticed, std::stop_token stop)
        : m_found(found),
          m_noticed(noticed),
          m_stop(std::move(stop))
    {}

    void start(const std::string &given)
    {
        struct ::stat info = {};
        if (::stat(given.c_str(), &info) != 0) {
            m_found({given, problemOfError(errno)});
            return;
        }
        if (!S_ISDIR(info.st_mode)) {
            if (isNewName(given))
                file(given, info);
            return;
        }
        const auto before = m_met;
        folder(AT_FDCWD, given.c_str(), given, 0);
        if (m_met == before && !m_stop.stop_requested())
            m_noticed(given, problemOf(Severity::Note, ProblemCode::EmptyFolder));
    }

private:
    /// Whether a file that was given is neither in a folder that was listed nor given before.
    bool isNewName(const std::string &path)
    {
        const auto slash = path.rfind('/');
        const auto parent =
            slash == std::string::npos ? std::string(".") : path.substr(0, slash + 1);
        struct ::stat info = {};
        if (::stat(parent.c_str(), &info) != 0)
            return true;
        const FolderId id{info.st_dev, info.st_ino};
        return !m_listed.contains(id) && m_given.insert({id, path.substr(slash + 1)}).second;
    }

    void file(std::string path, const struct ::stat &info)
    {
        ++m_met;
        auto problem = problemOf(Severity::Unreadable, ProblemCode::NotAFile);
        m_found({std::move(path), S_ISREG(info.st_mode) ? std::nullopt : std::optional(problem)});
    }

    void failed(std::string path, int error)
    {
        ++m_met;
        m_found({std::move(path), problemOfError(error)});
    }

    /// `name` as it is seen from the folder that `at` is open on.
    void folder(int at, const char *name, const std::string &path, int depth)
    {
        if (depth > kMaxFolderDepth) {
            m_noticed(path, problemOf(Severity::Unreadable, ProblemCode::TooDeep));
            return;
        }
        struct ::stat info = {};
        if (::fstatat(at, name, &info, 0) != 0) {
            failed(path, errno);
            return;
        }
        const FolderId id{info.st_dev, info.st_ino};
        if (!m_folders.insert(id).second) {
            // Given twice, or linked to from elsewhere: walked once, and no loop.
            if (std::ranges::find(m_open, id) == m_open.end())
                ++m_met;
            else
                m_noticed(path, problemOf(Severity::Note, ProblemCode::LinkLoop));
            return;
        }
        const auto open = opened(at, name);
        if (!open) {
            failed(path, errno);
            return;
        }
        m_open.push_back(id);
        walk(open.get(), id, path, depth);
        m_open.pop_back();
    }

    void walk(DIR *open, const FolderId &id, const std::string &path, int depth)
    {
        for (const auto &entry : entriesOf(open, id, path)) {
            if (m_stop.stop_requested())
                return;
            if (m_given.empty() || !m_given.contains({id, entry.name}))
                visit(::dirfd(open), entry, joined(path, entry.name), depth);
            else
                ++m_met;
        }
    }

    /// In the order of their names.
    std::vector<Entry> entriesOf(DIR *open, const FolderId &id, const std::string &path)
    {
        std::vector<Entry> entries;
        errno = 0;
        while (const auto *const entry = ::readdir(open)) {
            if (!isNoName(entry->d_name))
                entries.push_back({entry->d_name, entry->d_type});
            errno = 0;
        }
        if (errno != 0)
            failed(path, errno);
        else
            m_listed.insert(id);
        std::ranges::sort(entries, {}, &Entry::name);
        // Some network file systems tell one twice when it is moved meanwhile.
        const auto isSame = [](const Entry &a, const Entry &b) { return a.name == b.name; };
        entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
        return entries;
    }

    void visit(int at, const Entry &entry, std::string path, int depth)
    {
        if (entry.type == DT_REG) {
            ++m_met;
            m_found({std::move(path), std::nullopt});
            return;
        }
        struct ::stat info = {};
        if (entry.type != DT_DIR && ::fstatat(at, entry.name.c_str(), &info, 0) != 0)
            failed(std::move(path), errno);
        else if (entry.type == DT_DIR || S_ISDIR(info.st_mode))
            folder(at, entry.name.c_str(), path, depth + 1);
        else
            file(std::move(path), info);
    }

    const std::function<void(FoundFile)> &m_found;
    const std::function<void(std::string, Problem)> &m_noticed;
    std::stop_token m_stop;
    std::set<FolderId> m_folders; ///< that were met, so that each is walked once
    std::set<FolderId> m_listed;  ///< of these, those whose names are all known
    std::vector<FolderId> m_open; ///< of these, the one being walked and those around it
    std::set<std::pair<FolderId, std::string>> m_given; ///< files that were named
    std::uint64_t m_met = 0; ///< files, problems and folders walked before
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
