// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two records side by side, matched by key path, with what differs between them marked by a sign
// and a colour. It reads them from their files on a worker. A window of its own: more than one can
// be open, and the main window stays in reach.
#pragma once

#include "state/backgroundjob.h"

#include "core/event/eventstore.h"

#include <QDialog>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTableView;
class QTimeZone;

namespace cbv {

class JsonComparisonModel;

class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(std::shared_ptr<const EventStore> store, Row first, Row second,
                  const QTimeZone &zone, QWidget *parent);

    JsonComparisonModel *model() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void retranslate();
    void showCount();
    void read(std::shared_ptr<const EventStore> store, Row first, Row second);
    void showAll();
    void showCurrent();
    void copyRows();

    JsonComparisonModel *m_model;
    QLabel *m_count;
    QCheckBox *m_onlyDifferences;
    QTableView *m_table;
    QPlainTextEdit *m_first; ///< the chosen row's values, whole
    QPlainTextEdit *m_second;
    QString m_firstTitle;
    QString m_secondTitle;
    bool m_failed = false; ///< a record could not be read again
    BackgroundJob m_reading;
};

} // namespace cbv
