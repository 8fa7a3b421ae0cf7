// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcollector.h"

#include "bounds.h"
#include "jsoncutter.h"
#include "objectskim.h"
#include "shapes.h"
#include "tolerantreader.h"

#include "../event/relevance.h"

#include <algorithm>

namespace cbv {
namespace {

/// Gives each record inside a found object the object's place, and the owner the result.
class Unwrapper : public RecordSink
{
public:
    Unwrapper(RecordCollector &owner, const CutRecord &found) : m_owner(owner), m_found(found) {}

    Next record(const CutRecord &inner) override
    {
        CutRecord record = m_found;
        record.text = inner.text;
        record.loose = inner.loose;
        if (m_found.layers != kTableLayers)
            record.layers = static_cast<std::uint8_t>(m_found.layers + inner.layers);
        record.part = static_cast<std::uint16_t>(m_found.part + inner.part);
        return m_owner.mendedRecord(record);
    }
    Next failed(const CutFailure &failure) override { return m_owner.failed(failure); }

private:
    RecordCollector &m_owner;
    const CutRecord &m_found;
};

/// Takes what the tolerant reader finds in a stretch of the text, or in a string inside it.
class Finder : public RecordSink
{
public:
    Finder(RecordCollector &owner, std::size_t shift, const CutRecord *string)
        : m_owner(owner),
          m_shift(shift),
          m_string(string)
    {}

    Next record(const CutRecord &found) override
    {
        CutRecord placed = found;
        if (m_string != nullptr) {
            placed.begin = m_string->begin;
            placed.end = m_string->end;
            placed.layers = m_string->layers;
            placed.part = m_string->part;
            for (auto &mend : placed.mends)
                mend.offset = m_string->begin;
        } else {
            placed.begin += m_shift;
            placed.end += m_shift;
            for (auto &mend : placed.mends)
                mend.offset += m_shift;
        }
        Unwrapper unwrapper(m_owner, placed);
        return readJsonRecords(placed.text, 0, unwrapper).next;
    }
    Next failed(const CutFailure &failure) override
    {
        CutFailure placed = failure;
        placed.begin = m_string != nullptr ? m_string->begin : failure.begin + m_shift;
        placed.offset = m_string != nullptr ? m_string->begin : failure.offset + m_shift;
        return m_owner.failed(placed);
    }

private:
    RecordCollector &m_owner;
    std::size_t m_shift;
    const CutRecord *m_string; ///< the string that the text was in, if any
};

constexpr std::size_t kUsualRecordBytes = 2048;

/// As CloudTrail has begun its records since there are any: no other service's `Records` do.
bool beginsAsWritten(std::string_view text)
{
    constexpr std::string_view kFirst = R"({"eventVersion":"1.)";
    constexpr std::string_view kSecond = R"(","userIdentity":{)";
    constexpr std::size_t kSecondAt = kFirst.size() + 2; // 1.08
    return text.size() > kSecondAt && text.starts_with(kFirst)
           && text.substr(kSecondAt).starts_with(kSecond);
}

} // namespace

RecordCollector::RecordCollector(std::string_view text, Decoding decoding, Scope scope,
                                 RecordParsers &parsers, EventBatch &batch, std::stop_token stop)
    : m_text(text),
      m_decoding(decoding),
      m_scope(scope),
      m_parsers(parsers),
      m_batch(batch),
      m_stop(std::move(stop)),
      m_lines(text)
{}

void RecordCollector::collect()
{
    const auto first = skipSpace(m_text, 0);
    if (first == m_text.size())
        return;
    const auto outcome = shapeOf(m_text, first).read(m_text, first, *this);
    m_isLog |= outcome.isLog;
    if (outcome.broken)
        readBroken(*outcome.broken);
    if (m_isLog)
        m_batch.account.records.add(RecordVerdict::Other, m_loose);
}

std::optional<std::string> RecordCollector::find(const RecordPlace &place)
{
    m_wanted = place;
    collect();
    return std::move(m_found);
}

void RecordCollector::readBroken(const StructureBreak &broken)
{
    Finder finder(*this, 0, nullptr);
    const auto outcome = readTolerantly(m_text, broken.resume, finder);
    if (!broken.insideValue || !m_isLog || next() == Next::Stop)
        return;
    const bool atEnd = broken.offset >= m_text.size();
    const bool moreBegins = m_text.find('{', broken.resume) != m_text.npos;
    if (atEnd && (outcome.endedInside || !moreBegins)) {
        const bool known = std::ranges::any_of(
            m_batch.problems, [](const Problem &p) { return p.code == ProblemCode::CutOff; });
        if (!known)
            note(Severity::Unreadable, ProblemCode::CutOff, m_text.size(), 0);
    } else if (outcome.failures == 0 && !outcome.mendedAny) {
        // Nothing was mended and nothing lost, so it broke between two records.
        if (!atEnd && (m_text[broken.offset] == '{' || m_text[broken.offset] == '"'))
            note(Severity::Note, ProblemCode::MissingComma, broken.offset, 0);
        else if (atEnd && outcome.records == 0)
            reject(ProblemCode::MissingEnd, broken.resume); // its beginning says nothing yet
        else
            reject(ProblemCode::SyntaxError, atEnd ? broken.resume : broken.offset);
    }
}

TakenWhole RecordCollector::takeWhole(std::size_t begin)
{
    // Replaced bytes are marked on their record, and a record that is looked for is wanted as text.
    if (m_decoding == Decoding::Replaced || m_wanted || begin > kMaxRecordOffset)
        return {};
    if (!m_concern || *m_concern < begin)
        m_concern = nextConcern(m_text, begin);
    if (const auto end = skimmed(begin); end != kNowhere) {
        ++m_number;
        m_isLog = true;
        m_hasEvents = true;
        m_batch.account.records.add(RecordVerdict::OutOfScope);
        return {end, next()};
    }
    // Few records are longer than the last, so it is mostly known beforehand whether a tree is
    // needed.
    const bool likely = *m_concern - begin < std::max(m_plainLength, kUsualRecordBytes);
    const auto end = likely ? m_parsers.plain.read(m_text, begin, m_parsers.tree)
                            : m_parsers.plain.read(m_text, begin);
    const bool concerns = end != kNowhere && *m_concern < end;
    if (end == kNowhere
        || (concerns && !likely && m_parsers.plain.read(m_text, begin, m_parsers.tree) == kNowhere))
        return {};
    m_plainLength = end - begin;
    ++m_number;
    m_isLog = true;
    m_hasEvents = true;
    const bool inScope =
        concerns || m_scope == Scope::All
        || (m_scope == Scope::Instances && classOfName(m_parsers.plain.name()) != NameClass::Other);
    if (!inScope) {
        m_batch.account.records.add(RecordVerdict::OutOfScope);
        return {end, next()};
    }
    RecordOrigin origin;
    origin.bytes = m_text.substr(begin, end - begin);
    origin.place.record = m_number;
    origin.place.offset = begin;
    origin.place.length = static_cast<std::uint32_t>(end - begin);
    const auto problems = m_batch.problems.size();
    if (!concerns)
        addRow(m_parsers.plain.texts(), origin, m_batch);
    else if (addEvent(m_parsers.plain.texts(), m_parsers.tree, origin, m_scope, m_batch)
             == Judgement::OutOfScope)
        m_batch.account.records.add(RecordVerdict::OutOfScope);
    placeProblems(problems);
    return {end, next()};
}

/// In scope `blocks`, a record as CloudTrail writes it that names nothing of a block is out of
/// scope by its bytes: only its end is looked for. kNowhere for any other.
std::size_t RecordCollector::skimmed(std::size_t begin) const
{
    if (m_scope != Scope::Blocks || !beginsAsWritten(m_text.substr(begin)))
        return kNowhere;
    // Not beyond what does name something.
    const auto end = skimObject(m_text.substr(0, *m_concern), begin);
    if (end == kNowhere || end - begin > kMaxRecordBytes)
        return kNowhere;
    // What is broken may seem to end where something else goes on.
    const auto behind = skipSpace(m_text, end);
    const bool endsHere = behind == m_text.size() || m_text[behind] == ',' || m_text[behind] == ']'
                          || (m_text[behind] == '{' && behind > end);
    return endsHere ? end : kNowhere;
}

Next RecordCollector::record(const CutRecord &record)
{
    const auto error = m_parsers.strict.check(record.text);
    if (!error)
        judge(record);
    else if (error->code != ProblemCode::SyntaxError)
        reject(error->code, record.begin);
    else
        mend(record, *error);
    return next();
}

Next RecordCollector::failed(const CutFailure &failure)
{
    reject(failure.code, failure.offset);
    return next();
}

Next RecordCollector::mendedRecord(const CutRecord &record)
{
    const auto isCut = [](const Mend &m) { return m.code == ProblemCode::MissingEnd; };
    if (const auto error = m_parsers.strict.check(record.text))
        reject(error->code, record.begin);
    else if (std::ranges::any_of(record.mends, isCut)
             && !isCloudTrailRecord(m_parsers.strict.tree()))
        reject(ProblemCode::MissingEnd, record.begin); // too little was left of it
    else
        judge(record);
    return next();
}

void RecordCollector::mend(const CutRecord &record, const JsonError &error)
{
    const bool inString = record.layers > 0;
    Finder finder(*this, inString ? 0 : record.begin, inString ? &record : nullptr);
    const auto outcome = readTolerantly(record.text, 0, finder);
    if (outcome.records == 0 && outcome.failures == 0 && !record.loose)
        reject(ProblemCode::SyntaxError, inString ? record.begin : record.begin + error.offset);
}

void RecordCollector::judge(const CutRecord &record)
{
    ++m_number;
    if (m_wanted) {
        const bool beginsThere = record.begin == m_wanted->offset;
        m_isFound = beginsThere && m_number == m_wanted->record;
        if (beginsThere && (m_isFound || !m_found))
            m_found = std::string(record.text);
        return;
    }
    const auto &tree = m_parsers.strict.tree();
    if (!isCloudTrailRecord(tree)) {
        if (record.loose)
            ++m_loose;
        else
            m_batch.account.records.add(RecordVerdict::Other);
        m_isLog |= !record.loose;
        return;
    }
    m_isLog = true;
    m_hasEvents = true;
    if (!record.mends.empty())
        ++m_batch.account.repaired;
    const auto problems = m_batch.problems.size();
    for (const auto &mend : record.mends)
        note(Severity::Repaired, mend.code, mend.offset, m_number);
    if (m_scope == Scope::Blocks && !mayConcernBlocks(record.text)) {
        m_batch.account.records.add(RecordVerdict::OutOfScope);
        return;
    }
    if (record.begin > kMaxRecordOffset) {
        m_batch.account.records.add(RecordVerdict::Rejected);
        note(Severity::Rejected, ProblemCode::TooLarge, record.begin, m_number);
        return;
    }
    RecordOrigin origin;
    origin.bytes = record.text;
    origin.place.record = m_number;
    origin.place.offset = record.begin;
    origin.place.length = static_cast<std::uint32_t>(record.end - record.begin);
    origin.place.layers = record.layers;
    origin.place.part = record.part;
    if (!record.mends.empty())
        origin.flags |= kRepaired;
    if (record.reduced)
        origin.flags |= kReducedShape;
    if (!record.damaged.empty())
        note(Severity::Note, ProblemCode::DamagedValue, record.begin, m_number, record.damaged);
    constexpr std::string_view kReplacement = "\xef\xbf\xbd";
    if (m_decoding == Decoding::Replaced && record.text.find(kReplacement) != record.text.npos)
        origin.flags |= kBytesReplaced;
    if (addEvent(tree, origin, m_scope, m_batch) == Judgement::OutOfScope)
        m_batch.account.records.add(RecordVerdict::OutOfScope);
    placeProblems(problems);
}

void RecordCollector::placeProblems(std::size_t from)
{
    for (auto i = from; i < m_batch.problems.size(); ++i) {
        auto &problem = m_batch.problems[i];
        if (problem.line >= 0 || problem.offset < 0)
            continue;
        const auto place = m_lines.of(static_cast<std::size_t>(problem.offset));
        problem.line = place.line;
        problem.column = place.column;
    }
}

void RecordCollector::note(Severity severity, ProblemCode code, std::size_t offset,
                           std::uint32_t record, std::string_view detail)
{
    if (m_batch.problems.size() >= kMaxProblemsPerFile)
        return;
    Problem problem;
    problem.severity = severity;
    problem.code = code;
    problem.record = record;
    problem.offset = static_cast<std::int64_t>(offset);
    problem.detail = detail;
    const auto place = m_lines.of(offset);
    problem.line = place.line;
    problem.column = place.column;
    m_batch.problems.push_back(std::move(problem));
}

void RecordCollector::reject(ProblemCode code, std::size_t offset)
{
    ++m_number;
    m_isLog = true;
    m_batch.account.records.add(RecordVerdict::Rejected);
    note(Severity::Rejected, code, offset, m_number);
}

} // namespace cbv
