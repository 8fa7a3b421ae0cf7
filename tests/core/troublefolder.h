// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder with many kinds of trouble at once, and what is to be found in it. Only for tests; a
// test that includes it links zlib.
#pragma once

#include "recordtexts.h"
#include "temporaryfiles.h"

#include "core/event/problem.h"

#include <filesystem>
#include <sys/stat.h>

namespace cbv {

class TroubleFolder
{
public:
    struct Expected
    {
        std::string name; ///< of the file, below path()
        Severity severity;
        ProblemCode code;
        bool placed; ///< whether it has an offset, a line and a column
    };

    TroubleFolder()
    {
        m_files.write("whole.json", list(lifeOfABlock()));
        writeBroken();
        writePacked();
        writeEventless();
        writeNoFiles();
    }

    std::string path() const { return m_files.path(); }
    const std::vector<Expected> &expected() const { return m_expected; }
    static std::string list(const std::vector<std::string> &records)
    {
        std::string text;
        for (const auto &record : records)
            text += (text.empty() ? "{\"Records\":[\n" : ",\n") + record;
        return text + "\n]}";
    }

private:
    void add(const std::string &name, const std::string &bytes, Severity severity, ProblemCode code,
             bool placed = true)
    {
        m_files.write(name, bytes);
        m_expected.push_back({name, severity, code, placed});
    }
    static std::string record(int number, const std::string &more = {})
    {
        RecordText text;
        text.id = "trouble-" + std::to_string(number);
        text.reservation = "cr-0000000000000000" + std::to_string(number);
        text.more = more;
        return text.json();
    }

    void writeBroken()
    {
        const std::string whole = record(1);
        add("cut.json", list({whole, record(2)}).substr(0, whole.size() + 200),
            Severity::Unreadable, ProblemCode::CutOff);
        add("broken.json",
            list({whole, R"({"eventName":"CapacityBlockActive","eventTime":})", record(3)}),
            Severity::Rejected, ProblemCode::SyntaxError);
        add("comma.json", "{\"Records\":[\n" + record(4, "\"a\":1 \"b\":2,") + "\n]}",
            Severity::Repaired, ProblemCode::MissingComma);
        add("control.json", list({record(5, "\"note\":\"two\nlines\tand a tab\",")}),
            Severity::Repaired, ProblemCode::ControlCharacter);
        add("encoding.json", list({record(6, "\"note\":\"東京 \xff\xff 大阪\",")}), Severity::Note,
            ProblemCode::UnknownEncoding, false);
        add("spreadsheet.csv",
            "Event ID,Event time,User name,Event name,Event source,Recipient Account Id\r\n"
            "trouble-7,2023-10-04T11:30:00Z,mari,CapacityBlockActive,ec2.amazonaws.com,"
            "5.28758E+11\r\n",
            Severity::Note, ProblemCode::DamagedValue);
        add("deep.json",
            list({whole, "{\"eventName\":\"CapacityBlockActive\",\"x\":" + std::string(100'000, '[')
                             + std::string(100'000, ']') + "}"}),
            Severity::Rejected, ProblemCode::NestedTooDeep);
    }
    void writePacked()
    {
        std::string text;
        for (int i = 0; i < 200; ++i)
            text += record(8, "\"n\":" + std::to_string(i * 7919) + ",") + "\n";
        const std::string packed = gzip(text);
        add("cut.json.gz", packed.substr(0, packed.size() / 2), Severity::Unreadable,
            ProblemCode::CutOff, false);
        std::string damaged = packed;
        damaged[damaged.size() - 8] ^= 1; // the checksum
        add("damaged.json.gz", damaged, Severity::Unreadable, ProblemCode::BadPacking, false);
        add("nothing.json.gz", packed.substr(0, 10) + std::string(100, '\xff'),
            Severity::Unreadable, ProblemCode::BadPacking, false);
    }
    void writeEventless()
    {
        add("image.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Severity::Note,
            ProblemCode::NotALog, false);
        add("digest.json", R"({"digestStartTime":"2023-10-01T00:00:00Z","logFiles":[]})",
            Severity::Note, ProblemCode::NoEventsInIt, false);
        add("empty.json", "", Severity::Note, ProblemCode::EmptyFile, false);
    }
    void writeNoFiles()
    {
        ::mkfifo(m_files.path("pipe").c_str(), 0600);
        m_expected.push_back({"pipe", Severity::Unreadable, ProblemCode::NotAFile, false});
        std::filesystem::create_directory_symlink(m_files.path(), m_files.path("loop"));
        m_expected.push_back({"loop", Severity::Note, ProblemCode::LinkLoop, false});
    }

    TemporaryFiles m_files;
    std::vector<Expected> m_expected;
};

} // namespace cbv
