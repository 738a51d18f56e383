<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE">
<context>
    <name>countersign::messages</name>
    <message>
        <source>Received data is not in the one form this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside and nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again later; if it stays, tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received data ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; the transfer resumes where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received data is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your desk administrator who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received data is nested deeper than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received data is of a kind this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside unopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Countersign may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received data has a part that this version must not ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Countersign; it will then be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needed part is missing in received data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of received data has a value it cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be damage or an attack: tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received data is signed with a key that nobody vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync the directory again; if it stays, tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed data could not be opened with the keys at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk may have to share a newer key with this device; sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of Countersign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n root share(s) signed; %2 are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was signed so far is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the file to the next holder of a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever signed this had no right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory offered is shorter than the one known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known one stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be an attack: tell your desk administrator before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory offered tells another past than the one known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory has no desk %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code, or sync and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has been revoked by its desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault stays readable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk administrator has not approved this device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator the short code, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device belongs to a desk already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another vault to join another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another federation than the one this vault joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you have the right file or portal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is number %1, not newer than number %2 held here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer one stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desk&apos;s publishing device can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your alerts wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let that device sync, or have the publishing handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record came from a desk that may not own it (%1 from %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole batch was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the feed is missing: %1 was expected, %2 came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data held here is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; if it stays, tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different contents were shown for one step of a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were kept as evidence; the first stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be an attack: tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed went back to an earlier state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer state here stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records do not add up to what their owner signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this transfer was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of the transfer was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces before it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; only the missing pieces are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk holds no key for a channel yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens once the owner has shared the key; sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working; look-ups use the alerts held here and say how old they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is made by itself; check the network if it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s identity has changed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be a planned change or an attack. Call your desk administrator and compare the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the portal&apos;s place, perhaps the sign-in page of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network with a browser, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the portal&apos;s by %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Times are shown as estimates; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows an older state than it did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been restored from a backup, or this is an attack: tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session with the portal has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused the request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be sent is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install updates and sync again; if it stays, tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next try is made in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at your wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal could not listen on %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port is free and the address belongs to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another portal process uses the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more try(ies) before a wait of %2 s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this vault was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the medium that holds it, or choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the vault header are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted data was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the vault from a backup; keep the damaged files for your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault header asks for weaker protection than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this vault; restore it from a backup and tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the vault that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, or create a vault or restore one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Countersign (format %1; this program knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command has this vault open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one first, or work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each group with the printed sheet and that it belongs to this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s); several plain words are good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cryptographic step failed, which should never happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program; if it happens again, tell your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave no protected memory for keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or ask your administrator to raise the limit for locked memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged or was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present vault was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypting database is not available: another one was loaded in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, so nothing stands in plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program without changed library paths, or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase was right, restore the vault header or the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has a damaged page in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last good backup; keep the damaged file for your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last good backup; keep the shortened file for your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of Countersign (schema %1; this program knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step was undone as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new database file is readable, so it was not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on with this installation; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds something that contradicts this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the present entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task has been writing to the vault for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a document number or a machine-readable zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a document number or a complete machine-readable zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that every line is there, or type the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why you look this up; it is logged with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no document number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number as it is printed; it needs a letter A–Z or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number has %1 characters; at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number alone, without words around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuing country is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country that issued the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can enter the status of its own documents; this desk is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a detection category, or send the facts to the issuing country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates contradict each other: %2 lies before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of them, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is no series of blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends need the same letters and the same number of digits, and the quantity must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detection needs a grading of source and information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both codes of your grading scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list reference needs the name, the edition and the reference of its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list again instead of entering it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long (%1 bytes; at most %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; long reports belong in a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list this program can read; it stopped at line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again from its publisher; it must be the complete XML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of %1, older than the edition held here (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the newest edition of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have open can still be saved and locked; sync waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable for its owner only, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log of codes to your desk administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was taken from the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words around the number were set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note tells letter O and digit 0 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too long to be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands twice at this person; one record was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says national number, the free text says passport; taken as a passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer was taken from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field and text name different issuers; the one beside the number was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is of another calendar and was not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note says more than could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no reference; its record number stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference stands twice in the list; the record number was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and entities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport entry(ies) with a number in the source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edition %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed (%3 of them only in the edition), %4 taken off, %5 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraudulently obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by an impostor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morphed photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alien&apos;s passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless person&apos;s travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency travel document (single sheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seafarer&apos;s identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN laissez-passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burglary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robbery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an issuing office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared by the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Admiralty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (4x4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (5x5x5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (3x5x2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-character differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen blank series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings the check digit cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, issuer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one-character differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stolen blank series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the corrected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) the check digit cannot see</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert found, but there are no alerts here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert found, but all alerts here are old or overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert found, but no alerts from %1 come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert found, but the %1 alerts here are %2 and newer ones are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert found, but the %1 alerts here are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>headline as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts from %1 are %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>coverage as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest alerts here are %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat this as &quot;not known&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>records met by a search step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>search step, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reading(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a clearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, overdue</source>
        <comment>desk, age of its alerts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>desk, age of its alerts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder may need protection. Ask the protection adviser before anyone contacts the holder&apos;s country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diplomatic passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refugee travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alien&apos;s passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stateless person&apos;s travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laissez-passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>military passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residence card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crew member certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seafarer&apos;s identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number agrees only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and issuer agree exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number agrees exactly, but the alert is about a document of another issuer, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number agrees exactly; the issuer could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of document differs: the alert says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed in %1, reference %2. This copy is edition %3, %4; people are added and taken off since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert belongs to %1, entered %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert belongs to %1, entered %2, grading %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert is no longer active (%1). Ask the owner if the document in front of you raises doubts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hit alone is no ground for action: check the newest edition and follow %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stolen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stolen blank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that its issuer does not recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterfeit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudo document made as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraudulently obtained %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used by an impostor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a morphed photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of a listed person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1 is %2 in the alert and %3 in your reading; the check digit cannot tell these two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1 is %2 in the alert and %3 in your reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document, issuer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar number: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible hit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hit alone is no ground for action: compare the document, then ask the owner to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <comment>short form of minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <comment>short form of hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n check digit(s) agree</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check digit(s) do not agree: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only a digit can stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a letter can stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit then agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit then agrees, but other readings would do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name field ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name field was too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, position %2: a filler is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, position %2: a filler too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, position %2: %3 could be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old French identity card: recognised, but not read. Type the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read in %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the lines stood in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AboutSection</name>
    <message>
        <source>About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts on travel documents, shared between desks. Apache licence 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, network, database access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encrypted database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and the database&apos;s cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting without blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertDetailPane</name>
    <message>
        <source>the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered at a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanged between desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burglary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robbery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared by the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered here and not published yet. The desk&apos;s publishing device sends it at its next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 in batch %2, place %3. Received %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertEditor</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burglary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robbery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared by the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-04, 2026-03 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading: source and information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2026-03-04, or only 2026-03 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AlertsPage</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No alert fits this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) are hidden by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of the member desks come with the first sync; your own begin with New alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AnswerView</name>
    <message numerus="yes">
        <source>%n more similar number(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::AskedCard</name>
    <message>
        <source>Possible hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Similar: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, old data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airline check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::BasisCards</name>
    <message>
        <source>What was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reading(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alerts are here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is kept, encrypted, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the document with the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeskSection</name>
    <message>
        <source>Desk and identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes the desk&apos;s alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything here is invented and goes nowhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message>
        <source>Try the training desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented states, documents and persons. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the join file that your desk administrator gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a desk later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this vault, shown before it is unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask for a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file chosen: it will be needed at every unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or five ordinary words are good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it repeats a few characters. Use several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: long enough to stand against guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. A longer one is better still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens the vault if the passphrase is forgotten. It is shown this once. Print it or write it down, and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Delete the file once the sheet is printed: whoever has it can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the training desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a vault and taking in the invented alerts. This takes a moment, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::JoinPanel</name>
    <message>
        <source>Choose the join file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: ask to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk administrator gives you a join file. It names the federation, the desk and the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your administrator and compare the fingerprint group by group. Go on only if all of it agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as colleagues know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the request file to your desk administrator and read this code out. Once it is approved, the next sync brings the alerts. Until then you can look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is approved for the %1 desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the request for your administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once. Records keep the language they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListImportDialog</name>
    <message>
        <source>Choose the XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be used, or only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML lists (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport entries, documents made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, changed, withdrawn, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used, or only in part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::LogSection</name>
    <message>
        <source>Problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all the report contains: versions and the log&apos;s last lines. No numbers, names or notes. Nothing is sent; save it and hand it to your administrator if you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and times only; no numbers, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign closed unexpectedly at %1. Everything written until then is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::LookSection</name>
    <message>
        <source>Colours and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 80 % to 200 %; Ctrl and + or - on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::LookupPage</name>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number or machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, or scan or paste a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::MarkingBar</name>
    <message>
        <source>TRAINING DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest marking on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no marked item on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecoveryKeyView</name>
    <message>
        <source>Recovery key, on the screen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens the vault without its passphrase. Keep it on paper, in a safe, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: on the unlock page choose “I cannot unlock” and type the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk and identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the alert found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatusLine</name>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching alerts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking alerts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in alerts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing own alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n own alert(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::SyncSection</name>
    <message>
        <source>Sync and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not answer; look-ups go on with the data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts are here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBox</name>
    <message>
        <source>Number, zone or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1 because you asked. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1 because nobody used it. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1 because the screen locked. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1 because the computer went to sleep. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1 to change to another vault. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, from the printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key from the recovery sheet of this vault; hyphens and spaces do not matter. Without passphrase and sheet nobody can open it, your administrator included. Alerts can be fetched again into a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault also locks with the screen, with sleep and with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted copy is made each night; three are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Use the new passphrase from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::WithdrawDialog</name>
    <message>
        <source>Withdraw alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the alert on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the next publishing no desk finds it any more. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::Workspace</name>
    <message>
        <source>Look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a sanctions list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the vault now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
