// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The problems of a load as a text for a ticket: program, sources, account, a line for each
// problem. Opens no file.
#pragma once

#include "exporterror.h"

#include "core/input/loader.h"

#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

class QIODevice;

namespace cbv {

struct ProblemReport
{
    std::shared_ptr<const LoadResult> load;
    std::vector<std::uint32_t> problems; ///< indices into the load's, in the order to be written
    QStringList sources;                 ///< paths
};

/// UTF-8, LF. Any thread.
ExportResult writeProblemReport(QIODevice &device, const ProblemReport &report,
                                std::stop_token stop = {});

} // namespace cbv
