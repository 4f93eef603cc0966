using Chutri.Platform;

namespace Chutri.Processes;

/// <summary>One field of a step's form.</summary>
/// <param name="Name">Of the value in the case: small letters, digits and lines; made from the label.</param>
/// <param name="Label">As whoever fills it in reads it, in the language of the process.</param>
/// <param name="Kind">What is filled in.</param>
/// <param name="IsRequired">The step cannot be done without it.</param>
/// <param name="Options">The answers of a choice; empty for all others.</param>
public sealed record FormField(
    string Name,
    string Label,
    FieldKind Kind,
    bool IsRequired,
    IReadOnlyList<string> Options
);

public enum FieldKind
{
    Text,
    LongText,
    Number,
    Date,
    Choice,
    YesNo,
    File,
}

public static class FieldKindWords
{
    public static Words Name(this FieldKind kind) =>
        kind switch
        {
            FieldKind.LongText => new("đoạn văn", "long text"),
            FieldKind.Number => new("số", "number"),
            FieldKind.Date => new("ngày", "date"),
            FieldKind.Choice => new("chọn một trong các ý", "choice"),
            FieldKind.YesNo => new("có hoặc không", "yes or no"),
            FieldKind.File => new("tệp", "file"),
            _ => new("một dòng chữ", "text"),
        };

    /// <summary>As it is written in the model.</summary>
    public static string Word(this FieldKind kind) =>
        kind switch
        {
            FieldKind.LongText => "long-text",
            FieldKind.Number => "number",
            FieldKind.Date => "date",
            FieldKind.Choice => "choice",
            FieldKind.YesNo => "yes-no",
            FieldKind.File => "file",
            _ => "text",
        };

    public static FieldKind? Read(string? word)
    {
        foreach (var kind in Enum.GetValues<FieldKind>())
        {
            if (kind.Word() == word)
            {
                return kind;
            }
        }

        return null;
    }
}
