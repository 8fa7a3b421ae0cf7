// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blockwords.h"
#include "models/filterwords.h"
#include "models/findingwords.h"
#include "models/loadwords.h"
#include "models/problemwords.h"
#include "models/statewords.h"

#include "storebuilder.h"

#include <QTest>

#include <set>

using namespace cbv;

class WordsTest : public QObject
{
    Q_OBJECT
    const QTimeZone m_utc = QTimeZone::utc();

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyStateMarkAndEvidenceHasItsOwnWord()
    {
        std::set<QString> words;
        for (std::size_t i = 0; i < kStateKindCount; ++i)
            words.insert(stateWord(static_cast<StateKind>(i)));
        QCOMPARE(words.size(), kStateKindCount);
        words.clear();
        for (int i = 0; i <= static_cast<int>(MarkKind::Other); ++i)
            words.insert(markWord(static_cast<MarkKind>(i)));
        QCOMPARE(words.size(), static_cast<std::size_t>(MarkKind::Other) + 1);
        words.clear();
        for (const auto evidence : {Evidence::Observed, Evidence::Stated, Evidence::Inferred}) {
            words.insert(evidenceWord(evidence));
            words.insert(evidenceSentence(evidence));
        }
        QCOMPARE(words.size(), std::size_t(6));
        for (const auto scope : {Scope::Blocks, Scope::Instances, Scope::All}) {
            words.insert(scopeWord(scope));
            words.insert(scopeSentence(scope));
        }
        QCOMPARE(words.size(), std::size_t(12));
    }

    void anEnglishStateIsTheRawWord()
    {
        for (const char *state : {"payment-pending", "scheduled", "active", "expired", "failed",
                                  "payment-failed", "cancelled"})
            QCOMPARE(stateWord(std::string_view(state)), QString::fromLatin1(state));
    }

    void anUnknownStateIsShownAsItIs()
    {
        QCOMPARE(stateWord(std::string_view("assessing")), QStringLiteral("assessing"));
        QCOMPARE(stateWord(std::string_view("a\nb")), QStringLiteral("a\\u{A}b"));
        QCOMPARE(stateWord(std::string_view()), QString());
    }

    void everyProblemAndFindingHasASentence()
    {
        std::set<QString> sentences;
        for (int i = 0; i <= static_cast<int>(ProblemCode::DamagedValue); ++i) {
            Problem problem;
            problem.code = static_cast<ProblemCode>(i);
            const QString sentence = problemSentence(problem);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY(sentences.insert(sentence).second);
        }
        for (int i = 0; i <= static_cast<int>(FindingCode::PurchaseWithoutOutcome); ++i) {
            const auto code = static_cast<FindingCode>(i);
            QVERIFY(sentences.insert(findingTitle(code)).second);
            QVERIFY(findingSentence(code).endsWith(u'.'));
            QVERIFY(sentences.insert(findingSentence(code)).second);
        }
    }

    void aDetailWithPercentSignsIsData()
    {
        Problem problem;
        problem.code = ProblemCode::ReadError;
        problem.detail = "%1 %2 %n";
        QVERIFY(problemSentence(problem).endsWith(QStringLiteral("(“%1 %2 %n”)")));
    }

    void aFindingIsToldWithItsTimesAndIds()
    {
        StoreBuilder builder;
        const Row active =
            builder.add(at("2023-10-04T12:00:00Z"), {{Field::Name, "CapacityBlockActive"},
                                                     {Field::State, "failed"},
                                                     {Field::Account, "111122223333"}});
        const Row other =
            builder.add(at("2023-10-05T12:00:00Z"),
                        {{Field::Name, "CapacityBlockExpired"}, {Field::Account, "444455556666"}});
        const auto store = builder.build();
        CapacityBlock block;
        block.planned.start = at("2023-10-04T11:30:00Z");
        block.planned.end = at("2023-10-05T11:30:00Z");
        Interval interval;
        interval.kind = StateKind::Expired;
        interval.from = interval.to = at("2023-10-05T11:00:00Z");
        block.intervals = {interval};
        block.terminatedInstances = {"i-1", "i-2", "i-3", "i-4", "i-5", "i-6", "i-7", "i-8"};
        const auto told = [&](FindingCode code, std::vector<Row> rows) {
            return findingSentence({code, std::move(rows)}, block, *store, m_utc);
        };
        QVERIFY(told(FindingCode::NoEndSeen, {})
                    .contains(QLatin1String("planned end is 2023-10-05 11:30:00 UTC; the logs "
                                            "reach to 2023-10-05 12:00:00")));
        QVERIFY(told(FindingCode::EarlyEnd, {other})
                    .contains(QLatin1String(
                        "ended 2023-10-05 11:00:00 UTC, 30 min before its planned end "
                        "2023-10-05 11:30:00 UTC")));
        QVERIFY(told(FindingCode::TwoOwners, {active, other})
                    .contains(QLatin1String("Accounts: 111122223333, 444455556666.")));
        QVERIFY(told(FindingCode::NameStateDisagree, {active})
                    .contains(QLatin1String("named CapacityBlockActive, its record says failed")));
        QVERIFY(
            told(FindingCode::InstancesTerminatedByAws, {})
                .contains(QLatin1String("8 instances: i-1, i-2, i-3, i-4, i-5, i-6 and 2 more.")));
        QVERIFY(
            told(FindingCode::Failed, {active})
                .endsWith(QLatin1String("Record: CapacityBlockActive, 2023-10-04 12:00:00 UTC.")));
        // Without its times a finding still has its sentence.
        QCOMPARE(told(FindingCode::LateStart, {}), findingSentence(FindingCode::LateStart));
        QCOMPARE(told(FindingCode::Failed, {99}), findingSentence(FindingCode::Failed));
    }

    void anIntervalIsToldWhole()
    {
        Interval interval;
        interval.kind = StateKind::Scheduled;
        interval.state = "scheduled";
        interval.from = at("2023-10-02T00:06:08Z");
        interval.to = at("2023-10-04T11:30:00Z");
        interval.toEvidence = Evidence::Stated;
        QCOMPARE(intervalText(interval, m_utc),
                 QStringLiteral("scheduled\n2023-10-02 00:06:08 – 2023-10-04 11:30:00 UTC\n"
                                "2 d 11 h 23 min 52 s\nstart observed, end stated"));
        interval.open = true;
        interval.toEvidence.reset();
        QCOMPARE(
            intervalLine(interval, m_utc),
            QStringLiteral("scheduled, since 2023-10-02 00:06:08 UTC, open: the logs end "
                           "2023-10-04 11:30:00 UTC, 2 d 11 h 23 min 52 s later, start observed"));
        interval.open = false;
        interval.to = interval.from;
        interval.toEvidence = Evidence::Observed;
        QCOMPARE(intervalText(interval, m_utc),
                 QStringLiteral("scheduled\n2023-10-02 00:06:08 UTC\nobserved"));
    }

    void aPlanAndALaneAreTold()
    {
        PlannedWindow planned;
        QCOMPARE(plannedText(planned, m_utc), QString());
        planned.start = at("2023-10-04T11:30:00Z");
        planned.end = at("2023-10-07T11:30:00Z");
        planned.firstEnd = at("2023-10-06T11:30:00Z");
        planned.evidence = Evidence::Stated;
        QCOMPARE(plannedText(planned, m_utc),
                 QStringLiteral("planned: 2023-10-04 11:30:00 – 2023-10-07 11:30:00 UTC\n3 d\n"
                                "extended; first bought until 2023-10-06 11:30:00 UTC\nstated"));
        CapacityBlock block;
        block.id = "cr-1";
        block.instanceType = "p5.48xlarge";
        block.instanceCount = 8;
        block.account = "111122223333";
        block.region = "us-east-2";
        block.begunBeforeLogs = true;
        block.state = "active";
        QCOMPARE(blockText(block),
                 QStringLiteral("cr-1\np5.48xlarge × 8\naccount 111122223333\nus-east-2\nactive\n"
                                "began before these logs"));
        QCOMPARE(blockText(CapacityBlock()), QStringLiteral("\nno state in these logs"));
    }

    void aMarkNamesItsEvent()
    {
        StoreBuilder builder;
        const Row row = builder.add(at("2023-10-04T12:00:00Z"),
                                    {{Field::Name, "RunInstances"}, {Field::Error, "Client.X"}});
        const auto store = builder.build();
        QCOMPARE(markText({MarkKind::FailedCall, store->time(row), row}, *store, m_utc),
                 QStringLiteral("failed call\nRunInstances\nClient.X\n2023-10-04 12:00:00 UTC"));
    }

    void aWrongFilterIsToldWithItsCure()
    {
        const QString unknown =
            filterErrorSentence({FilterErrorCode::UnknownField, 0, 3, QStringLiteral("fo%2o")});
        QVERIFY(unknown.contains(QStringLiteral("“fo%2o”")));
        QVERIFY(unknown.contains(QLatin1String("event, source, state, reservation")));
        QVERIFY(unknown.contains(QLatin1String("raw, time.")));
        std::set<QString> sentences;
        for (int i = 0; i <= static_cast<int>(FilterErrorCode::TooDeep); ++i) {
            const auto code = static_cast<FilterErrorCode>(i);
            const QString sentence = filterErrorSentence({code, 0, 1, QStringLiteral("x")});
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(sentences.insert(sentence).second);
        }
        const QString lengthy =
            filterErrorSentence({FilterErrorCode::BadRegex, 0, 1, QString(9999, u'(')});
        QVERIFY(lengthy.size() < 200);
    }

    void theStatusLineIsTheAccountInShort()
    {
        StoreBuilder builder;
        builder.add(at("2023-10-01T00:00:00Z"), {});
        builder.add(at("2023-11-04T00:00:00Z"), {});
        LoadResult result;
        result.store = builder.build();
        result.account.records.add(RecordVerdict::Shown, 1204);
        result.account.records.add(RecordVerdict::OutOfScope, 47002);
        result.account.records.add(RecordVerdict::Duplicate, 3);
        result.account.records.add(RecordVerdict::Rejected, 1);
        QCOMPARE(loadLine(result, m_utc),
                 QStringLiteral("1,204 shown of 48,210 read · 3 duplicates · 1 rejected · "
                                "2023-10-01 – 2023-11-04 UTC"));
        QVERIFY(loadLine(result, m_utc, 812)
                    .startsWith(QLatin1String("812 of 1,204 shown, of 48,210 read")));
        QVERIFY(loadLine(result, m_utc, 1204).startsWith(QLatin1String("1,204 shown of")));
        QCOMPARE(loadLine(LoadResult(), m_utc), QStringLiteral("0 shown of 0 read"));
        const QString account = loadAccountText(result.account);
        QVERIFY(account.contains(
            QLatin1String("48,210 records read = 1,204 shown + 47,002 out of scope "
                          "+ 3 duplicates + 1 rejected.")));
    }

    void troubleIsSaidInOneLineAndPeaceInNone()
    {
        LoadResult result;
        QCOMPARE(loadTroubleLine(result), QStringLiteral("No file was found."));
        result.account.files.add(FileVerdict::NotALog);
        QCOMPARE(loadTroubleLine(result),
                 QStringLiteral("No log that this program reads was found."));
        result.account.files.add(FileVerdict::WithoutBlocks);
        QCOMPARE(loadTroubleLine(result),
                 QStringLiteral("These logs hold no events within the chosen scope."));
        result.account.records.add(RecordVerdict::Rejected, 3);
        result.account.files.add(FileVerdict::Unreadable, 2);
        result.cancelled = true;
        QCOMPARE(loadTroubleLine(result),
                 QStringLiteral(
                     "Reading was stopped; what had been read is shown. 3 records could not be "
                     "read. 2 files could not be read."));
        StoreBuilder builder;
        builder.add(0, {});
        LoadResult well;
        well.store = builder.build();
        QCOMPARE(loadTroubleLine(well), QString());
    }

    void aFileThatWasReadInPartIsSaid()
    {
        EventStore::Parts parts;
        parts.files.resize(3);
        parts.files[2].verdict = FileVerdict::Unreadable;
        parts.rows.push_back({}, parts.profiles);
        LoadResult result;
        result.store = std::make_shared<EventStore>(std::move(parts));
        for (const std::uint32_t file : {0U, 1U, 1U, 2U}) {
            Problem problem;
            problem.severity = file == 0 ? Severity::Rejected : Severity::Unreadable;
            problem.file = file;
            result.problems.push_back(problem);
        }
        QCOMPARE(loadTroubleLine(result), QStringLiteral("1 files were read only in part."));
    }

    void progressSaysWhatIsLeftOnlyWhenItIsKnown()
    {
        LoadProgress progress{10, 40, 1'000'000, false};
        QCOMPARE(progressPerMille(progress), -1);
        QVERIFY(!progressText(progress, 3000).contains(QLatin1String("left")));
        progress.listed = true;
        QCOMPARE(progressPerMille(progress), 250);
        QCOMPARE(progressText(progress, 1000),
                 QStringLiteral("10 of 40 files · 1.0 MB · about 4 s left"));
        QVERIFY(!progressText(progress, 100).contains(QLatin1String("left")));
        progress.filesDone = progress.filesFound;
        QCOMPARE(progressPerMille(progress), 1000);
        QVERIFY(!progressText(progress, 9000).contains(QLatin1String("left")));
        QCOMPARE(progressPerMille({0, 0, 0, true}), -1);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
