using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal enum EntryKind
{
    Answer,
    Photo,

    /// <summary>Of whoever stands for the unit: drawn on the screen, or said to be on paper.</summary>
    Signature,
}

/// <summary>Why a person has to decide whether it counts. Several can hold at once.</summary>
[Flags]
internal enum WaitReason
{
    None = 0,

    /// <summary>The telephone's clock differs too much from the server's, or the time written cannot be.</summary>
    WrongClock = 1,

    /// <summary>A later one of the same telephone to the same question came before it.</summary>
    OutOfOrder = 2,

    /// <summary>The team has finished at the unit.</summary>
    FieldOver = 4,

    /// <summary>Whoever wrote it is of the team no more.</summary>
    LeftTeam = 8,
}

internal enum EntryStanding
{
    Counts,
    Waits,

    /// <summary>Waited, and the head of the team took it in.</summary>
    TakenIn,
    PutAside,
}

/// <summary>Why something that was handed in could not be kept.</summary>
internal enum EntryProblem
{
    None,
    NoSuchQuestion,
    NotAnAnswer,
    NotANumber,
    NotACount,
    NoSigner,
    TooLong,

    /// <summary>The bytes that came are not those that were sent.</summary>
    Damaged,
    NoPicture,
    TooManyPhotos,
}

/// <summary>What a device hands in.</summary>
/// <param name="At">By its clock, in UTC.</param>
/// <param name="Sha256">Of the file that it says it sends; empty where there is none.</param>
internal sealed record MadeEntry(
    Guid Id,
    EntryKind Kind,
    string Question,
    string Answer,
    string Remark,
    string Place,
    DateTime At,
    long Order,
    string Sha256
);

/// <summary>By whom, from what and when something was handed in.</summary>
internal sealed record Arrival(
    Caller By,
    string Device,
    long ClockAhead,
    Moment Now,
    SentFile? File
);
