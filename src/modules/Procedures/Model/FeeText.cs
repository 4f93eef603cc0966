using System.Globalization;
using Chutri.VietnameseText;

namespace Chutri.Procedures.Model;

/// <summary>A fee as it is typed.</summary>
internal static class FeeText
{
    private const long Largest = 1_000_000_000;

    /// <summary>"50.000 đồng", "50000", "0", "không": an amount in dong; null where it is none.</summary>
    public static long? Read(string? typed)
    {
        var text = Folding.Fold(typed ?? "").Replace("dong", "", StringComparison.Ordinal).Trim();
        if (text is "" or "khong" or "khong thu" or "mien" or "none")
        {
            return 0;
        }

        return
            long.TryParse(
                string.Concat(text.Where(letter => letter is not ('.' or ',' or ' '))),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var amount
            )
            && amount <= Largest
            ? amount
            : null;
    }
}
