<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln share this place: zoom in to tell them apart.</source>
        <translation>
            <numerusform>%Ln is at this place: zoom in to see it.</numerusform>
            <numerusform>%Ln share this place: zoom in to tell them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::BlockWords</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::CompareDialog</name>
    <message numerus="yes">
        <source>No differences in %Ln values</source>
        <translation>
            <numerusform>No difference in %Ln value</numerusform>
            <numerusform>No differences in %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences in %1 values</source>
        <extracomment>%1: how many values there are</extracomment>
        <translation>
            <numerusform>%Ln difference in %1 values</numerusform>
            <numerusform>%Ln differences in %1 values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln rows can be copied at once.</source>
        <translation>
            <numerusform>Only %Ln row can be copied at once.</numerusform>
            <numerusform>Only %Ln rows can be copied at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::CoverageWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>gaps in the logs that are not named</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps in the logs</source>
        <extracomment>stretches of time for which there are no logs of the account and Region</extracomment>
        <translation>
            <numerusform>%Ln gap in the logs</numerusform>
            <numerusform>%Ln gaps in the logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::EventSummary</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>After the first lines of a list that is cut</extracomment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in a JSON text, %Ln levels deep</source>
        <translation>
            <numerusform>It stands in a JSON text, %Ln level deep</numerusform>
            <numerusform>It stands in a JSON text, %Ln levels deep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs hold %Ln further copies:</source>
        <translation>
            <numerusform>The logs hold %Ln further copy:</numerusform>
            <numerusform>The logs hold %Ln further copies:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::EventTableModel</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <extracomment>A mark on an event: how many further copies of it the logs hold</extracomment>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::EventView</name>
    <message numerus="yes">
        <source>At most %Ln rows can be copied at once. Export Events (Ctrl+E) saves any number of them.</source>
        <extracomment>%Ln: how many rows</extracomment>
        <translation>
            <numerusform>At most %Ln row can be copied at once. Export Events (Ctrl+E) saves any number of them.</numerusform>
            <numerusform>At most %Ln rows can be copied at once. Export Events (Ctrl+E) saves any number of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages, of which this is the first</source>
        <translation>
            <numerusform>%Ln page, of which this is the first</numerusform>
            <numerusform>%Ln pages, of which this is the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::FactWords</name>
    <message numerus="yes">
        <source>AWS terminated %Ln instances in %1: %2.</source>
        <extracomment>%1 is a reservation&apos;s id, %2 a list of instance ids</extracomment>
        <translation>
            <numerusform>AWS terminated %Ln instance in %1: %2.</numerusform>
            <numerusform>AWS terminated %Ln instances in %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances were launched or started in %1: %2.</source>
        <extracomment>%1 is a reservation&apos;s id, %2 a list of instance ids</extracomment>
        <translation>
            <numerusform>%Ln instance was launched or started in %1: %2.</numerusform>
            <numerusform>%Ln instances were launched or started in %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances in %1 were stopped or terminated, not by AWS: %2.</source>
        <extracomment>%1 is a reservation&apos;s id, %2 a list of instance ids; by a person or a program, not by AWS</extracomment>
        <translation>
            <numerusform>%Ln instance in %1 was stopped or terminated, not by AWS: %2.</numerusform>
            <numerusform>%Ln instances in %1 were stopped or terminated, not by AWS: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::FindBar</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln rows in %1 %</source>
        <translation>
            <numerusform>Searching… %Ln row in %1 %</numerusform>
            <numerusform>Searching… %Ln rows in %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::FindingWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of ids that is cut: %1 is its beginning, the number says how many are left out</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances: %1.</source>
        <translation>
            <numerusform>%Ln instance: %1.</numerusform>
            <numerusform>%Ln instances: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ } %Ln members</source>
        <extracomment>The value of a JSON object in the tree, in place of its members</extracomment>
        <translation>
            <numerusform>{ } %Ln member</numerusform>
            <numerusform>{ } %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ ] %Ln elements</source>
        <extracomment>The value of a JSON array in the tree, in place of its elements</extracomment>
        <translation>
            <numerusform>[ ] %Ln element</numerusform>
            <numerusform>[ ] %Ln elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::LedgerMonthModel</name>
    <message numerus="yes">
        <source>without %Ln whose instances no record counts</source>
        <extracomment>How many reservations of a month are missing in its instance-hours</extracomment>
        <translation>
            <numerusform>without %Ln whose instances no record counts</numerusform>
            <numerusform>without %Ln whose instances no record counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::LedgerWords</name>
    <message numerus="yes">
        <source>%Ln reservations: active for %1 h, %2 instance-hours.</source>
        <extracomment>%n: reservations; %1: hours in which they were active; %2: these times their instances</extracomment>
        <translation>
            <numerusform>%Ln reservation: active for %1 h, %2 instance-hours.</numerusform>
            <numerusform>%Ln reservations: active for %1 h, %2 instance-hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted up to the end of the logs</source>
        <translation>
            <numerusform>%Ln counted up to the end of the logs</numerusform>
            <numerusform>%Ln counted up to the end of the logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted up to their planned end</source>
        <extracomment>%n: reservations of which no event says that they ended</extracomment>
        <translation>
            <numerusform>%Ln counted up to its planned end</numerusform>
            <numerusform>%Ln counted up to their planned end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known active time</source>
        <translation>
            <numerusform>%Ln without a known active time</numerusform>
            <numerusform>%Ln without a known active time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known number of instances</source>
        <translation>
            <numerusform>%Ln without a known number of instances</numerusform>
            <numerusform>%Ln without a known number of instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no month (longer than ten years)</source>
        <translation>
            <numerusform>%Ln in no month (longer than ten years)</numerusform>
            <numerusform>%Ln in no month (longer than ten years)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations: active for %1 h.</source>
        <extracomment>%n: reservations; %1: hours in which they were active</extracomment>
        <translation>
            <numerusform>%Ln reservation: active for %1 h.</numerusform>
            <numerusform>%Ln reservations: active for %1 h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are not in that: their launch or their end is not in these logs.</source>
        <extracomment>%n: how many times an instance ran</extracomment>
        <translation>
            <numerusform>%Ln run is not in that: its launch or its end is not in these logs.</numerusform>
            <numerusform>%Ln runs are not in that: their launch or their end is not in these logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances were seen in it; from launch to end they ran for %1 h.</source>
        <extracomment>%n: instances; %1: hours</extracomment>
        <translation>
            <numerusform>%Ln instance was seen in it; from launch to end it ran for %1 h.</numerusform>
            <numerusform>%Ln instances were seen in it; from launch to end they ran for %1 h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs have no end in these logs: up to %1 h more.</source>
        <extracomment>%n: how many times an instance ran; %1: hours</extracomment>
        <translation>
            <numerusform>%Ln run has no end in these logs: up to %1 h more.</numerusform>
            <numerusform>%Ln runs have no end in these logs: up to %1 h more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations.</source>
        <translation>
            <numerusform>%Ln reservation.</numerusform>
            <numerusform>%Ln reservations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::LoadWords</name>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <extracomment>Status bar: records that were broken and are shown mended</extracomment>
        <translation>
            <numerusform>%Ln repaired</numerusform>
            <numerusform>%Ln repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <extracomment>Status bar: records that are copies of a shown one</extracomment>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <extracomment>Status bar: records of which no JSON could be made</extracomment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files unreadable</source>
        <extracomment>Status bar</extracomment>
        <translation>
            <numerusform>%Ln file unreadable</numerusform>
            <numerusform>%Ln files unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records could not be read.</source>
        <translation>
            <numerusform>%Ln record could not be read.</numerusform>
            <numerusform>%Ln records could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were read only in part.</source>
        <translation>
            <numerusform>%Ln file was read only in part.</numerusform>
            <numerusform>%Ln files were read only in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs without blocks</source>
        <extracomment>Logs in which nothing concerns a Capacity Block</extracomment>
        <translation>
            <numerusform>%Ln log without blocks</numerusform>
            <numerusform>%Ln logs without blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no logs</source>
        <translation>
            <numerusform>%Ln that is no log</numerusform>
            <numerusform>%Ln that are no logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files found</source>
        <translation>
            <numerusform>%Ln file found</numerusform>
            <numerusform>%Ln files found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Records</extracomment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of scope</source>
        <extracomment>Records</extracomment>
        <translation>
            <numerusform>%Ln out of scope</numerusform>
            <numerusform>%Ln out of scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records</source>
        <translation>
            <numerusform>%Ln other record</numerusform>
            <numerusform>%Ln other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these records were repaired.</source>
        <extracomment>%Ln is a number of records that are also counted in the sum above</extracomment>
        <translation>
            <numerusform>%Ln of these records was repaired.</numerusform>
            <numerusform>%Ln of these records were repaired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::MainWindow</name>
    <message numerus="yes">
        <source>%Ln new events were read.</source>
        <translation>
            <numerusform>%Ln new event was read.</numerusform>
            <numerusform>%Ln new events were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::PictureWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>after the names of some files: &quot;a.json, b.json and 3 more&quot;</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::ProblemCommands</name>
    <message numerus="yes">
        <source>%Ln problems were saved as %1</source>
        <translation>
            <numerusform>%Ln problem was saved as %1</numerusform>
            <numerusform>%Ln problems were saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::ProblemsPane</name>
    <message numerus="yes">
        <source>Nothing was lost: %Ln records read.</source>
        <translation>
            <numerusform>Nothing was lost: %Ln record read.</numerusform>
            <numerusform>Nothing was lost: %Ln records read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::RawView</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::Session</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: the name of a file or folder; %n: how many others are open besides</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::StateLegend</name>
    <message numerus="yes">
        <source>%Ln reservations are in this state at the end of the logs. Click to hide or show it.</source>
        <translation>
            <numerusform>%Ln reservation is in this state at the end of the logs. Click to hide or show it.</numerusform>
            <numerusform>%Ln reservations are in this state at the end of the logs. Click to hide or show it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::TimelineItems</name>
    <message numerus="yes">
        <source>%1, %Ln reservations</source>
        <extracomment>a group of lanes; %1: what they have in common</extracomment>
        <translation>
            <numerusform>%1, %Ln reservation</numerusform>
            <numerusform>%1, %Ln reservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbv::WindowCommands</name>
    <message numerus="yes">
        <source>%Ln events were saved as %1</source>
        <extracomment>%n: how many events, %1: the file</extracomment>
        <translation>
            <numerusform>%Ln event was saved as %1</numerusform>
            <numerusform>%Ln events were saved as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations were saved as %1</source>
        <extracomment>%n: how many reservations, %1: the file</extracomment>
        <translation>
            <numerusform>%Ln reservation was saved as %1</numerusform>
            <numerusform>%Ln reservations were saved as %1</numerusform>
        </translation>
    </message>
</context>
</TS>
