// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"
#include "timelinefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace cbv;

/// A picture of some size, painted by a program that is slowed down by its checks.
constexpr int kPatienceMs = 60'000;

class ExportDialogTest : public TimelineFixture
{
    Q_OBJECT
    std::unique_ptr<ExportDialog> m_dialog;

    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    template<typename Widget>
    Widget *named(const QString &text) const
    {
        for (Widget *each : m_dialog->findChildren<Widget *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    /// Wide and high enough to be packed for seconds.
    void makeItLarge()
    {
        named<QCheckBox>(QStringLiteral("As high as all lanes need"))->setChecked(false);
        const auto boxes = m_dialog->findChildren<QSpinBox *>();
        boxes[0]->setValue(4500);
        boxes[1]->setValue(5000);
    }
    QString file(const char *name) const { return m_logs.path(QLatin1String(name)); }
private slots:
    void init()
    {
        openTimeline();
        m_dialog = std::make_unique<ExportDialog>(m_state.get());
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        closeTimeline();
    }
    void aPictureIsSavedAndItIsSaid()
    {
        m_dialog->save(file("small.png"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Saved as")), kPatienceMs);
        const QImage image(file("small.png"));
        QCOMPARE(image.width(), 2 * kDefaultImageWidth);
        QVERIFY(named<QPushButton>(QStringLiteral("Stop"))->isHidden());
    }
    void aPreviewThatComesLateLeavesWhatWasSaid()
    {
        m_dialog->save(file("quick.png"));
        const auto labels = m_dialog->findChildren<QLabel *>();
        const auto hasPicture = [&labels] {
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return !label->pixmap().isNull(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture() && m_dialog->findChild<QProgressBar *>()->isHidden(),
                                 kPatienceMs);
        QVERIFY(says(QStringLiteral("Saved as")));
    }
    void theSizeAndTheMostThatIsWrittenAreSaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("at most 100,000,000 in all")), kPatienceMs);
        QVERIFY(says(QStringLiteral("3,200 × ")));
        const auto boxes = m_dialog->findChildren<QSpinBox *>();
        named<QCheckBox>(QStringLiteral("As high as all lanes need"))->setChecked(false);
        boxes[0]->setValue(8000);
        boxes[1]->setValue(9000);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(QStringLiteral("The picture would be too large: 16000 × 18000")), kPatienceMs);
    }
    void progressIsShownAndAStopLeavesNoFile()
    {
        makeItLarge();
        m_dialog->save(file("large.png"));
        auto *progress = m_dialog->findChild<QProgressBar *>();
        auto *stop = named<QPushButton>(QStringLiteral("Stop"));
        QVERIFY(!progress->isHidden() && !stop->isHidden());
        // What is chosen meanwhile is for the next one.
        named<QCheckBox>(QStringLiteral("With legend"))->setChecked(false);
        QVERIFY(!progress->isHidden() && !stop->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 20 && progress->value() < 100, 60'000);
        stop->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Nothing was written")), 20'000);
        QVERIFY(!QFile::exists(file("large.png")));
        QVERIFY(progress->isHidden() && stop->isHidden());
        QVERIFY(named<QPushButton>(QStringLiteral("Save…"))->isEnabled());
    }
    void whatIsLeftOutIsLeftOut()
    {
        auto height = [this](const char *name) {
            m_dialog->save(file(name));
            if (!QTest::qWaitFor([this] { return says(QStringLiteral("Saved as")); }, 20'000))
                return 0;
            return QImage(file(name)).height();
        };
        const int all = height("all.png");
        named<QCheckBox>(QStringLiteral("With legend"))->setChecked(false);
        QVERIFY(!says(QStringLiteral("Saved as")));
        QVERIFY(height("bare.png") < all);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
