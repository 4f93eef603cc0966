using System.Globalization;
using Chutri.Dissemination.Model;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <summary>Somebody in the list behind a figure of a report, as it was then; the name is that of now.</summary>
internal sealed record PersonOfFigure(
    string Code,
    string Name,
    string Title,
    UnitId Unit,
    StandingThen Standing
);

/// <summary>How far a kept list was read, as an address writes it.</summary>
internal static class ListPlace
{
    public static int Read(string? after) =>
        Cursor.Read(after, 1) is [var key]
        && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : 0;

    public static string? Next(int from, int shown, int total) =>
        from + shown < total
            ? Cursor.Write((from + shown).ToString(CultureInfo.InvariantCulture))
            : null;
}
