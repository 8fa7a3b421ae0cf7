// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewstrip.h"
#include "timelinefixture.h"

using namespace cbv;

class OverviewStripTest : public TimelineFixture
{
    Q_OBJECT
    std::unique_ptr<OverviewStrip> m_strip;

    const TimeRange &range() const { return m_state->viewport().range(); }
    QPoint at(double part) const
    {
        constexpr double kMargin = 8;
        return {qRound(kMargin + part * (m_strip->width() - 2 * kMargin)), m_strip->height() / 2};
    }
    void drag(double from, double to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(m_strip.get(), at((from + to) / 2));
        QTest::mouseMove(m_strip.get(), at(to));
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, at(to));
    }
    /// Of the whole time, to within a pixel or two.
    bool isAt(TimeMs time, double part) const
    {
        const TimeRange &full = m_state->viewport().full();
        const double is =
            static_cast<double>(time - full.from) / static_cast<double>(full.length());
        return std::abs(is - part) < 0.005;
    }
private slots:
    void init()
    {
        openTimeline();
        m_strip = std::make_unique<OverviewStrip>(m_state.get());
        m_strip->resize(1016, 52);
        m_strip->show();
        const TimeRange full = m_state->viewport().full();
        m_state->viewport().setRange(
            {full.from + full.length() / 4, full.from + full.length() / 2});
    }
    void cleanup()
    {
        m_strip.reset();
        closeTimeline();
    }
    void aHandleMovesItsSideOnly()
    {
        const TimeMs to = range().to;
        drag(0.25, 0.1);
        QVERIFY(isAt(range().from, 0.1));
        QCOMPARE(range().to, to);
        const TimeMs from = range().from;
        drag(0.5, 0.8);
        QCOMPARE(range().from, from);
        QVERIFY(isAt(range().to, 0.8));
    }
    void handlesDoNotPassEachOther()
    {
        drag(0.25, 0.9);
        QVERIFY(range().length() > 0);
        QVERIFY(isAt(range().to, 0.5));
    }
    void theFrameIsMovedWithItsLength()
    {
        const TimeMs length = range().length();
        drag(0.4, 0.6);
        QCOMPARE(range().length(), length);
        QVERIFY(isAt(range().from, 0.45));
    }
    void aClickBesideTheFrameBringsItThere()
    {
        const TimeMs length = range().length();
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, at(0.8));
        QCOMPARE(range().length(), length);
        QVERIFY(isAt(range().from + length / 2, 0.8));
    }
    void aDoubleClickShowsEverything()
    {
        QTest::mouseDClick(m_strip.get(), Qt::LeftButton, {}, at(0.3));
        QVERIFY(m_state->viewport().showsAll());
    }
    void aDragIsUndoneAsOne()
    {
        const TimeRange before = range();
        drag(0.25, 0.1);
        m_state->viewport().back();
        QCOMPARE(range(), before);
    }
};

QTEST_MAIN(OverviewStripTest)
#include "overviewstriptest.moc"
