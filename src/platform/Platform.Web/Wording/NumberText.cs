using System.Globalization;

namespace Chutri.Platform.Web;

/// <summary>Figures with the separators of each language.</summary>
public static class NumberText
{
    private static readonly CultureInfo Vietnamese = Language.Vietnamese.Culture();
    private static readonly CultureInfo English = Language.English.Culture();

    /// <summary>"41.902", "41,902".</summary>
    public static Words Of(long number) =>
        new(number.ToString("N0", Vietnamese), number.ToString("N0", English));

    /// <summary>At most one decimal, and none where it is nought: "4,5", "4.5", "4".</summary>
    public static Words Of(decimal number) =>
        new(number.ToString("#,##0.#", Vietnamese), number.ToString("#,##0.#", English));

    /// <summary>"62,6 %", "62.6%"; a dash where there is nothing to take a share of.</summary>
    public static Words Percent(long part, long whole)
    {
        if (whole == 0)
        {
            return new("–", "–");
        }

        var percent = Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
        return new(
            percent.ToString("0.0", Vietnamese) + "\u00a0%",
            percent.ToString("0.0", English) + "%"
        );
    }

    /// <summary>"304 / 486".</summary>
    public static Words OutOf(long part, long whole)
    {
        var (n, of) = (Of(part), Of(whole));
        return new($"{n.Vietnamese} / {of.Vietnamese}", $"{n.English} / {of.English}");
    }

    /// <summary>"304 / 486 · 62,6 %".</summary>
    public static Words Share(long part, long whole)
    {
        var (outOf, percent) = (OutOf(part, whole), Percent(part, whole));
        return new(
            $"{outOf.Vietnamese} · {percent.Vietnamese}",
            $"{outOf.English} · {percent.English}"
        );
    }

    /// <summary>The size of a file, in units of 1024 bytes: "412 KB", "1,2 MB".</summary>
    public static Words Size(long bytes) =>
        bytes switch
        {
            < 1024 => new($"{bytes} B", $"{bytes} B"),
            < 1024 * 1024 => With(Of((bytes + 1023) / 1024), "KB"),
            < 1024 * 1024 * 1024 => With(Of(decimal.Round(bytes / 1048576m, 1)), "MB"),
            _ => With(Of(decimal.Round(bytes / 1073741824m, 1)), "GB"),
        };

    private static Words With(Words number, string unit) =>
        new($"{number.Vietnamese} {unit}", $"{number.English} {unit}");
}
