# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(cbv_ui PRIVATE
  export/exporterror.cpp export/exporterror.h
  export/exportfile.cpp export/exportfile.h
  export/chunkwriter.h export/jsonmembers.h
  export/jsontext.cpp export/jsontext.h
  export/ledgerexporter.cpp export/ledgerexporter.h
  export/compactjson.cpp export/compactjson.h
  export/csvtext.cpp export/csvtext.h
  export/stoppabledevice.cpp export/stoppabledevice.h
  export/tableexporter.cpp export/tableexporter.h
  export/imageexporter.cpp export/imageexporter.h
  export/picturewords.cpp export/picturewords.h
  export/problemreport.cpp export/problemreport.h
)
