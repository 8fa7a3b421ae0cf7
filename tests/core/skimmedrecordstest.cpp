// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records that are counted in scope `blocks` without being read (commandline.md).
#include "batchreading.h"

#include <QTest>

using namespace cbv;

class SkimmedRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRecordThatNamesNothingOfABlockIsOutOfScopeByItsBytes();
};

void SkimmedRecordsTest::aRecordThatNamesNothingOfABlockIsOutOfScopeByItsBytes()
{
    const auto life = lifeOfABlock();
    const std::string begin = R"({"eventVersion":"1.08","userIdentity":{"type":"Root"},)";
    const std::string good = begin + R"("eventName":"GetObject","eventID":"1"})";
    const std::string bad = begin + R"("eventName":nul})";
    const std::string open = begin + R"("eventName":"a)";
    QCOMPARE(account(batchOf(recordsFile({life[0], good, bad, life[1]}))), "0 0 2 2 0");
    QCOMPARE(account(batchOf(recordsFile({life[0], good, bad}), Scope::All)), "1 0 0 2 0");
    // What does not end is looked at, and costs no other.
    QCOMPARE(account(batchOf(recordsFile({open, life[0]}))), "1 0 0 1 0");
    const auto control = begin + "\"eventName\":\"GetObject\",\"eventID\":\"b\nc\"}";
    QCOMPARE(account(batchOf(recordsFile({life[0], control}))), "0 0 1 1 1");
    QCOMPARE(batchOf(recordsFile({good, bad, life[0]})).place(0).record, 3U);
    // Other services begin theirs in another way.
    const std::string other = R"({"eventVersion":"2.1","eventSource":"aws:s3"})";
    QCOMPARE(account(batchOf(recordsFile({life[0], other}))), "0 1 0 1 0");
}

QTEST_GUILESS_MAIN(SkimmedRecordsTest)
#include "skimmedrecordstest.moc"
