using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading;

/// <summary>Which other documents does the text name by their numbers?</summary>
internal static partial class References
{
    internal static List<DocumentReference> In(string text, DocumentHeader header)
    {
        var own = header.Number is null ? null : DocumentNumbers.Key(header.Number);
        var found = new Dictionary<string, DocumentReference>();
        for (var match = Number().Match(text); match.Success; match = match.NextMatch())
        {
            var spelled = Regex.Replace(match.Groups["n"].Value, @"\s+", "").TrimEnd('.', '-', '/');
            var key = DocumentNumbers.Key(spelled);
            if (key == own || !LooksLikeSymbol(spelled))
            {
                continue;
            }

            var date = DateOf(text, match);
            if (!found.TryGetValue(key, out var known))
            {
                found[key] = new DocumentReference(
                    spelled,
                    date,
                    match.Groups["n"].Index,
                    match.Index + match.Length
                );
            }
            else if (known.Date is null && date is not null)
            {
                found[key] = known with { Date = date };
            }
        }

        return [.. found.Values.OrderBy(r => r.Start)];
    }

    private static bool LooksLikeSymbol(string number) =>
        number.SkipWhile(c => c is not ('-' or '/')).Count(char.IsUpper) >= 2;

    private static DateOnly? DateOf(string text, Match match)
    {
        var after = DateAfter().Match(text, match.Index + match.Length);
        if (after.Success && Dates.Of(after, 0) is { } date)
        {
            return date;
        }

        var start = Math.Max(0, match.Index - 110);
        var before = DateBefore().Match(text[start..match.Index]);
        return before.Success ? Dates.Of(before, 0) : null;
    }

    [GeneratedRegex(
        @"(?<![\w/.-])(?:số\s+)?(?<n>\d{1,5}(?:/\d{4})?\s?[-/–]\s?[A-ZĐ][A-Za-zĐđƯư]*\d*(?:&[A-ZĐƯ]+)?(?:[-/.][A-ZĐƯa-zđư&]+[A-Za-zĐđƯư&\d]*)*)"
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\s*,?\s*(?:ngày|NGÀY)\s+" + Dates.Day)]
    private static partial Regex DateAfter();

    [GeneratedRegex(
        @"[Nn]gày\s+"
            + Dates.Day
            + @"[^\d;.:]{0,80}(?:đã\s+)?(?:có|ban\s+hành|ký|gửi)\s+(?:Chỉ thị|Nghị quyết|Kế hoạch|Quyết định|Thông báo|Kết luận|Hướng dẫn|Công văn|Chương trình|Báo cáo|Tờ trình|Văn bản)\s*$"
    )]
    private static partial Regex DateBefore();
}
