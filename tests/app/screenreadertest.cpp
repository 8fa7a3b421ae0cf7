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
    const QTemporaryDir m_home;
    QProcess m_program;
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
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is no session bus");
        if (!m_bus.connect())
            QSKIP("there is no accessibility bus");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(CBV_PROGRAM),
                        {QStringLiteral("--language"), QStringLiteral("en"),
                         QStringLiteral(CBV_SAMPLES "/logs/AWSLogs")});
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT((m_timeline = timeline()).has_value(), 30'000);
    }
    void cleanupTestCase()
    {
        m_program.terminate();
        if (m_program.state() != QProcess::NotRunning && !m_program.waitForFinished(10'000))
            m_program.kill();
    }
    void everyLaneIsToldWithItsReservation()
    {
        const auto lanes = m_bus.children(*m_timeline);
        QVERIFY(lanes.size() > 10);
        for (const AccessibleRef &lane : lanes)
            QVERIFY(m_bus.name(lane).startsWith(QStringLiteral("cr-")));
    }
    void anIntervalIsToldWithStateTimesAndEvidence()
    {
        const auto told = m_bus.find(*m_timeline, 2, [this](const AccessibleRef &each) {
            const QString name = m_bus.name(each);
            return name.startsWith(QStringLiteral("active")) && name.contains(QStringLiteral("UTC"))
                   && name.contains(QStringLiteral("observed"));
        });
        QVERIFY(told);
    }
    void pressingAnIntervalSelectsIt()
    {
        const auto interval = m_bus.children(m_bus.children(*m_timeline).value(1)).value(0);
        QVERIFY(!m_bus.has(interval, AccessibleState::Selected));
        m_bus.act(interval);
        QTRY_VERIFY(m_bus.has(interval, AccessibleState::Selected));
    }
};

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "screenreadertest.moc"
