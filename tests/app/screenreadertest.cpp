// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblebus.h"
#include "programrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

/// The program as a screen reader meets it: another process, over the real bus.
class ScreenReaderTest : public QObject
{
    Q_OBJECT
    /// A machine that does much else at the same time.
    static constexpr int kStartMs = 90'000;
    static constexpr int kAnswerMs = 20'000;

    const QTemporaryDir m_home;
    QProcess m_program;
    int m_starts = 0;
    AccessibleBus m_bus;
    std::optional<AccessibleRef> m_timeline;

    std::optional<AccessibleRef> timeline() const
    {
        constexpr int kLevels = 12;
        return m_bus.find(AccessibleBus::root(), kLevels, [this](const AccessibleRef &each) {
            return m_bus.name(each) == QStringLiteral("Timeline")
                   && m_bus.name(m_bus.children(each).value(0)).startsWith(QStringLiteral("cr-"));
        });
    }
    /// A child of the timeline, or one of its children, whose name has all of these.
    std::optional<AccessibleRef> told(const QStringList &parts, int levels = 2) const
    {
        return m_bus.find(*m_timeline, levels, [&](const AccessibleRef &each) {
            const QString name = m_bus.name(each);
            return std::ranges::all_of(parts,
                                       [&](const QString &part) { return name.contains(part); });
        });
    }
    bool isSelected(const AccessibleRef &each) const
    {
        return m_bus.has(each, AccessibleState::Selected);
    }
    /// What a person needs to know where the timeline was not found.
    QString trouble()
    {
        const QString state = m_program.state() == QProcess::Running
                                  ? QStringLiteral("runs")
                                  : QStringLiteral("has ended with %1 (%2)")
                                        .arg(m_program.exitCode())
                                        .arg(m_program.errorString());
        return QStringLiteral("No timeline on the accessibility bus. The program %1; display %2; "
                              "it says: %3\nOn the bus:\n%4")
            .arg(state, qEnvironmentVariable("DISPLAY"),
                 QString::fromLocal8Bit(m_program.readAllStandardError()),
                 m_bus.outline(AccessibleBus::root(), 4));
    }
    /// Once more where it ended: a display may need its time.
    void startUnlessItRuns()
    {
        constexpr int kStarts = 5;
        if (m_program.state() != QProcess::NotRunning || m_starts++ >= kStarts)
            return;
        m_program.start(QStringLiteral(CBV_PROGRAM),
                        {QStringLiteral("--language"), QStringLiteral("en"),
                         QStringLiteral(CBV_SAMPLES "/logs/AWSLogs")});
        QVERIFY2(m_program.waitForStarted(), qPrintable(m_program.errorString()));
    }
private slots:
    void initTestCase()
    {
        // accessible-session sees to both, and says so where the machine cannot.
        QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"), "no session bus");
        QVERIFY2(m_bus.connect(), "no accessibility bus");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        m_program.setProcessEnvironment(environment);
        const bool found = QTest::qWaitFor(
            [this] {
                startUnlessItRuns();
                return (m_timeline = timeline()).has_value();
            },
            kStartMs);
        QVERIFY2(found, qPrintable(trouble()));
        // Until everything is read other lanes come.
        const auto band = [this] {
            return told({QStringLiteral("Logs of account")}, 1).has_value();
        };
        QVERIFY2(QTest::qWaitFor(band, kStartMs), "the logs were not read, or have no band");
    }
    void cleanupTestCase()
    {
        m_program.terminate();
        if (m_program.state() != QProcess::NotRunning && !m_program.waitForFinished(10'000))
            m_program.kill();
    }
    void everyLaneIsToldWithItsReservationAndThenTheLogs()
    {
        int lanes = 0;
        bool band = false;
        for (const AccessibleRef &each : m_bus.children(*m_timeline)) {
            const QString name = m_bus.name(each);
            band = band || name.startsWith(QStringLiteral("Logs of account"));
            lanes += band ? 0 : 1;
            QVERIFY2(band || name.startsWith(QStringLiteral("cr-")), qPrintable(name));
        }
        QVERIFY(lanes > 10 && band);
    }
    void theLogsAreToldWithTheirGaps()
    {
        QVERIFY(told({QStringLiteral("Logs of account"), QStringLiteral("gaps in the logs"),
                      QStringLiteral("UTC")},
                     1));
    }
    void anIntervalIsToldWithStateTimesAndEvidence()
    {
        QVERIFY(told({QStringLiteral("active"), QStringLiteral("UTC"), QStringLiteral("observed"),
                      QStringLiteral(" d")}));
    }
    void aMarkIsToldWithItsEventAndTime()
    {
        QVERIFY(told(
            {QStringLiteral("launch"), QStringLiteral("RunInstances"), QStringLiteral("UTC")}));
        QVERIFY(told({QStringLiteral("purchase"), QStringLiteral("PurchaseCapacityBlock"),
                      QStringLiteral("UTC")}));
    }
    void aLaneSaysWhatWasPlanned()
    {
        const auto lanes = m_bus.children(*m_timeline);
        QVERIFY(std::ranges::any_of(lanes, [this](const AccessibleRef &lane) {
            return m_bus.description(lane).startsWith(QStringLiteral("planned: "));
        }));
    }
    void everythingOfALaneCanBeSelectedAndFocused()
    {
        const auto lane = m_bus.children(*m_timeline).value(2);
        auto all = m_bus.children(lane);
        QVERIFY(all.size() > 2);
        all.append(lane);
        for (const AccessibleRef &each : std::as_const(all)) {
            QVERIFY(m_bus.has(each, AccessibleState::Focusable));
            QVERIFY(m_bus.has(each, AccessibleState::Selectable));
        }
    }
    void pressingAnIntervalSelectsIt()
    {
        const auto interval = m_bus.children(m_bus.children(*m_timeline).value(1)).value(0);
        QVERIFY(!isSelected(interval));
        m_bus.act(interval);
        QTRY_VERIFY_WITH_TIMEOUT(isSelected(interval), kAnswerMs);
    }
    void pressingAMarkSelectsItAndNothingElseOfItsLane()
    {
        const auto mark = told({QStringLiteral("launch"), QStringLiteral("RunInstances")});
        QVERIFY(mark && !isSelected(*mark));
        m_bus.act(*mark);
        QTRY_VERIFY_WITH_TIMEOUT(isSelected(*mark), kAnswerMs);
        const auto lanes = m_bus.children(*m_timeline);
        int selected = 0;
        for (const AccessibleRef &lane : lanes) {
            if (isSelected(lane)) {
                for (const AccessibleRef &part : m_bus.children(lane))
                    selected += isSelected(part) ? 1 : 0;
            }
        }
        QCOMPARE(selected, 1);
    }
};

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "screenreadertest.moc"
