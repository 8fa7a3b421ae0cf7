// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tab with the record as a tree and, above it, the line to find something in it.
#pragma once

#include "findline.h"
#include "jsonview.h"
#include "state/backgroundjob.h"

#include <memory>
#include <vector>

namespace cbv {

class JsonDocument;

class JsonPane : public QWidget
{
    Q_OBJECT
public:
    explicit JsonPane(QWidget *parent = nullptr);

    JsonView *view() const { return m_view; }
    /// Null: no record.
    void setDocument(std::shared_ptr<JsonDocument> document);
    void retranslate();

private:
    enum class Then { Stay, Go };
    void search(Then then);
    void step(FindStep direction);
    void showPlace();

    FindLine *m_find;
    JsonView *m_view;
    std::vector<std::uint32_t> m_found; ///< nodes of the record
    BackgroundJob m_searching;
};

} // namespace cbv
