<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Read all logs in a folder and the folders in it</source>
        <translation>フォルダーとその下位フォルダーにあるすべてのログを読み込みます</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Read single log files</source>
        <translation>ログファイルを個別に読み込みます</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Read the made-up logs that come with this program</source>
        <translation>このプログラムに付属する架空のログを読み込みます</translation>
    </message>
    <message>
        <source>&amp;Paste JSON</source>
        <translation>JSON を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Read the text on the clipboard</source>
        <translation>クリップボードのテキストを読み込みます</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Read the same files again; filter, selection and view stay</source>
        <translation>同じファイルをもう一度読み込みます。フィルター、選択、表示範囲は変わりません</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>読み込みを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop reading and keep what was read</source>
        <translation>読み込みを中止し、それまでに読み込んだ内容を残します</translation>
    </message>
    <message>
        <source>&amp;Export Timeline…</source>
        <translation>タイムラインをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>タイムラインを画像として保存します</translation>
    </message>
    <message>
        <source>Export E&amp;vents…</source>
        <translation>イベントをエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the events on screen as CSV or JSON</source>
        <translation>表示中のイベントを CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo Filter</source>
        <translation>フィルターを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>1 つ前のフィルターに戻します</translation>
    </message>
    <message>
        <source>&amp;Redo Filter</source>
        <translation>フィルターをやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Forward to the next filter</source>
        <translation>元に戻したフィルターをやり直します</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as they are on screen</source>
        <translation>選択した行を画面の表示どおりにコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the selected records, unchanged</source>
        <translation>選択したレコードをそのままコピーします</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>CSV としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>選択した行を表計算ソフト向けにコピーします</translation>
    </message>
    <message>
        <source>Filter &amp;for This</source>
        <translation>この値で絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Show only events with this value</source>
        <translation>この値を持つイベントだけを表示します</translation>
    </message>
    <message>
        <source>Filter &amp;Out This</source>
        <translation>この値を除外(&amp;O)</translation>
    </message>
    <message>
        <source>Hide events with this value</source>
        <translation>この値を持つイベントを非表示にします</translation>
    </message>
    <message>
        <source>&amp;All Events of This Reservation</source>
        <translation>この予約のすべてのイベント(&amp;A)</translation>
    </message>
    <message>
        <source>Show only events that name the selected reservation</source>
        <translation>選択した予約に関するイベントだけを表示します</translation>
    </message>
    <message>
        <source>Filter to the &amp;Visible Time</source>
        <translation>表示中の期間で絞り込む(&amp;V)</translation>
    </message>
    <message>
        <source>Show only events of the time that the timeline shows</source>
        <translation>タイムラインに表示中の期間のイベントだけを表示します</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべてのイベントを表示します</translation>
    </message>
    <message>
        <source>&amp;Go to Filter</source>
        <translation>フィルターに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Type a filter</source>
        <translation>フィルターの入力欄に移動します</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, theme and time zone</source>
        <translation>言語、テーマ、タイムゾーンを設定します</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>A shorter time on the timeline</source>
        <translation>タイムラインに表示する期間を短くします</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>A longer time on the timeline</source>
        <translation>タイムラインに表示する期間を長くします</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom to the selected interval or lane (F on the timeline)</source>
        <translation>選択した区間またはレーンに表示範囲を合わせます (タイムライン上では F キー)</translation>
    </message>
    <message>
        <source>Fit &amp;Everything</source>
        <translation>全体を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show the whole time of the logs (0 on the timeline)</source>
        <translation>ログの全期間を表示します (タイムライン上では 0 キー)</translation>
    </message>
    <message>
        <source>Previous &amp;View</source>
        <translation>前の表示範囲(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the time shown before</source>
        <translation>直前に表示していた期間に戻ります</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>次の表示範囲(&amp;N)</translation>
    </message>
    <message>
        <source>Forward to the time shown next</source>
        <translation>戻る前に表示していた期間に進みます</translation>
    </message>
    <message>
        <source>&amp;Go to Time…</source>
        <translation>日時を指定して移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Show a moment on the timeline</source>
        <translation>指定した日時をタイムラインに表示します</translation>
    </message>
    <message>
        <source>&amp;Activity Chart</source>
        <translation>アクティビティグラフ(&amp;A)</translation>
    </message>
    <message>
        <source>Events over time, above the table</source>
        <translation>イベント数の推移を表の上に表示します</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Filter, table, timeline, detail in turn</source>
        <translation>フィルター、表、タイムライン、詳細の順に移動します</translation>
    </message>
    <message>
        <source>&amp;Other Zone…</source>
        <translation>その他のタイムゾーン(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose any time zone by its name</source>
        <translation>任意のタイムゾーンを名前で選びます</translation>
    </message>
    <message>
        <source>Show in Fol&amp;der</source>
        <translation>フォルダーで表示(&amp;D)</translation>
    </message>
    <message>
        <source>Open the folder that the log file lies in</source>
        <translation>ログファイルのあるフォルダーを開きます</translation>
    </message>
    <message>
        <source>&amp;About Capacity Block Viewer</source>
        <translation>Capacity Block Viewer について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Follow Chan&amp;ges</source>
        <translation>変更を追う(&amp;G)</translation>
    </message>
    <message>
        <source>Read files that are new or have grown as they come</source>
        <translation>新しいファイルや伸びたファイルを、現れたときに読みます</translation>
    </message>
    <message>
        <source>Copy At&amp;hena Query…</source>
        <translation>Athena クエリをコピー(&amp;H)…</translation>
    </message>
    <message>
        <source>SQL that finds such events in logs too large for one machine</source>
        <translation>1 台では扱いきれないログから、該当するイベントを探し出す SQL です</translation>
    </message>
    <message>
        <source>Copy as JSON &amp;Lines</source>
        <translation>JSON Lines としてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the selected records, unchanged, one a line</source>
        <translation>選択したレコードをそのまま 1 行に 1 件ずつコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;TSV</source>
        <translation>TSV としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected rows with the names of the columns, tabs between</source>
        <translation>選択した行を、列名を付けてタブ区切りでコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table for a ticket or a wiki</source>
        <translation>選択した行を、チケットや Wiki に貼れる表としてコピーします</translation>
    </message>
    <message>
        <source>Events of This &amp;Request</source>
        <translation>このリクエストのイベント(&amp;R)</translation>
    </message>
    <message>
        <source>Show only records with the same request ID or shared event ID</source>
        <translation>リクエスト ID または共有イベント ID が同じレコードだけを表示します</translation>
    </message>
    <message>
        <source>Events of This &amp;Instance</source>
        <translation>このインスタンスのイベント(&amp;I)</translation>
    </message>
    <message>
        <source>Show only events that name the same instances</source>
        <translation>同じインスタンスを含むイベントだけを表示します</translation>
    </message>
    <message>
        <source>Events of This &amp;User or Service</source>
        <translation>このユーザーまたはサービスのイベント(&amp;U)</translation>
    </message>
    <message>
        <source>Show only events of the one who acted here</source>
        <translation>この操作を行った実行者のイベントだけを表示します</translation>
    </message>
    <message>
        <source>Events Around This &amp;Time</source>
        <translation>この時刻の前後のイベント(&amp;T)</translation>
    </message>
    <message>
        <source>Show only events from 15 minutes before to 15 minutes after this one</source>
        <translation>このイベントの前後 15 分のイベントだけを表示します</translation>
    </message>
    <message>
        <source>Find in the Ta&amp;ble…</source>
        <translation>表内を検索(&amp;B)…</translation>
    </message>
    <message>
        <source>Go from one row with a text to the next; nothing is hidden</source>
        <translation>文字列を含む行を順にたどります。行は隠しません</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>The next row that is found</source>
        <translation>見つかった次の行へ移動します</translation>
    </message>
    <message>
        <source>Find Previou&amp;s</source>
        <translation>前を検索(&amp;S)</translation>
    </message>
    <message>
        <source>The row before that is found</source>
        <translation>見つかった前の行へ移動します</translation>
    </message>
    <message>
        <source>Fin&amp;d a Lane…</source>
        <translation>レーンを探す(&amp;D)…</translation>
    </message>
    <message>
        <source>Go to a lane by a part of its id, account, Region or instance type</source>
        <translation>ID、アカウント、リージョン、インスタンスタイプの一部からレーンに移動します</translation>
    </message>
    <message>
        <source>Show only lanes in which something lies in the visible time</source>
        <translation>表示中の時間に何かがあるレーンだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Copy Measured Time</source>
        <translation>計測した時間をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy from, to and length of what was measured (Ctrl and drag, or M, on the timeline)</source>
        <translation>計測した区間の始まり、終わり、長さをコピーします(タイムラインで Ctrl を押しながらドラッグ、または M)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Measured Time</source>
        <translation>計測した時間を拡大(&amp;M)</translation>
    </message>
    <message>
        <source>Show just the time that was measured</source>
        <translation>計測した時間だけを表示します</translation>
    </message>
    <message>
        <source>Show only events of the time that was measured</source>
        <translation>計測した時間のイベントだけを表示します</translation>
    </message>
    <message>
        <source>Forget what was measured (Esc on the timeline)</source>
        <translation>計測した区間を消します(タイムラインでは Esc)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>値の一覧(&amp;V)</translation>
    </message>
    <message>
        <source>The values of the shown events with their counts, to choose from</source>
        <translation>表示中のイベントの値と件数を一覧にし、選んで絞り込みます</translation>
    </message>
    <message>
        <source>How to &amp;Filter</source>
        <translation>フィルターの使い方(&amp;F)</translation>
    </message>
    <message>
        <source>The language of the filter on one page</source>
        <translation>フィルターの書き方を 1 ページで説明します</translation>
    </message>
    <message>
        <source>Hide Lanes &amp;Without Anything in View</source>
        <translation>表示範囲に何もないレーンを隠す(&amp;W)</translation>
    </message>
    <message>
        <source>Filter to Measured &amp;Time</source>
        <translation>計測した時間で絞り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Stop Meas&amp;uring</source>
        <translation>計測をやめる(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;mpare Records…</source>
        <translation>レコードを比較(&amp;M)…</translation>
    </message>
    <message>
        <source>The two selected records side by side, with what differs</source>
        <translation>選択した 2 件のレコードを並べ、異なる箇所を表示します</translation>
    </message>
    <message>
        <source>Zoom to &amp;Filtered Events</source>
        <translation>絞り込んだイベントの期間を拡大(&amp;F)</translation>
    </message>
    <message>
        <source>Show the time of the filter, or that of the events that it shows</source>
        <translation>フィルターの期間、なければ絞り込んだイベントの期間を表示します</translation>
    </message>
    <message>
        <source>So&amp;rt Table…</source>
        <translation>表の並べ替え(&amp;R)…</translation>
    </message>
    <message>
        <source>By one column or several (Shift and a click on a heading adds one)</source>
        <translation>1 つまたは複数の列で並べ替えます (見出しを Shift を押しながらクリックすると列を追加)</translation>
    </message>
    <message>
        <source>How to Read the &amp;Timeline</source>
        <translation>タイムラインの見方(&amp;T)</translation>
    </message>
    <message>
        <source>What its shapes mean and how it is handled</source>
        <translation>図形の意味と操作方法を表示します</translation>
    </message>
    <message>
        <source>Export &amp;Ledger…</source>
        <translation>台帳をエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Save what each reservation on screen comes to as CSV or JSON</source>
        <translation>表示中の予約ごとの集計を CSV または JSON で保存します</translation>
    </message>
</context>
<context>
    <name>AthenaQuery</name>
    <message>
        <source>Of the filter only the times are in the query. Filter again when you open its result.</source>
        <translation>フィルターのうち、クエリに含まれるのは期間だけです。結果を開いた後に、もう一度フィルターしてください。</translation>
    </message>
    <message>
        <source>Everything. To ask for less, filter by time first.</source>
        <extracomment>The time range of a query; none is set</extracomment>
        <translation>すべての期間。期間を絞るには、先に日時でフィルターしてください。</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <extracomment>A time range that has no end; %1: a time</extracomment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>A time range that has no beginning; %1: a time</extracomment>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>From %1, before %2</source>
        <extracomment>A time range; %1, %2: times. The second one is not part of it.</extracomment>
        <translation>%1 以降、%2 より前</translation>
    </message>
    <message>
        <source>For logs that outgrow one machine: Athena searches a whole bucket and gives back only the events that this program would show.</source>
        <translation>1 台では扱いきれない量のログに使います。Athena がバケット全体を検索し、このプログラムで表示するはずのイベントだけを返します。</translation>
    </message>
    <message>
        <source>Run the query in the Athena console, on a table made as the AWS documentation says (“Create the table for CloudTrail logs”), save the result as CSV, and open that file here. Athena charges for the data that it reads.</source>
        <translation>AWS ドキュメントの手順（「CloudTrail ログのテーブルを作成する」）で作ったテーブルに対し、Athena コンソールでクエリを実行し、結果を CSV で保存して、そのファイルをここで開きます。Athena では、読み取ったデータ量に応じて料金がかかります。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No event matched.</source>
        <translation>条件に一致するイベントはありませんでした。</translation>
    </message>
    <message>
        <source>everything was read</source>
        <extracomment>exit code 0</extracomment>
        <translation>すべて読み込んで完了</translation>
    </message>
    <message>
        <source>wrong usage, or a file could not be written</source>
        <extracomment>exit code 1</extracomment>
        <translation>使用法の誤り、またはファイルの書き込み失敗</translation>
    </message>
    <message>
        <source>done, but something was rejected or unreadable</source>
        <extracomment>exit code 2</extracomment>
        <translation>完了したが、破棄したレコードまたは読み取れないファイルあり</translation>
    </message>
    <message>
        <source>no event matched</source>
        <extracomment>exit code 3</extracomment>
        <translation>条件に一致するイベントなし</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <extracomment>%1 is an option such as --scale, %2 what was typed after it</extracomment>
        <translation>%1 に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>詳細は --help を参照してください。</translation>
    </message>
    <message>
        <source>Usage: %1 [options] [PATH…]</source>
        <translation>使用法: %1 [オプション] [PATH…]</translation>
    </message>
    <message>
        <source>Shows what CloudTrail logs say about EC2 Capacity Blocks. PATH is a file or a folder;
- reads standard input.</source>
        <translation>CloudTrail ログに記録された EC2 キャパシティブロックの経過を表示します。
PATH はファイルまたはフォルダーです。- を指定すると標準入力を読み込みます。</translation>
    </message>
    <message>
        <source>With --summary or --export-… it runs without a window; else the window opens.</source>
        <translation>--summary または --export-… を指定するとウィンドウなしで動作し、
指定しない場合はウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>A FILE is written whole or not at all. - as FILE is standard output: PNG or CSV;
-.svg, -.pdf, -.json and -.jsonl are the other forms.</source>
        <translation>FILE は最後まで書き込めた場合にだけ作成されます。
FILE に - を指定すると、PNG または CSV を標準出力に書き出します。
ほかの形式は -.svg、-.pdf、-.json、-.jsonl で指定します。</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <extracomment>heading of the list of exit codes</extracomment>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 needs a time with a zone, such as 2023-10-04T11:30:00Z, or a date, not “%2”.</source>
        <extracomment>%1 is --since or --until, %2 what was typed</extracomment>
        <translation>%1 に「%2」は指定できません。2023-10-04T11:30:00Z のようなタイムゾーン付きの日時、または日付を指定してください。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png, .svg or .pdf: %1</source>
        <translation>画像のファイル名の末尾は .png、.svg、.pdf のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>The file for the events must end in .csv, .json or .jsonl: %1</source>
        <translation>イベントのファイル名の末尾は .csv、.json、.jsonl のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>Give a file or a folder to read, or - for standard input.</source>
        <translation>読み込むファイルまたはフォルダーを指定してください。- は標準入力です。</translation>
    </message>
    <message>
        <source>Only one thing can go to standard output.</source>
        <translation>標準出力に書き出せるものは 1 つだけです。</translation>
    </message>
    <message>
        <source>print what the logs say as one JSON object</source>
        <translation>ログの内容を 1 つの JSON オブジェクトで出力</translation>
    </message>
    <message>
        <source>draw the timeline: .png, .svg or .pdf</source>
        <translation>タイムラインを描画: .png、.svg、.pdf</translation>
    </message>
    <message>
        <source>write the events that match: .csv, .json or .jsonl</source>
        <translation>一致するイベントを保存: .csv、.json、.jsonl</translation>
    </message>
    <message>
        <source>only events that match, as in the filter bar</source>
        <translation>一致するイベントのみ (書式はフィルターと同じ)</translation>
    </message>
    <message>
        <source>only events at or after TIME: ISO 8601 with a zone, or a date</source>
        <translation>TIME 以降のみ: 日付、またはタイムゾーン付き ISO 8601</translation>
    </message>
    <message>
        <source>only events before TIME; a date means its first moment</source>
        <translation>TIME より前のみ: 日付はその日の始まりを表す</translation>
    </message>
    <message>
        <source>en or ja; else the language of the system</source>
        <translation>en または ja (省略時はシステムの言語)</translation>
    </message>
    <message>
        <source>size of the picture, at least 480x240, for example 1600x900</source>
        <translation>画像のサイズ: 480x240 以上 (例: 1600x900)</translation>
    </message>
    <message>
        <source>1 to 4 times as many pixels in a PNG</source>
        <translation>PNG の解像度の倍率: 1 から 4</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light または dark</translation>
    </message>
    <message>
        <source>replace a FILE that exists</source>
        <translation>既存の FILE を上書き</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>which events are kept: blocks (default), instances or all</source>
        <translation>対象範囲: blocks (既定)、instances、all</translation>
    </message>
    <message>
        <source>UTC (default), local, or a name such as Asia/Tokyo</source>
        <translation>UTC (既定)、local、または Asia/Tokyo などの名前</translation>
    </message>
    <message>
        <source>For logs that outgrow one machine: --athena-query reads nothing and prints SQL for
Amazon Athena, for the scope and times given. Open the result&apos;s CSV with this program.</source>
        <translation>1 台では扱いきれないログには --athena-query を使います。ログは読まず、指定した対象範囲と期間の
Amazon Athena 用 SQL を出力します。結果の CSV は、このプログラムで開けます。</translation>
    </message>
    <message>
        <source>%1 needs the name of a table, such as cloudtrail_logs or database.table, not “%2”.</source>
        <extracomment>%1 is --athena-query, %2 what was typed</extracomment>
        <translation>%1 には cloudtrail_logs や database.table のようなテーブル名を指定してください（指定された値:「%2」）。</translation>
    </message>
    <message>
        <source>print the SQL that finds such events with Amazon Athena</source>
        <translation>該当するイベントを Amazon Athena で探す SQL を出力</translation>
    </message>
    <message>
        <source>read every file, and keep nothing for the next time</source>
        <translation>すべてのファイルを読み込み、次回のためには何も保存しない</translation>
    </message>
    <message>
        <source>write what each reservation comes to: .csv or .json</source>
        <translation>予約ごとの集計を保存: .csv、.json</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>last 30 minutes</source>
        <translation>終了前の 30 分</translation>
    </message>
    <message>
        <source>end before an extension</source>
        <translation>延長前の終了予定</translation>
    </message>
    <message>
        <source>no logs after here</source>
        <translation>これ以降はログなし</translation>
    </message>
    <message>
        <source>before the logs: unknown</source>
        <translation>ログより前: 不明</translation>
    </message>
    <message>
        <source>open: the logs end here</source>
        <translation>継続中: ログはここまで</translation>
    </message>
    <message>
        <source>several: zoom in</source>
        <translation>複数: 拡大して確認</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Plan and limits of the logs</source>
        <translation>予定とログの範囲</translation>
    </message>
    <message>
        <source>No reservation to show</source>
        <translation>表示する予約はありません</translation>
    </message>
    <message>
        <source>account not in these logs</source>
        <translation>アカウント不明 (ログに記載なし)</translation>
    </message>
    <message>
        <source>Region not in these logs</source>
        <translation>リージョン不明 (ログに記載なし)</translation>
    </message>
    <message>
        <source>instance type not in these logs</source>
        <translation>インスタンスタイプ不明 (ログに記載なし)</translation>
    </message>
    <message>
        <source>no state in these logs</source>
        <translation>状態不明 (ログに記載なし)</translation>
    </message>
    <message>
        <source>%1 of %2 reservations fit into this picture</source>
        <extracomment>%1: number of lanes shown, %2: number of all lanes</extracomment>
        <translation>この画像に収まったのは予約 %2 件のうち %1 件です</translation>
    </message>
    <message>
        <source>It began before these logs do. What was before the first event is unknown.</source>
        <translation>ログが始まる前からの予約です。最初のイベントより前の状態は不明です。</translation>
    </message>
    <message>
        <source>The logs reach to %1. What came after is unknown.</source>
        <translation>ログは %1 までです。それより後の状態は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share this place: zoom in to tell them apart.</source>
        <translation>
            <numerusform>ここに %Ln 件が重なっています。拡大すると見分けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, %2: number of pages</extracomment>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>observed: an event of EC2 says so</source>
        <translation>観測: EC2 のイベントによる</translation>
    </message>
    <message>
        <source>stated: a purchase or a message says so</source>
        <translation>記載: 購入の記録やメッセージによる</translation>
    </message>
    <message>
        <source>inferred: it follows from a rule of AWS</source>
        <translation>推定: AWS のルールによる</translation>
    </message>
    <message>
        <source>no logs in this time</source>
        <translation>ログのない期間</translation>
    </message>
    <message>
        <source>logs in this time</source>
        <translation>ログのある期間</translation>
    </message>
    <message>
        <source>Logs: %1 · %2</source>
        <extracomment>a row that says where there are logs of an account (%1) in a Region (%2)</extracomment>
        <translation>ログ: %1 · %2</translation>
    </message>
    <message>
        <source>Logs of %1 more accounts and Regions: see the foot of each lane</source>
        <extracomment>%1: how many accounts and Regions have no row of their own</extracomment>
        <translation>ほか %1 組のアカウントとリージョンのログは各レーンの下端に表示</translation>
    </message>
    <message>
        <source>How a start or an end is known</source>
        <translation>開始と終了の根拠</translation>
    </message>
</context>
<context>
    <name>cbv::AboutBox</name>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Shows from CloudTrail logs what happened to Capacity Blocks of EC2.</source>
        <translation>EC2 のキャパシティブロックに何が起きたかを、CloudTrail のログから示します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It opens no network connection.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。ネットワークには接続しません。</translation>
    </message>
</context>
<context>
    <name>cbv::ActivityChart</name>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>失敗した API コール</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>その他のイベント</translation>
    </message>
    <message>
        <source>Activity: events over time</source>
        <translation>アクティビティ: イベント数の推移</translation>
    </message>
    <message>
        <source>Drag over it to filter by time</source>
        <translation>ドラッグした期間で絞り込みます</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time, from %1 until %2</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of event and how many of them</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cbv::AthenaDialog</name>
    <message>
        <source>Athena Query</source>
        <translation>Athena クエリ</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Co&amp;py to Clipboard</source>
        <translation>クリップボードにコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <extracomment>Of an Athena query: the name of the table that it reads</extracomment>
        <translation>テーブル(&amp;T)</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Of an Athena query: which events it asks for</extracomment>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Of an Athena query: the time range that it asks for</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Write the name of a table, such as cloudtrail_logs or database.table.</source>
        <translation>cloudtrail_logs や database.table のようなテーブル名を入力してください。</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
</context>
<context>
    <name>cbv::BlockSummary</name>
    <message>
        <source>Reservation</source>
        <extracomment>Heading in the detail pane: what the chosen reservation is</extracomment>
        <translation>予約</translation>
    </message>
    <message>
        <source>Its life</source>
        <extracomment>Heading in the detail pane: the intervals of a reservation</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Heading in the detail pane: the planned window of a reservation</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Heading in the detail pane: what is odd about a reservation</extracomment>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>AWS names both where it ends it</source>
        <extracomment>How an instance is known to have run in a reservation</extracomment>
        <translation>AWS が終了させたときの記録に両方がある</translation>
    </message>
    <message>
        <source>its launch names the reservation</source>
        <extracomment>How an instance is known to have run in a reservation</extracomment>
        <translation>起動時に予約を指定している</translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>Heading in the detail pane: the instances that ran in a reservation</extracomment>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>It has too many events to tell its instances here; the ledger sums them up.</source>
        <translation>イベントが多いため、インスタンスの一覧はここには示しません。合計は台帳にあります。</translation>
    </message>
    <message>
        <source>It began before these logs.</source>
        <translation>このログより前に始まっています。</translation>
    </message>
    <message>
        <source>ended %1, no launch in these logs</source>
        <extracomment>An instance; %1 is when</extracomment>
        <translation>%1 に終了（起動はこのログにない）</translation>
    </message>
    <message>
        <source>launched %1, no end in these logs</source>
        <extracomment>An instance; %1 is when</extracomment>
        <translation>%1 に起動（終了はこのログにない）</translation>
    </message>
</context>
<context>
    <name>cbv::BlockWords</name>
    <message>
        <source>since %1</source>
        <extracomment>An interval of the timeline that no later event ends; %1 is when it began</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>open: the logs end %1, %2 later</source>
        <extracomment>%1 is how far the logs reach, %2 the length up to there</extracomment>
        <translation>継続中: ログの終わり (%1) まで %2</translation>
    </message>
    <message>
        <source>start %1</source>
        <extracomment>How the start of an interval is known; %1 is &quot;observed&quot;, &quot;stated&quot; or &quot;inferred&quot;</extracomment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>start %1, end %2</source>
        <extracomment>How both ends of an interval are known; each is &quot;observed&quot;, &quot;stated&quot; or &quot;inferred&quot;</extracomment>
        <translation>開始: %1、終了: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <extracomment>The time for which the block was bought; %1 is a span of time</extracomment>
        <translation>予定: %1</translation>
    </message>
    <message>
        <source>planned start: %1</source>
        <translation>開始予定: %1</translation>
    </message>
    <message>
        <source>planned end: %1</source>
        <translation>終了予定: %1</translation>
    </message>
    <message>
        <source>extended; first bought until %1</source>
        <translation>延長済み (当初の終了予定: %1)</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>no state in these logs</source>
        <extracomment>A reservation to which no event of the logs gives a state</extracomment>
        <translation>状態不明 (ログに記載なし)</translation>
    </message>
    <message>
        <source>began before these logs</source>
        <translation>ログより前に開始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>検出結果 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::CompareDialog</name>
    <message>
        <source>Compare Records</source>
        <translation>レコードの比較</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>異なる値のみ(&amp;D)</translation>
    </message>
    <message>
        <source>The values of the two records</source>
        <translation>2 件のレコードの値</translation>
    </message>
    <message>
        <source>The value in the first record</source>
        <translation>1 件目のレコードの値</translation>
    </message>
    <message>
        <source>The value in the second record</source>
        <translation>2 件目のレコードの値</translation>
    </message>
    <message>
        <source>One of the records cannot be read again from its file.</source>
        <translation>一方のレコードを元のファイルから再び読み取ることができません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>No differences in %Ln values</source>
        <translation>
            <numerusform>%Ln 個の値に違いはありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences in %1 values</source>
        <extracomment>%1: how many values there are</extracomment>
        <translation>
            <numerusform>%1 個の値のうち %Ln 個が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln rows can be copied at once.</source>
        <translation>
            <numerusform>一度にコピーできるのは %Ln 行までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::CoverageWords</name>
    <message>
        <source>No logs of account %1 in %2</source>
        <extracomment>%1: an account, %2: a Region</extracomment>
        <translation>アカウント %1 の %2 のログはありません</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1: a time</extracomment>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>Either the files are not here, or nothing was logged: what happened is unknown.</source>
        <translation>ファイルがここにないか、何も記録されなかったかのどちらかです。何が起きたかは分かりません。</translation>
    </message>
    <message>
        <source>Judged by the delivery times in the names of log files and by the records shown. A silence of up to %1 does not count.</source>
        <extracomment>%1: a length of time</extracomment>
        <translation>ログファイル名の配信時刻と表示中のレコードから判断しています。%1 までの空白は数えません。</translation>
    </message>
    <message>
        <source>Logs of account %1 in %2 are here</source>
        <extracomment>%1: an account, %2: a Region</extracomment>
        <translation>アカウント %1 の %2 のログがあります</translation>
    </message>
    <message>
        <source>Where its lanes are empty in this time, nothing was logged.</source>
        <translation>この期間にレーンが空いているところでは、何も記録されていません。</translation>
    </message>
    <message>
        <source>Logs of account %1 in %2</source>
        <extracomment>%1: an account, %2: a Region</extracomment>
        <translation>アカウント %1 の %2 のログ</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>欠けなし</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>gaps in the logs that are not named</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps in the logs</source>
        <extracomment>stretches of time for which there are no logs of the account and Region</extracomment>
        <translation>
            <numerusform>ログの欠け %Ln か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::DetailPane</name>
    <message>
        <source>&amp;Summary</source>
        <translation>概要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>元データ(&amp;R)</translation>
    </message>
    <message>
        <source>Choose an event in the table or a bar on the timeline.</source>
        <translation>表のイベントまたはタイムラインのバーを選択してください。</translation>
    </message>
    <message>
        <source>The file is gone or has changed: this record cannot be read again. Reload (F5) reads what is there now.</source>
        <translation>ファイルが削除または変更されたため、このレコードを再び読み取ることができません。再読み込み (F5) を行うと、現在の内容を読み込みます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>cbv::DropCatcher</name>
    <message>
        <source>Drop to add to what is open</source>
        <translation>ドロップすると、開いている内容に追加します</translation>
    </message>
    <message>
        <source>Drop to open
Hold Shift to add to what is open</source>
        <translation>ドロップすると開きます
Shift キーを押しながらドロップすると、開いている内容に追加します</translation>
    </message>
</context>
<context>
    <name>cbv::EventColumns</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: the name of the event, for example CapacityBlockActive</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: the state of the reservation</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reservation</source>
        <extracomment>Column: the id of the Capacity Reservation</extracomment>
        <translation>予約</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column: the number of the AWS account</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Column: the AWS Region</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: the person, role or service that acted</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Source IP address</source>
        <extracomment>Column: where the request came from</extracomment>
        <translation>リクエスト元の IP アドレス</translation>
    </message>
    <message>
        <source>User agent</source>
        <extracomment>Column: the program that made the call, as it names itself</extracomment>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Column: the error code of a failed call</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>Column: whether the call only reads, &quot;true&quot; or &quot;false&quot;</extracomment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Column: the log file that the event was read from</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Column: how many further copies of the event the logs hold</extracomment>
        <translation>重複</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>Column: the time since the event in the row above</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>When it happened, in the time zone that is shown</source>
        <translation>イベントの日時 (表示中のタイムゾーン)</translation>
    </message>
    <message>
        <source>The name of the event</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>The state that the event gives to the reservation</source>
        <translation>イベントが示す予約の状態</translation>
    </message>
    <message>
        <source>The reservations that the event names</source>
        <translation>イベントに記載された予約</translation>
    </message>
    <message>
        <source>The account that received the event</source>
        <translation>イベントを受信したアカウント</translation>
    </message>
    <message>
        <source>The Region in which it happened</source>
        <translation>イベントが発生したリージョン</translation>
    </message>
    <message>
        <source>The person, role or service that acted</source>
        <translation>操作を行ったユーザー、ロール、またはサービス</translation>
    </message>
    <message>
        <source>Where the request came from</source>
        <translation>リクエストの送信元</translation>
    </message>
    <message>
        <source>The program that made the request</source>
        <translation>リクエストを送信したプログラム</translation>
    </message>
    <message>
        <source>The error that ended the call; it changed nothing</source>
        <translation>API コールのエラー (変更は行われていません)</translation>
    </message>
    <message>
        <source>The EC2 instance type that the event names</source>
        <translation>イベントに記載された EC2 インスタンスタイプ</translation>
    </message>
    <message>
        <source>The instances that the event names</source>
        <translation>イベントに記載されたインスタンス</translation>
    </message>
    <message>
        <source>Whether the call only reads</source>
        <translation>読み取りのみの API コールかどうか</translation>
    </message>
    <message>
        <source>The ID that CloudTrail gave to the event</source>
        <translation>CloudTrail がイベントに付けた ID</translation>
    </message>
    <message>
        <source>The file that the event was read from</source>
        <translation>イベントを読み取ったファイル</translation>
    </message>
    <message>
        <source>How many further copies of the event the logs hold</source>
        <translation>ログに含まれる同じイベントの重複の数</translation>
    </message>
    <message>
        <source>The time since the event in the row above</source>
        <translation>上の行のイベントからの経過時間</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of the time of an event whose record gives none that can be read</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Before the end</source>
        <extracomment>Column: how long before the end of the logs the event happened</extracomment>
        <translation>ログ終端まで</translation>
    </message>
    <message>
        <source>How long before the end of the logs; time&gt;=-7d counts the same way</source>
        <translation>ログの終わりまでの長さ。time&gt;=-7d も同じ起点から数えます</translation>
    </message>
</context>
<context>
    <name>cbv::EventSummary</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>After the first lines of a list that is cut</extracomment>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by AWS itself</source>
        <translation>AWS による報告</translation>
    </message>
    <message>
        <source>Reported by AWS itself (%1)</source>
        <translation>AWS による報告 (%1)</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is the person, role or service that made a call</extracomment>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>%1, at a time that cannot be read</source>
        <extracomment>%1 is the name of an event</extracomment>
        <translation>%1、日時は読み取れません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of an event, %2 a time</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where a request came from</extracomment>
        <translation>リクエスト元: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>The program that made a request</extracomment>
        <translation>ユーザーエージェント: %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>リージョン: %1</translation>
    </message>
    <message>
        <source>Instance type %1</source>
        <translation>インスタンスタイプ: %1</translation>
    </message>
    <message>
        <source>Error %1: the call changed nothing</source>
        <translation>エラー: %1 (この API コールによる変更はありません)</translation>
    </message>
    <message>
        <source>It only reads and changes nothing</source>
        <translation>読み取り専用の API コールで、何も変更していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a finding, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>%1 is a sentence about a problem, %2 its place in the file</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1, record %2, byte %3</source>
        <extracomment>Where a record lies: %1 is a file, %2 the number of the record in it, %3 a number of bytes</extracomment>
        <translation>%1、レコード %2、バイト位置 %3</translation>
    </message>
    <message>
        <source>The record was broken and had to be mended:</source>
        <translation>レコードが壊れていたため、次のように修復しました:</translation>
    </message>
    <message>
        <source>Its time was written without a time zone and was read as UTC</source>
        <translation>日時にタイムゾーンがないため、協定世界時 (UTC) として読み取りました</translation>
    </message>
    <message>
        <source>It comes from a kind of file that leaves out fields of the record</source>
        <translation>レコードの一部のフィールドが省かれる形式のファイルから読み取りました</translation>
    </message>
    <message>
        <source>Bytes that fit no known text encoding are shown as �</source>
        <translation>文字コードを判別できないバイトを � で表示しています</translation>
    </message>
    <message numerus="yes">
        <source>It stands in a JSON text, %Ln levels deep</source>
        <translation>
            <numerusform>JSON 文字列の中に埋め込まれていました (%Ln 階層)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs hold %Ln further copies:</source>
        <translation>
            <numerusform>ログに同じレコードがほかに %Ln 件あります:</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベントの内容</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Heading: what an event means for its reservation</extracomment>
        <translation>予約の状況</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Heading: what is to be known about the record itself, for example that it was mended</extracomment>
        <translation>注記</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>Heading: the file and the place of the record in it</extracomment>
        <translation>読み取り元</translation>
    </message>
</context>
<context>
    <name>cbv::EventTableModel</name>
    <message>
        <source>repaired</source>
        <extracomment>A mark on an event: its record was broken and had to be mended</extracomment>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>zone assumed</source>
        <extracomment>A mark on an event: its time was written without a zone and was read as UTC</extracomment>
        <translation>タイムゾーンは仮定</translation>
    </message>
    <message>
        <source>fields missing</source>
        <extracomment>A mark on an event: it comes from a kind of file that leaves out fields, such as CSV</extracomment>
        <translation>フィールドの欠落</translation>
    </message>
    <message>
        <source>bytes replaced</source>
        <extracomment>A mark on an event: bytes in no known encoding were replaced</extracomment>
        <translation>バイトの置換</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <extracomment>A mark on an event: how many further copies of it the logs hold</extracomment>
        <translation>
            <numerusform>重複 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>A mark on an event: the call ended in an error</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>日時 (%1)</translation>
    </message>
    <message>
        <source>%1, sort column %2, ascending</source>
        <extracomment>For screen readers. %1: a column, %2: the first, second, … by which the table is sorted</extracomment>
        <translation>%1、並べ替えの列 %2、昇順</translation>
    </message>
    <message>
        <source>%1, sort column %2, descending</source>
        <translation>%1、並べ替えの列 %2、降順</translation>
    </message>
</context>
<context>
    <name>cbv::EventView</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>既定の列に戻す</translation>
    </message>
    <message>
        <source>Click to sort, Shift and click to sort by one more column, right click to choose columns</source>
        <translation>クリックで並べ替え、Shift を押しながらクリックで並べ替えの列を追加、右クリックで列を選択</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln rows can be copied at once. Export Events (Ctrl+E) saves any number of them.</source>
        <extracomment>%Ln: how many rows</extracomment>
        <translation>
            <numerusform>一度にコピーできるのは %Ln 行までです。「イベントをエクスポート」(Ctrl+E) では何行でも保存できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::EvidenceWords</name>
    <message>
        <source>observed</source>
        <extracomment>How a time is known: one of EC2&apos;s own events says so</extracomment>
        <translation>イベントで観測</translation>
    </message>
    <message>
        <source>stated</source>
        <extracomment>How a time is known: an API call&apos;s record or an EventBridge message says so</extracomment>
        <translation>記録に記載</translation>
    </message>
    <message>
        <source>inferred</source>
        <extracomment>How a time is known: it follows from a rule of AWS, no record says so</extracomment>
        <translation>ルールから推定</translation>
    </message>
    <message>
        <source>An event of the EC2 service itself says so.</source>
        <translation>EC2 のサービスイベントに基づきます。</translation>
    </message>
    <message>
        <source>The record of an API call or an EventBridge message says so.</source>
        <translation>API コールのレコードまたは EventBridge のメッセージに基づきます。</translation>
    </message>
    <message>
        <source>It follows from a rule of AWS; no record says so.</source>
        <translation>AWS のルールからの推定です。直接示すレコードはありません。</translation>
    </message>
</context>
<context>
    <name>cbv::ExcerptPane</name>
    <message>
        <source>The text around the problem</source>
        <translation>問題の前後のテキスト</translation>
    </message>
    <message>
        <source>Copy Raw Text</source>
        <translation>元のテキストをコピー</translation>
    </message>
    <message>
        <source>Copy this piece of the file as it is, nothing spelt out</source>
        <translation>ファイルのこの部分を、記号に置き換えずそのままコピーします</translation>
    </message>
    <message>
        <source>Close this text</source>
        <translation>このテキストを閉じる</translation>
    </message>
    <message>
        <source>Nothing of it can be shown.</source>
        <translation>表示できる内容がありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file has changed: it is shorter than the place of this problem.</source>
        <translation>ファイルが変更されています。問題の位置より短くなりました。</translation>
    </message>
    <message>
        <source>The place is the end of the text.</source>
        <translation>位置はテキストの末尾です。</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <extracomment>%1 is a place such as &quot;record 3, line 1:813, byte 812&quot;</extracomment>
        <translation>印の位置: %1。</translation>
    </message>
    <message>
        <source>This is no text: its first %1 of %2 bytes.</source>
        <translation>テキストではありません。全 %2 バイトのうち先頭の %1 バイトです。</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3.</source>
        <extracomment>A piece of a text: the first and the last byte of it and the size of the whole</extracomment>
        <translation>全 %3 バイトのうちバイト %1～%2。</translation>
    </message>
    <message>
        <source>The whole text: %1 bytes.</source>
        <translation>テキスト全体: %1 バイト。</translation>
    </message>
</context>
<context>
    <name>cbv::ExportDialog</name>
    <message>
        <source>Export Timeline</source>
        <translation>タイムラインのエクスポート</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;py to Clipboard</source>
        <translation>クリップボードにコピー(&amp;P)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation>表示中の期間</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>印刷用</translation>
    </message>
    <message>
        <source>As high as &amp;all lanes need</source>
        <translation>すべてのレーンが収まる高さにする(&amp;A)</translation>
    </message>
    <message>
        <source>With &amp;legend</source>
        <translation>凡例を付ける(&amp;L)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or resolution.</source>
        <translation>画像が大きすぎます。サイズまたは解像度を小さくしてください。</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, of which this is the first</source>
        <translation>
            <numerusform>全 %Ln ページの 1 ページ目です</numerusform>
        </translation>
    </message>
    <message>
        <source>With log covera&amp;ge</source>
        <translation>ログの有無を付ける(&amp;G)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, at most %3 in all</source>
        <extracomment>width and height of a picture, and how many pixels one may have</extracomment>
        <translation>%1 × %2 ピクセル (合計の上限 %3)</translation>
    </message>
</context>
<context>
    <name>cbv::ExportWords</name>
    <message>
        <source>The ending of this file name is not one that can be written: %1</source>
        <translation>この拡張子のファイルには書き出せません: %1</translation>
    </message>
    <message>
        <source>This file exists already: %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>ファイルはすでに存在します: %1</translation>
    </message>
    <message>
        <source>A folder or a device stands there, no file: %1</source>
        <translation>フォルダーまたはデバイスであり、ファイルではありません: %1</translation>
    </message>
    <message>
        <source>Writing failed. %1</source>
        <extracomment>%1 is a path and what the system says, for example &quot;/x/y.csv: Permission denied&quot;</extracomment>
        <translation>書き込みに失敗しました。%1</translation>
    </message>
    <message>
        <source>The reader of the output has closed it.</source>
        <translation>出力先が読み取りを終了しました。</translation>
    </message>
    <message>
        <source>The picture would be too large: %1 pixels.</source>
        <extracomment>%1 is a size in pixels, for example &quot;90000 × 40000&quot;</extracomment>
        <translation>画像が大きすぎます: %1 ピクセル。</translation>
    </message>
    <message>
        <source>A record can no longer be read from its file, which may have changed: %1</source>
        <extracomment>%1 is the path of a log file</extracomment>
        <translation>レコードを元のファイルから読み取れなくなりました。ファイルが変更された可能性があります: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>cbv::FacetModel</name>
    <message>
        <source>… and more</source>
        <translation>… ほか</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択中</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1、除外中</translation>
    </message>
</context>
<context>
    <name>cbv::FacetPane</name>
    <message>
        <source>Values</source>
        <translation>値の一覧</translation>
    </message>
    <message>
        <source>Values of the shown events</source>
        <translation>表示中のイベントの値</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Click or Enter: only these. Shift+click or Delete: without these.</source>
        <translation>クリックまたは Enter: この値だけ。Shift+クリックまたは Delete: この値を除外。</translation>
    </message>
    <message>
        <source>&amp;Only These</source>
        <translation>この値だけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Without These</source>
        <translation>この値を除外(&amp;W)</translation>
    </message>
</context>
<context>
    <name>cbv::FactWords</name>
    <message>
        <source>%1 began to wait for its payment %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 に支払い待ち (payment-pending) になりました</translation>
    </message>
    <message>
        <source>%1 was scheduled %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 に予約済み (scheduled) になりました</translation>
    </message>
    <message>
        <source>%1 became active %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 に有効 (active) になりました</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 に期限切れ (expired) になりました</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 に失敗 (failed) となりました</translation>
    </message>
    <message>
        <source>The payment for %1 failed %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 に支払い失敗 (payment-failed) となりました</translation>
    </message>
    <message>
        <source>%1 was cancelled %2</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a time</extracomment>
        <translation>%1 は %2 にキャンセル済み (cancelled) になりました</translation>
    </message>
    <message>
        <source>%1 took the state “%2” %3</source>
        <extracomment>Clause without a full stop; %1 is a reservation&apos;s id, %2 a state in the raw word, %3 a time</extracomment>
        <translation>%1 の状態は %3 に「%2」になりました</translation>
    </message>
    <message>
        <source>%1 after it was bought</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>購入から %1後です</translation>
    </message>
    <message>
        <source>%1 after it was scheduled</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>予約済み (scheduled) になってから %1後です</translation>
    </message>
    <message>
        <source>%1 after it became active</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>有効 (active) になってから %1後です</translation>
    </message>
    <message>
        <source>%1 after it expired</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>期限切れ (expired) になってから %1後です</translation>
    </message>
    <message>
        <source>%1 after it failed</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>失敗 (failed) となってから %1後です</translation>
    </message>
    <message>
        <source>%1 after its payment failed</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>支払い失敗 (payment-failed) となってから %1後です</translation>
    </message>
    <message>
        <source>%1 after it was cancelled</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time</extracomment>
        <translation>キャンセル済み (cancelled) になってから %1後です</translation>
    </message>
    <message>
        <source>%1 after it took the state “%2”</source>
        <extracomment>Rest of a sentence after a comma; %1 is a length of time, %2 a state in the raw word</extracomment>
        <translation>状態が「%2」になってから %1後です</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence from a clause: put your full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, at the same moment as the state before it.</source>
        <extracomment>%1 is a clause such as &quot;cr-… became active 2023-10-04 11:30:00 UTC&quot;</extracomment>
        <translation>%1。直前の状態と同じ時刻です。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>&quot;cr-… became active 2023-10-04 11:30:00 UTC, 2 d 11 h after it was scheduled.&quot;</extracomment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>No later record ends this state; the logs reach to %1.</source>
        <translation>この状態の終わりを示すレコードはありません。ログは %1 までです。</translation>
    </message>
    <message>
        <source>This state lasted %1, until %2.</source>
        <translation>この状態は %2 まで %1続きました。</translation>
    </message>
    <message>
        <source>It says once more that %1 is in the state “%2”, which began %3.</source>
        <translation>%1 の状態が「%2」であることを改めて示しています。この状態は %3 に始まりました。</translation>
    </message>
    <message>
        <source>It gives %1 the state “%2”.</source>
        <translation>%1 の状態が「%2」であることを示しています。</translation>
    </message>
    <message>
        <source>AWS terminated instances in %1.</source>
        <translation>AWS が %1 のインスタンスを終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>AWS terminated %Ln instances in %1: %2.</source>
        <extracomment>%1 is a reservation&apos;s id, %2 a list of instance ids</extracomment>
        <translation>
            <numerusform>AWS が %1 のインスタンス %Ln 台を終了しました: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances were launched or started in %1.</source>
        <translation>%1 でインスタンスが起動または開始されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances were launched or started in %1: %2.</source>
        <extracomment>%1 is a reservation&apos;s id, %2 a list of instance ids</extracomment>
        <translation>
            <numerusform>%1 でインスタンス %Ln 台が起動または開始されました: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances in %1 were stopped or terminated, not by AWS.</source>
        <translation>%1 のインスタンスが停止または終了されました (AWS による終了ではありません)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances in %1 were stopped or terminated, not by AWS: %2.</source>
        <extracomment>%1 is a reservation&apos;s id, %2 a list of instance ids; by a person or a program, not by AWS</extracomment>
        <translation>
            <numerusform>%1 のインスタンス %Ln 台が停止または終了されました (AWS による終了ではありません): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was bought.</source>
        <translation>%1 が購入されました。</translation>
    </message>
    <message>
        <source>An extension of %1 was bought.</source>
        <translation>%1 の延長が購入されました。</translation>
    </message>
    <message>
        <source>A message of EventBridge about %1; it is not a CloudTrail record.</source>
        <translation>%1 に関する EventBridge のメッセージです。CloudTrail のレコードではありません。</translation>
    </message>
    <message>
        <source>The call ended in the error %1 and changed nothing in %2.</source>
        <translation>API コールはエラー %1 で終わり、%2 に変更はありません。</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>%1 が記載されています。</translation>
    </message>
    <message>
        <source>Capacity: %1.</source>
        <extracomment>%1 is an instance type and a count, for example p5.48xlarge × 8</extracomment>
        <translation>キャパシティ: %1</translation>
    </message>
    <message>
        <source>Planned: %1, that is %2.</source>
        <translation>予定: %1 (%2)</translation>
    </message>
    <message>
        <source>Planned start: %1.</source>
        <translation>開始予定: %1</translation>
    </message>
    <message>
        <source>Planned end: %1.</source>
        <translation>終了予定: %1</translation>
    </message>
    <message>
        <source>Its name says “%1”, its record “%2”; the record counts.</source>
        <translation>イベント名は「%1」、レコードは「%2」を示しています。レコードの状態を採用しています。</translation>
    </message>
</context>
<context>
    <name>cbv::FilterBar</name>
    <message>
        <source>Filter: a word, &quot;a phrase&quot;, state:failed, region=us-east-1, -event:Describe, time&gt;=2023-10-01</source>
        <extracomment>The words before : and = are field names and stay as they are.</extracomment>
        <translation>フィルター: 単語、&quot;語句&quot;、state:failed、region=us-east-1、-event:Describe、time&gt;=2023-10-01</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>保存したフィルターと最近使ったフィルター</translation>
    </message>
</context>
<context>
    <name>cbv::FilterChips</name>
    <message>
        <source>Parts of the filter</source>
        <translation>フィルターの条件</translation>
    </message>
    <message>
        <source>Switch off “%1” (Delete removes it)</source>
        <translation>「%1」をオフにする (Delete で削除)</translation>
    </message>
    <message>
        <source>Switch on “%1” (Delete removes it)</source>
        <translation>「%1」をオンにする (Delete で削除)</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1、オン</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>&amp;Switch On</source>
        <translation>オンにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <translation>オフにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cbv::FilterCompleter</name>
    <message>
        <source>before the end of the logs</source>
        <translation>ログの終わりからさかのぼる時間</translation>
    </message>
</context>
<context>
    <name>cbv::FilterHelp</name>
    <message>
        <source>the word stands in any column; upper and lower case are alike</source>
        <translation>いずれかの列にこの語を含む。大文字と小文字は区別しない</translation>
    </message>
    <message>
        <source>these words in this order; in quotes nothing is special</source>
        <translation>この語順のとおりに含む。引用符の中の記号は特別な意味を持たない</translation>
    </message>
    <message>
        <source>the field contains the text</source>
        <translation>フィールドがこの文字列を含む</translation>
    </message>
    <message>
        <source>the field is equal to the text</source>
        <translation>フィールドがこの文字列と等しい</translation>
    </message>
    <message>
        <source>the field matches a regular expression</source>
        <translation>フィールドが正規表現に一致する</translation>
    </message>
    <message>
        <source>one value or the other</source>
        <translation>いずれかの値</translation>
    </message>
    <message>
        <source>not: hides what matches</source>
        <translation>否定。一致するものを隠す</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>両方の条件を満たす</translation>
    </message>
    <message>
        <source>one of them must hold; spaces stand around the bar</source>
        <translation>いずれかの条件を満たす。縦棒の前後に空白を置く</translation>
    </message>
    <message>
        <source>a group is one part of the filter</source>
        <translation>括弧でまとめたグループは 1 つの条件になる</translation>
    </message>
    <message>
        <source>from a day until before another, in the time zone that is shown</source>
        <translation>ある日から別の日の前まで。日付は表示中のタイムゾーン</translation>
    </message>
    <message>
        <source>from a moment on</source>
        <translation>ある時刻以降</translation>
    </message>
    <message>
        <source>the last seven days of the logs; w, d, h, m and s are units</source>
        <translation>ログの最後の 7 日間。単位は w、d、h、m、s</translation>
    </message>
    <message>
        <source>anywhere in the record itself; reads the files again</source>
        <translation>レコード全体のどこかに含む。ファイルを読み直す</translation>
    </message>
    <message>
        <source>How to Filter</source>
        <translation>フィルターの使い方</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>フィールド:</translation>
    </message>
    <message>
        <source>The line offers fields and values while you type; the arrow keys and Enter take one. Each part becomes a chip below the line that can be switched off, inverted, edited and removed.</source>
        <translation>入力中にフィールドと値の候補が表示され、矢印キーと Enter で選べます。各条件は入力欄の下にボタンとして並び、オフ、反転、編集、削除ができます。</translation>
    </message>
</context>
<context>
    <name>cbv::FilterWords</name>
    <message>
        <source>There is no field “%1”. The fields are: %2. To search for this text, put it in quotation marks.</source>
        <extracomment>%1 is what was typed, %2 the list of words that may stand there; a text in quotes is searched</extracomment>
        <translation>フィールド「%1」はありません。使用できるフィールド: %2。この文字列そのものを検索する場合は、引用符 (&quot;) で囲んでください。</translation>
    </message>
    <message>
        <source>A value is missing. Write one, for example state:active.</source>
        <translation>値がありません。state:active のように値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” has no value. Write one, for example state:active.</source>
        <extracomment>%1 is what was typed. Leave state:active as it is</extracomment>
        <translation>「%1」に値がありません。state:active のように値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” compares times, so only the field “time” takes it, as in time&gt;=2023-10-02.</source>
        <extracomment>%1 is what was typed. Leave time&gt;=2023-10-02 as it is</extracomment>
        <translation>「%1」は日時の比較に使うもので、time&gt;=2023-10-02 のようにフィールド「time」にだけ使用できます。</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed. Put another one where the text ends.</source>
        <extracomment>%1 is a number: the how many-th character</extracomment>
        <translation>%1 文字目の引用符が閉じられていません。文字列の終わりにも引用符を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid regular expression. One with spaces or single parentheses stands in quotation marks.</source>
        <translation>「%1」は正しい正規表現ではありません。空白や対にならない括弧を含むときは、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 2023-10-02 or 2023-10-02T11:30:00Z, or -7d for the last seven days of the logs.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」は時刻として読み取れません。2023-10-02 や 2023-10-02T11:30:00Z、またはログの最後の 7 日間を表す -7d のように書いてください。</translation>
    </message>
    <message>
        <source>The “(” at character %1 is not closed. Put “)” where the group ends; to search for a parenthesis, put the text in quotation marks.</source>
        <extracomment>%1 is a number: the how many-th character</extracomment>
        <translation>%1 文字目の「(」が閉じられていません。グループの終わりに「)」を付けてください。括弧そのものを検索するには、文字列を引用符で囲みます。</translation>
    </message>
    <message>
        <source>The “)” at character %1 has no “(” before it. Take it away; to search for a parenthesis, put the text in quotation marks.</source>
        <extracomment>%1 is a number: the how many-th character</extracomment>
        <translation>%1 文字目の「)」に対応する「(」がありません。「)」を削除してください。括弧そのものを検索するには、文字列を引用符で囲みます。</translation>
    </message>
    <message>
        <source>There is nothing in the parentheses at character %1. Write something there, for example (state:failed | error:Denied).</source>
        <extracomment>%1 is a number: the how many-th character</extracomment>
        <translation>%1 文字目の括弧の中が空です。(state:failed | error:Denied) のように条件を書いてください。</translation>
    </message>
    <message>
        <source>Nothing stands on one side of the “|” at character %1. Write something there, for example state:failed | error:Denied.</source>
        <extracomment>%1 is a number: the how many-th character</extracomment>
        <translation>%1 文字目の「|」の片側に条件がありません。state:failed | error:Denied のように両側に書いてください。</translation>
    </message>
    <message>
        <source>There are too many groups inside each other. At most %1 can be read.</source>
        <translation>グループの入れ子が深すぎます。読み取れるのは %1 段までです。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>すべての列</translation>
    </message>
</context>
<context>
    <name>cbv::FindBar</name>
    <message>
        <source>Find in the table</source>
        <translation>表内を検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索する文字列</translation>
    </message>
    <message>
        <source>In whole &amp;records</source>
        <translation>レコード全体を検索(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the records again from their files: this can take a while</source>
        <translation>レコードをファイルから読み直すため、時間がかかることがあります</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next (F3 or Enter)</source>
        <translation>次へ (F3 または Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 the number of the row among those found, %2 how many there are</extracomment>
        <translation>%2 行中 %1 行目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows in %1 %</source>
        <translation>
            <numerusform>検索中… 全体の %1 % で %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::FindLine</name>
    <message>
        <source>Find in the record (/)</source>
        <translation>レコード内を検索 (/)</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索する文字列</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the number of the place among those found, %2: how many there are</extracomment>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>cbv::FindingModel</name>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>Heading of the time column; %1 is the zone that is shown, for example UTC or Asia/Tokyo</extracomment>
        <translation>日時 (%1)</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the findings: what was found, in a sentence</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>cbv::FindingWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of ids that is cut: %1 is its beginning, the number says how many are left out</extracomment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its planned end is %1; the logs reach to %2.</source>
        <translation>終了予定は %1、ログは %2 までです。</translation>
    </message>
    <message>
        <source>It was planned for %1 and became active %2, %3 later.</source>
        <translation>開始予定は %1 でしたが、%3遅れて %2 に有効 (active) になりました。</translation>
    </message>
    <message>
        <source>It ended %1, %3 before its planned end %2.</source>
        <translation>終了予定 (%2) より %3早い %1 に終了しました。</translation>
    </message>
    <message>
        <source>Accounts: %1.</source>
        <translation>アカウント: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances: %1.</source>
        <translation>
            <numerusform>インスタンス %Ln 台: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1, at an unknown time.</source>
        <extracomment>The record behind a finding: the name of its event; the record gives no time</extracomment>
        <translation>レコード: %1 (日時不明)。</translation>
    </message>
    <message>
        <source>Record: %1 with %2, %3.</source>
        <extracomment>The record behind a finding: the name of its event, its error code, its time</extracomment>
        <translation>レコード: %1 (エラー %2)、%3。</translation>
    </message>
    <message>
        <source>Record: %1, %2.</source>
        <extracomment>The record behind a finding: the name of its event, its time</extracomment>
        <translation>レコード: %1、%2。</translation>
    </message>
    <message>
        <source>The event is named %1, its record says %2.</source>
        <translation>イベント名は %1 ですが、レコードの状態は「%2」です。</translation>
    </message>
    <message>
        <source>Active, but never scheduled</source>
        <extracomment>Title of a finding on a reservation</extracomment>
        <translation>予約済み (scheduled) の記録なしで有効 (active)</translation>
    </message>
    <message>
        <source>Expired, but never active</source>
        <extracomment>Title of a finding on a reservation</extracomment>
        <translation>有効 (active) の記録なしで期限切れ (expired)</translation>
    </message>
    <message>
        <source>No end seen</source>
        <extracomment>Title of a finding: the planned end has passed without an event that ends the reservation</extracomment>
        <translation>終了の記録なし</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>支払い失敗 (payment-failed)</translation>
    </message>
    <message>
        <source>Reservation failed</source>
        <extracomment>Title of a finding: AWS reported the state &quot;failed&quot;</extracomment>
        <translation>予約の失敗 (failed)</translation>
    </message>
    <message>
        <source>State after the end</source>
        <extracomment>Title of a finding: a state was reported after one that ends a reservation</extracomment>
        <translation>終了後に別の状態</translation>
    </message>
    <message>
        <source>Name and state disagree</source>
        <extracomment>Title of a finding: the event&apos;s name says another state than its record</extracomment>
        <translation>イベント名と状態の不一致</translation>
    </message>
    <message>
        <source>Two owners</source>
        <extracomment>Title of a finding: two accounts own the same reservation id</extracomment>
        <translation>複数の所有者</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>予定より遅い開始</translation>
    </message>
    <message>
        <source>Early end</source>
        <translation>予定より早い終了</translation>
    </message>
    <message>
        <source>End is not at 11:30 UTC</source>
        <translation>終了時刻が 11:30 UTC 以外</translation>
    </message>
    <message>
        <source>Instances terminated by AWS</source>
        <translation>AWS によるインスタンスの終了</translation>
    </message>
    <message>
        <source>No launch seen</source>
        <extracomment>Title of a finding: the logs show no launch of an instance into the active reservation</extracomment>
        <translation>起動の記録なし</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>起動の失敗</translation>
    </message>
    <message>
        <source>Purchase without outcome</source>
        <extracomment>Title of a finding: neither success nor failure of a purchase is in the logs</extracomment>
        <translation>結果不明の購入</translation>
    </message>
    <message>
        <source>It became active, but no record says that it was scheduled; earlier logs may be missing.</source>
        <translation>有効 (active) になりましたが、予約済み (scheduled) になったことを示すレコードがありません。それ以前のログが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>It expired, but no record says that it was active; logs may be missing.</source>
        <translation>期限切れ (expired) になりましたが、有効 (active) だったことを示すレコードがありません。ログが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Its planned end has passed, but no record ends it.</source>
        <translation>終了予定を過ぎていますが、終了を示すレコードがありません。</translation>
    </message>
    <message>
        <source>The payment for it failed, which ends the reservation.</source>
        <translation>支払いに失敗したため、予約は終了しました。</translation>
    </message>
    <message>
        <source>AWS reported that it failed, which ends the reservation.</source>
        <translation>AWS が失敗 (failed) を報告したため、予約は終了しました。</translation>
    </message>
    <message>
        <source>A state was reported after one that ends a reservation.</source>
        <translation>予約の終わりを示す状態の後に、別の状態が報告されています。</translation>
    </message>
    <message>
        <source>An event&apos;s name says another state than its record; the state of the record is shown.</source>
        <translation>イベント名が示す状態とレコードの状態が異なります。レコードの状態を表示しています。</translation>
    </message>
    <message>
        <source>Records of more than one account name it as theirs.</source>
        <translation>複数のアカウントのレコードが、この予約を自アカウントのものとしています。</translation>
    </message>
    <message>
        <source>It became active later than planned.</source>
        <translation>予定より遅れて有効 (active) になりました。</translation>
    </message>
    <message>
        <source>It ended earlier than planned.</source>
        <translation>予定より早く終了しました。</translation>
    </message>
    <message>
        <source>Capacity Blocks end at 11:30 UTC; this one ends at another time.</source>
        <translation>キャパシティブロックは協定世界時 (UTC) の 11:30 に終了しますが、このブロックの終了時刻はこれと異なります。</translation>
    </message>
    <message>
        <source>AWS terminated the instances that still ran in it.</source>
        <translation>実行中のまま残っていたインスタンスを AWS が終了しました。</translation>
    </message>
    <message>
        <source>It became active, but these logs show no launch into it; a launch that does not name the reservation cannot be told.</source>
        <translation>有効 (active) になりましたが、この予約でのインスタンスの起動がログにありません。予約が指定されていない起動は判別できません。</translation>
    </message>
    <message>
        <source>A call to launch instances into it ended in an error.</source>
        <translation>この予約でインスタンスを起動する API コールがエラーになりました。</translation>
    </message>
    <message>
        <source>A payment is settled within 12 hours of the purchase; these logs reach further, but do not tell the outcome.</source>
        <translation>支払いの結果は購入から 12 時間以内に確定します。ログはそれより後まで続いていますが、結果を示すレコードがありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences one after the other; put between them what your language needs</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>cbv::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Nothing conspicuous was found about these reservations.</source>
        <translation>これらの予約に、注意すべき点は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>cbv::FoldingText</name>
    <message>
        <source>Un&amp;fold (+)</source>
        <translation>展開(&amp;F) (+)</translation>
    </message>
    <message>
        <source>&amp;Fold (-)</source>
        <translation>折りたたむ(&amp;F) (-)</translation>
    </message>
    <message>
        <source>Fold A&amp;ll</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>すべて展開(&amp;U)</translation>
    </message>
</context>
<context>
    <name>cbv::JsonComparisonModel</name>
    <message>
        <source>{ } object</source>
        <translation>{ } オブジェクト</translation>
    </message>
    <message>
        <source>[ ] array</source>
        <translation>[ ] 配列</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>In place of the value that a record does not have, for screen readers</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>equal</source>
        <extracomment>Of a value in two records that are compared</extracomment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Of a value in two records that are compared</extracomment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>only in the first record</source>
        <extracomment>Of a value in two records that are compared</extracomment>
        <translation>1 件目のレコードにのみ存在</translation>
    </message>
    <message>
        <source>only in the second record</source>
        <extracomment>Of a value in two records that are compared</extracomment>
        <translation>2 件目のレコードにのみ存在</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Heading: where in the record a value stands</extracomment>
        <translation>パス</translation>
    </message>
</context>
<context>
    <name>cbv::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ } %Ln members</source>
        <extracomment>The value of a JSON object in the tree, in place of its members</extracomment>
        <translation>
            <numerusform>{ } メンバー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln elements</source>
        <extracomment>The value of a JSON array in the tree, in place of its elements</extracomment>
        <translation>
            <numerusform>[ ] 要素 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of the JSON tree: the names of members</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>cbv::JsonView</name>
    <message>
        <source>The record as a tree</source>
        <translation>レコードのツリー表示</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>すべて展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path (JSON Pointer)</source>
        <translation>パスをコピー (JSON Pointer)(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Path for &amp;jq</source>
        <translation>jq 用のパスをコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Expand to &amp;Level</source>
        <translation>指定した階層まで展開(&amp;L)</translation>
    </message>
</context>
<context>
    <name>cbv::LaneSearchBar</name>
    <message>
        <source>Find a &amp;lane:</source>
        <translation>レーンを探す(&amp;L):</translation>
    </message>
    <message>
        <source>part of an id, account, Region or instance type</source>
        <translation>ID、アカウント、リージョン、インスタンスタイプの一部</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致へ(Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致へ(Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる(Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the lanes that match: &quot;3 of 12&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cbv::LedgerModel</name>
    <message>
        <source>Reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Column of the ledger: instance type and count</extracomment>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Active From (%1)</source>
        <extracomment>Heading of a time column; %1 is the zone that is shown, for example UTC or Asia/Tokyo</extracomment>
        <translation>有効開始 (%1)</translation>
    </message>
    <message>
        <source>Active To (%1)</source>
        <extracomment>Heading of a time column; %1 is the zone that is shown, for example UTC or Asia/Tokyo</extracomment>
        <translation>有効終了 (%1)</translation>
    </message>
    <message>
        <source>Active Hours</source>
        <extracomment>Column of the ledger: hours in which the reservation was active</extracomment>
        <translation>有効時間 (h)</translation>
    </message>
    <message>
        <source>Instance-Hours</source>
        <extracomment>Column of the ledger: active hours times the number of instances</extracomment>
        <translation>インスタンス時間 (h)</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Column of the ledger: how far the hours are counted</extracomment>
        <translation>集計の範囲</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Bought By</source>
        <extracomment>Column of the ledger: who made the purchase</extracomment>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>Column of the ledger: how many instances were seen in the reservation</extracomment>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Used Hours</source>
        <extracomment>Column of the ledger: hours for which its instances ran, all together</extracomment>
        <translation>使用時間 (h)</translation>
    </message>
</context>
<context>
    <name>cbv::LedgerMonthModel</name>
    <message numerus="yes">
        <source>without %Ln whose instances no record counts</source>
        <extracomment>How many reservations of a month are missing in its instance-hours</extracomment>
        <translation>
            <numerusform>台数がログにない予約 %Ln 件を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Month (%1)</source>
        <extracomment>Heading of the months of a zone; %1 is the zone, for example UTC or Asia/Tokyo</extracomment>
        <translation>月 (%1)</translation>
    </message>
    <message>
        <source>Active Reservations</source>
        <translation>有効だった予約</translation>
    </message>
    <message>
        <source>Active Hours</source>
        <translation>有効時間 (h)</translation>
    </message>
    <message>
        <source>Instance-Hours</source>
        <translation>インスタンス時間 (h)</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the months: what is missing in the sums</extracomment>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>cbv::LedgerPane</name>
    <message>
        <source>Each reservation</source>
        <translation>予約ごと</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Sum by</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>Sums of all</source>
        <translation>全体の合計</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Ledger by month</source>
        <translation>月ごとの台帳</translation>
    </message>
    <message>
        <source>No reservation is shown.</source>
        <translation>表示中の予約はありません。</translation>
    </message>
    <message>
        <source>No reservation that is shown was active.</source>
        <translation>表示中の予約に、有効だったものはありません。</translation>
    </message>
</context>
<context>
    <name>cbv::LedgerWords</name>
    <message>
        <source>not in these logs</source>
        <extracomment>How far the hours of a reservation are counted: it may have been active, no log says so</extracomment>
        <translation>このログではわからない</translation>
    </message>
    <message>
        <source>up to the end of the logs</source>
        <extracomment>How far the hours of a reservation are counted</extracomment>
        <translation>ログの終わりまで</translation>
    </message>
    <message>
        <source>up to its planned end</source>
        <extracomment>How far the hours of a reservation are counted</extracomment>
        <translation>予定終了まで</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>How far the hours of a reservation are counted: all that it was active</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Whether it ever was active is not in these logs.</source>
        <translation>有効になったことがあるかどうかは、このログではわかりません。</translation>
    </message>
    <message>
        <source>Its life goes on: counted up to the end of the logs.</source>
        <translation>まだ終わっていないため、ログの終わりまでを集計しています。</translation>
    </message>
    <message>
        <source>Its planned end has passed, but no event says that it ended: counted up to the planned end.</source>
        <translation>予定終了を過ぎていますが、終了を示すイベントがないため、予定終了までを集計しています。</translation>
    </message>
    <message>
        <source>Events say when it became active and when it ceased to be, or that it never was.</source>
        <translation>有効になった時刻と終わった時刻、または有効にならなかったことが、イベントからわかっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations: active for %1 h, %2 instance-hours.</source>
        <extracomment>%n: reservations; %1: hours in which they were active; %2: these times their instances</extracomment>
        <translation>
            <numerusform>予約 %Ln 件: 有効時間 %1 時間、インスタンス時間 %2 時間。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted up to the end of the logs</source>
        <translation>
            <numerusform>ログの終わりまで集計したもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted up to their planned end</source>
        <extracomment>%n: reservations of which no event says that they ended</extracomment>
        <translation>
            <numerusform>予定終了まで集計したもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known active time</source>
        <translation>
            <numerusform>有効時間がわからないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known number of instances</source>
        <translation>
            <numerusform>台数がわからないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no month (longer than ten years)</source>
        <translation>
            <numerusform>10 年を超えるため月に含めないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <extracomment>Which reservations are not, or not wholly, in a sum; %1 is a list</extracomment>
        <translation>うち、%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations: active for %1 h.</source>
        <extracomment>%n: reservations; %1: hours in which they were active</extracomment>
        <translation>
            <numerusform>予約 %Ln 件: 有効時間 %1 時間。</numerusform>
        </translation>
    </message>
    <message>
        <source>These logs show no instance in it.</source>
        <translation>このログには、この予約で動いたインスタンスがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are not in that: their launch or their end is not in these logs.</source>
        <extracomment>%n: how many times an instance ran</extracomment>
        <translation>
            <numerusform>起動または終了がこのログにない稼働 %Ln 回は、これに含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances were seen in it; from launch to end they ran for %1 h.</source>
        <extracomment>%n: instances; %1: hours</extracomment>
        <translation>
            <numerusform>この予約で動いたインスタンスは %Ln 台、起動から終了までの稼働時間は合計 %1 時間です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs have no end in these logs: up to %1 h more.</source>
        <extracomment>%n: how many times an instance ran; %1: hours</extracomment>
        <translation>
            <numerusform>終了がこのログにない稼働が %Ln 回あり、最大でさらに %1 時間です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations.</source>
        <translation>
            <numerusform>予約 %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::LoadWords</name>
    <message>
        <source>%1 of %2 shown, of %3 read</source>
        <extracomment>Status bar: a filter leaves %1 of the %2 events; %3 is the number of records that were read</extracomment>
        <translation>%2 件中 %1 件を表示 (読み込み %3 件)</translation>
    </message>
    <message>
        <source>%1 shown of %2 read</source>
        <extracomment>Status bar: %1 events are shown, %2 records were read</extracomment>
        <translation>%1 件を表示 (読み込み %2 件)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <extracomment>Status bar: records that were broken and are shown mended</extracomment>
        <translation>
            <numerusform>修復 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <extracomment>Status bar: records that are copies of a shown one</extracomment>
        <translation>
            <numerusform>重複 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <extracomment>Status bar: records of which no JSON could be made</extracomment>
        <translation>
            <numerusform>破棄 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files unreadable</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>読み取れないファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped; what had been read is shown.</source>
        <translation>読み込みを中止しました。それまでに読み込んだ内容を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records could not be read.</source>
        <translation>
            <numerusform>%Ln 件のレコードを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln 件のファイルを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was found.</source>
        <translation>ファイルが見つかりませんでした。</translation>
    </message>
    <message>
        <source>These logs hold no events within the chosen scope.</source>
        <translation>このログには、選択した対象範囲のイベントがありません。</translation>
    </message>
    <message>
        <source>No log that this program reads was found.</source>
        <translation>読み込めるログが見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>Progress: %1 of %2 files are done</extracomment>
        <translation>%2 ファイル中 %1</translation>
    </message>
    <message>
        <source>%1 files so far</source>
        <extracomment>Progress while folders are still being listed</extracomment>
        <translation>現在 %1 ファイル</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Progress: a guess at the time left, a length such as 1 min 20 s</extracomment>
        <translation>残り約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part.</source>
        <translation>
            <numerusform>%Ln 件のファイルは一部しか読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <extracomment>A sum that adds up: %1 is &quot;13 files found&quot;, %2 &quot;5 logs + 8 unreadable&quot;</extracomment>
        <translation>%1 = %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence of the account: %1 is &quot;0 files found&quot;</extracomment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>ログ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs without blocks</source>
        <extracomment>Logs in which nothing concerns a Capacity Block</extracomment>
        <translation>
            <numerusform>キャパシティブロックの記録がないログ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no logs</source>
        <translation>
            <numerusform>ログ以外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>読み取り不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files found</source>
        <translation>
            <numerusform>見つかったファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Records</extracomment>
        <translation>
            <numerusform>表示 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of scope</source>
        <extracomment>Records</extracomment>
        <translation>
            <numerusform>対象外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records</source>
        <translation>
            <numerusform>その他のレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>読み込んだレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these records were repaired.</source>
        <extracomment>%Ln is a number of records that are also counted in the sum above</extracomment>
        <translation>
            <numerusform>このうち %Ln 件を修復しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read from disk, %2 unpacked.</source>
        <extracomment>%1 and %2 are amounts such as 12.5 MB</extracomment>
        <translation>ディスクからの読み取り %1、展開後 %2。</translation>
    </message>
</context>
<context>
    <name>cbv::MainWindow</name>
    <message>
        <source>F&amp;indings</source>
        <translation>検出結果(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Summary of the load</source>
        <translation>読み込み結果の要約</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new events were read.</source>
        <translation>
            <numerusform>新しいイベントを %Ln 件読みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This record names no request, or its file cannot be read again.</source>
        <translation>このレコードにはリクエストの ID がないか、ファイルを読み直せません。</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台帳(&amp;L)</translation>
    </message>
</context>
<context>
    <name>cbv::MarkWords</name>
    <message>
        <source>state repeated</source>
        <extracomment>A mark on the timeline: a record repeats the state that already holds</extracomment>
        <translation>同じ状態の再報告</translation>
    </message>
    <message>
        <source>purchase</source>
        <extracomment>A mark on the timeline: the block was bought</extracomment>
        <translation>購入</translation>
    </message>
    <message>
        <source>extension</source>
        <extracomment>A mark on the timeline: a later end was bought</extracomment>
        <translation>延長</translation>
    </message>
    <message>
        <source>EventBridge message</source>
        <extracomment>A mark on the timeline: a message of EventBridge, which is no CloudTrail record</extracomment>
        <translation>EventBridge メッセージ</translation>
    </message>
    <message>
        <source>launch</source>
        <extracomment>A mark on the timeline: instances were launched or started</extracomment>
        <translation>起動</translation>
    </message>
    <message>
        <source>instances terminated by AWS</source>
        <translation>AWS によるインスタンスの終了</translation>
    </message>
    <message>
        <source>instances stopped or terminated</source>
        <extracomment>A mark on the timeline: by a person or a program, not by AWS</extracomment>
        <translation>インスタンスの停止または終了</translation>
    </message>
    <message>
        <source>failed call</source>
        <extracomment>A mark on the timeline: an API call that ended in an error and changed nothing</extracomment>
        <translation>失敗した API コール</translation>
    </message>
    <message>
        <source>other record</source>
        <extracomment>A mark on the timeline: any other record that names the reservation</extracomment>
        <translation>その他のレコード</translation>
    </message>
</context>
<context>
    <name>cbv::MeasureBar</name>
    <message>
        <source>Measuring from %1. Select where to and press M, or Shift with an arrow.</source>
        <extracomment>%1: a time; M and Shift are keys</extracomment>
        <translation>%1 から計測しています。終わりを選んで M を押すか、Shift を押しながら矢印キーを押してください。</translation>
    </message>
</context>
<context>
    <name>cbv::MessageBar</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>cbv::OverviewStrip</name>
    <message>
        <source>Overview of the whole time</source>
        <translation>全期間の概観</translation>
    </message>
    <message>
        <source>The whole time of the logs. Drag the frame or its sides; double click shows all.</source>
        <translation>ログの全期間です。枠または枠の端をドラッグすると表示範囲が変わり、ダブルクリックすると全体を表示します。</translation>
    </message>
</context>
<context>
    <name>cbv::PictureWords</name>
    <message>
        <source>Timeline of Capacity Blocks</source>
        <translation>キャパシティブロックのタイムライン</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3)</source>
        <extracomment>the time that a picture shows: &quot;From … to … (Asia/Tokyo)&quot;</extracomment>
        <translation>%1 から %2 まで (%3)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>Made with Capacity Block Viewer %1</source>
        <extracomment>on a picture: name and version of the program</extracomment>
        <translation>Capacity Block Viewer %1 で作成</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>after the names of some files: &quot;a.json, b.json and 3 more&quot;</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <translation>
            <numerusform>予約 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語 (&amp;Language)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>&amp;Keep what was read, so that it opens faster the next time</source>
        <translation>読み込んだ内容を保存し、次回から速く開く(&amp;K)</translation>
    </message>
    <message>
        <source>The events that were read from folders of logs are kept in a folder that only you can read, without their raw records.</source>
        <translation>ログのフォルダーから読み込んだイベントを、本人だけが読めるフォルダーに保存します。元のレコードは含みません。</translation>
    </message>
    <message>
        <source>&amp;Delete It (%1)</source>
        <translation>保存内容を削除 (%1)(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cbv::ProblemBar</name>
    <message>
        <source>files without events</source>
        <extracomment>A toggle: digests, images and the like</extracomment>
        <translation>イベントのないファイル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A toggle with its count, such as &quot;rejected 12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Search file and text</source>
        <translation>ファイルと内容を検索</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>問題の絞り込み</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>グループ:</translation>
    </message>
    <message>
        <source>Group the problems by</source>
        <translation>問題のグループ分け</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Show or hide these problems</source>
        <translation>これらの問題の表示を切り替えます</translation>
    </message>
    <message>
        <source>Show or hide files that hold no events by their nature: digests, images and the like</source>
        <translation>ダイジェストや画像など、もともとイベントを含まないファイルの表示を切り替えます</translation>
    </message>
    <message>
        <source>Save as Text</source>
        <translation>テキストとして保存</translation>
    </message>
    <message>
        <source>&amp;All Problems…</source>
        <translation>すべての問題(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Shown Problems…</source>
        <translation>表示中の問題(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>cbv::ProblemCommands</name>
    <message>
        <source>&amp;Show the Text There</source>
        <translation>その位置のテキストを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Raw Text</source>
        <translation>元のテキストをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Show in Fol&amp;der</source>
        <translation>フォルダーを表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open All Groups</source>
        <translation>すべてのグループを開く(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose All Groups</source>
        <translation>すべてのグループを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>There is no text at this problem that could be copied.</source>
        <translation>この問題の位置には、コピーできるテキストがありません。</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>問題の保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were saved as %1</source>
        <translation>
            <numerusform>%Ln 件の問題を %1 に保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::ProblemLines</name>
    <message>
        <source>Severity</source>
        <extracomment>Titles of the cells of a text table, with TABs between them</extracomment>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>バイト位置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>cbv::ProblemModel</name>
    <message>
        <source>Severity</source>
        <extracomment>Column of the problems: note, repaired, rejected, unreadable</extracomment>
        <translation>重大度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the problems: what is wrong, in a sentence</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What a screen reader says of a group of lines</extracomment>
        <translation>開いている</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じている</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the problems: what kind of thing is wrong, in two words</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Column of the problems: the number of the record in its file</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Line:column</source>
        <extracomment>Column of the problems: line and column in the file, such as 3:17</extracomment>
        <translation>行:列</translation>
    </message>
    <message>
        <source>Byte</source>
        <extracomment>Column of the problems: how many bytes of the file&apos;s text lie before the place</extracomment>
        <translation>バイト位置</translation>
    </message>
</context>
<context>
    <name>cbv::ProblemWords</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>ファイルまたはフォルダーがありません。</translation>
    </message>
    <message>
        <source>It may not be read: permission is denied.</source>
        <translation>読み取りのアクセス許可がありません。</translation>
    </message>
    <message>
        <source>The system could not read it.</source>
        <translation>システムのエラーにより読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file; it was not opened.</source>
        <translation>デバイス、パイプ、またはソケットであり、ファイルではないため開きませんでした。</translation>
    </message>
    <message>
        <source>This link leads back to a folder that is already being read; it was not followed.</source>
        <translation>このリンクは読み込み中のフォルダーに戻るため、たどりませんでした。</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1; what is below was not read.</source>
        <translation>フォルダーの階層が %1 を超えています。それより下は読み込みませんでした。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The folder holds no file.</source>
        <translation>フォルダーにファイルがありません。</translation>
    </message>
    <message>
        <source>This is not a log that the program reads.</source>
        <translation>このプログラムで読み込めるログではありません。</translation>
    </message>
    <message>
        <source>This file belongs to CloudTrail, but holds no events.</source>
        <translation>CloudTrail のファイルですが、イベントを含みません。</translation>
    </message>
    <message>
        <source>It unpacks to more than %1; what came before was read.</source>
        <translation>展開後のサイズが %1 を超えます。上限までを読み込みました。</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size; what came before was read.</source>
        <translation>展開後のサイズが元の %1 倍を超えます。上限までを読み込みました。</translation>
    </message>
    <message>
        <source>It is compressed more than %1 times over; it was not read.</source>
        <translation>%1 回を超えて重ねて圧縮されているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>Some bytes fit no known text encoding; they are shown as �.</source>
        <translation>文字コードを判別できないバイトがあります。� で表示しています。</translation>
    </message>
    <message>
        <source>This is not valid JSON and could not be mended.</source>
        <translation>JSON として正しくなく、修復もできませんでした。</translation>
    </message>
    <message>
        <source>The record is longer than %1.</source>
        <translation>レコードの長さが %1 を超えています。</translation>
    </message>
    <message>
        <source>Its brackets are nested deeper than %1.</source>
        <translation>括弧の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>It has no time that can be read; it is in the table, but not on the timeline.</source>
        <translation>日時を読み取れません。表には表示しますが、タイムラインには表示しません。</translation>
    </message>
    <message>
        <source>Its time has no time zone and was read as UTC.</source>
        <translation>日時にタイムゾーンがないため、協定世界時 (UTC) として読み取りました。</translation>
    </message>
    <message>
        <source>A text held raw control characters, such as line breaks; they were escaped.</source>
        <translation>文字列に改行などの制御文字がそのまま含まれていたため、エスケープしました。</translation>
    </message>
    <message>
        <source>A comma was missing and was put in.</source>
        <translation>不足していたコンマを補いました。</translation>
    </message>
    <message>
        <source>A comma before a closing bracket was dropped.</source>
        <translation>閉じ括弧の前の余分なコンマを取り除きました。</translation>
    </message>
    <message>
        <source>The record&apos;s end is missing; what was whole was kept.</source>
        <translation>レコードの末尾が欠けています。欠けていない部分を残しました。</translation>
    </message>
    <message>
        <source>A text held an escape that stands for no character; it was replaced.</source>
        <translation>文字列に無効なエスケープが含まれていたため、置き換えました。</translation>
    </message>
    <message>
        <source>A number was damaged, as spreadsheets do to long numbers.</source>
        <translation>数値が損なわれています。表計算ソフトで桁数の多い数値を保存すると起こります。</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Severity of a problem: good to know, nothing is lost</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>repaired</source>
        <extracomment>Severity of a problem: a record was mended and is shown</extracomment>
        <translation>修復</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Severity of a problem: a record is lost</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>Severity of a problem: a file, or a part of it, is lost</extracomment>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1 is a sentence about a problem, %2 a short text from the log or the system, in quotation marks</extracomment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>Place in a file: the number of the record, from 1</extracomment>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>line %1:%2</source>
        <extracomment>Place in a file: line and column, from 1</extracomment>
        <translation>行 %1:%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <extracomment>Place in a file: the number of bytes before it</extracomment>
        <translation>バイト位置 %1</translation>
    </message>
    <message>
        <source>digest file</source>
        <extracomment>Kind of a file of CloudTrail: signed checksums of log files</extracomment>
        <translation>ダイジェストファイル</translation>
    </message>
    <message>
        <source>Insights file</source>
        <extracomment>Kind of a file of CloudTrail: unusual activity</extracomment>
        <translation>Insights ファイル</translation>
    </message>
    <message>
        <source>signature file</source>
        <extracomment>Kind of a file of CloudTrail Lake: the signature of a query&apos;s result</extracomment>
        <translation>署名ファイル</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>その他のテキスト</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence about a file, %2 the kind of file that it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is cut off; what came before was read.</source>
        <translation>ファイルが途中で切れています。切れた箇所までを読み込みました。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>アクセス許可なし</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>読み取りエラー</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>link loop</source>
        <translation>リンクの循環</translation>
    </message>
    <message>
        <source>folders too deep</source>
        <translation>フォルダーの階層が深すぎる</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>空のフォルダー</translation>
    </message>
    <message>
        <source>not a log</source>
        <translation>ログではない</translation>
    </message>
    <message>
        <source>no events in it</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation>圧縮データの破損</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>unpacks too far</source>
        <translation>展開率が高すぎる</translation>
    </message>
    <message>
        <source>packed too often</source>
        <translation>圧縮の重ねすぎ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化されている</translation>
    </message>
    <message>
        <source>unknown packing</source>
        <translation>不明な圧縮方式</translation>
    </message>
    <message>
        <source>too many members</source>
        <translation>ファイルが多すぎる</translation>
    </message>
    <message>
        <source>empty archive</source>
        <translation>空のアーカイブ</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>不明な文字コード</translation>
    </message>
    <message>
        <source>invalid JSON</source>
        <translation>不正な JSON</translation>
    </message>
    <message>
        <source>record too long</source>
        <translation>レコードが長すぎる</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>入れ子が深すぎる</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>日時なし</translation>
    </message>
    <message>
        <source>no time zone</source>
        <translation>タイムゾーンなし</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>missing comma</source>
        <translation>コンマの不足</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>余分なコンマ</translation>
    </message>
    <message>
        <source>missing end</source>
        <translation>末尾の欠落</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>無効なエスケープ</translation>
    </message>
    <message>
        <source>damaged number</source>
        <translation>数値の破損</translation>
    </message>
    <message>
        <source>The compressed data are damaged; what could be unpacked was read.</source>
        <translation>圧縮データが壊れています。展開できた部分は読み込みました。</translation>
    </message>
    <message>
        <source>It is encrypted in its archive; the program asks for no password.</source>
        <translation>アーカイブの中で暗号化されています。このプログラムはパスワードを尋ねません。</translation>
    </message>
    <message>
        <source>It is compressed in a way that the program cannot undo.</source>
        <translation>このプログラムでは展開できない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files and folders; what came before was read.</source>
        <translation>アーカイブ内のファイルとフォルダーが %1 個を超えています。そこまでは読み込みました。</translation>
    </message>
    <message>
        <source>The archive holds no file.</source>
        <translation>アーカイブにファイルがありません。</translation>
    </message>
</context>
<context>
    <name>cbv::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problem is found by this filter.</source>
        <translation>この条件に当てはまる問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was lost: %Ln records read.</source>
        <translation>
            <numerusform>失われたものはありません。%Ln 件のレコードを読み込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::RawView</name>
    <message>
        <source>E&amp;xact bytes</source>
        <translation>元のバイト列(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Laid out</source>
        <translation>整形表示(&amp;L)</translation>
    </message>
    <message>
        <source>With line breaks and indents; no value is changed</source>
        <translation>改行と字下げを加えて表示します。値は変わりません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The record as text</source>
        <translation>レコードのテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the beginning is shown, copying takes all</source>
        <extracomment>%1: the size of a record. It is too long to be shown whole.</extracomment>
        <translation>%1。先頭のみ表示しています。コピーすると全体が対象になります</translation>
    </message>
</context>
<context>
    <name>cbv::ReportWords</name>
    <message>
        <source>Source: %1</source>
        <extracomment>A line of a report: %1 is the path of a folder or file that was read</extracomment>
        <translation>読み込み元: %1</translation>
    </message>
    <message>
        <source>Reading was stopped before the end.</source>
        <translation>読み込みは途中で中止されました。</translation>
    </message>
    <message>
        <source>%1 of %2 problems:</source>
        <extracomment>A line of a report, above the list</extracomment>
        <translation>問題 %2 件中 %1 件:</translation>
    </message>
</context>
<context>
    <name>cbv::SavedFiltersMenu</name>
    <message>
        <source>Save&amp;d Filters</source>
        <translation>保存したフィルター(&amp;D)</translation>
    </message>
    <message>
        <source>Used Lately</source>
        <translation>最近使ったフィルター</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>The filters could not be written: %1</source>
        <translation>フィルターを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The filters could not be read: %1</source>
        <translation>フィルターを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>There are no filters in this file. A line is a name, a tab and a filter.</source>
        <translation>このファイルにはフィルターがありません。1 行に、名前、タブ、フィルターの順に書きます。</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Export Filters</source>
        <translation>フィルターをエクスポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Import Filters</source>
        <translation>フィルターをインポート</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cbv::ScopeWords</name>
    <message>
        <source>Capacity Blocks</source>
        <extracomment>Which events are kept (the scope); stands in a toolbar menu</extracomment>
        <translation>キャパシティブロック</translation>
    </message>
    <message>
        <source>Capacity Blocks and instances</source>
        <extracomment>Which events are kept (the scope); stands in a toolbar menu</extracomment>
        <translation>キャパシティブロックとインスタンス</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>Which events are kept (the scope); stands in a toolbar menu</extracomment>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Events that concern Capacity Blocks and Capacity Reservations.</source>
        <translation>キャパシティブロックとキャパシティ予約に関するイベントです。</translation>
    </message>
    <message>
        <source>These, and every call that launches, starts, stops or terminates instances.</source>
        <translation>上記に加え、インスタンスを起動、開始、停止、終了するすべての API コールです。</translation>
    </message>
    <message>
        <source>Every CloudTrail event in the logs.</source>
        <translation>ログに含まれるすべての CloudTrail イベントです。</translation>
    </message>
</context>
<context>
    <name>cbv::Session</name>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: the name of a file or folder; %n: how many others are open besides</extracomment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::SortDialog</name>
    <message>
        <source>Sort Table</source>
        <translation>表の並べ替え</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>最優先の列(&amp;B)</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>次の列</translation>
    </message>
    <message>
        <source>(no further column)</source>
        <extracomment>The columns after the first one of an order</extracomment>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>cbv::StartPage</name>
    <message>
        <source>What happened to your Capacity Blocks?</source>
        <translation>キャパシティブロックに何が起きたのか</translation>
    </message>
    <message>
        <source>Open CloudTrail logs: a folder from S3, a file from the console or the command line, or text that you copied. Nothing leaves this computer.</source>
        <translation>CloudTrail のログを開いてください。S3 から取得したフォルダー、コンソールやコマンドラインで保存したファイル、コピーしたテキストを読み込めます。ログの内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere on this window.</source>
        <translation>ファイルやフォルダーをこのウィンドウにドロップして開くこともできます。</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使ったフォルダー</translation>
    </message>
</context>
<context>
    <name>cbv::StateLegend</name>
    <message>
        <source>States shown</source>
        <translation>表示する状態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations are in this state at the end of the logs. Click to hide or show it.</source>
        <translation>
            <numerusform>ログの終わりの時点で、%Ln 件の予約がこの状態です。クリックすると表示と非表示を切り替えます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::StateWords</name>
    <message>
        <source>payment-pending</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: 支払い待ち (payment-pending)</extracomment>
        <translation>支払い待ち (payment-pending)</translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: 予約済み (scheduled)</extracomment>
        <translation>予約済み (scheduled)</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: 有効 (active)</extracomment>
        <translation>有効 (active)</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: 期限切れ (expired)</extracomment>
        <translation>期限切れ (expired)</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: 失敗 (failed)</extracomment>
        <translation>失敗 (failed)</translation>
    </message>
    <message>
        <source>payment-failed</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: 支払い失敗 (payment-failed)</extracomment>
        <translation>支払い失敗 (payment-failed)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A reservation&apos;s state. Give a gloss with the raw word beside it: (cancelled)</extracomment>
        <translation>キャンセル済み (cancelled)</translation>
    </message>
    <message>
        <source>other state</source>
        <extracomment>Legend: any state that this program does not know; no raw word beside it</extracomment>
        <translation>その他の状態</translation>
    </message>
</context>
<context>
    <name>cbv::SummaryView</name>
    <message>
        <source>The event in words</source>
        <translation>イベントの説明</translation>
    </message>
</context>
<context>
    <name>cbv::TimeWords</name>
    <message>
        <source>%1 d</source>
        <extracomment>Days in a length of time such as &quot;2 d 11 h 24 min&quot;; an abbreviation without plural</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours in a length of time such as &quot;2 d 11 h 24 min&quot;</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes in a length of time such as &quot;2 d 11 h 24 min&quot;</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds in a length of time such as &quot;5 min 12 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds in a length of time such as &quot;12 s 250 ms&quot;</extracomment>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>cbv::TimelineHelp</name>
    <message>
        <source>Ctrl and wheel, + and −</source>
        <translation>Ctrl + ホイール、+ と −</translation>
    </message>
    <message>
        <source>zoom where the mouse is</source>
        <translation>マウスの位置を中心に拡大・縮小</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>scroll through the lanes</source>
        <translation>レーンをスクロール</translation>
    </message>
    <message>
        <source>Drag, Shift and wheel, Ctrl and ← →</source>
        <translation>ドラッグ、Shift + ホイール、Ctrl + ← →</translation>
    </message>
    <message>
        <source>move in time</source>
        <translation>時間方向に移動</translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation>ダブルクリック、F</translation>
    </message>
    <message>
        <source>fit an interval; 0 fits everything</source>
        <translation>区間に合わせて表示 (0 で全体を表示)</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>矢印キー、Home、End</translation>
    </message>
    <message>
        <source>from interval to interval and from lane to lane</source>
        <translation>区間から区間へ、レーンからレーンへ移動</translation>
    </message>
    <message>
        <source>Ctrl and drag, M</source>
        <translation>Ctrl + ドラッグ、M</translation>
    </message>
    <message>
        <source>measure from one point to another; Esc ends it</source>
        <translation>2 点間を計測 (Esc で終了)</translation>
    </message>
    <message>
        <source>Alt and ← →, Ctrl+L</source>
        <translation>Alt + ← →、Ctrl+L</translation>
    </message>
    <message>
        <source>the view before or after; go to a time</source>
        <translation>前後の表示範囲へ、日時を指定して移動</translation>
    </message>
    <message>
        <source>How to Read the Timeline</source>
        <translation>タイムラインの見方</translation>
    </message>
</context>
<context>
    <name>cbv::TimelineItems</name>
    <message numerus="yes">
        <source>%1, %Ln reservations</source>
        <extracomment>a group of lanes; %1: what they have in common</extracomment>
        <translation>
            <numerusform>%1、予約 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>A lane for each reservation. Up and down go from lane to lane, left and right from state to state, F zooms to what is selected, 0 shows everything, M measures from one to another.</source>
        <translation>予約ごとに 1 本のレーンがあります。上下キーでレーンを、左右キーで状態を移り、F で選択したものを拡大し、0 で全体を表示し、M で 2 点の間を計測します。</translation>
    </message>
</context>
<context>
    <name>cbv::WindowCommands</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>The text could not be kept for reading: there is no room for temporary files.</source>
        <translation>テキストを読み込めませんでした。一時ファイルを保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open Files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>All files (*);;Logs (*.json *.json.gz *.jsonl *.csv *.txt)</source>
        <translation>すべてのファイル (*);;ログ (*.json *.json.gz *.jsonl *.csv *.txt)</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>イベントのエクスポート</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Go to Time</source>
        <translation>日時を指定して移動</translation>
    </message>
    <message>
        <source>Date or date and time, in %1:</source>
        <extracomment>%1: a time zone</extracomment>
        <translation>日付、または日付と時刻 (%1):</translation>
    </message>
    <message>
        <source>This is no date or time that can be read. Write it like 2023-10-04 or 2023-10-04T11:30.</source>
        <translation>日付または日時として正しくありません。2023-10-04 または 2023-10-04T11:30 のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were saved as %1</source>
        <extracomment>%n: how many events, %1: the file</extracomment>
        <translation>
            <numerusform>%Ln 件のイベントを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>台帳のエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations were saved as %1</source>
        <extracomment>%n: how many reservations, %1: the file</extracomment>
        <translation>
            <numerusform>%Ln 件の予約を %1 に保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::WindowMenus</name>
    <message>
        <source>Like the &amp;System</source>
        <translation>システムの設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>ローカル時刻(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Instance Type</source>
        <translation>インスタンスタイプ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First Event</source>
        <translation>最初のイベント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Event</source>
        <translation>最後のイベント(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>予約 ID(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;cent Folders</source>
        <translation>最近使ったフォルダー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Stands in every language with its English name, so that it is found.</extracomment>
        <translation>言語 (&amp;Language)</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <extracomment>Which events are read: only Capacity Blocks, instances too, everything</extracomment>
        <translation>対象範囲(&amp;S)</translation>
    </message>
    <message>
        <source>G&amp;roup Lanes By</source>
        <translation>レーンのグループ化(&amp;R)</translation>
    </message>
    <message>
        <source>Sort &amp;Lanes By</source>
        <translation>レーンの並べ替え(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Which events are read</source>
        <translation>読み込むイベントの範囲</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>The time zone of everything that is shown</source>
        <translation>すべての表示に使うタイムゾーン</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>この一覧をクリア</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低い(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>中くらい(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高い(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;elated Events</source>
        <translation>関連するイベント(&amp;E)</translation>
    </message>
    <message>
        <source>Lane &amp;Height</source>
        <translation>レーンの高さ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Every Row</source>
        <translation>1 行ごと(&amp;E)</translation>
    </message>
    <message>
        <source>Each &amp;Reservation</source>
        <translation>予約ごと(&amp;R)</translation>
    </message>
    <message>
        <source>Each &amp;Day</source>
        <translation>日ごと(&amp;D)</translation>
    </message>
    <message>
        <source>Alternate &amp;Background By</source>
        <extracomment>What the two backgrounds of the table&apos;s rows take turns by</extracomment>
        <translation>背景色の切り替え(&amp;B)</translation>
    </message>
</context>
<context>
    <name>cbv::WordJoin</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the items of a list within a sentence</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>cbv::ZoneDialog</name>
    <message>
        <source>Time Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Search: a city, a continent, an offset such as +09</source>
        <translation>検索: Tokyo などの都市、Asia などの地域、+09 などの時差</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
</context>
</TS>
