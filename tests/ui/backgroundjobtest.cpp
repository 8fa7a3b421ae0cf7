// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/backgroundjob.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace cbv;

class BackgroundJobTest : public QObject
{
    Q_OBJECT
private slots:
    void whatItPostsArrivesOnTheGuiThreadInOrder()
    {
        BackgroundJob job;
        QSignalSpy finished(&job, &BackgroundJob::finished);
        std::vector<int> got;
        QThread *here = QThread::currentThread();
        job.start([&](std::stop_token, const BackgroundJob::Post &post) {
            for (int i = 0; i < 3; ++i) {
                post([&got, here, i] {
                    QCOMPARE(QThread::currentThread(), here);
                    got.push_back(i);
                });
            }
        });
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait());
        QCOMPARE(got, (std::vector<int>{0, 1, 2}));
        QVERIFY(!job.isRunning());
    }
    void aReplacedJobIsStoppedAndNotHeardAnyMore()
    {
        BackgroundJob job;
        std::atomic<bool> stopped = false;
        int answer = 0;
        job.start([&](std::stop_token stop, const BackgroundJob::Post &post) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            stopped = true;
            post([&answer] { answer = 1; });
        });
        job.start([&](std::stop_token, const BackgroundJob::Post &post) {
            while (!stopped)
                std::this_thread::yield();
            post([&answer] { answer += 10; });
        });
        QTRY_VERIFY(!job.isRunning());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(answer, 10);
    }
    void aStoppedJobMayStillHandOverWhatItHas()
    {
        BackgroundJob job;
        int answer = 0;
        job.start([&](std::stop_token stop, const BackgroundJob::Post &post) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            post([&answer] { answer = 7; });
        });
        job.stop();
        QTRY_COMPARE(answer, 7);
    }
    void theDestructorStopsAndWaits()
    {
        std::atomic<bool> left = false;
        {
            BackgroundJob job;
            job.start([&](std::stop_token stop, const BackgroundJob::Post &) {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                left = true;
            });
        }
        QVERIFY(left);
    }
};

QTEST_GUILESS_MAIN(BackgroundJobTest)
#include "backgroundjobtest.moc"
