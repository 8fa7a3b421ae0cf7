// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/helptext.h"
#include "app/options.h"

#include <QTest>

using namespace cbv;

namespace {

CommandLine read(const std::vector<std::string> &arguments)
{
    const auto parsed = parseCommandLine(arguments);
    if (parsed.error)
        qWarning("unexpected: %s", qPrintable(usageErrorText(*parsed.error)));
    return parsed.line;
}

UsageError errorOf(const std::vector<std::string> &arguments)
{
    const auto parsed = parseCommandLine(arguments);
    return parsed.error ? *parsed.error : UsageError{UsageErrorCode::BadFilter, u"none"_qs, {}, {}};
}

TimeMs at(std::string_view time)
{
    return parseTime(time).value().ms;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutArgumentsTheWindowOpens();
    void pathsAreKeptAsTheyAreTyped();
    void whatFollowsTwoDashesIsAPath();
    void eachOptionReachesItsValue();
    void aValueMayStandBehindAnEqualsSign();
    void aValueMayBeginWithADash();
    void exportsRunWithoutAWindow();
    void theEndingChoosesTheFormat();
    void dashIsStandardOutput();
    void anAthenaQueryReadsNothing();
    void aDateIsReadInTheTimeZone();
    void boundsBecomeTermsOfTheFilter();
    void qtsOwnOptionsAreHandedOn();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void everyErrorHasWords();
    void theLanguageHoldsForAnErrorToo();
    void helpNamesEveryShownOption();
};

void CommandLineTest::withoutArgumentsTheWindowOpens()
{
    const CommandLine line = read({});
    QCOMPARE(line.mode, RunMode::Window);
    QVERIFY(line.paths.empty());
    QVERIFY(!line.scope && !line.zone && !line.theme);
    QVERIFY(line.wholeFilter().isEmpty());
    QCOMPARE(read({"--filter", "x", "folder"}).mode, RunMode::Window);
}

void CommandLineTest::pathsAreKeptAsTheyAreTyped()
{
    const std::vector<std::string> paths{"a b", "-", "\xff\xfe", "x/../y"};
    QCOMPARE(read(paths).paths, paths);
}

void CommandLineTest::whatFollowsTwoDashesIsAPath()
{
    const CommandLine line = read({"--summary", "--", "--summary", "-x"});
    QCOMPARE(line.paths, (std::vector<std::string>{"--summary", "-x"}));
}

void CommandLineTest::eachOptionReachesItsValue()
{
    const CommandLine line = read({"--summary",
                                   "--export-timeline",
                                   "a.svg",
                                   "--export-events",
                                   "b.jsonl",
                                   "--export-ledger",
                                   "c.json",
                                   "--filter",
                                   "state:active",
                                   "--since",
                                   "2026-02-01T00:00:00Z",
                                   "--until",
                                   "2026-03-01T09:00:00+09:00",
                                   "--scope",
                                   "instances",
                                   "--time-zone",
                                   "Asia/Tokyo",
                                   "--language",
                                   "ja",
                                   "--size",
                                   "800x600",
                                   "--scale",
                                   "3",
                                   "--theme",
                                   "dark",
                                   "--force",
                                   "--no-cache",
                                   "--threads",
                                   "2",
                                   "in"});
    QVERIFY(line.summary);
    QVERIFY(line.timeline && line.timeline->format == ImageFormat::Svg);
    QCOMPARE(line.timeline->file, u"a.svg"_qs);
    QVERIFY(line.events && line.events->format == TableFormat::JsonLines);
    QVERIFY(line.ledger && line.ledger->format == LedgerFormat::Json);
    QCOMPARE(line.ledger->file, u"c.json"_qs);
    QCOMPARE(line.filterText, u"state:active"_qs);
    QCOMPARE(line.filter.terms.size(), std::size_t(1));
    QCOMPARE(line.since, std::optional(at("2026-02-01T00:00:00Z")));
    QCOMPARE(line.until, std::optional(at("2026-03-01T00:00:00Z")));
    QCOMPARE(line.scope, std::optional(Scope::Instances));
    QVERIFY(line.zone && line.zone->id() == "Asia/Tokyo");
    QCOMPARE(line.language, u"ja"_qs);
    QCOMPARE(line.size, QSize(800, 600));
    QCOMPARE(line.scale, 3);
    QCOMPARE(line.theme, std::optional(ThemeChoice::Dark));
    QCOMPARE(line.overwrite, Overwrite::Allow);
    QCOMPARE(line.cache, CacheUse::None);
    QCOMPARE(line.threads, 2U);
}

void CommandLineTest::aValueMayStandBehindAnEqualsSign()
{
    const CommandLine line = read({"--scope=all", "--filter=state=active", "--language=en"});
    QCOMPARE(line.scope, std::optional(Scope::All));
    QCOMPARE(line.filterText, u"state=active"_qs);
    QCOMPARE(line.language, u"en"_qs);
}

void CommandLineTest::aValueMayBeginWithADash()
{
    const CommandLine line = read({"--filter", "-state:expired"});
    QCOMPARE(line.filter.terms.size(), std::size_t(1));
    QVERIFY(line.filter.terms.front().negated);
}

void CommandLineTest::exportsRunWithoutAWindow()
{
    QCOMPARE(read({"--summary", "x"}).mode, RunMode::Headless);
    QCOMPARE(read({"--export-timeline", "a.png", "x"}).mode, RunMode::Headless);
    QCOMPARE(read({"--export-events", "a.csv", "x"}).mode, RunMode::Headless);
    QCOMPARE(read({"--export-ledger", "a.csv", "x"}).mode, RunMode::Headless);
    QCOMPARE(read({"--help"}).mode, RunMode::Help);
    QCOMPARE(read({"-h"}).mode, RunMode::Help);
    QCOMPARE(read({"--version"}).mode, RunMode::Version);
    QCOMPARE(read({"--version", "--help", "--summary"}).mode, RunMode::Help);
}

void CommandLineTest::theEndingChoosesTheFormat()
{
    QVERIFY(read({"--export-timeline", "A.PNG", "x"}).timeline->format == ImageFormat::Png);
    QVERIFY(read({"--export-timeline", "a.pdf", "x"}).timeline->format == ImageFormat::Pdf);
    QVERIFY(read({"--export-events", "a.csv", "x"}).events->format == TableFormat::Csv);
    QVERIFY(read({"--export-events", "a.b.JSON", "x"}).events->format == TableFormat::Json);
    QVERIFY(read({"--export-events", "a.ndjson", "x"}).events->format == TableFormat::JsonLines);
    QVERIFY(read({"--export-ledger", "a.CSV", "x"}).ledger->format == LedgerFormat::Csv);
    QVERIFY(read({"--export-ledger", "a.json", "x"}).ledger->format == LedgerFormat::Json);
}

void CommandLineTest::dashIsStandardOutput()
{
    const CommandLine plain = read({"--export-events", "-", "x"});
    QVERIFY(plain.events->file.isEmpty());
    QVERIFY(plain.events->format == TableFormat::Csv);
    const CommandLine json = read({"--export-events", "-.json", "x"});
    QVERIFY(json.events->file.isEmpty());
    QVERIFY(json.events->format == TableFormat::Json);
    QVERIFY(read({"--export-timeline", "-", "x"}).timeline->format == ImageFormat::Png);
    QVERIFY(read({"--export-ledger", "-", "x"}).ledger->format == LedgerFormat::Csv);
    QVERIFY(read({"--export-ledger", "-.json", "x"}).ledger->file.isEmpty());
}

void CommandLineTest::anAthenaQueryReadsNothing()
{
    const CommandLine line = read({"--athena-query", "db.logs", "--scope", "all", "--since", "2026-02-01"});
    QCOMPARE(line.mode, RunMode::AthenaQuery);
    QCOMPARE(QString::fromStdString(line.athenaTable.value_or("")), QStringLiteral(R"("db"."logs")"));
    QCOMPARE(line.scope, std::optional(Scope::All));
    QVERIFY(line.since.has_value());
    QCOMPARE(read({"--athena-query", "logs", "--help"}).mode, RunMode::Help);
    QCOMPARE(errorOf({"--athena-query", "logs", "--summary", "in"}).code, UsageErrorCode::TwoOnOutput);
}

void CommandLineTest::aDateIsReadInTheTimeZone()
{
    const CommandLine line =
        read({"--until", "2026-02-03", "--since", "2026-02-01", "--time-zone", "Asia/Tokyo"});
    QCOMPARE(line.since, std::optional(at("2026-01-31T15:00:00Z")));
    QCOMPARE(line.until, std::optional(at("2026-02-02T15:00:00Z")));
    QCOMPARE(read({"--since", "2026-02-01"}).since, std::optional(at("2026-02-01T00:00:00Z")));
    QCOMPARE(read({"--since", "2026-02-01 09:30Z"}).since,
             std::optional(at("2026-02-01T09:30:00Z")));
}

void CommandLineTest::boundsBecomeTermsOfTheFilter()
{
    const Filter whole =
        read({"--filter", "cr-1", "--since", "2026-02-01", "--until", "2026-02-02"}).wholeFilter();
    QCOMPARE(whole.terms.size(), std::size_t(3));
    QCOMPARE(whole.terms[1].match, FilterMatch::From);
    QCOMPARE(whole.terms[2].match, FilterMatch::Before);
    const auto again = parseFilter(filterText(whole));
    QVERIFY(std::holds_alternative<Filter>(again));
    QCOMPARE(std::get<Filter>(again).terms.size(), std::size_t(3));
    QCOMPARE(std::get<Filter>(again).terms[2].time, whole.terms[2].time);
}

void CommandLineTest::qtsOwnOptionsAreHandedOn()
{
    const CommandLine line = read({"-platform", "offscreen", "--style=fusion", "logs", "-reverse"});
    QCOMPARE(line.mode, RunMode::Window);
    QCOMPARE(line.paths, std::vector<std::string>{"logs"});
    QCOMPARE(line.qtArguments,
             (std::vector<std::string>{"-platform", "offscreen", "--style=fusion", "-reverse"}));
}

void CommandLineTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, UsageErrorCode code) {
        QTest::newRow(name) << arguments << static_cast<int>(code);
    };
    using enum UsageErrorCode;
    row("unknown", {u"--colour"_qs}, UnknownOption);
    row("short unknown", {u"-x"_qs}, UnknownOption);
    row("prefix", {u"--sum"_qs, u"x"_qs}, UnknownOption);
    row("no value", {u"--filter"_qs}, MissingValue);
    row("empty value", {u"--scope="_qs}, MissingValue);
    row("value for a switch", {u"--summary=yes"_qs, u"x"_qs}, UnexpectedValue);
    row("scope", {u"--scope"_qs, u"everything"_qs}, BadValue);
    row("language", {u"--language"_qs, u"fr"_qs}, BadValue);
    row("theme", {u"--theme"_qs, u"blue"_qs}, BadValue);
    row("size", {u"--size"_qs, u"800"_qs}, BadValue);
    row("size of nothing", {u"--size"_qs, u"0x600"_qs}, BadValue);
    row("size of a house", {u"--size"_qs, u"99999x99999"_qs}, BadValue);
    row("scale 0", {u"--scale"_qs, u"0"_qs}, BadValue);
    row("scale 5", {u"--scale"_qs, u"5"_qs}, BadValue);
    row("scale -1", {u"--scale"_qs, u"-1"_qs}, BadValue);
    row("scale 1.5", {u"--scale"_qs, u"1.5"_qs}, BadValue);
    row("threads", {u"--threads"_qs, u"0"_qs}, BadValue);
    row("zone", {u"--time-zone"_qs, u"Mars/Olympus"_qs}, BadZone);
    row("since", {u"--since"_qs, u"yesterday"_qs}, BadTime);
    row("since and more", {u"--since"_qs, u"2026-02-01 cr-1"_qs}, BadTime);
    row("until", {u"--until"_qs, u"2026-02-31"_qs}, BadTime);
    row("filter", {u"--filter"_qs, u"colour:red"_qs}, BadFilter);
    row("picture format", {u"--export-timeline"_qs, u"a.gif"_qs, u"x"_qs}, UnknownFormat);
    row("events format", {u"--export-events"_qs, u"a.png"_qs, u"x"_qs}, UnknownFormat);
    row("table", {u"--athena-query"_qs, u"a;b"_qs}, BadTable);
    row("no path", {u"--summary"_qs}, NoPath);
    row("ledger format", {u"--export-ledger"_qs, u"a.jsonl"_qs, u"x"_qs}, UnknownFormat);
    row("ledger on output", {u"--summary"_qs, u"--export-ledger"_qs, u"-"_qs, u"x"_qs}, TwoOnOutput);
    row("two", {u"--summary"_qs, u"--export-events"_qs, u"-"_qs, u"x"_qs}, TwoOnOutput);
}

void CommandLineTest::wrongUsageIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    std::vector<std::string> raw;
    for (const QString &argument : arguments)
        raw.push_back(argument.toStdString());
    const UsageError error = errorOf(raw);
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY(error.option != u"none");
    QVERIFY(!usageErrorText(error).isEmpty());
}

void CommandLineTest::everyErrorHasWords()
{
    for (int i = 0; i <= static_cast<int>(UsageErrorCode::TwoOnOutput); ++i) {
        const UsageError error{static_cast<UsageErrorCode>(i), u"--x"_qs, u"%1<b>"_qs, {}};
        const QString text = usageErrorText(error);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(!text.contains(u'\n'));
    }
}

void CommandLineTest::theLanguageHoldsForAnErrorToo()
{
    const auto parsed = parseCommandLine({"--colour", "--language", "ja"});
    QVERIFY(parsed.error);
    QCOMPARE(parsed.line.language, u"ja"_qs);
}

void CommandLineTest::helpNamesEveryShownOption()
{
    const QString help = helpText();
    QVERIFY(help.endsWith(u'\n'));
    for (const OptionSpec &option : commandLineOptions()) {
        const QString name = QString::fromLatin1(option.name.data(), qsizetype(option.name.size()));
        QCOMPARE(help.contains(QStringLiteral("  %1").arg(name)), option.purpose != nullptr);
    }
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
