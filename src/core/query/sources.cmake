# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(cbv_core PRIVATE
  query/athenaquery.cpp query/athenaquery.h
  query/facets.cpp query/facets.h
  query/filter.cpp query/filter.h
  query/filtercursor.cpp query/filtercursor.h
  query/filterengine.cpp query/filterengine.h
  query/filterparser.cpp query/filterpieces.h
  query/filtersyntax.h
  query/filtertime.cpp query/filtertime.h
  query/relatedfilter.cpp query/relatedfilter.h
  query/savedfilters.cpp query/savedfilters.h
  query/sorter.cpp query/sorter.h
  query/sqltext.cpp query/sqltext.h
  query/textanswers.cpp query/textanswers.h
  query/textmatcher.cpp query/textmatcher.h
  query/uuidmatcher.cpp query/uuidmatcher.h
)
