// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text to the tolerant reader: what it gives lies inside the text, each record ends behind the
// one before, and its mends lie in it.
#include "input/tolerantreader.h"

#include <cstdlib>

namespace {

class Sink : public cbv::RecordSink
{
public:
    explicit Sink(std::size_t size) : m_size(size) {}
    cbv::Next record(const cbv::CutRecord &record) override
    {
        // A string may turn out to lie in an object that is a record itself.
        if (record.end <= m_behind || record.end <= record.begin || record.end > m_size)
            std::abort();
        m_behind = record.end;
        for (const cbv::Mend &mend : record.mends) {
            if (mend.offset < record.begin || mend.offset > record.end)
                std::abort();
        }
        return cbv::Next::Go;
    }
    cbv::Next failed(const cbv::CutFailure &failure) override
    {
        if (failure.begin > failure.offset || failure.offset > m_size)
            std::abort();
        return cbv::Next::Go;
    }

private:
    std::size_t m_size;
    std::size_t m_behind = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Sink sink(size);
    cbv::readTolerantly({reinterpret_cast<const char *>(data), size}, 0, sink);
    return 0;
}
