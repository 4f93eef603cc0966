using System.Globalization;
using System.Text;
using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>
/// What the index of a closed file says of check sheets: each with the digest of all that was handed in, and each photograph and signature
/// with its own. What waits or was put aside is named too.
/// </summary>
internal sealed class SheetIndex(SheetDesk sheets)
{
    /// <returns>In the columns of the index.</returns>
    public async Task<IReadOnlyList<string[]>> Lines(Inspection inspection, CancellationToken stop)
    {
        var lines = new List<string[]>();
        foreach (var sheet in await sheets.Of(inspection, stop))
        {
            var entries = await sheets.Entries(sheet, stop);
            lines.Add(
                Line(
                    SheetWords.Named(sheet.Number, sheet.Title).Vietnamese,
                    SheetWords.HandedIn(entries.Count).Vietnamese,
                    sheet.MadeByName,
                    "",
                    Encoding.UTF8.GetByteCount(sheet.Content),
                    FileStore.Digest(
                        Encoding.UTF8.GetBytes(
                            string.Concat(entries.Select(entry => entry.Digest + "\n"))
                        )
                    )
                )
            );
            lines.AddRange(
                entries
                    .Where(entry => entry.Sha256 is not null)
                    .Select(entry =>
                        Line(
                            SheetFileNames.Picture(sheet.Number, entry),
                            $"{entry.Kind.Name().Vietnamese} {entry.Question}".TrimEnd(),
                            entry.ByName,
                            entry.Stands ? "" : entry.Standing.Name().Vietnamese,
                            entry.Size,
                            entry.Digest
                        )
                    )
            );
        }

        return lines;
    }

    private static string[] Line(
        string name,
        string what,
        string by,
        string standing,
        long size,
        string digest
    ) =>
        [
            "",
            name,
            what,
            PaperKind.OfTeam.Name().Vietnamese,
            by,
            standing,
            size.ToString(CultureInfo.InvariantCulture),
            digest,
        ];
}
