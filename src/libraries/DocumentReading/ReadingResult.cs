namespace Chutri.DocumentReading;

/// <summary>Either what was read, or why nothing was: exactly one of the two is not null.</summary>
public sealed record ReadingResult
{
    private ReadingResult() { }

    /// <summary>What was read, or null.</summary>
    public Reading? Reading { get; private init; }

    /// <summary>Why nothing was read, or null.</summary>
    public ReadingFailure? Failure { get; private init; }

    /// <summary>What was read, as a result.</summary>
    public static implicit operator ReadingResult(Reading reading) => new() { Reading = reading };

    /// <summary>Why nothing was read, as a result.</summary>
    public static implicit operator ReadingResult(ReadingFailure failure) =>
        new() { Failure = failure };

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static ReadingResult FromReading(Reading reading) => reading;

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static ReadingResult FromReadingFailure(ReadingFailure failure) => failure;
}
