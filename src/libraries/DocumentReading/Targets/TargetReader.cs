using System.Globalization;
using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Targets;

/// <summary>Numeric goals with a year: in the parts that set goals, and in sentences that aim ("phấn đấu", "đến năm …").</summary>
internal sealed partial class TargetReader(
    Manuscript manuscript,
    IReadOnlyList<OutlineItem> outline,
    DocumentHeader header,
    IReadOnlyList<ProposedTask> tasks
)
{
    internal static List<NumericTarget> Read(
        Manuscript manuscript,
        IReadOnlyList<OutlineItem> outline,
        DocumentHeader header,
        IReadOnlyList<ProposedTask> tasks
    )
    {
        var reader = new TargetReader(manuscript, outline, header, tasks);
        return
        [
            .. outline
                .Where(i =>
                    i.Row is null
                    && i.Kind
                        is not (
                            ProvisionKind.ClosingPart
                            or ProvisionKind.Heading
                            or ProvisionKind.Annex
                        )
                )
                .SelectMany(reader.OfItem),
        ];
    }

    private List<NumericTarget> OfItem(OutlineItem item)
    {
        var goals = IsGoalPart(item);
        var headingYear = HeadingYear(item);
        var found = new List<NumericTarget>();
        foreach (var sentence in Sentences.Of(manuscript.Text, item.Body))
        {
            var words = manuscript.Words(sentence);
            var aims = goals || Aims().IsMatch(words);
            if (!aims || Past().IsMatch(words) || (!goals && IsTask(sentence)))
            {
                continue;
            }

            int? year = null;
            string? measure = null;
            foreach (var part in Pieces(sentence))
            {
                var piece = manuscript.Words(part);
                year = YearIn(piece) ?? year ?? headingYear;
                if (Of(part, piece, year, ref measure, goals) is { } target)
                {
                    found.Add(target);
                }
            }
        }

        return found;
    }

    private static NumericTarget? Of(
        Stretch part,
        string piece,
        int? year,
        ref string? measure,
        bool goals
    )
    {
        if (year is not { } due || NotGoals().IsMatch(piece))
        {
            return null;
        }

        var amount = Amounts()
            .Matches(piece)
            .Where(m => !IsPartOfYear(piece, m) && !Aside(piece, m))
            .Select(m => (Match: m, Weight: Weight(piece, m)))
            .Where(m => m.Weight > 0 || goals)
            .OrderByDescending(m => m.Weight)
            .ThenBy(m => m.Match.Index)
            .FirstOrDefault();
        if (amount.Match is not { } found || Value(found.Groups["v"].Value) is not { } value)
        {
            return null;
        }

        var comparator = ComparatorWords.Of(piece, found);
        var own = Measure(piece, found);
        measure = own.Length > 3 ? own : measure ?? own;
        var unit = found.Groups["u"].Value.Trim();
        return new NumericTarget(
            part.Start,
            part.End,
            measure,
            comparator,
            value,
            unit.Length == 0 ? "%" : unit,
            due
        );
    }

    private static int Weight(string piece, Match amount)
    {
        var weight = amount.Groups["u"].Value.StartsWith('%') ? 2 : 0;
        return weight + (ComparatorWords.IsCompared(piece, amount) ? 3 : 0);
    }

    private static bool Aside(string piece, Match amount)
    {
        var open = piece.LastIndexOf('(', amount.Index);
        var close = open < 0 ? -1 : piece.IndexOf(')', open);
        return open >= 0
            && close > amount.Index
            && !piece[open..close].Contains('%', StringComparison.Ordinal);
    }

    private static bool IsPartOfYear(string piece, Match amount)
    {
        var before = piece[..amount.Index].TrimEnd();
        return YearBefore().IsMatch(before)
            || DatePart()
                .IsMatch(
                    piece[
                        Math.Max(0, amount.Index - 1)..Math.Min(
                            piece.Length,
                            amount.Index + amount.Length + 1
                        )
                    ]
                );
    }

    private IEnumerable<Stretch> Pieces(Stretch sentence)
    {
        foreach (var part in Sentences.Parts(manuscript.Text, sentence))
        {
            var start = part.Start;
            var words = manuscript.Words(part);
            foreach (Match cut in NextGoal().Matches(words))
            {
                if (
                    Amounts()
                        .IsMatch(
                            manuscript
                                .Text[start..(part.Start + cut.Index)]
                                .Replace("năm 20", "", StringComparison.Ordinal)
                        )
                    && Amounts().IsMatch(words[cut.Index..])
                    && Compared().IsMatch(words[..cut.Index])
                )
                {
                    yield return Sentences.Trimmed(
                        manuscript.Text,
                        new Stretch(start, part.Start + cut.Index)
                    );
                    start = part.Start + cut.Index;
                }
            }

            yield return Sentences.Trimmed(manuscript.Text, new Stretch(start, part.End));
        }
    }

    private bool IsTask(Stretch sentence) =>
        tasks.Any(t => t.Start < sentence.End && t.End > sentence.Start)
        && !Strives().IsMatch(manuscript.Words(sentence));

    private bool IsGoalPart(OutlineItem item)
    {
        for (
            var above = item;
            above is not null;
            above = above.Parent is { } parent ? outline[parent] : null
        )
        {
            var words = manuscript.Words(above.Body);
            if (
                words.Length < 160
                && GoalHeading().IsMatch(words)
                && (
                    above != item
                    || above.Kind is not (ProvisionKind.Paragraph or ProvisionKind.Dash)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private int? HeadingYear(OutlineItem item)
    {
        for (
            var above = item.Parent is { } first ? outline[first] : null;
            above is not null;
            above = above.Parent is { } parent ? outline[parent] : null
        )
        {
            if (
                YearIn(manuscript.Words(above.Body)) is { } year
                && manuscript.Words(above.Body).Length < 200
            )
            {
                return year;
            }
        }

        return
            header.Subject is { } subject
            && header.Type is DocumentType.Plan
            && SubjectYear().Match(subject) is { Success: true } of
            ? Dates.Number(of.Groups["y"].Value)
            : null;
    }

    private int? YearIn(string piece)
    {
        var matches = Years().Matches(piece);
        var match = matches.FirstOrDefault(m => !Compared2().IsMatch(piece[..m.Index]));
        return match is null ? null
            : match.Groups["now"].Success ? header.Date?.Year
            : Dates.Number(match.Groups["y"].Value);
    }

    private static decimal? Value(string digits)
    {
        var plain =
            digits.Contains(',')
                ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : Thousands().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal)
            : digits;
        return decimal.TryParse(
            plain,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
    }

    private static string Measure(string piece, Match amount)
    {
        var before = MeasureNoise()
            .Replace(piece[..amount.Index], " ")
            .Trim(' ', ',', '(', '-', ':');
        var after = piece[(amount.Index + amount.Length)..].Trim(' ', ',', ')', '.');
        after = MeasureNoise().Replace(after, " ").Trim(' ', ',');
        return VietnameseText.Folding.WithSingleSpaces(before.Length >= 8 ? before : after);
    }

    [GeneratedRegex(
        @"(?<![\d/.,-])(?<v>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*(?<u>%|(?:nghìn|triệu|tỷ)\s+đồng|giờ\s+làm\s+việc|ngày\s+làm\s+việc|điểm\s+phần\s+trăm|phút|giờ|ngày|bậc|điểm|người|đoàn\s+viên|lao\s+động|lớp|dự\s+án|sáng\s+kiến|cơ\s+sở|công\s+đoàn\s+cơ\s+sở|doanh\s+nghiệp|hộ|km|ha|m|tấn|căn|nhà|công\s+trình|mô\s+hình|cuộc|đơn\s+vị|xã|phường|trường|giường|lượt|tỉnh|cán\s+bộ|đảng\s+viên|sản\s+phẩm|hợp\s+tác\s+xã|suất|bản|bài|buổi|\p{L}+)(?![\d/])"
    )]
    private static partial Regex Amounts();

    [GeneratedRegex(
        @"phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|đặt\s+(?:đích|ra|mục)|[Đđ]ến\s+(?:hết\s+)?năm\s+20\d\d|trong\s+năm\s+20\d\d\s+có|quyết\s+tâm|[Nn]găy\s+năm|Ngay\s+năm\s+20|^năm\s+20\d\d\s+(?:khởi|có)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Aims();

    [GeneratedRegex(@"phấn\s+đấu|quyết\s+tâm|mục\s+tiêu", RegexOptions.IgnoreCase)]
    private static partial Regex Strives();

    [GeneratedRegex(
        @"\b(?:đã\s+(?:có|đạt|được|giới|chủ|hoàn|thực|xử)|đến\s+nay|chưa\s+đạt|theo\s+dự\s+báo|ước\s+(?:khoảng|đạt|chiếm)|so\s+với\s+hợp\s+đồng|tăng\s+từ\s+\d)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Past();

    [GeneratedRegex(
        @"dự\s+báo|kinh\s+phí|\bước\s+|dự\s+kiến|nguồn\s+lực|tổng\s+mức",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotGoals();

    [GeneratedRegex(@"mục\s+tiêu(?!\s+tổng)|chỉ\s+tiêu", RegexOptions.IgnoreCase)]
    private static partial Regex GoalHeading();

    [GeneratedRegex(@"(?:năm|tháng|quý|ngày|giai\s+đoạn|Điều|số|[/–-])$", RegexOptions.IgnoreCase)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"\d/|/\d|^\.\d")]
    private static partial Regex DatePart();

    [GeneratedRegex(
        @",\s+(?:(?:và|còn|xa\s+hơn|trong\s+đó)\s+)?(?=[^,]{0,90}?(?:\d+(?:[.,]\d+)?\s*%|tối\s+thiểu|ít\s+nhất|không\s+quá|tối\s+đa|trở\s+lên|giảm|đạt|trên|dưới))"
    )]
    private static partial Regex NextGoal();

    [GeneratedRegex(
        @"\d+(?:[.,]\d+)?\s*%|tối\s+thiểu|ít\s+nhất|không\s+(?:quá|dưới|ít)|trên\s+\d|trở\s+lên|tối\s+đa|dưới\s+\d|vượt",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Compared();

    [GeneratedRegex(@"(?:so\s+với|công\s+bố)[^,;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Compared2();

    [GeneratedRegex(
        @"(?:năm|[/\s]\d{1,2}/)\s*(?:(?<y>20\d{2})|(?<now>nay))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Years();

    [GeneratedRegex(@"năm\s+(?<y>20\d{2})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectYear();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex(
        @"(?:phấn\s+đấu|trong|đến\s+hết|đến|vào|cũng|ngay)?\s*(?:ngày\s+\d{1,2}/\d{1,2}/\d{4}|năm\s+20\d{2})|phấn\s+đấu|tối\s+thiểu|ít\s+nhất|không\s+(?:quá|dưới|ít\s+hơn|vượt\s+quá)|tối\s+đa|trở\s+lên|\bđạt\b|\btừ\s*$|\btrên\s*$|\bdưới\s*$|\bvượt\s*$|\bhơn\s*$|\bcó\s*$|giảm\s+(?:còn|xuống)|\blên\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MeasureNoise();
}
