// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpuswriter.h"

#include "corpusplan.h"
#include "ordinarytraffic.h"

#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

namespace cbv::bench {
namespace {

std::string filePath(const std::string &folder, const Account &account, const PlannedFile &file,
                     Xorshift &random)
{
    const auto time = isoTime(file.delivered);
    const std::string region(kRegions[file.region]);
    const auto day = time.substr(0, 4) + time.substr(5, 2) + time.substr(8, 2);
    return folder + "/AWSLogs/" + account.id + "/CloudTrail/" + region + '/' + time.substr(0, 4)
           + '/' + time.substr(5, 2) + '/' + time.substr(8, 2) + '/' + account.id + "_CloudTrail_"
           + region + '_' + day + 'T' + time.substr(11, 2) + time.substr(14, 2) + "Z_"
           + random.base32(16) + ".json.gz";
}

class Packer
{
public:
    Packer() { deflateInit2(&m_stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY); }
    ~Packer() { deflateEnd(&m_stream); }
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    void pack(std::string &text, std::string &packed)
    {
        deflateReset(&m_stream);
        packed.resize(deflateBound(&m_stream, text.size()));
        m_stream.next_in = reinterpret_cast<Bytef *>(text.data());
        m_stream.avail_in = static_cast<uInt>(text.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&m_stream, Z_FINISH);
        packed.resize(m_stream.total_out);
    }

private:
    z_stream m_stream{};
};

class CorpusWriter
{
public:
    CorpusWriter(const std::string &folder, const CorpusKind &kind)
        : m_folder(folder),
          m_kind(kind),
          m_accounts(makeAccounts(kind)),
          m_story(tellBlocks(kind)),
          m_files(planFiles(kind, m_story))
    {}

    WrittenCorpus write(unsigned threads)
    {
        {
            std::vector<std::jthread> workers;
            for (unsigned i = 0; i < threads; ++i)
                workers.emplace_back([this] { writeFiles(); });
        }
        std::sort(m_written.blockIds.begin(), m_written.blockIds.end());
        return std::move(m_written);
    }

private:
    void writeFiles()
    {
        Packer packer;
        std::string text;
        std::string packed;
        WrittenCorpus mine;
        for (std::size_t i = m_next++; i < m_files.size() && mine.trouble.empty(); i = m_next++) {
            Xorshift random(m_kind.seed, 10'000 + i);
            const PlannedFile &file = m_files[i];
            const auto path = filePath(m_folder, m_accounts[file.account], file, random);
            fill(text, file, random, mine);
            packer.pack(text, packed);
            std::error_code failed;
            std::filesystem::create_directories(std::filesystem::path(path).parent_path(), failed);
            std::ofstream out(path, std::ios::binary);
            if (!out.write(packed.data(), static_cast<std::streamsize>(packed.size())).flush())
                mine.trouble = "cannot write " + path;
            ++mine.files;
            mine.jsonBytes += text.size();
            mine.packedBytes += packed.size();
        }
        add(std::move(mine));
    }

    /// The events of blocks lie scattered among the others, in order of time.
    void fill(std::string &text, const PlannedFile &file, Xorshift &random,
              WrittenCorpus &mine) const
    {
        text.clear();
        JsonText json(text);
        json.open('{');
        json.open("Records", '[');
        const OrdinaryTraffic traffic(m_kind, random);
        FileHabit habit;
        std::size_t block = 0;
        auto ordinary = file.records;
        while (ordinary > 0 || block < file.blockEvents.size()) {
            const auto left = static_cast<std::uint32_t>(file.blockEvents.size() - block);
            if (random.below(ordinary + left) < left) {
                writeBlock(json, file.blockEvents[block++], random, mine);
            } else {
                const auto time = file.delivered - 1 - random.below(600);
                traffic.write(json, m_accounts[file.account], kRegions[file.region], time, habit);
                --ordinary;
            }
            ++mine.records;
        }
        json.close(']');
        json.close('}');
    }

    void writeBlock(JsonText &json, std::uint32_t event, Xorshift &random,
                    WrittenCorpus &mine) const
    {
        const BlockEvent &what = m_story.events[event];
        const Reservation &block = m_story.reservations[what.reservation];
        const bool odd = m_kind.decoys > 0 && random.chance(200);
        auto id = writeBlockEvent(json, m_accounts[block.account], block, what,
                                  odd ? Spelling::Escaped : Spelling::Plain, random);
        if (!id.empty())
            mine.blockIds.push_back(std::move(id));
    }

    void add(WrittenCorpus &&part)
    {
        const std::lock_guard lock(m_mutex);
        m_written.files += part.files;
        m_written.records += part.records;
        m_written.jsonBytes += part.jsonBytes;
        m_written.packedBytes += part.packedBytes;
        m_written.blockIds.insert(m_written.blockIds.end(), part.blockIds.begin(),
                                  part.blockIds.end());
        if (!part.trouble.empty())
            m_written.trouble = part.trouble;
    }

    const std::string &m_folder;
    const CorpusKind m_kind;
    const std::vector<Account> m_accounts;
    const BlockStory m_story;
    const std::vector<PlannedFile> m_files;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex; ///< m_written
    WrittenCorpus m_written;
};

} // namespace

WrittenCorpus writeCorpus(const std::string &folder, const CorpusKind &kind, unsigned threads)
{
    return CorpusWriter(folder, kind).write(threads);
}

} // namespace cbv::bench
