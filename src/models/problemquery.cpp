// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemquery.h"

#include "problemwords.h"

#include "core/query/textmatcher.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace cbv {
namespace {

constexpr std::size_t kCodes = static_cast<std::size_t>(ProblemCode::DamagedValue) + 1;

std::size_t index(ProblemCode code)
{
    return static_cast<std::size_t>(code);
}

/// One word of the question. What a file or a kind of problem says is asked once, not for each.
class Word
{
public:
    Word(const QString &word, const LoadResult &load)
        : m_load(load),
          m_matcher(FilterTerm{FilterField::Any, FilterMatch::Contains, false, {word}, kNoTime}),
          m_files(load.store->files().size(), Known::NotYet),
          m_codes(kCodes, Known::NotYet)
    {}

    bool isIn(const Problem &problem, std::size_t &work)
    {
        return isInFile(problem, work) || isInWords(problem, work);
    }

private:
    enum class Known : std::uint8_t { NotYet, Matches, DoesNot };

    bool isInFile(const Problem &problem, std::size_t &work)
    {
        return problem.file < m_files.size() && once(m_files[problem.file], work, [&] {
                   return m_load.store->files()[problem.file].path;
               });
    }
    bool isInWords(const Problem &problem, std::size_t &work)
    {
        const auto words = [&] {
            return (problemSentence(problem) + u'\n' + problemKind(problem) + u'\n').toStdString()
                   + std::string(codeName(problem.code));
        };
        Known each = Known::NotYet;
        return once(problem.detail.empty() ? m_codes[index(problem.code)] : each, work, words);
    }
    template<typename Text>
    bool once(Known &known, std::size_t &work, const Text &text)
    {
        if (known == Known::NotYet) {
            ++work;
            known = m_matcher.matches(text()) ? Known::Matches : Known::DoesNot;
        }
        return known == Known::Matches;
    }

    const LoadResult &m_load;
    TextMatcher m_matcher;
    std::vector<Known> m_files;
    std::vector<Known> m_codes;
};

/// What a problem is ordered by, in numbers, so that no text is compared but details.
struct Key
{
    std::uint32_t problem = 0;
    std::uint32_t group = 0;
    std::uint32_t groupRank = 0;
    std::int64_t first = 0;
    std::int64_t second = 0;
};

using Ranks = std::array<std::uint32_t, kCodes>;

/// The place of each kind's words in the alphabet of the language.
template<typename Words>
Ranks ranksOf(const Words &words)
{
    std::array<QString, kCodes> texts;
    for (std::size_t code = 0; code < kCodes; ++code)
        texts[code] = words(static_cast<ProblemCode>(code));
    std::array<std::size_t, kCodes> order{};
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return texts[a].localeAwareCompare(texts[b]) < 0;
    });
    Ranks ranks{};
    for (std::size_t i = 0; i < kCodes; ++i)
        ranks[order[i]] = static_cast<std::uint32_t>(i);
    return ranks;
}

class KeyMaker
{
public:
    explicit KeyMaker(const ProblemQuestion &question)
        : m_question(question),
          m_kinds(ranksOf([](ProblemCode code) { return problemKind(code); })),
          m_sentences(ranksOf([](ProblemCode code) {
              Problem problem;
              problem.code = code;
              return problemSentence(problem);
          }))
    {}

    Key key(std::uint32_t number) const
    {
        const Problem &problem = m_question.load->problems[number];
        Key key;
        key.problem = number;
        const auto code = static_cast<std::uint32_t>(problem.code);
        const auto severity = static_cast<std::uint32_t>(problem.severity);
        switch (m_question.grouping) {
        case ProblemGrouping::None: break;
        case ProblemGrouping::File: key.group = key.groupRank = problem.file; break;
        case ProblemGrouping::Severity:
            key.group = severity;
            key.groupRank = static_cast<std::uint32_t>(Severity::Unreadable) - severity;
            break;
        case ProblemGrouping::Kind:
            key.group = code;
            key.groupRank = m_kinds[code];
            break;
        }
        switch (m_question.column) {
        case ProblemColumn::Severity: key.first = severity; break;
        case ProblemColumn::Kind: key.first = m_kinds[code]; break;
        case ProblemColumn::File: key.first = problem.file; break; // files are sorted by path
        case ProblemColumn::Record: key.first = problem.record; break;
        case ProblemColumn::Line:
            key.first = problem.line;
            key.second = problem.column;
            break;
        case ProblemColumn::Offset: key.first = problem.offset; break;
        case ProblemColumn::What: key.first = m_sentences[code]; break;
        }
        return key;
    }

private:
    const ProblemQuestion &m_question;
    Ranks m_kinds;
    Ranks m_sentences;
};

void sortKeys(const ProblemQuestion &question, std::vector<Key> &keys, std::size_t &work)
{
    const auto &problems = question.load->problems;
    const bool ascending = question.order == SortOrder::Ascending;
    std::ranges::sort(keys, [&](const Key &a, const Key &b) {
        ++work;
        if (a.groupRank != b.groupRank)
            return a.groupRank < b.groupRank;
        if (a.first != b.first)
            return (a.first < b.first) == ascending;
        if (a.second != b.second)
            return (a.second < b.second) == ascending;
        if (question.column == ProblemColumn::What) {
            const int order = problems[a.problem].detail.compare(problems[b.problem].detail);
            if (order != 0)
                return (order < 0) == ascending;
        }
        return a.problem < b.problem;
    });
}

void fillAnswer(ProblemAnswer &answer, const std::vector<Key> &keys)
{
    answer.problems.reserve(keys.size());
    for (const Key &key : keys) {
        const auto at = static_cast<std::uint32_t>(answer.problems.size());
        if (answer.grouping != ProblemGrouping::None) {
            if (answer.groups.empty() || answer.groups.back().key != key.group)
                answer.groups.push_back({key.group, at, at});
            answer.groups.back().end = at + 1;
        }
        answer.problems.push_back(key.problem);
    }
}

} // namespace

ProblemClass problemClass(const Problem &problem)
{
    const bool eventless = problem.code == ProblemCode::NotALog
                           || problem.code == ProblemCode::NoEventsInIt
                           || problem.code == ProblemCode::EmptyFile;
    switch (problem.severity) {
    case Severity::Unreadable: return ProblemClass::Unreadable;
    case Severity::Rejected: return ProblemClass::Rejected;
    case Severity::Repaired: return ProblemClass::Repaired;
    case Severity::Note: break;
    }
    return eventless ? ProblemClass::Eventless : ProblemClass::Note;
}

std::optional<std::uint32_t> sameProblem(const LoadResult &load, const Problem &problem,
                                         const LoadResult &other)
{
    const auto path = [](const Problem &its, const LoadResult &of) {
        const auto files = of.store->files();
        return its.file < files.size() ? std::string_view(files[its.file].path)
                                       : std::string_view();
    };
    const auto found = std::ranges::find_if(other.problems, [&](const Problem &its) {
        return its.code == problem.code && its.record == problem.record
               && its.offset == problem.offset && path(its, other) == path(problem, load);
    });
    if (found == other.problems.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - other.problems.begin());
}

std::size_t troubleCount(const std::vector<Problem> &problems)
{
    return static_cast<std::size_t>(std::ranges::count_if(problems, [](const Problem &problem) {
        return problemClass(problem) != ProblemClass::Eventless;
    }));
}

ProblemAnswer answerProblems(const ProblemQuestion &question, std::stop_token stop)
{
    ProblemAnswer answer;
    answer.load = question.load;
    answer.grouping = question.grouping;
    std::vector<Word> words;
    for (const QString &word : question.text.simplified().split(u' ', Qt::SkipEmptyParts))
        words.emplace_back(word, *question.load);
    const KeyMaker maker(question);
    std::vector<Key> keys;
    const auto &problems = question.load->problems;
    for (std::uint32_t number = 0; number < problems.size(); ++number) {
        if (stop.stop_requested())
            return {};
        const Problem &problem = problems[number];
        if (!std::ranges::all_of(words,
                                 [&](Word &word) { return word.isIn(problem, answer.work); }))
            continue;
        const auto kind = static_cast<std::size_t>(problemClass(problem));
        ++answer.counts[kind];
        if (question.shown[kind])
            keys.push_back(maker.key(number));
    }
    sortKeys(question, keys, answer.work);
    fillAnswer(answer, keys);
    return answer;
}

} // namespace cbv
