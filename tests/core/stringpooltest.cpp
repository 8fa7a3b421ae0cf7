// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pool of texts, and the arena below it.
#include "core/event/stringpool.h"

#include "recordtexts.h"

#include <QTest>

using namespace cbv;

class StringPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void theEmptyTextIsAlwaysNumberZero();
    void eachTextHasOneNumber();
    void textsKeepAllTheirBytes();
    void textsDoNotMoveWhenThePoolGrows();
    void aTextLargerThanAChunkIsKept();
    void anArenaIsUsedAgainAfterItWasCleared();
};

void StringPoolTest::theEmptyTextIsAlwaysNumberZero()
{
    StringPool pool;
    QCOMPARE(pool.size(), std::size_t(1));
    QCOMPARE(pool.intern({}), 0U);
    QCOMPARE(pool.intern(std::string()), 0U);
    QVERIFY(pool.text(0).empty());
    QCOMPARE(pool.size(), std::size_t(1));
}

void StringPoolTest::eachTextHasOneNumber()
{
    StringPool pool;
    const auto east = pool.intern("us-east-1");
    const auto west = pool.intern("us-west-2");
    QVERIFY(east != west);
    QCOMPARE(pool.intern(std::string("us-east-") + '1'), east);
    QCOMPARE(shown(pool.text(east)), "us-east-1");
    QCOMPARE(shown(pool.text(west)), "us-west-2");
    QCOMPARE(pool.size(), std::size_t(3));
}

void StringPoolTest::textsKeepAllTheirBytes()
{
    StringPool pool;
    const std::string withZero("a\0b", 3);
    QVERIFY(pool.intern(withZero) != pool.intern("a"));
    QCOMPARE(pool.text(pool.intern(withZero)), std::string_view(withZero));
}

void StringPoolTest::textsDoNotMoveWhenThePoolGrows()
{
    constexpr int kTexts = 20000;
    StringPool pool;
    const auto first = pool.text(pool.intern("the first"));
    std::vector<StringId> ids;
    for (int i = 0; i < kTexts; ++i)
        ids.push_back(pool.intern("text " + std::to_string(i)));
    QVERIFY(pool.text(pool.intern("the first")).data() == first.data());
    QCOMPARE(pool.size(), std::size_t(kTexts + 2));
    for (int i = 0; i < kTexts; ++i)
        QCOMPARE(std::string(pool.text(ids[static_cast<std::size_t>(i)])),
                 "text " + std::to_string(i));
}

void StringPoolTest::aTextLargerThanAChunkIsKept()
{
    StringPool pool;
    const std::string large(300'000, 'x');
    const auto before = pool.intern("before");
    const auto id = pool.intern(large);
    const auto after = pool.intern("after");
    QCOMPARE(pool.text(id), std::string_view(large));
    QCOMPARE(shown(pool.text(before)), "before");
    QCOMPARE(shown(pool.text(after)), "after");
}

void StringPoolTest::anArenaIsUsedAgainAfterItWasCleared()
{
    TextArena arena;
    arena.clear();
    const auto *const place = arena.add("first").data();
    for (int i = 0; i < 1000; ++i)
        arena.add(std::string(1000, 'y'));
    arena.clear();
    const auto again = arena.add("again");
    QVERIFY(again.data() == place);
    QCOMPARE(shown(again), "again");
    QVERIFY(arena.add({}).empty());
}

QTEST_GUILESS_MAIN(StringPoolTest)
#include "stringpooltest.moc"
