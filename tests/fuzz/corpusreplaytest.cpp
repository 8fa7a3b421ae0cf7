// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every file of the fuzzers' corpus through its target, in any build: what was found once stays
// found. A target that does not hold ends the process; the row that is named is the file.
#include <QDirIterator>
#include <QTest>

#include <array>
#include <cstdint>

#define CBV_TARGET(name) extern "C" int name(const std::uint8_t *data, std::size_t size)
CBV_TARGET(fuzzload);
CBV_TARGET(fuzzunpack);
CBV_TARGET(fuzzdecode);
CBV_TARGET(fuzzrecognise);
CBV_TARGET(fuzzjsonrecords);
CBV_TARGET(fuzztolerant);
CBV_TARGET(fuzztable);
CBV_TARGET(fuzzrows);
CBV_TARGET(fuzzjson);
CBV_TARGET(fuzztime);
CBV_TARGET(fuzzfilter);
CBV_TARGET(fuzzbatch);
#undef CBV_TARGET

namespace {

struct Target
{
    const char *name;
    int (*run)(const std::uint8_t *data, std::size_t size);
};

constexpr std::array<Target, 12> kTargets{{
    {"fuzzload", fuzzload},
    {"fuzzunpack", fuzzunpack},
    {"fuzzdecode", fuzzdecode},
    {"fuzzrecognise", fuzzrecognise},
    {"fuzzjsonrecords", fuzzjsonrecords},
    {"fuzztolerant", fuzztolerant},
    {"fuzztable", fuzztable},
    {"fuzzrows", fuzzrows},
    {"fuzzjson", fuzzjson},
    {"fuzztime", fuzztime},
    {"fuzzfilter", fuzzfilter},
    {"fuzzbatch", fuzzbatch},
}};

int run(const Target &target, const QByteArray &bytes)
{
    // Of exactly this length, so that a sanitizer sees who reads behind it.
    const std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    return target.run(copy.data(), copy.size());
}

} // namespace

class CorpusReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileHolds_data();
    void everyFileHolds();
    void everyCutOfAFileHolds_data() { everyFileHolds_data(); }
    void everyCutOfAFileHolds();
};

void CorpusReplayTest::everyFileHolds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("bytes");
    for (std::size_t i = 0; i < kTargets.size(); ++i) {
        const auto folder = QStringLiteral(CBV_CORPUS "/") + QLatin1String(kTargets[i].name);
        QDirIterator files(folder, QDir::Files);
        QVERIFY2(files.hasNext(), qPrintable(folder));
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(QLatin1String(kTargets[i].name) + u'/' + files.fileName()))
                << static_cast<int>(i) << file.readAll();
        }
    }
}

void CorpusReplayTest::everyFileHolds()
{
    QFETCH(const int, target);
    QFETCH(const QByteArray, bytes);
    QCOMPARE(run(kTargets[static_cast<std::size_t>(target)], bytes), 0);
}

/// A few beginnings of it: files are cut off more often than anything else happens to them.
void CorpusReplayTest::everyCutOfAFileHolds()
{
    QFETCH(const int, target);
    QFETCH(const QByteArray, bytes);
    constexpr qsizetype kCuts = 7;
    for (qsizetype i = 1; i < kCuts; ++i)
        QCOMPARE(
            run(kTargets[static_cast<std::size_t>(target)], bytes.left(bytes.size() * i / kCuts)),
            0);
}

QTEST_GUILESS_MAIN(CorpusReplayTest)
#include "corpusreplaytest.moc"
