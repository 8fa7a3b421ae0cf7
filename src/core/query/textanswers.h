// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one filter term says of the texts of a store: each of them is tested once, however many rows
// have it.
#pragma once

#include "filterengine.h"
#include "textmatcher.h"
#include "uuidmatcher.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace cbv {

/// Tests each text of a dictionary when it is first met, and remembers the answer.
class Memo
{
public:
    explicit Memo(std::size_t size) : m_answers(size, Answer::Unknown) {}

    template<typename Test>
    bool operator()(std::size_t id, Test test)
    {
        Answer &answer = m_answers[id];
        if (answer == Answer::Unknown)
            answer = test() ? Answer::Yes : Answer::No;
        return answer == Answer::Yes;
    }
    std::size_t size() const { return m_answers.size(); }
    /// Of a text that was tested.
    bool isYes(std::size_t id) const { return m_answers[id] == Answer::Yes; }

private:
    enum class Answer : std::uint8_t { Unknown, Yes, No };
    std::vector<Answer> m_answers;
};

/// Answers for texts of the store's pool, each tested once.
class TextAnswers
{
public:
    TextAnswers(const EventStore &store, const FilterTerm &term);

    /// Tests all texts beforehand, on several threads where there are many; then several threads
    /// may ask, unless it was stopped.
    void testAll(const std::stop_token &stop);

    /// The answers for the texts of a field, once all are tested.
    const Memo &all(Field field) const { return m_byWord && isIdList(field) ? m_words : m_whole; }
    bool matches(StringId id, Field field)
    {
        if (m_byWord && isIdList(field))
            return m_words(id, [&] { return m_matcher.matchesAnyWord(m_store.text(id)); });
        return m_whole(id, [&] { return m_matcher.matches(m_store.text(id)); });
    }
    /// For each profile, whether the field matches.
    std::vector<bool> ofProfiles(Field field);
    /// `matcher`: of the same term, for who asks on a thread of its own.
    bool matchesEventId(Row row, TextMatcher &matcher) const
    {
        const auto id = m_store.eventId(row);
        return id.isUuid() && m_uuids.canTell() ? m_uuids.matches(id)
                                                : matcher.matches(m_store.eventIdText(row));
    }
    TextMatcher &matcher() { return m_matcher; }

private:
    const EventStore &m_store;
    const FilterTerm &m_term;
    TextMatcher m_matcher;
    UuidMatcher m_uuids;
    bool m_byWord;
    Memo m_whole;
    Memo m_words;
};

} // namespace cbv
