using System.Text.RegularExpressions;
using Chutri.DocumentReading.Header;
using Chutri.DocumentReading.Layout;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Language;

// Short forms that stand for a whole unit: "QLB chủ trì" after "Phòng Quản lý bay (QLB)".
internal sealed partial class Abbreviations
{
    private const int LongestUnit = 120;
    private readonly Dictionary<string, string> _units = [];

    /// <summary>Whether the document uses this word alone for a unit that it named.</summary>
    internal bool IsUnit(string word) =>
        _units.ContainsKey(word)
        || _full.TryGetValue(word, out var full)
            && !Array.Exists(Known, known => known.Short == word)
            && BeginsWithUnit(full);

    /// <summary>"Phòng Quản lý bay (QLBT)": the unit right before the parenthesis, where most letters are its initials in order.</summary>
    private void AddUnit(string text, int at, string brief)
    {
        var before = text[Math.Max(0, at - LongestUnit)..at].TrimEnd();
        var line = before[(before.LastIndexOfAny(['\n', ';', ':', ',']) + 1)..];
        if (
            _units.ContainsKey(brief)
            || Array.Exists(Known, known => known.Short == brief)
            || WholeUnit().Match(line) is not { Success: true } match
        )
        {
            return;
        }

        var unit = Folding.WithSingleSpaces(Spelled(match.Groups["unit"].Value.Trim(), text));
        var inner = unit[(unit.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        if (_full.TryGetValue(brief, out var full))
        {
            if (inner.Equals(full, StringComparison.OrdinalIgnoreCase))
            {
                _units[brief] = unit;
            }

            return;
        }

        if (SharedInitials(unit, brief) >= Math.Max(2, brief.Length - 1))
        {
            _units[brief] = unit;
            _full.TryAdd(brief, inner);
        }
    }

    /// <summary>How many letters of the short form are initials of the name, in its order, the first among them.</summary>
    private static int SharedInitials(string unit, string brief)
    {
        var at = 0;
        var shared = 0;
        var words = BareWord().Matches(unit);
        foreach (var letter in brief)
        {
            var next = at;
            while (next < words.Count && !SameInitial(words[next].Value[0], letter))
            {
                next++;
            }

            if (next < words.Count)
            {
                shared++;
                at = next + 1;
            }
            else if (shared == 0)
            {
                return 0;
            }
        }

        return shared;
    }

    /// <summary>"Phòng KTTC (Kế toán tài chính)": the full form stands in the parenthesis.</summary>
    private void AddTurned(string text)
    {
        foreach (Match match in Turned().Matches(text))
        {
            var (brief, full) = (match.Groups["short"].Value, match.Groups["full"].Value.Trim());
            if (
                !Array.Exists(Known, known => known.Short == brief)
                && FullFormBefore(full, full.Length, brief) is { } spelled
                && spelled.Length == full.Length
            )
            {
                _full.TryAdd(brief, Folding.WithSingleSpaces(full));
            }
        }
    }

    /// <summary>A name in the capitals of a letterhead, as running text writes it.</summary>
    private static string Spelled(string name, string text) =>
        name.Any(char.IsLower) ? name : UnitCase.Of(Folding.WithSingleSpaces(name), text);

    private static bool BeginsWithUnit(string name)
    {
        var words = Words.Of(name, new Stretch(0, name.Length));
        return words.Count > 1 && UnitHeads.IsSingle(words, 0);
    }

    /// <summary>Whether the short form is the full one with some words left out: "Công ty TNHH MTV Thoát nước (Công ty Thoát nước)".</summary>
    private static bool HasFewerWords(Match match)
    {
        var full = match.Groups["full"].Value.Split(' ');
        var at = 0;
        foreach (var word in match.Groups["short"].Value.Split(' '))
        {
            while (at < full.Length && !full[at].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                at++;
            }

            if (at++ == full.Length)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(
        @"(?:^|\s|\d[.)]\s*)(?<unit>(?:Sở|Ban|Phòng|Trung tâm|Cục|Chi cục|Vụ|Viện|Công ty|Tổng công ty|Trường|Khoa|Đội|Hạt|Trạm|Bệnh viện|Chi nhánh|Hội|Liên đoàn|Liên minh|Quỹ|Ngân hàng|Xí nghiệp|Nhà máy|Tập đoàn|Cảng vụ|Khu|SỞ|BAN|PHÒNG|TRUNG TÂM|CỤC|CHI CỤC|VIỆN|TRƯỜNG|BỆNH VIỆN)\s[\p{L}\d\s&–-]{3,100})$"
    )]
    private static partial Regex WholeUnit();

    [GeneratedRegex(
        @"(?<!\p{L})(?<short>[A-ZĐƯ][A-ZĐƯ&]{1,9})\s\((?<full>\p{Lu}\p{Ll}[\p{L}\s,&-]{4,80})\)"
    )]
    private static partial Regex Turned();

    [GeneratedRegex(
        @"(?<full>(?<head>Công ty|Tổng công ty|Trung tâm|Trường|Viện|Ban|Hội|Ngân hàng|Chi nhánh|Bệnh viện|Tập đoàn|Quỹ)\s[^,;.():\n]{5,100}?)\s*\((?<short>\k<head>\s\p{L}[\p{L} &-]{1,40})\)"
    )]
    private static partial Regex FewerWords();

    [GeneratedRegex(@"^[A-ZĐƯ][A-ZĐƯ&]*(?![\p{L}&])")]
    private static partial Regex FirstWord();
}
