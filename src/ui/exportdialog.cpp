// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "export/exportfile.h"
#include "export/picturewords.h"
#include "state/viewerstate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace cbv {

namespace {

constexpr int kPauseMs = 150;

const char *ending(ImageFormat format)
{
    return format == ImageFormat::Png ? "png" : format == ImageFormat::Svg ? "svg" : "pdf";
}

} // namespace

ExportDialog::ExportDialog(ViewerState *state, QWidget *parent)
    : QDialog(parent),
      m_state(state),
      m_format(new QComboBox(this)),
      m_range(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_width(new QSpinBox(this)),
      m_height(new QSpinBox(this)),
      m_allLanes(new QCheckBox(this)),
      m_title(new QLineEdit(this)),
      m_legend(new QCheckBox(this)),
      m_band(new QCheckBox(this)),
      m_preview(new QLabel(this)),
      m_note(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_stop(new QPushButton(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Timeline"));
    resize(980, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    layout->addLayout(sides, 1);
    auto *form = new QFormLayout;
    form->setObjectName(QStringLiteral("fields"));
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    sides->addLayout(form);
    sides->addWidget(m_preview, 1);
    addFields();

    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Time"), m_range);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(QString(), m_allLanes);
    form->addRow(tr("&Resolution"), m_scale);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_band);

    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setMinimumSize(360, 260);
    m_preview->setAccessibleName(tr("Preview"));
    // It takes what room there is; its picture must not push the dialog.
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *line = new QHBoxLayout;
    layout->addLayout(line);
    line->addWidget(m_note, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save->setText(tr("&Save…"));
    m_save->setDefault(true);
    m_copy->setText(tr("Co&py to Clipboard"));
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(buttons);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress of writing"));
    m_progress->hide();
    m_stop->setText(tr("S&top"));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, &m_writing, &BackgroundJob::stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::saveAs);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::preview);
    m_pause.start();
}

void ExportDialog::addFields()
{
    m_format->addItem(tr("PNG picture"), static_cast<int>(ImageFormat::Png));
    m_format->addItem(tr("SVG drawing"), static_cast<int>(ImageFormat::Svg));
    m_format->addItem(tr("PDF document"), static_cast<int>(ImageFormat::Pdf));
    m_range->addItem(tr("Everything"), static_cast<int>(PictureRange::Everything));
    m_range->addItem(tr("What is on screen"), static_cast<int>(PictureRange::Visible));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeKind::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeKind::Dark));
    m_theme->addItem(tr("For print"), static_cast<int>(ThemeKind::Print));
    for (int scale = kMinImageScale; scale <= kMaxImageScale; ++scale)
        m_scale->addItem(QStringLiteral("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    m_width->setRange(static_cast<int>(kMinPictureWidth), 8000);
    m_width->setSingleStep(100);
    m_width->setValue(kDefaultImageWidth);
    m_height->setRange(static_cast<int>(kMinPictureHeight), static_cast<int>(kMaxPictureHeight));
    m_height->setSingleStep(100);
    m_height->setValue(900);
    for (QSpinBox *box : {m_width, m_height})
        box->setSuffix(QStringLiteral(" px"));
    m_allLanes->setText(tr("As high as &all lanes need"));
    m_allLanes->setChecked(true);
    m_height->setEnabled(false);
    m_legend->setText(tr("With &legend"));
    m_legend->setChecked(true);
    m_band->setText(tr("With log covera&ge"));
    m_band->setChecked(true);
    m_title->setText(pictureTitle());
    m_title->setMaxLength(200);
    connect(m_allLanes, &QCheckBox::toggled, m_height, &QWidget::setDisabled);
    const auto again = [this] {
        m_scale->setEnabled(format() == ImageFormat::Png);
        if (!m_writing.isRunning()) // it goes on as it was begun
            tell(QString());
        m_pause.start();
    };
    for (QComboBox *box : {m_format, m_range, m_theme, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, again);
    for (QSpinBox *box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, again);
    for (QCheckBox *box : {m_allLanes, m_legend, m_band})
        connect(box, &QCheckBox::toggled, this, again);
    connect(m_title, &QLineEdit::textChanged, this, again);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
}

ImageFormat ExportDialog::format() const
{
    return static_cast<ImageFormat>(m_format->currentData().toInt());
}

int ExportDialog::scale() const
{
    return format() == ImageFormat::Png ? m_scale->currentData().toInt() : 1;
}

OwnedPicture ExportDialog::picture() const
{
    OwnedPicture owned =
        ownedPicture(*m_state, static_cast<PictureRange>(m_range->currentData().toInt()), font());
    TimelinePicture &picture = owned.picture;
    picture.style.theme = timelineTheme(static_cast<ThemeKind>(m_theme->currentData().toInt()));
    picture.title = m_title->text();
    picture.legend = m_legend->isChecked() ? LegendPart::Shown : LegendPart::LeftOut;
    picture.band = m_band->isChecked() ? BandPart::Shown : BandPart::LeftOut;
    picture.size = QSizeF(m_width->value(), m_height->value());
    if (m_allLanes->isChecked()) {
        const double cap = static_cast<double>(kMaxImagePixels) / (scale() * scale());
        picture.size.setHeight(std::min(naturalPictureHeight(picture, cap),
                                        static_cast<double>(kMaxImageSide) / scale()));
    }
    return owned;
}

void ExportDialog::preview()
{
    const OwnedPicture owned = picture();
    if (const ExportResult bad = checkImageSize(owned.picture.size.toSize(), scale(), format())) {
        tell(exportErrorText(*bad));
        return;
    }
    const QSize room = (m_preview->size() - QSize(16, 16)) * devicePixelRatioF();
    const qreal ratio = devicePixelRatioF();
    m_previewing.start([this, owned, room, ratio,
                        format = format()](std::stop_token stop, const BackgroundJob::Post &post) {
        const auto pages =
            format == ImageFormat::Pdf ? picturePages(owned.picture) : std::vector{owned.picture};
        QImage image = timelineImage(pages.front(), 1, {stop, {}});
        if (!image.isNull())
            image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
        post([this, image, size = owned.picture.size.toSize(),
              count = static_cast<int>(pages.size())] {
            m_preview->setPixmap(QPixmap::fromImage(image));
            // What became of a saving that was quicker than the preview stays said.
            if (m_note->text().isEmpty())
                tell(sizeText(size * scale(), count));
        });
    });
}

QString ExportDialog::sizeText(QSize size, int pages) const
{
    if (pages > 1)
        return tr("%Ln pages, of which this is the first", nullptr, pages);
    if (format() != ImageFormat::Png)
        return {};
    const QLocale locale;
    //: width and height of a picture, and how many pixels one may have
    return tr("%1 × %2 pixels, at most %3 in all")
        .arg(locale.toString(size.width()), locale.toString(size.height()),
             locale.toString(kMaxImagePixels));
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_pause.start();
}

void ExportDialog::saveAs()
{
    const QString suffix = QLatin1String(ending(format()));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export Timeline"), QStringLiteral("%1/capacity-blocks.%2").arg(folder, suffix),
        QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix));
    if (path.isEmpty())
        return;
    const bool hasEnding = path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive);
    // The person was asked about the name as it was typed, and about no other.
    if (hasEnding)
        save(path, Overwrite::Allow);
    else
        save(path + QLatin1Char('.') + suffix, Overwrite::Never);
}

void ExportDialog::save(const QString &path, Overwrite overwrite)
{
    setBusy(tr("Writing…"));
    const OwnedPicture owned = picture();
    m_writing.start([this, owned, path, overwrite, format = format(),
                     scale = scale()](std::stop_token stop, const BackgroundJob::Post &post) {
        const ExportResult error = writeExportFile(path, overwrite, [&](QIODevice &device) {
            return exportImage(device, format, owned.picture, scale, stop, shown(post));
        });
        post([this, error, path] {
            tell(error ? exportErrorText(*error)
                       : tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        });
    });
}

ExportProgress ExportDialog::shown(const BackgroundJob::Post &post)
{
    return [this, post](std::size_t done, std::size_t) {
        post([this, done] { m_progress->setValue(static_cast<int>(done)); });
    };
}

void ExportDialog::copy()
{
    setBusy(tr("Painting…"));
    const OwnedPicture owned = picture();
    m_writing.start(
        [this, owned, scale = scale()](std::stop_token stop, const BackgroundJob::Post &post) {
            const QImage image = timelineImage(
                owned.picture, scale,
                {stop, [&](double part) {
                     post([this, part] { m_progress->setValue(static_cast<int>(part * 100)); });
                 }});
            post([this, image, stopped = stop.stop_requested()] {
                if (stopped) {
                    tell(exportErrorText({ExportFailure::Cancelled, {}}));
                    return;
                }
                if (image.isNull()) {
                    tell(tr("The picture is too large. Choose a smaller size or resolution."));
                    return;
                }
                QGuiApplication::clipboard()->setImage(image);
                tell(tr("Copied to the clipboard"));
            });
        });
}

void ExportDialog::followFormat()
{
    // A PDF has pages, the others are one picture.
    const bool pages = format() == ImageFormat::Pdf;
    m_allLanes->setChecked(!pages);
    if (pages)
        m_height->setValue(kDefaultPageHeight);
}

void ExportDialog::setWriting(Writing writing)
{
    const bool running = writing == Writing::Running;
    m_save->setDisabled(running);
    m_copy->setDisabled(running);
    m_progress->setValue(0);
    m_progress->setVisible(running);
    m_stop->setVisible(running);
}

void ExportDialog::setBusy(const QString &sentence)
{
    m_note->setText(sentence);
    setWriting(Writing::Running);
}

void ExportDialog::tell(const QString &sentence)
{
    m_note->setText(sentence);
    setWriting(Writing::Idle);
}

} // namespace cbv
