using System.Globalization;
using Chutri.Inspections.Model;
using Chutri.Organization;

namespace Chutri.Inspections.Forms;

internal sealed record SheetEntryForm
{
    /// <summary>Made where it was written; sent again it is kept once.</summary>
    public string? Id { get; init; }

    /// <summary>Answer, Photo or Signature.</summary>
    public string? Kind { get; init; }

    /// <summary>Code of the question; left out of a signature.</summary>
    public string? Question { get; init; }

    /// <summary>Of a signature the name of whoever signs.</summary>
    public string? Answer { get; init; }

    public string? Remark { get; init; }

    /// <summary>Where, only as the inspector added it.</summary>
    public string? Place { get; init; }

    /// <summary>When it was written, by the clock of the telephone.</summary>
    public string? At { get; init; }

    /// <summary>Counted up by the telephone.</summary>
    public string? Order { get; init; }

    /// <summary>Of the picture that comes with it.</summary>
    public string? Sha256 { get; init; }

    public MadeEntry Parse(FieldReader typed)
    {
        if (!Guid.TryParse(Id, out var id))
        {
            typed.Wrong("id", SheetFieldWords.Identifier);
        }

        // How long an answer may be is said of each when it comes in, so that the others are kept.
        return new(
            id,
            typed.Choice<EntryKind>("kind", Kind, SheetFieldWords.Kind),
            typed.Text("question", Question, Lengths.Code, null),
            Answer?.Trim() ?? "",
            Remark?.Trim() ?? "",
            typed.Text("place", Place, Lengths.Place, null),
            Moment(typed, "at", At),
            typed.Count("order", Order, 0, int.MaxValue, 0),
            typed.Text("sha256", Sha256, 64, null)
        );
    }

    /// <summary>In UTC, to the millisecond: as devices count, from 1970 where one has lost its time.</summary>
    internal static DateTime Moment(FieldReader typed, string field, string? written)
    {
        if (
            !DateTimeOffset.TryParse(
                written,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at
            ) || at.Year is < 1970 or > 2200
        )
        {
            typed.Wrong(field, SheetFieldWords.At);
            return default;
        }

        return DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()).UtcDateTime;
    }
}
