#pragma once

#include <QString>
#include <QStringList>

namespace countersign::base {

/// Stable codes of everything that can go wrong. The number is shown to users as
/// "CS-1101" and never changes its meaning; core/messages holds the sentence of each.
/// Ranges: 10xx vault and keys, 11xx database, 12xx objects and codec, 13xx federation
/// and directory, 14xx feeds, 15xx portal and network, 16xx look-up and documents,
/// 17xx import and export, 18xx files and platform, 19xx program, 20xx exchange between desks.
enum class ErrorCode : int {
    // 10xx vault and keys
    WrongPassphrase = 1001,        ///< args: tries left before the wait, wait in seconds
    UnlockDelayed = 1002,          ///< args: seconds still to wait
    KeyFileMissing = 1003,
    VaultHeaderDamaged = 1004,     ///< both copies
    VaultHeaderWeak = 1005,        ///< parameters below the compiled-in floors
    VaultExists = 1006,            ///< args: folder
    VaultNotFound = 1007,          ///< args: folder
    VaultNewer = 1008,             ///< args: version found, version known
    VaultLocked = 1009,
    VaultInUse = 1010,             ///< another process holds the vault
    RecoveryKeyWrong = 1011,
    PassphraseTooShort = 1012,     ///< args: least number of characters
    CryptoFailed = 1013,           ///< a primitive refused; never expected
    SecretMemory = 1014,           ///< locked memory could not be had
    BackupDamaged = 1015,          ///< args: file
    // 11xx database
    CipherMissing = 1101,          ///< the SQLite in the process is not the SQLCipher we built
    DatabaseKeyWrong = 1102,
    DatabaseDamaged = 1103,        ///< args: file
    DatabaseTruncated = 1104,      ///< args: file
    DatabaseNewer = 1105,          ///< args: schema found, schema known
    DatabaseFull = 1106,
    DatabaseFailed = 1107,         ///< any other SQL failure
    DatabasePlainText = 1108,      ///< first bytes after the first write are readable
    DatabaseConflict = 1109,       ///< a uniqueness, foreign key or check rule refused the row
    DatabaseBusy = 1110,           ///< another connection writes for longer than the wait
    // 12xx objects and codec
    NotCanonical = 1201,           ///< bytes our encoder would not have written
    Truncated = 1202,
    TooLarge = 1203,
    TooDeep = 1204,
    UnknownType = 1205,
    UnknownCriticalField = 1206,   ///< needs a newer version: quarantine
    MissingField = 1207,
    WrongFieldType = 1208,
    BadSignature = 1209,
    UnknownKey = 1210,
    SealBroken = 1211,             ///< could not be opened with the keys at hand
    NewerVersion = 1212,
    CaseObjectBroken = 1220,       ///< a revision of a case that no program of ours wrote
    RevisionGap = 1221,            ///< an earlier revision has not come yet
    // 13xx federation and directory
    NotEnoughShares = 1301,        ///< args: have, need
    NotAuthorised = 1302,          ///< the signer may not make this entry
    DirectoryShorter = 1303,
    DirectoryDiffers = 1304,
    DeskUnknown = 1305,            ///< args: desk
    DeviceRevoked = 1306,
    NotEnrolled = 1307,            ///< the desk administrator has not approved the device yet
    AlreadyEnrolled = 1308,
    WrongFederation = 1309,
    OlderEntry = 1310,             ///< not newer than what is held; args: number found, number held
    // 14xx feeds
    NotPublisher = 1401,
    ForeignOwner = 1402,           ///< a record its sender may not own
    SequenceGap = 1403,            ///< args: expected, found
    SequenceFork = 1404,           ///< same sequence, other content: evidence
    HeadRolledBack = 1405,
    DigestMismatch = 1406,
    ChunkMismatch = 1407,
    NoChannelKey = 1408,
    // 15xx portal and network
    PortalUnreachable = 1501,
    PortalNotTrusted = 1502,       ///< TLS key differs from the pinned one
    CaptivePortal = 1503,          ///< something else answered in the portal's place
    ClockSkew = 1504,              ///< args: seconds
    PortalWentBack = 1505,         ///< shorter log or older heads than seen before
    SessionExpired = 1506,
    NothingFound = 1507,           ///< not there, or not allowed: the same bytes
    RequestRefused = 1508,         ///< args: portal's fixed reason word
    TooManyRequests = 1509,        ///< args: seconds to wait
    Cancelled = 1510,
    PortalBusy = 1511,
    ListenFailed = 1512,           ///< args: address, port
    PortalRunning = 1513,          ///< another portal process uses the folder; args: folder
    // 16xx look-up and documents
    EmptyQuestion = 1601,
    MrzUnreadable = 1602,
    ReasonMissing = 1603,
    NumberMissing = 1604,          ///< a record without a letter A-Z or digit in its number
    NumberTooLong = 1605,          ///< args: length, most
    IssuerMissing = 1606,
    NotTheIssuer = 1607,           ///< args: issuer, owner; only the issuing country enters a document's status
    DatesOutOfOrder = 1608,        ///< args: earlier date, later date, in ISO form
    BlankSeriesWrong = 1609,       ///< args: first number, last number
    GradingMissing = 1610,         ///< a detection without a valid grading
    ListingMissing = 1611,         ///< a list reference without list, edition or reference
    TextTooLong = 1612,            ///< args: length in bytes, most
    HitOrderWrong = 1630,          ///< not from the step where the hit stands
    HitNoteMissing = 1631,         ///< this act needs words beside it
    ProtectionFirst = 1632,        ///< the protection adviser was not asked yet
    ReachesOrigin = 1633,          ///< would reach the country the person may need protection from; args: country
    PictureUnreadable = 1640,      ///< args: file
    PictureTooLarge = 1641,        ///< args: megapixels, most
    ZoneNotFound = 1642,           ///< no machine-readable zone in the picture
    PictureTooSlow = 1643,         ///< args: seconds
    PictureUnclear = 1644,         ///< a zone is there, but most of it cannot be told; args: percent uncertain
    AttachmentTooLarge = 1650,     ///< args: most, in MiB
    PreviewNotPossible = 1651,     ///< not a picture or PDF that can be shown, or the reader ended
    PreviewTooLarge = 1652,
    PreviewTooSlow = 1653,         ///< args: seconds
    PreviewLocked = 1654,          ///< under a passphrase of its own
    // 17xx import and export
    FileUnreadable = 1701,         ///< args: file
    FileNotUnderstood = 1702,      ///< args: file, line
    OlderEdition = 1703,           ///< args: edition in the file, edition held
    TableNotUnderstood = 1710,     ///< neither CSV nor XLSX; args: file, line (0 where not known)
    TableEmpty = 1711,             ///< no header line; args: file
    TableTooLarge = 1712,          ///< unpacks to, or would need, more than a table can hold; args: file
    ColumnMissing = 1713,          ///< args: file, name of the column
    TextNotUnicode = 1720,         ///< neither UTF-8 nor marked UTF-16; args: file, line
    EditionNotUnderstood = 1721,   ///< no ISO date; args: what was given
    // 18xx files and platform
    FileWriteFailed = 1801,        ///< args: file
    DiskFull = 1802,
    PermissionsTooOpen = 1803,     ///< args: file
    // 19xx program
    UsageWrong = 1901,             ///< args: what is wrong with the command line
    Internal = 1902,
    // 20xx exchange between desks
    GateBlocks = 2001,             ///< args: findings that stand against it
    ReleaseStateWrong = 2002,      ///< this act is not possible from where the release stands
    ApproverNotOther = 2003,       ///< no self-approval
    ApproverWithoutRole = 2004,    ///< may not approve what this release holds
    ContentChanged = 2005,         ///< what was approved is not what stands now
    RecipientMissing = 2006,
    ReleaseTooLarge = 2007,        ///< args: most, in MiB
    MetadataStays = 2008,          ///< could not be taken out of a file; args: file
    DeskKeyChanged = 2009,         ///< sending stops until an officer decides; args: desk
    EnvelopeNotForUs = 2010,
    EnvelopeGap = 2011,            ///< args: sender, number expected, number found
    EnvelopeFork = 2012,           ///< two contents under one number: evidence; args: sender, number
    LetterNotAuthorised = 2013,    ///< a release without the two persons, or in another's name; args: sender
    RecallNotTheirs = 2014,        ///< recalls what another desk sent; args: sender
    ItemRecalled = 2015,           ///< args: sender
    ItemBound = 2016,              ///< marking or contract of a received item forbids the act; args: what binds
    CourierNotForUs = 2017,        ///< args: desk it is for
    CourierDamaged = 2018,         ///< args: file
    ApprovalFileWrong = 2019,      ///< not an answer to this release; args: file
    OldSealingKey = 2020,          ///< sealed to a key of this desk that is no longer here
    RequestStateWrong = 2021,
    AuditDiffers = 2022,           ///< the deposited checkpoint and the chain disagree; args: entry
    LetterExpired = 2023           ///< its time was over when it came
};

/// An error as a value. `detail` is English, for the log, and never holds personal
/// data; `args` are the values that the translated sentence shows.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QStringList args;
};

/// "CS-1101".
QString codeText(ErrorCode code);

} // namespace countersign::base
