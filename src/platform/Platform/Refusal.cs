namespace Chutri.Platform;

/// <summary>
/// A "no" that says what to do. <see cref="Code"/> is stable (kebab-case, prefixed by the module) and unique in the program;
/// <see cref="Basis"/> names the legal or internal rule it stands on.
/// </summary>
public sealed record Refusal(RefusalKind Kind, string Code, Words Sentence)
{
    public Words? Basis { get; init; }

    /// <summary>Address of the page of whatever stands in the way, for a link beside the sentence.</summary>
    public string? See { get; init; }

    /// <summary>All problems of the input at once; empty unless <see cref="Kind"/> is <see cref="RefusalKind.Invalid"/>.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];

    public static Refusal Invalid(IReadOnlyList<FieldError> fields) =>
        new(
            RefusalKind.Invalid,
            "invalid-input",
            new(
                "Có chỗ cần sửa trước khi lưu.",
                "Some fields need correcting before this can be saved."
            )
        )
        {
            Fields = fields,
        };

    public static Refusal Invalid(string field, Words sentence) => Invalid([new(field, sentence)]);

    public static Refusal NotFound(Words what) => new(RefusalKind.NotFound, "not-found", what);

    public static Refusal NotAllowed(string code, Words sentence, Words? basis = null) =>
        new(RefusalKind.NotAllowed, code, sentence) { Basis = basis };

    public static Refusal Conflict(string code, Words sentence, Words? basis = null) =>
        new(RefusalKind.Conflict, code, sentence) { Basis = basis };
}

/// <summary>What went wrong with one field; <see cref="Field"/> is its name in the form and in the JSON.</summary>
public sealed record FieldError(string Field, Words Sentence);

/// <summary>The page, the HTTP status and the exit code follow from the kind, in one place each.</summary>
public enum RefusalKind
{
    Invalid,
    NotFound,
    NotAllowed,
    Conflict,

    /// <summary>Somebody else has changed what the caller looked at before deciding.</summary>
    Changed,

    /// <summary>Not a "no": the same may be asked again a little later.</summary>
    Busy,
}
