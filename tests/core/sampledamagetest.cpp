// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single bytes changed, cut out or put in, at random places of the bundled sample, of the tests'
// own logs and of the fuzzers' corpus: no record that the damage did not touch is lost.
// CBV_DAMAGE_CASES sets how many; the default takes some seconds.
#include "core/input/loader.h"

#include "core/input/bytesource.h"
#include "core/input/tablerecords.h"
#include "core/input/textdecoder.h"
#include "loadedtelling.h"
#include "recordtexts.h"

#include <QDirIterator>
#include <QTest>

#include <map>
#include <random>

using namespace cbv;

namespace {

struct Record
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string telling; ///< id, name and time
};

struct Sample
{
    std::string name;
    std::string text;            ///< unpacked, UTF-8
    std::vector<Record> records; ///< by place
    std::size_t header = 0;      ///< of a table: what every row needs
};

std::string tellingOf(const EventStore &store, Row row)
{
    return std::string(store.eventIdText(row)) + '|'
           + std::string(store.text(row, Field::Name)) + '|' + formatUtc(store.time(row));
}

LoadResult loaded(const std::string &text)
{
    return loadText(text, "damaged", {Scope::All, 1});
}

Sample sampleOf(const QString &path)
{
    TextBuffer bytes;
    TextBuffer scratch;
    (void)readFile(path.toStdString(), bytes);
    (void)Unpacker().unpack(bytes);
    decodeText(bytes, scratch);
    Sample sample{path.toStdString(), std::string(bytes.view()), {}, 0};
    if (isTable(sample.text))
        sample.header = sample.text.find('\n') + 1;
    const auto result = loaded(sample.text);
    const auto add = [&](const RecordPlace &place, Row row) {
        sample.records.push_back(
            {place.offset, place.offset + place.length, tellingOf(*result.store, row)});
    };
    for (Row row = 0; row < result.store->size(); ++row) {
        add(result.store->place(row), row);
        for (const auto &copy : result.store->copies(row))
            add(copy, row);
    }
    std::ranges::sort(sample.records, {}, &Record::begin);
    // What is broken already may lean on its neighbours.
    const bool whole = std::ranges::all_of(
        result.problems, [](const Problem &p) { return p.severity == Severity::Note; });
    if (!whole)
        sample.records.clear();
    return sample;
}

std::vector<Sample> samples()
{
    std::vector<Sample> list;
    for (const char *folder : {CBV_SAMPLES "/logs", CBV_TEST_DATA, CBV_CORPUS "/fuzzload"}) {
        QStringList paths;
        QDirIterator files(QString::fromLatin1(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += files.next();
        paths.sort();
        for (const auto &path : paths) {
            auto sample = sampleOf(path);
            if (!sample.records.empty())
                list.push_back(std::move(sample));
        }
    }
    return list;
}

/// Inside a record the damage touches that one; between two, whichever they part.
bool mayTouch(const Sample &sample, std::size_t i, std::size_t at)
{
    const auto &record = sample.records[i];
    const auto inside = [at](const Record &r) { return at > r.begin && at + 1 < r.end; };
    if (std::ranges::any_of(sample.records, inside))
        return at >= record.begin && at < record.end;
    std::size_t before = 0;
    std::size_t after = sample.text.size();
    for (const auto &other : sample.records) {
        if (other.end <= record.begin)
            before = std::max(before, other.end);
        if (other.begin >= record.end)
            after = std::min(after, other.begin);
    }
    return at >= before && at <= after;
}

int cases()
{
    bool given = false;
    const int n = qEnvironmentVariableIntValue("CBV_DAMAGE_CASES", &given);
    constexpr int kUsual = 2000;
    return given ? n : kUsual;
}

} // namespace

class SampleDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void oneDamagedByteCostsNoOtherRecord();
};

void SampleDamageTest::oneDamagedByteCostsNoOtherRecord()
{
    const auto all = samples();
    QVERIFY(all.size() > 50);
    std::mt19937 random(2026);
    static constexpr std::string_view kTelling = "{}[]\",:\\\n \t0;";
    std::uint64_t looked = 0;
    for (int i = 0; i < cases(); ++i) {
        const auto &sample = all[static_cast<std::size_t>(i) % all.size()];
        const auto at = sample.header + random() % (sample.text.size() - sample.header);
        const char byte =
            i % 2 == 0 ? static_cast<char>(random() % 256) : kTelling[random() % kTelling.size()];
        auto text = sample.text;
        switch (random() % 3) {
        case 0: text[at] = byte; break;
        case 1: text.erase(at, 1); break;
        default: text.insert(at, 1, byte); break;
        }
        const auto result = loaded(text);
        const auto what = sample.name + ", case " + std::to_string(i) + " at " + std::to_string(at)
                          + ": " + text.substr(at < 60 ? 0 : at - 60, 120);
        QVERIFY2(addsUp(result), what.c_str());
        std::map<std::string, std::size_t> there;
        for (Row row = 0; row < result.store->size(); ++row)
            there[tellingOf(*result.store, row)] += 1 + result.store->copies(row).size();
        for (std::size_t r = 0; r < sample.records.size(); ++r) {
            if (mayTouch(sample, r, at))
                continue;
            ++looked;
            QVERIFY2(there[sample.records[r].telling] > 0,
                     (what + "\nlost " + sample.records[r].telling).c_str());
        }
    }
    qInfo("%d damages of %d files, %d records looked for", cases(), int(all.size()), int(looked));
}

QTEST_GUILESS_MAIN(SampleDamageTest)
#include "sampledamagetest.moc"
