// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>

using namespace cbv;

class FacetModelTest : public QObject
{
    Q_OBJECT
    FacetModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString text(const QModelIndex &index) { return index.data().toString(); }

private slots:
    void init()
    {
        m_model.setFilter({});
        m_model.setFacets({{FilterField::State, {{"active", 3}, {"<b>x</b>", 1}}, 7},
                           {FilterField::Region, {{"us-east-1", 4}}, 0}});
    }
    void fieldsHoldTheirValuesWithCounts()
    {
        QCOMPARE(m_model.rowCount(), 2);
        const QModelIndex state = m_model.index(0, 0);
        QCOMPARE(text(state), QStringLiteral("State"));
        QCOMPARE(text(m_model.index(0, FacetModel::Rows)), QStringLiteral("9"));
        QCOMPARE(m_model.rowCount(state), 3);
        QCOMPARE(text(m_model.index(0, 0, state)), QStringLiteral("active"));
        QCOMPARE(text(m_model.index(0, 1, state)), QStringLiteral("3"));
        QCOMPARE(m_model.valueAt(m_model.index(1, 0, state)), QStringLiteral("<b>x</b>"));
        // The last line only says that there are more.
        QCOMPARE(text(m_model.index(2, 1, state)), QStringLiteral("7"));
        QVERIFY(m_model.valueAt(m_model.index(2, 0, state)).isEmpty());
        QVERIFY(m_model.valueAt(state).isEmpty());
    }
    void whatTheFilterChoosesIsMarked()
    {
        m_model.setFilter(
            std::get<Filter>(parseFilter(QStringLiteral("state=active -region=us-east-1"))));
        const QModelIndex active = m_model.index(0, 0, m_model.index(0, 0));
        const QModelIndex region = m_model.index(0, 0, m_model.index(1, 0));
        QVERIFY(m_model.choiceAt(active) == ValueChoice::Only);
        QVERIFY(m_model.choiceAt(region) == ValueChoice::Without);
        QCOMPARE(text(active), QStringLiteral("✓ active"));
        QCOMPARE(text(region), QStringLiteral("✗ us-east-1"));
        QVERIFY(region.data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(region.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("us-east-1, hidden"));
    }
};

QTEST_MAIN(FacetModelTest)
#include "facetmodeltest.moc"
