// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include "hugenumbers.h"

#include "../input/bounds.h"

#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <string>

namespace cbv {
namespace {

/// Fills a tree from nlohmann's events. Numbers beyond 64 bits arrive as number_float with their text.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    /// `huge`: the numbers that stand as zero in the text, by their place among all numbers.
    TreeBuilder(JsonTree &tree, std::span<const HugeNumbers::Number> huge) : m_tree(tree), m_huge(huge) {}

    bool null() override { return leaf(JsonKind::Null); }
    bool boolean(bool value) override { return leaf(value ? JsonKind::True : JsonKind::False); }
    bool number_integer(number_integer_t value) override
    {
        return number(std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return number(std::to_string(value));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return number(text);
    }
    bool string(string_t &text) override { return leaf(JsonKind::String, text); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonKind::Object); }
    bool start_array(std::size_t) override { return open(JsonKind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &text) override
    {
        m_key = m_tree.keep(text);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::json::exception &error) override
    {
        constexpr int kNumberOverflow = 406;
        m_error.offset = position == 0 ? 0 : position - 1;
        m_overflow = error.id == kNumberOverflow;
        return false;
    }
    JsonError error() const { return m_error; }
    /// Whether a huge number was all that was wrong so far.
    bool metHugeNumber() const { return m_overflow; }

private:
    bool number(std::string_view text)
    {
        if (!m_huge.empty() && m_huge.front().index == m_numbers++) {
            text = m_huge.front().written;
            m_huge = m_huge.subspan(1);
        }
        return leaf(JsonKind::Number, text);
    }
    bool leaf(JsonKind kind, std::string_view text = {})
    {
        m_tree.leaf(kind, takeKey(), m_tree.keep(text));
        return true;
    }
    bool open(JsonKind kind)
    {
        if (m_open.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
            m_error.code = ProblemCode::NestedTooDeep;
            return false;
        }
        m_open.push_back(m_tree.open(kind, takeKey()));
        return true;
    }
    bool close()
    {
        m_tree.close(m_open.back());
        m_open.pop_back();
        return true;
    }
    std::string_view takeKey() { return std::exchange(m_key, {}); }

    JsonTree &m_tree;
    std::vector<std::uint32_t> m_open;
    std::string_view m_key;
    std::span<const HugeNumbers::Number> m_huge;
    std::size_t m_numbers = 0;
    JsonError m_error;
    bool m_overflow = false;
};

/// The value that `element` was just seen to hold.
template<typename T>
T held(const simdjson::dom::element &element)
{
    T value{};
    [[maybe_unused]] const auto error = element.get<T>().get(value);
    return value;
}

void copyNumber(const simdjson::dom::element &value, std::string_view key, JsonTree &tree)
{
    std::array<char, 40> text{};
    char *const end = text.data() + text.size();
    std::to_chars_result written{text.data(), {}};
    switch (value.type()) {
    case simdjson::dom::element_type::INT64:
        written = std::to_chars(text.data(), end, held<std::int64_t>(value));
        break;
    case simdjson::dom::element_type::UINT64:
        written = std::to_chars(text.data(), end, held<std::uint64_t>(value));
        break;
    default: {
        // Seconds and milliseconds stay readable: 1700000000.0 is not to become 1.7e+09.
        const double number = held<double>(value);
        const double size = std::abs(number);
        written = size >= 1e-3 && size < 1e15
                      ? std::to_chars(text.data(), end, number, std::chars_format::fixed)
                      : std::to_chars(text.data(), end, number);
    }
    }
    const auto length = static_cast<std::size_t>(written.ptr - text.data());
    tree.leaf(JsonKind::Number, key, tree.keep({text.data(), length}));
}

// Recursion is bounded: the parser refuses anything deeper than kMaxJsonDepth.
void copyValue(const simdjson::dom::element &value, std::string_view key, JsonTree &tree)
{
    switch (value.type()) {
    case simdjson::dom::element_type::OBJECT: {
        const auto node = tree.open(JsonKind::Object, key);
        for (const auto member : held<simdjson::dom::object>(value))
            copyValue(member.value, member.key, tree);
        tree.close(node);
        return;
    }
    case simdjson::dom::element_type::ARRAY: {
        const auto node = tree.open(JsonKind::Array, key);
        for (const auto element : held<simdjson::dom::array>(value))
            copyValue(element, {}, tree);
        tree.close(node);
        return;
    }
    case simdjson::dom::element_type::STRING:
        tree.leaf(JsonKind::String, key, held<std::string_view>(value));
        return;
    case simdjson::dom::element_type::BOOL:
        tree.leaf(held<bool>(value) ? JsonKind::True : JsonKind::False, key);
        return;
    case simdjson::dom::element_type::NULL_VALUE:
        tree.leaf(JsonKind::Null, key);
        return;
    default:
        copyNumber(value, key, tree);
    }
}

} // namespace

struct JsonReader::Parsed
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    bool rootIsNew = false; ///< the tree is not yet made from `root`
    JsonTree tree;
};

JsonReader::JsonReader()
    : m_parsed(std::make_unique<Parsed>())
{
}

JsonReader::~JsonReader() = default;

std::optional<JsonError> JsonReader::check(std::string_view text)
{
    auto &parsed = *m_parsed;
    parsed.rootIsNew = false;
    if (text.size() > kMaxRecordBytes)
        return JsonError{ProblemCode::RecordTooLong, 0};
    if (parsed.parser.capacity() < text.size()
        || parsed.parser.max_depth() != static_cast<std::size_t>(kMaxJsonDepth)) {
        const auto capacity = std::max(text.size(), parsed.parser.capacity() * 2);
        if (parsed.parser.allocate(capacity, kMaxJsonDepth) != simdjson::SUCCESS)
            return JsonError{ProblemCode::RecordTooLong, 0};
    }
    if (parsed.parser.parse(text.data(), text.size(), false).get(parsed.root) == simdjson::SUCCESS) {
        parsed.rootIsNew = true;
        return std::nullopt;
    }
    return readAsWritten(text, parsed.tree);
}

const JsonTree &JsonReader::tree()
{
    auto &parsed = *m_parsed;
    if (parsed.rootIsNew) {
        parsed.tree.clear();
        copyValue(parsed.root, {}, parsed.tree);
        parsed.rootIsNew = false;
    }
    return parsed.tree;
}

std::optional<JsonError> readAsWritten(std::string_view text, JsonTree &tree)
{
    tree.clear();
    TreeBuilder builder(tree, {});
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return std::nullopt;
    tree.clear();
    if (!builder.metHugeNumber())
        return builder.error();
    const auto smaller = withoutHugeNumbers(text);
    TreeBuilder again(tree, smaller.numbers);
    if (nlohmann::json::sax_parse(smaller.text, &again))
        return std::nullopt;
    tree.clear();
    return again.error();
}

} // namespace cbv
