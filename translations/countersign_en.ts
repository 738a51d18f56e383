<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>countersign::messages</name>
    <message numerus="yes">
        <source>%n root share(s) signed; %2 are needed.</source>
        <translation>
            <numerusform>%n root share signed; %2 are needed.</numerusform>
            <numerusform>%n root shares signed; %2 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the portal&apos;s by %n second(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock differs from the portal&apos;s by %n second.</numerusform>
            <numerusform>This computer&apos;s clock differs from the portal&apos;s by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is made in %n second(s).</source>
        <translation>
            <numerusform>The next try is made in %n second.</numerusform>
            <numerusform>The next try is made in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more try(ies) before a wait of %2 s.</source>
        <translation>
            <numerusform>%n more try before a wait of %2 s.</numerusform>
            <numerusform>%n more tries before a wait of %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s); several plain words are good.</source>
        <translation>
            <numerusform>Use at least %n character; several plain words are good.</numerusform>
            <numerusform>Use at least %n characters; several plain words are good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and entities</source>
        <translation>
            <numerusform>%n person or entity</numerusform>
            <numerusform>%n persons and entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport entry(ies) with a number in the source</source>
        <translation>
            <numerusform>%n passport entry with a number in the source</numerusform>
            <numerusform>%n passport entries with a number in the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike reading(s)</source>
        <translation>
            <numerusform>%n look-alike reading</numerusform>
            <numerusform>%n look-alike readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) the check digit cannot see</source>
        <translation>
            <numerusform>%n reading the check digit cannot see</numerusform>
            <numerusform>%n readings the check digit cannot see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>records met by a search step</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reading(s): %2</source>
        <translation>
            <numerusform>%1, %n reading: %2</numerusform>
            <numerusform>%1, %n readings: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n state(s)</source>
        <translation>
            <numerusform>%1 of %n state</numerusform>
            <numerusform>%1 of %n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <comment>short form of minutes</comment>
        <translation>
            <numerusform>%n min old</numerusform>
            <numerusform>%n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <comment>short form of hours</comment>
        <translation>
            <numerusform>%n h old</numerusform>
            <numerusform>%n h old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n check digit(s) agree</source>
        <translation>
            <numerusform>the %n check digit agrees</numerusform>
            <numerusform>all %n check digits agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check digit(s) do not agree: %1</source>
        <translation>
            <numerusform>%n check digit does not agree: %1</numerusform>
            <numerusform>%n check digits do not agree: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read in %n line(s)</source>
        <translation>
            <numerusform>read in %n line</numerusform>
            <numerusform>read in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-character difference(s)</source>
        <translation>
            <numerusform>%n one-character difference</numerusform>
            <numerusform>%n one-character differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that mend the check digit</source>
        <translation>
            <numerusform>%n reading that mends the check digit</numerusform>
            <numerusform>%n readings that mend the check digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar number(s), one character apart, are in the alerts: read the document once more.</source>
        <translation>
            <numerusform>%n similar number, one character apart, is in the alerts: read the document once more.</numerusform>
            <numerusform>%n similar numbers, one character apart, are in the alerts: read the document once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar number(s) of %1, one character apart, are in the alerts: read the document once more.</source>
        <translation>
            <numerusform>%n similar number of %1, one character apart, is in the alerts: read the document once more.</numerusform>
            <numerusform>%n similar numbers of %1, one character apart, are in the alerts: read the document once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 differ by %n character(s).</source>
        <translation>
            <numerusform>%1 and %2 differ by %n character.</numerusform>
            <numerusform>%1 and %2 differ by %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more spelling(s)</source>
        <translation>
            <numerusform>%1 and %n more spelling</numerusform>
            <numerusform>%1 and %n more spellings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the name</source>
        <translation>
            <numerusform>%n reading of the name</numerusform>
            <numerusform>%n readings of the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other spellings of %n part(s)</source>
        <translation>
            <numerusform>other spellings of %n part</numerusform>
            <numerusform>other spellings of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) switched off.</source>
        <translation>
            <numerusform>%n variant switched off.</numerusform>
            <numerusform>%n variants switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed person(s) and organisation(s) searched</source>
        <translation>
            <numerusform>%n listed person and organisation searched</numerusform>
            <numerusform>%n listed persons and organisations searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed person(s) with a similar name.</source>
        <translation>
            <numerusform>%n listed person with a similar name.</numerusform>
            <numerusform>%n listed persons with a similar name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s).</source>
        <translation>
            <numerusform>%1 ends in %n day.</numerusform>
            <numerusform>%1 ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n entry(s), checked %1.</source>
        <translation>
            <numerusform>Whole: %n entry, checked %1.</numerusform>
            <numerusform>Whole: %n entries, checked %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deposited checkpoint(s) name entries that a restore left out.</source>
        <translation>
            <numerusform>%n deposited checkpoint names entries that a restore left out.</numerusform>
            <numerusform>%n deposited checkpoints name entries that a restore left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) signed by the device agree, the last at entry %1.</source>
        <translation>
            <numerusform>%n checkpoint signed by the device agrees, at entry %1.</numerusform>
            <numerusform>%n checkpoints signed by the device agree, the last at entry %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand against this release.</source>
        <translation>
            <numerusform>%n thing stands against this release.</numerusform>
            <numerusform>%n things stand against this release.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AgreementPane</name>
    <message numerus="yes">
        <source>%n place(s) are open; fill them with the other side.</source>
        <translation>
            <numerusform>%n place is open; fill it with the other side.</numerusform>
            <numerusform>%n places are open; fill them with the other side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertsPage</name>
    <message numerus="yes">
        <source>%n alert(s) shown</source>
        <translation>
            <numerusform>%n alert shown</numerusform>
            <numerusform>%n alerts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) are hidden by it.</source>
        <translation>
            <numerusform>%n alert is hidden by it.</numerusform>
            <numerusform>%n alerts are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerReleaseDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerView</name>
    <message numerus="yes">
        <source>%n more similar number(s) are not shown.</source>
        <translation>
            <numerusform>%n more similar number is not shown.</numerusform>
            <numerusform>%n more similar numbers are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar, one character apart</source>
        <translation>
            <numerusform>%n similar, one character apart</numerusform>
            <numerusform>%n similar, one character apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series of %n blank(s): %1 to %2</source>
        <translation>
            <numerusform>Series of %n blank: %1 to %2</numerusform>
            <numerusform>Series of %n blanks: %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalDialog</name>
    <message numerus="yes">
        <source>Approved. It is held for %n second(s), then it leaves.</source>
        <translation>
            <numerusform>Approved. It is held for %n second, then it leaves.</numerusform>
            <numerusform>Approved. It is held for %n seconds, then it leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AskedCard</name>
    <message numerus="yes">
        <source>Similar: %n</source>
        <translation>
            <numerusform>Similar: %n</numerusform>
            <numerusform>Similar: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttachmentsPane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditFilters</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditPane</name>
    <message numerus="yes">
        <source>older than %n year(s)</source>
        <translation>
            <numerusform>older than %n year</numerusform>
            <numerusform>older than %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The details of %n entry(s) are removed.</source>
        <translation>
            <numerusform>The details of %n entry are removed.</numerusform>
            <numerusform>The details of %n entries are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditStateCard</name>
    <message numerus="yes">
        <source>%n entry(s), not checked yet.</source>
        <translation>
            <numerusform>%n entry, not checked yet.</numerusform>
            <numerusform>%n entries, not checked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1. Check the copy anywhere with countersignctl audit verify.</source>
        <translation>
            <numerusform>%n entry is in %1. Check the copy anywhere with countersignctl audit verify.</numerusform>
            <numerusform>%n entries are in %1. Check the copy anywhere with countersignctl audit verify.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::BasisCards</name>
    <message numerus="yes">
        <source>%1, %n reading(s)</source>
        <translation>
            <numerusform>%1, %n reading</numerusform>
            <numerusform>%1, %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseTableModel</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseWords</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckList</name>
    <message numerus="yes">
        <source>%n rule(s) in order</source>
        <translation>
            <numerusform>%n rule in order</numerusform>
            <numerusform>%n rules in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) proposed by the agreements</source>
        <translation>
            <numerusform>%n answer proposed by the agreements</numerusform>
            <numerusform>%n answers proposed by the agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to note</source>
        <translation>
            <numerusform>%n thing to note</numerusform>
            <numerusform>%n things to note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConflictView</name>
    <message numerus="yes">
        <source>%n paragraph(s) need you.</source>
        <translation>
            <numerusform>%n paragraph needs you.</numerusform>
            <numerusform>%n paragraphs need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CourierWords</name>
    <message numerus="yes">
        <source>%n more did not fit: write another file once these have arrived.</source>
        <translation>
            <numerusform>%n more did not fit: write another file once these have arrived.</numerusform>
            <numerusform>%n more did not fit: write another file once these have arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File number %1 for %2 holds %n letter(s). Only %2 can open it. They stay in the queue until %2 has signed for them; if the portal brings them too, nothing comes twice.</source>
        <translation>
            <numerusform>File number %1 for %2 holds %n letter. Only %2 can open it. It stays in the queue until %2 has signed for it; if the portal brings it too, nothing comes twice.</numerusform>
            <numerusform>File number %1 for %2 holds %n letters. Only %2 can open it. They stay in the queue until %2 has signed for them; if the portal brings them too, nothing comes twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File number %1 from %2 held %n letter(s).</source>
        <translation>
            <numerusform>File number %1 from %2 held %n letter.</numerusform>
            <numerusform>File number %1 from %2 held %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in now.</source>
        <translation>
            <numerusform>%n came in now.</numerusform>
            <numerusform>%n came in now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come before.</source>
        <translation>
            <numerusform>%n had come before.</numerusform>
            <numerusform>%n had come before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was set aside; the Inbox says why.</source>
        <translation>
            <numerusform>%n was set aside; the Inbox says why.</numerusform>
            <numerusform>%n were set aside; the Inbox says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files %1 and %n more from %2 never came here. Ask that desk for them.</source>
        <translation>
            <numerusform>Files %1 and %n more from %2 never came here. Ask that desk for them.</numerusform>
            <numerusform>Files %1 and %n more from %2 never came here. Ask that desk for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from %2 never came here: %1. Ask that desk for what lacks.</source>
        <translation>
            <numerusform>%n file from %2 never came here: %1. Ask that desk for what lacks.</numerusform>
            <numerusform>%n files from %2 never came here: %1. Ask that desk for what lacks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CutPane</name>
    <message numerus="yes">
        <source>About: %1 and %n more</source>
        <translation>
            <numerusform>About: %1 and %n more</numerusform>
            <numerusform>About: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) are hidden.</source>
        <translation>
            <numerusform>%n entry is hidden.</numerusform>
            <numerusform>%n entries are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingRow</name>
    <message numerus="yes">
        <source>Cut all %n</source>
        <translation>
            <numerusform>Cut all %n</numerusform>
            <numerusform>Cut all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut all %n for %1</source>
        <translation>
            <numerusform>Cut all %n for %1</numerusform>
            <numerusform>Cut all %n for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message numerus="yes">
        <source>At least %n character(s); four or five ordinary words are good.</source>
        <translation>
            <numerusform>At least %n character; four or five ordinary words are good.</numerusform>
            <numerusform>At least %n characters; four or five ordinary words are good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupsDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::HitsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPage</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxWords</name>
    <message numerus="yes">
        <source>%n part(s) to come</source>
        <translation>
            <numerusform>%n part to come</numerusform>
            <numerusform>%n parts to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterView</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more paragraph(s)</source>
        <translation>
            <numerusform>Show %n more paragraph</numerusform>
            <numerusform>Show %n more paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LetterWords</name>
    <message numerus="yes">
        <source>To be destroyed within %n hour(s).</source>
        <translation>
            <numerusform>To be destroyed within %n hour.</numerusform>
            <numerusform>To be destroyed within %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportDialog</name>
    <message numerus="yes">
        <source>%1; %n more only in a newer edition</source>
        <translation>
            <numerusform>%1; %n more only in a newer edition</numerusform>
            <numerusform>%1; %n more only in a newer edition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportModel</name>
    <message numerus="yes">
        <source>%1, %n more name(s)</source>
        <translation>
            <numerusform>%1, %n more name</numerusform>
            <numerusform>%1, %n more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) have not come yet; a file opens when it is whole.</source>
        <translation>
            <numerusform>%n part has not come yet; a file opens when it is whole.</numerusform>
            <numerusform>%n parts have not come yet; a file opens when it is whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::NameAnswerView</name>
    <message numerus="yes">
        <source>%n more person(s), less alike</source>
        <translation>
            <numerusform>%n more person, less alike</numerusform>
            <numerusform>%n more persons, less alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::NoteLayout</name>
    <message numerus="yes">
        <source>%n version(s) of this paragraph wait for you</source>
        <translation>
            <numerusform>%n version of this paragraph waits for you</numerusform>
            <numerusform>%n versions of this paragraph wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::NotePane</name>
    <message numerus="yes">
        <source>What you pasted holds %n character(s) that cannot be seen. They stand as words in brackets; nothing was left out.</source>
        <translation>
            <numerusform>What you pasted holds %n character that cannot be seen. It stands as a word in brackets; nothing was left out.</numerusform>
            <numerusform>What you pasted holds %n characters that cannot be seen. They stand as words in brackets; nothing was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxModel</name>
    <message numerus="yes">
        <source>portal has %n</source>
        <translation>
            <numerusform>portal has %n</numerusform>
            <numerusform>portal has %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxPane</name>
    <message numerus="yes">
        <source>%n print(s) or export(s) made before</source>
        <translation>
            <numerusform>%n print or export made before</numerusform>
            <numerusform>%n prints or exports made before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>%n character typed</numerusform>
            <numerusform>%n characters typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PermitDialog</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonForm</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PictureStrip</name>
    <message numerus="yes">
        <source>%n character(s) are uncertain: a sharper picture reads better. You can still compare and choose.</source>
        <translation>
            <numerusform>%n character is uncertain: a sharper picture reads better. You can still compare and choose.</numerusform>
            <numerusform>%n characters are uncertain: a sharper picture reads better. You can still compare and choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain: %1. Compare with the strip and choose.</source>
        <translation>
            <numerusform>%n character is uncertain: %1. Compare with the strip and choose.</numerusform>
            <numerusform>%n characters are uncertain: %1. Compare with the strip and choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuestionRow</name>
    <message numerus="yes">
        <source>%n person(s) it concerns</source>
        <translation>
            <numerusform>%n person it concerns</numerusform>
            <numerusform>%n persons it concerns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuitDialog</name>
    <message numerus="yes">
        <source>%n release(s) wait for the link</source>
        <translation>
            <numerusform>%n release waits for the link</numerusform>
            <numerusform>%n releases wait for the link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <translation>
            <numerusform>%1, %n needs you</numerusform>
            <numerusform>%1, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientBar</name>
    <message numerus="yes">
        <source>%1, %n desk(s) here</source>
        <translation>
            <numerusform>%1, %n desk here</numerusform>
            <numerusform>%1, %n desks here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientForm</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReleaseView</name>
    <message numerus="yes">
        <source>Release to %n countries</source>
        <translation>
            <numerusform>Release to %n country</numerusform>
            <numerusform>Release to %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) needed.</source>
        <translation>
            <numerusform>%n answer needed.</numerusform>
            <numerusform>%n answers needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand against it.</source>
        <translation>
            <numerusform>%n thing stands against it.</numerusform>
            <numerusform>%n things stand against it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReportDialog</name>
    <message numerus="yes">
        <source>%n paragraph(s) are cut by the tear-line.</source>
        <translation>
            <numerusform>%n paragraph is cut by the tear-line.</numerusform>
            <numerusform>%n paragraphs are cut by the tear-line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) wait for somebody to settle two versions. The first one is in this copy.</source>
        <translation>
            <numerusform>%n paragraph waits for somebody to settle two versions. The first one is in this copy.</numerusform>
            <numerusform>%n paragraphs wait for somebody to settle two versions. The first one is in this copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestDialog</name>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestsPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RetentionSection</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchResults</name>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>The first %n place</numerusform>
            <numerusform>The first %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SendCard</name>
    <message numerus="yes">
        <source>Then it is held for %n second(s), in which you can pull it back.</source>
        <translation>
            <numerusform>Then it is held for %n second, in which you can pull it back.</numerusform>
            <numerusform>Then it is held for %n seconds, in which you can pull it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %2; %n paragraph(s) are left out.</source>
        <translation>
            <numerusform>%1 gets %2; %n paragraph is left out.</numerusform>
            <numerusform>%1 gets %2; %n paragraphs are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SpellingSection</name>
    <message numerus="yes">
        <source>%n family(ies), in use.</source>
        <translation>
            <numerusform>%n family, in use.</numerusform>
            <numerusform>%n families, in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n own alert(s) waiting</source>
        <translation>
            <numerusform>%n own alert waiting</numerusform>
            <numerusform>%n own alerts waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait</source>
        <translation>
            <numerusform>%n release waits</numerusform>
            <numerusform>%n releases wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelinePane</name>
    <message numerus="yes">
        <source>%n dated item(s)</source>
        <translation>
            <numerusform>%n dated item</numerusform>
            <numerusform>%n dated items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TokenTable</name>
    <message numerus="yes">
        <source>%n letter(s) differ</source>
        <translation>
            <numerusform>%n letter differs</numerusform>
            <numerusform>%n letters differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockPage</name>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>New passphrase, at least %n character</numerusform>
            <numerusform>New passphrase, at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) wait in the Outbox. They go out once this vault is open and online.</source>
        <translation>
            <numerusform>%n release waits in the Outbox. It goes out once this vault is open and online.</numerusform>
            <numerusform>%n releases wait in the Outbox. They go out once this vault is open and online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::VaultSection</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation>
            <numerusform>New passphrase, at least %n character</numerusform>
            <numerusform>New passphrase, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::VersionsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) as before</source>
        <translation>
            <numerusform>%n paragraph as before</numerusform>
            <numerusform>%n paragraphs as before</numerusform>
        </translation>
    </message>
</context>
</TS>
