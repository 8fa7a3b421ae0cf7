// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textanswers.h"

#include "../event/equalparts.h"

namespace cbv {
namespace {

constexpr std::size_t kTextsForAThread = 20'000;

} // namespace

TextAnswers::TextAnswers(const EventStore &store, const FilterTerm &term)
    : m_store(store),
      m_term(term),
      m_matcher(term),
      m_uuids(term),
      m_byWord(term.match == FilterMatch::Equals),
      m_whole(store.pool().size()),
      m_words(m_byWord ? store.pool().size() : 0)
{}

void TextAnswers::testAll(const std::stop_token &stop)
{
    const EqualParts parts(m_whole.size(), kTextsForAThread);
    parts.run([&](std::size_t, std::size_t begin, std::size_t end) {
        TextMatcher matcher(m_term);
        for (auto id = static_cast<StringId>(begin); id < end && !stop.stop_requested(); ++id) {
            m_whole(id, [&] { return matcher.matches(m_store.text(id)); });
            if (m_byWord)
                m_words(id, [&] { return matcher.matchesAnyWord(m_store.text(id)); });
        }
    });
}

std::vector<bool> TextAnswers::ofProfiles(Field field)
{
    const auto index = static_cast<std::size_t>(profileIndex(field));
    std::vector<bool> answers(m_store.profiles().size());
    for (std::uint32_t i = 0; i < answers.size(); ++i)
        answers[i] = matches(m_store.profiles()[i][index], field);
    return answers;
}

} // namespace cbv
