# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(cbv_core PRIVATE
  block/blockgroups.cpp block/blockgroups.h
  block/capacityblock.cpp block/capacityblock.h
  block/coverage.cpp block/coverage.h
  block/findings.cpp block/findings.h
  block/instanceuse.cpp block/instanceuse.h
  block/ledger.cpp block/ledger.h
  block/lifecycle.cpp block/lifecycle.h
  block/logreach.cpp block/logreach.h
)
