// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many kinds of trouble in one folder: each is named with its place, nothing else is lost, and
// there is something to see of each.
#include "troublefolder.h"
#include "core/event/rawexcerpt.h"
#include "core/input/loader.h"

#include <QTest>

using namespace cbv;

class TroubleFolderTest : public QObject
{
    Q_OBJECT
    const TroubleFolder m_folder;
    LoadResult m_load;

    const FileEntry &file(const Problem &problem) const
    {
        return m_load.store->files()[problem.file];
    }
    const Problem *find(const TroubleFolder::Expected &expected) const
    {
        for (const Problem &problem : m_load.problems) {
            if (problem.code == expected.code
                && file(problem).path == m_folder.path() + '/' + expected.name)
                return &problem;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { m_load = load({m_folder.path()}, {}); }

    void eachTroubleIsThereWithItsPlace()
    {
        for (const auto &expected : m_folder.expected()) {
            const Problem *problem = find(expected);
            QVERIFY2(problem, expected.name.c_str());
            QCOMPARE(severityName(problem->severity), severityName(expected.severity));
            QVERIFY2((problem->offset >= 0) == expected.placed, expected.name.c_str());
            QVERIFY2((problem->line > 0 && problem->column > 0) == expected.placed,
                     expected.name.c_str());
        }
    }
    void theAccountAddsUp()
    {
        const LoadAccount &account = m_load.account;
        using enum FileVerdict;
        // The link that leads back is no file; the folder holds one file without trouble.
        QCOMPARE(account.files.total(), m_folder.expected().size());
        QCOMPARE(account.files.of(Log) + account.files.of(WithoutBlocks) + account.files.of(NotALog)
                     + account.files.of(Unreadable),
                 account.files.total());
        QCOMPARE(account.files.of(NotALog), std::uint64_t(3));
        QCOMPARE(account.files.of(Unreadable), std::uint64_t(2));
        QCOMPARE(account.records.of(RecordVerdict::Rejected), std::uint64_t(3));
        QCOMPARE(account.records.of(RecordVerdict::Shown), m_load.store->size());
        QCOMPARE(account.repaired, std::uint64_t(3));
    }
    void thereIsSomethingToSeeOfEach()
    {
        for (const Problem &problem : m_load.problems) {
            const auto read = rawExcerpt(file(problem), problem);
            const auto *excerpt = std::get_if<RawExcerpt>(&read);
            if (!excerpt) {
                QCOMPARE(std::get<Problem>(read).code, problem.code);
                continue;
            }
            QVERIFY(excerpt->text.size() <= 2 * kExcerptBytes + 8);
            QVERIFY2(!excerpt->text.empty() || problem.code == ProblemCode::EmptyFile,
                     codeName(problem.code).data());
            if (problem.offset < 0)
                continue;
            QVERIFY(excerpt->marked);
            QCOMPARE(excerpt->begin + excerpt->markBegin,
                     static_cast<std::uint64_t>(problem.offset));
            QVERIFY(!excerpt->beyond);
        }
    }
};

QTEST_GUILESS_MAIN(TroubleFolderTest)
#include "troublefoldertest.moc"
