// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedialog.h"

#include "comparedelegate.h"
#include "recordpage.h"

#include "core/event/rawrecord.h"
#include "models/jsoncomparisonmodel.h"
#include "models/visibletext.h"
#include "models/zonedtime.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace cbv {

namespace {

constexpr int kSignWidth = 40;
constexpr int kPathWidth = 300;
/// What is larger is copied from the record itself, in the main window.
constexpr qsizetype kMostCopiedRows = 20'000;

QString titleOf(const EventStore &store, Row row, const QTimeZone &zone)
{
    const QString name = visibleText(store.text(row, Field::Name));
    const TimeMs time = store.time(row);
    return time == kNoTime ? name : timeText(time, zone) + QLatin1Char(' ') + name;
}

QPlainTextEdit *valueBox(QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFrameShape(QFrame::NoFrame);
    box->setWordWrapMode(QTextOption::WrapAnywhere);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->document()->setDocumentMargin(10);
    box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return box;
}

} // namespace

CompareDialog::CompareDialog(std::shared_ptr<const EventStore> store, Row first, Row second,
                             const QTimeZone &zone, QWidget *parent)
    : QDialog(parent),
      m_model(new JsonComparisonModel(this)),
      m_count(new QLabel(this)),
      m_onlyDifferences(new QCheckBox(this)),
      m_table(new QTableView(this)),
      m_first(valueBox(this)),
      m_second(valueBox(this)),
      m_firstTitle(titleOf(*store, first, zone)),
      m_secondTitle(titleOf(*store, second, zone))
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 640);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 12, 16, 10);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_onlyDifferences);
    m_count->setTextFormat(Qt::PlainText);
    auto *values = new QSplitter(this);
    values->addWidget(m_first);
    values->addWidget(m_second);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(m_table);
    rows->addWidget(values);
    rows->setSizes({460, 120});
    rows->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(rows, 1);
    setUpTable();
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::showAll);
    read(std::move(store), first, second);
    retranslate();
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare Records"));
    m_onlyDifferences->setText(tr("Only &differences"));
    m_table->setAccessibleName(tr("The values of the two records"));
    m_first->setAccessibleName(tr("The value in the first record"));
    m_second->setAccessibleName(tr("The value in the second record"));
    showCount();
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareDialog::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(JsonComparisonModel::SignColumn, kSignWidth);
    header->resizeSection(JsonComparisonModel::PathColumn, kPathWidth);
    for (const int column : {JsonComparisonModel::FirstColumn, JsonComparisonModel::SecondColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompareDialog::showCurrent);
}

void CompareDialog::read(std::shared_ptr<const EventStore> store, Row first, Row second)
{
    m_reading.start([this, store = std::move(store), first,
                     second](std::stop_token, const BackgroundJob::Post &post) {
        const auto document = [&store](Row row) {
            std::size_t ignored = 0;
            const auto json = recordAsJson(*store, row);
            return json ? JsonDocument::read(*json, ignored) : nullptr;
        };
        auto one = document(first);
        auto two = document(second);
        std::shared_ptr<const JsonComparison> both;
        if (one && two)
            both = std::make_shared<JsonComparison>(compareJson(std::move(one), std::move(two)));
        post([this, both] {
            m_model->setComparison(both, m_firstTitle, m_secondTitle);
            m_failed = !both;
            showAll();
            m_table->setFocus();
        });
    });
}

void CompareDialog::showAll()
{
    using Show = JsonComparisonModel::Show;
    m_model->show(m_onlyDifferences->isChecked() ? Show::Differences : Show::Everything);
    showCount();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, JsonComparisonModel::PathColumn));
    showCurrent();
}

void CompareDialog::showCount()
{
    if (m_failed)
        m_count->setText(tr("One of the records cannot be read again from its file."));
    else if (m_model->count() == 0)
        m_count->setText(tr("Reading…"));
    else if (m_model->differences() == 0)
        m_count->setText(tr("No differences in %Ln values", nullptr, m_model->count()));
    else
        //: %1: how many values there are
        m_count->setText(tr("%Ln differences in %1 values", nullptr, m_model->differences())
                             .arg(QLocale().toString(m_model->count())));
}

void CompareDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const auto fill = [&](QPlainTextEdit *box, int column) {
        const QString text =
            current.siblingAtColumn(column).data(JsonComparisonModel::LongRole).toString();
        box->setPlainText(recordPage(text.toStdString(), RecordForm::Exact).text);
    };
    fill(m_first, JsonComparisonModel::FirstColumn);
    fill(m_second, JsonComparisonModel::SecondColumn);
}

void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_table->hasFocus())
        copyRows();
    else
        QDialog::keyPressEvent(event);
}

void CompareDialog::copyRows()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() > kMostCopiedRows) {
        m_count->setText(tr("Only %Ln rows can be copied at once.", nullptr, kMostCopiedRows));
        return;
    }
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < JsonComparisonModel::kColumnCount; ++column)
            cells << row.siblingAtColumn(column).data(JsonComparisonModel::WholeRole).toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace cbv
