using System.Globalization;
using Chutri.Platform;

namespace Chutri.Duties.Storage;

/// <summary>The place of a lap in its list: the newest first.</summary>
internal sealed record LapKey(DateTime Since, Guid Duty, int Sequence)
{
    public string Write() =>
        Cursor.Write(
            Since.ToString("O", CultureInfo.InvariantCulture),
            $"{Duty:n}",
            Sequence.ToString(CultureInfo.InvariantCulture)
        );

    public static LapKey? Read(string? word) =>
        Cursor.Read(word, 3) is [var since, var duty, var sequence]
        && DateTime.TryParseExact(
            since,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var at
        )
        && Guid.TryParse(duty, out var id)
        && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(DateTime.SpecifyKind(at, DateTimeKind.Utc), id, number)
            : null;
}
