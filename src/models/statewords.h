// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for states, evidence, marks and scopes. In English a state is the raw word; in
// another language its gloss with the raw word beside it.
#pragma once

#include "core/block/capacityblock.h"
#include "core/input/loader.h"

#include <QString>

namespace cbv {

/// For legends and toggles: the gloss of a kind; "other state" for StateKind::Other.
QString stateWord(StateKind kind);
/// For one record or interval: the gloss of the state that it writes. A state that this program
/// does not know, or one in another spelling, is shown as it is. Empty for an empty one.
QString stateWord(std::string_view state);

/// `observed`, `stated`, `inferred`.
QString evidenceWord(Evidence evidence);
/// What that means, as a sentence for a legend or a tooltip.
QString evidenceSentence(Evidence evidence);

/// `launch`, `terminated by AWS` …
QString markWord(MarkKind kind);

/// `Capacity Blocks`, `Capacity Blocks and instances`, `All events`.
QString scopeWord(Scope scope);
QString scopeSentence(Scope scope);

} // namespace cbv
