// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes archives in memory. Only for tests; a test that includes it links libarchive.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

struct MemberText
{
    std::string name;
    std::string bytes;
    unsigned type = AE_IFREG;
    std::string target = {}; ///< of a link; with AE_IFREG: of a hard link
};

enum class ArchiveForm { Zip, StoredZip, StreamedZip, EncryptedZip, Ustar, Pax, Gnu };

inline std::string archiveOf(const std::vector<MemberText> &members, ArchiveForm form)
{
    std::string out;
    const auto take = [](::archive *, void *to, const void *bytes, std::size_t size) {
        static_cast<std::string *>(to)->append(static_cast<const char *>(bytes), size);
        return static_cast<la_ssize_t>(size);
    };
    const auto demand = [](bool holds) {
        if (!holds)
            throw std::runtime_error("libarchive");
    };
    ::archive *const made = archive_write_new();
    switch (form) {
    case ArchiveForm::Ustar: archive_write_set_format_ustar(made); break;
    case ArchiveForm::Pax: archive_write_set_format_pax(made); break;
    case ArchiveForm::Gnu: archive_write_set_format_gnutar(made); break;
    default: archive_write_set_format_zip(made);
    }
    if (form == ArchiveForm::StoredZip)
        demand(archive_write_zip_set_compression_store(made) == ARCHIVE_OK);
    if (form == ArchiveForm::EncryptedZip) {
        demand(archive_write_set_options(made, "zip:encryption=zipcrypt") == ARCHIVE_OK);
        archive_write_set_passphrase(made, "secret");
    }
    archive_write_set_bytes_in_last_block(made, 1);
    demand(archive_write_open2(made, &out, nullptr, take, nullptr, nullptr) == ARCHIVE_OK);
    for (const auto &member : members) {
        ::archive_entry *const entry = archive_entry_new();
        archive_entry_copy_pathname(entry, member.name.c_str());
        archive_entry_set_filetype(entry, member.type);
        archive_entry_set_perm(entry, 0644);
        // A streamed zip says the size behind the bytes.
        if (form != ArchiveForm::StreamedZip)
            archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
        if (member.type == AE_IFLNK)
            archive_entry_copy_symlink(entry, member.target.c_str());
        else if (!member.target.empty())
            archive_entry_copy_hardlink(entry, member.target.c_str());
        demand(archive_write_header(made, entry) >= ARCHIVE_WARN);
        if (!member.bytes.empty())
            demand(archive_write_data(made, member.bytes.data(), member.bytes.size()) > 0);
        archive_entry_free(entry);
    }
    demand(archive_write_close(made) == ARCHIVE_OK);
    archive_write_free(made);
    return out;
}

} // namespace cbv
