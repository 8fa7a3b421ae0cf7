// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the timeline is saved as a picture, and how, with a preview. Painting and writing run on
// a worker.
#pragma once

#include "export/exportfile.h"
#include "export/imageexporter.h"
#include "picturesource.h"
#include "state/backgroundjob.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace cbv {

class ViewerState;

class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(ViewerState *state, QWidget *parent = nullptr);

    ImageFormat format() const;
    /// Tells on the dialog what came of it. A file that exists is replaced where the person was asked.
    void save(const QString &path, Overwrite overwrite = Overwrite::Allow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFields();
    OwnedPicture picture() const;
    int scale() const;
    void preview();
    /// What will be written, and how much may be.
    QString sizeText(QSize size, int pages) const;
    void saveAs();
    void copy();
    void followFormat();
    enum class Writing { Idle, Running };
    void setWriting(Writing writing);
    ExportProgress shown(const BackgroundJob::Post &post);
    void setBusy(const QString &sentence);
    void tell(const QString &sentence);

    ViewerState *m_state;
    QComboBox *m_format;
    QComboBox *m_range;
    QComboBox *m_theme;
    QComboBox *m_scale;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QCheckBox *m_allLanes;
    QLineEdit *m_title;
    QCheckBox *m_legend;
    QCheckBox *m_band;
    QLabel *m_preview;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QTimer m_pause;
    BackgroundJob m_previewing;
    BackgroundJob m_writing;
};

} // namespace cbv
