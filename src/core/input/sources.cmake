# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(cbv_core PRIVATE
  input/bounds.h input/boundedjson.h input/bytecodec.h input/hasword.h input/scope.h input/textbuffer.h
  input/lineindex.h input/recordkeys.h input/recordsink.h
  input/archivereader.cpp input/archivereader.h
  input/archivesource.cpp input/archivesource.h
  input/csvrows.cpp input/csvrows.h
  input/flatrecord.cpp input/flatrecord.h
  input/recordspelling.cpp input/recordspelling.h
  input/rowrecords.cpp input/rowrecords.h
  input/tablerecords.cpp input/tablerecords.h
  input/batchcache.cpp input/batchcache.h
  input/batchcodec.cpp input/batchcodec.h
  input/batchrows.cpp input/batchrows.h
  input/cachefolder.cpp input/cachefolder.h
  input/copyfinder.cpp input/copyfinder.h
  input/bytesource.cpp input/bytesource.h
  input/eventmerge.cpp input/eventmerge.h
  input/mergedpools.cpp input/mergedpools.h
  input/fileagain.cpp input/fileagain.h
  input/fileformat.cpp input/fileformat.h
  input/filestamp.cpp input/filestamp.h
  input/filereader.cpp input/filereader.h
  input/gzipsalvage.cpp input/gzipsalvage.h
  input/filescan.cpp input/filescan.h
  input/jsoncutter.cpp input/jsoncutter.h
  input/jsonrecords.cpp input/jsonrecords.h
  input/knownfiles.cpp input/knownfiles.h
  input/loader.cpp input/loader.h
  input/objectskim.cpp input/objectskim.h
  input/shapes.cpp input/shapes.h
  input/recordcollector.cpp input/recordcollector.h
  input/textdecoder.cpp input/textdecoder.h
  input/mendingscanner.cpp input/mendingscanner.h
  input/tolerantreader.cpp input/tolerantreader.h
)
