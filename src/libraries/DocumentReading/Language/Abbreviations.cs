using System.Text;
using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Language;

/// <summary>The short forms that a document defines ("Ủy ban nhân dân (UBND)"), and those that every office knows.</summary>
internal sealed partial class Abbreviations
{
    private static readonly (string Short, string Full)[] Known =
    [
        ("UBND", "Ủy ban nhân dân"),
        ("HĐND", "Hội đồng nhân dân"),
        ("MTTQ", "Mặt trận Tổ quốc"),
        ("LĐLĐ", "Liên đoàn Lao động"),
        ("UBKT", "Ủy ban Kiểm tra"),
        ("BHXH", "Bảo hiểm xã hội"),
        ("CĐCS", "công đoàn cơ sở"),
        ("VP", "Văn phòng"),
    ];

    private readonly Dictionary<string, string> _full = [];
    private readonly List<(string Short, string Full)> _names = [];

    // A document names the same units again and again.
    private const int MostKept = 4_000;
    private readonly Dictionary<string, string> _expanded = [];

    internal Abbreviations(string text)
    {
        foreach (var (brief, full) in Known)
        {
            _full[brief] = full;
        }

        for (var match = Parenthesised().Match(text); match.Success; match = match.NextMatch())
        {
            var brief = match.Groups["short"].Value;
            if (FullFormBefore(text, match.Index, brief) is { } full)
            {
                full = Spelled(full, text);
                _full.TryAdd(brief, full);
                if (Array.Exists(Known, k => k.Short == brief))
                {
                    _full[brief] = full;
                }
            }

            AddUnit(text, match.Index, brief);
        }

        AddTurned(text);
        for (var match = Called().Match(text); match.Success; match = match.NextMatch())
        {
            AddCalled(text, match);
        }

        foreach (
            Match match in Shortened()
                .Matches(text)
                .Concat(Listed().Matches(text))
                .Concat(ShortName().Matches(text))
                .Concat(FewerWords().Matches(text).Where(HasFewerWords))
        )
        {
            AddName(match.Groups["short"].Value.Trim(), match.Groups["full"].Value.Trim());
        }
    }

    /// <summary>The name with its short forms written out and asides in parentheses dropped; "UBND các …" stays as it is.</summary>
    internal string Expand(string name)
    {
        if (_expanded.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_expanded.Count >= MostKept)
        {
            _expanded.Clear();
        }

        return _expanded[name] = Expanded(name);
    }

    private string Expanded(string name)
    {
        var plain = Folding
            .WithSingleSpaces(Regex.Replace(name, @"\([^()]*(?:\)|$)", " "))
            .Replace(" ,", ",", StringComparison.Ordinal);
        if (
            FirstWord().Match(plain) is { Success: true } first
            && _units.TryGetValue(first.Value, out var unit)
        )
        {
            plain = unit + plain[first.Length..];
        }

        foreach (var (brief, full) in _names)
        {
            if (
                plain.StartsWith(brief, StringComparison.Ordinal)
                && !plain.StartsWith(full, StringComparison.Ordinal)
            )
            {
                plain = full + plain[brief.Length..];
            }
            else if (
                ShortWord().IsMatch(brief) && !plain.StartsWith(full, StringComparison.Ordinal)
            )
            {
                plain = plain.Replace(" " + brief, " " + full, StringComparison.Ordinal);
            }
        }

        return ShortWord()
            .Replace(
                plain,
                m =>
                {
                    var group =
                        m.Value is "UBND" or "HĐND"
                        && (
                            OfGroup().IsMatch(plain[(m.Index + m.Length)..])
                            || m.Index > 0 && OpensGroup().IsMatch(plain)
                        );
                    return !group && _full.TryGetValue(m.Value, out var full) ? full : m.Value;
                }
            );
    }

    private void AddName(string brief, string full)
    {
        if (brief.Length >= full.Length || !brief.Any(char.IsUpper))
        {
            return;
        }

        if (brief.Contains(' ', StringComparison.Ordinal))
        {
            _names.Add((brief, full));
        }
        else
        {
            _full.TryAdd(brief, full);
        }
    }

    private void AddCalled(string text, Match match)
    {
        var brief = match.Groups["short"].Value.Trim();
        var before = text[Math.Max(0, match.Index - 160)..match.Index].TrimEnd();
        var last = LastUnit().Match(before);
        if (!last.Success || brief.Length < 2)
        {
            return;
        }

        var full = Regex.Replace(last.Value, @"^(?:\d+[.)]\s*)", "").Trim(' ', ',');
        if (brief.Contains(' ', StringComparison.Ordinal))
        {
            _names.Add((brief, full));
        }
        else if (brief.Any(char.IsUpper))
        {
            _full.TryAdd(brief, full);
        }
    }

    /// <summary>The words before the parenthesis whose initials spell the short form; "và" may be left out or be "&".</summary>
    private static string? FullFormBefore(string text, int at, string brief)
    {
        var start = Math.Max(0, at - 140);
        var words = BareWord().Matches(text[start..at]);
        var letter = brief.Length - 1;
        for (var i = words.Count - 1; i >= 0 && letter >= 0; i--)
        {
            while (letter >= 0 && brief[letter] is '-')
            {
                letter--;
            }

            var word = words[i].Value;
            if (letter < 0 || (brief[letter] == '&' && word is not "và"))
            {
                return null;
            }

            if (
                word is "và" or "của" or "về"
                && brief[letter] != '&'
                && char.ToUpperInvariant(word[0]) != brief[letter]
            )
            {
                continue;
            }

            var fits = brief[letter] == '&' ? word is "và" : SameInitial(word[0], brief[letter]);
            if (!fits)
            {
                return null;
            }

            letter--;
            if (letter < 0)
            {
                return Folding.WithSingleSpaces(text[(start + words[i].Index)..at]);
            }
        }

        return null;
    }

    private static bool SameInitial(char word, char brief) =>
        char.ToUpperInvariant(word) == brief
        || Folding.Fold(word.ToString()) == Folding.Fold(brief.ToString())
            && brief is not ('D' or 'Đ');

    [GeneratedRegex(@"\((?<short>[A-ZĐƯ][A-ZĐƯ&-]{1,11})\)")]
    private static partial Regex Parenthesised();

    [GeneratedRegex(
        @"\(?\s*(?:sau đây (?:gọi|viết)(?: tắt| chung)?(?: tắt)? là:?|(?<=\(\s*)(?:viết|gọi) tắt(?: là)?:?)\s*[“""]?(?<short>[^)”"";.]{2,60}?)[”""]?\s*\)"
    )]
    private static partial Regex Called();

    [GeneratedRegex(
        @"(?:Ủy ban|Uỷ ban|UBND|Sở|Ban|Phòng|Văn phòng|Công ty|Tổng công ty|Trung tâm|Trường|Hội|Liên đoàn|Công đoàn|Cục|Chi cục|Viện|Bộ|Đảng ủy|Đảng uỷ|Đảng bộ|Tổ|Đội|Đoàn|Quỹ|Ngân hàng|Cổng|Tập đoàn|Bệnh viện)\s(?:(?!\s(?:và|với|do|của)\s(?:Sở|Ban|Phòng|Ủy ban|Công ty))[^.;:()])*$"
    )]
    private static partial Regex LastUnit();

    /// <summary>"Ban Chính sách pháp luật được viết tắt là Ban CSPL".</summary>
    [GeneratedRegex(
        @"(?:^|[,;.]\s|trong đó\s)(?<full>\p{Lu}[^,;.():]{5,90}?)\s+(?:được\s+)?(?:viết|gọi)\s+tắt\s+là:?\s*(?<short>[^;,.():\n]{2,40})",
        RegexOptions.Multiline
    )]
    private static partial Regex Shortened();

    /// <summary>"… viết tắt …: TTHCC là Trung tâm …; HHDN là Hiệp hội …".</summary>
    [GeneratedRegex(
        @"(?<=[:;]\s)(?<short>(?:Sở |Ban |Phòng |Cục )?\p{Lu}[\p{Lu}&-]{1,11})\s*(?:là|:)\s+(?<full>\p{L}[^;.:()]{5,90})(?=[;.]|$)",
        RegexOptions.Multiline
    )]
    private static partial Regex Listed();

    /// <summary>"Công đoàn các khu công nghiệp tỉnh Hưng Yên (Công đoàn KCN)".</summary>
    [GeneratedRegex(
        @"(?<full>(?<head>Công đoàn|Sở|Ban|Phòng|Trung tâm|Công ty|Hội|Cục|Chi cục|Trường|Viện|Đảng ủy)\s[^,;.():]{5,90}?)\s*\((?<short>\k<head>\s\p{Lu}[\p{L}&-]*(?:\s\p{Lu}[\p{L}&-]*){0,2})\)"
    )]
    private static partial Regex ShortName();

    [GeneratedRegex(@"\p{L}+|&")]
    private static partial Regex BareWord();

    [GeneratedRegex(@"(?<![\p{L}&-])[A-ZĐƯ]{2,}(?:[&-][A-ZĐƯ]+)*(?![\p{L}&])")]
    private static partial Regex ShortWord();

    [GeneratedRegex(@"^(?:các|những)\s", RegexOptions.IgnoreCase)]
    private static partial Regex OpensGroup();

    [GeneratedRegex(
        @"^\s+(?:các\b|những\b|cấp\b|phường,|xã,|quận,|huyện,|\d{1,3}\s+(?:xã|phường|quận|huyện|thị|thành|đặc|tỉnh)\b)"
    )]
    private static partial Regex OfGroup();
}
