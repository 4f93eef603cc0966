using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Targets;

/// <summary>Where goals are set and for which year: in the parts that set goals, and in sentences that aim ("phấn đấu", "đến năm …").</summary>
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
            var counted = Bounded().IsMatch(words);
            var aims = goals || counted || Aims().IsMatch(words);
            if (!aims || Past().IsMatch(words) || (!goals && !counted && IsTask(sentence)))
            {
                continue;
            }

            int? year = null;
            string? measure = null;
            foreach (var part in Pieces(sentence))
            {
                var piece = goals ? manuscript.Words(part) : WithoutLead(part);
                year = YearIn(piece) ?? year ?? headingYear ?? (goals ? OwnYear : null);
                if (AmountReader.Of(part, piece, year, ref measure, goals) is { } target)
                {
                    found.Add(target);
                }
            }
        }

        return found;
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
                    AmountReader
                        .Amounts()
                        .IsMatch(
                            manuscript
                                .Text[start..(part.Start + cut.Index)]
                                .Replace("năm 20", "", StringComparison.Ordinal)
                        )
                    && AmountReader.Amounts().IsMatch(words[cut.Index..])
                    && (
                        Compared().IsMatch(words[..cut.Index])
                        || Counted().IsMatch(words[(cut.Index + cut.Length)..])
                    )
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

    /// <summary>Who does it is not what is measured: the words of a task from where its title begins.</summary>
    private string WithoutLead(Stretch part)
    {
        var piece = manuscript.Words(part);
        var begins = tasks
            .Where(t => t.Start < part.End && t.End > part.Start)
            .Select(t => string.Join(' ', t.Title.Split(' ').Take(2)))
            .Select(words => piece.IndexOf(words, StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault(at => at > 0);
        return piece[begins..];
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

        return header.Type is DocumentType.Plan ? SubjectYear.Of(header) : null;
    }

    /// <summary>Of goals that no words nearer to them date; a report or minutes tell of goals that others set.</summary>
    private int? OwnYear =>
        header.Type
            is DocumentType.Report
                or DocumentType.Minutes
                or DocumentType.News
                or DocumentType.Submission
            ? null
            : SubjectYear.Of(header) ?? header.Date?.Year;

    private int? YearIn(string piece)
    {
        piece = SubjectYear.WithoutCitedDays(piece);
        var matches = Years().Matches(piece);
        var match = matches.FirstOrDefault(m => !Compared2().IsMatch(piece[..m.Index]));
        return match is null ? null
            : match.Groups["now"].Success ? header.Date?.Year
            : Dates.Number(match.Groups["y"].Value);
    }

    [GeneratedRegex(
        @"phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|đặt\s+(?:đích|ra|mục)|[Đđ]ến\s+(?:hết\s+)?năm\s+20\d\d|trong\s+năm\s+20\d\d\s+có|quyết\s+tâm|[Nn]găy\s+năm|Ngay\s+năm\s+20|^năm\s+20\d\d\s+(?:khởi|có)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Aims();

    /// <summary>
    /// "100% doanh nghiệp …", "kết nạp ít nhất 2.500 đoàn viên": a goal wherever it stands, also within a task; how often or how
    /// long something is done is none, nor is "ít nhất 01 sáng kiến".
    /// </summary>
    [GeneratedRegex(
        @"^\W*100\s*%\s+\p{L}|(?:ít\s+nhất|tối\s+thiểu)\s+[1-9][\d.]*\d(?:\s*%|\s+(?!lần|ngày|giờ|phút|tháng|năm|tuần|buổi|quý|kỳ|triệu|tỷ|nghìn)\p{L})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bounded();

    [GeneratedRegex(@"phấn\s+đấu|quyết\s+tâm|mục\s+tiêu", RegexOptions.IgnoreCase)]
    private static partial Regex Strives();

    [GeneratedRegex(
        @"\b(?:đã\s+(?:có|đạt|được|giới|chủ|hoàn|thực|xử)|(?:mới|chỉ)\s+(?:chỉ\s+)?đạt|đến\s+nay|chưa\s+đạt|theo\s+dự\s+báo|ước\s+(?:khoảng|đạt|chiếm)|so\s+với\s+hợp\s+đồng|tăng\s+từ\s+\d(?![^;]{0,12}trở\s+lên))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Past();

    /// <summary>A second count with a verb of its own: "…, thành lập 45 công đoàn cơ sở".</summary>
    [GeneratedRegex(
        @"^(?:thành\s+lập|xây\s+dựng|kết\s+nạp|trồng|mở|tổ\s+chức|hỗ\s+trợ|ký|đào\s+tạo|sửa\s+chữa|bồi\s+dưỡng|giới\s+thiệu)\s+(?:mới\s+|được\s+)?\d",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();

    [GeneratedRegex(@"mục\s+tiêu(?!\s+tổng)|chỉ\s+tiêu", RegexOptions.IgnoreCase)]
    private static partial Regex GoalHeading();

    [GeneratedRegex(
        @",\s+(?:(?:và|còn|xa\s+hơn|trong\s+đó)\s+)?(?=[^,]{0,90}?(?:\d+(?:[.,]\d+)?\s*(?:%|tỷ|triệu)|tối\s+thiểu|ít\s+nhất|không\s+quá|tối\s+đa|trở\s+lên|giảm|đạt|trên|dưới)|(?:thành\s+lập|xây\s+dựng|kết\s+nạp|trồng|mở|tổ\s+chức|hỗ\s+trợ|ký|đào\s+tạo|sửa\s+chữa|bồi\s+dưỡng|giới\s+thiệu)\s+(?:mới\s+|được\s+)?\d)"
    )]
    private static partial Regex NextGoal();

    [GeneratedRegex(
        @"\d+(?:[.,]\d+)?\s*%|tối\s+thiểu|ít\s+nhất|không\s+(?:quá|dưới|ít)|trên\s+\d|trở\s+lên|tối\s+đa|dưới\s+\d|vượt",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Compared();

    [GeneratedRegex(
        @"(?:so\s+với|công\s+bố|gấp\s+[\d,]+\s+lần)[^,;]{0,40}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Compared2();

    [GeneratedRegex(
        @"(?:năm|[/\s]\d{1,2}/)\s*(?:(?<y>20\d{2})|(?<now>nay))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Years();
}
