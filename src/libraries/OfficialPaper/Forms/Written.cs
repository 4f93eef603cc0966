using System.Globalization;

namespace Chutri.OfficialPaper.Forms;

/// <summary>Numbers, dates and capitals as the rules write them.</summary>
internal static class Written
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly (int Value, string Letters)[] Romans =
    [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>The letters of points in their Vietnamese order: đ after d; no f, j, w, z, and no letters with marks besides.</summary>
    internal const string Points = "abcdđeghiklmnopqrstuvxy";

    internal static string Capitals(string words) => words.ToUpper(Vietnamese);

    internal static string BeginningLarge(string words) => Beginning(words, large: true);

    internal static string BeginningSmall(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : Beginning(words, large: false);

    internal static string Roman(int number)
    {
        var letters = "";
        foreach (var (value, roman) in Romans)
        {
            for (; number >= value; number -= value)
            {
                letters += roman;
            }
        }

        return letters;
    }

    /// <summary>Numbers below 10 with a zero in front; room for the clerk where there is none.</summary>
    internal static string Number(int? number) =>
        number is { } given ? given.ToString("00", CultureInfo.InvariantCulture) : Room(8);

    /// <summary>Days below 10 and the months 1 and 2 with a zero in front, so that neither can be changed by a pen.</summary>
    internal static string Date(DateOnly? date) =>
        date is { } day
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"0{day.Month}" : $"{day.Month}")} năm {day.Year}"
            )
            : $"ngày{Room(6)}tháng{Room(6)}năm{Room(8)}";

    internal static string NumberAndSymbol(Paper paper, FormRule rule) =>
        Number(paper.Number) + rule.AfterNumber + paper.Symbol;

    private static string Room(int spaces) => new(' ', spaces);

    private static string Beginning(string words, bool large) =>
        words.Length == 0
            ? words
            : (large ? char.ToUpper(words[0], Vietnamese) : char.ToLower(words[0], Vietnamese))
                + words[1..];
}
