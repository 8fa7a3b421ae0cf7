// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statelegend.h"
#include "timelinefixture.h"

#include <QToolButton>

using namespace cbv;

class StateLegendTest : public TimelineFixture
{
    Q_OBJECT
    std::unique_ptr<StateLegend> m_legend;

    QToolButton *toggle(const char *state) const
    {
        return m_legend->findChild<QToolButton *>(QLatin1String(state));
    }
private slots:
    void init()
    {
        openTimeline();
        m_legend = std::make_unique<StateLegend>(m_state.get());
        m_legend->show();
        m_state->filter().setText(QString());
    }
    void cleanup()
    {
        m_legend.reset();
        closeTimeline();
    }
    void eachStateSaysHowManyReservationsAreInIt()
    {
        QCOMPARE(toggle("state-expired")->text(), QStringLiteral("expired 1"));
        QCOMPARE(toggle("state-failed")->text(), QStringLiteral("failed 1"));
        QCOMPARE(toggle("state-active")->text(), QStringLiteral("active"));
    }
    void aToggleSwitchesItsStateOffAndOn()
    {
        QVERIFY(toggle("state-active")->isChecked());
        QTest::mouseClick(toggle("state-active"), Qt::LeftButton);
        QVERIFY(m_state->filter().text().contains(QStringLiteral("-state=active")));
        for (const BarShape &bar : m_view->frame().shapes.bars)
            QVERIFY(bar.kind != StateKind::Active);
        QTest::keyClick(toggle("state-active"), Qt::Key_Space);
        QVERIFY(m_state->filter().text().isEmpty());
        QVERIFY(toggle("state-active")->isChecked());
    }
    void aStateSwitchedOffByTheFilterIsOffInTheLegend()
    {
        m_state->filter().setText(QStringLiteral("-state=failed"));
        QVERIFY(!toggle("state-failed")->isChecked());
        QVERIFY(toggle("state-expired")->isChecked());
    }
};

QTEST_MAIN(StateLegendTest)
#include "statelegendtest.moc"
