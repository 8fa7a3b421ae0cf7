// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of a hostile input is read before the program says no. Each has a ProblemCode of its own.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cbv {

/// Unpacked text of one file; more is a TooLarge problem, and what came before it is read.
inline constexpr std::size_t kMaxFileBytes = std::size_t(2) << 30;
/// Unpacked to packed size, looked at beyond kRatioFreeBytes. Real trails reach 30; one level of
/// deflate cannot go beyond 1032.
inline constexpr std::size_t kMaxUnpackRatio = 300;
inline constexpr std::size_t kRatioFreeBytes = std::size_t(64) << 20;
/// gzip in gzip in …
inline constexpr int kMaxPackingDepth = 4;
/// What comes out of one archive, the archives in it included; each member is a file as well.
inline constexpr std::uint64_t kMaxArchiveBytes = std::uint64_t(64) << 30;
inline constexpr std::uint64_t kMaxArchiveMembers = 1'000'000;
/// Of a member's name; of a longer one the end is kept, where a log's time is.
inline constexpr std::size_t kMaxMemberNameBytes = 4096;
/// A file is read whole at once up to this size; of a larger one it is seen first whether it is an
/// archive.
inline constexpr std::size_t kReadAtOnceBytes = std::size_t(1) << 20;
/// One record. CloudTrail itself stays below 1 MB.
inline constexpr std::size_t kMaxRecordBytes = std::size_t(64) << 20;
/// Characters mended in one record; one that needs more is RecordTooLong.
inline constexpr std::size_t kMaxEdits = std::size_t(1) << 20;
/// Brackets within brackets; CloudTrail stays below 30.
inline constexpr int kMaxJsonDepth = 512;
/// JSON in a string in JSON in a string …
inline constexpr int kMaxStringLayers = 4;
/// Folders within folders.
inline constexpr int kMaxFolderDepth = 64;
/// Problems kept of one file; the account counts them all the same.
inline constexpr std::size_t kMaxProblemsPerFile = 1000;

/// Readable bytes behind every text that is parsed (simdjson reads in blocks).
inline constexpr std::size_t kTextPadding = 64;

} // namespace cbv
