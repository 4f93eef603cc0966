using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>Which column of an annex table says what, by its heading, in any order.</summary>
internal sealed partial record TableColumns(
    int Content,
    int? Lead,
    int? Cooperating,
    int? Deadline,
    int? Deliverable,
    int HeadingRows
)
{
    /// <summary>Null where the table gives no work: it has no column of tasks, or none of who or when.</summary>
    internal static TableColumns? Of(ManuscriptTable table, Func<Stretch, string> words)
    {
        for (var rows = 1; rows <= Math.Min(2, table.Rows.Count - 1); rows++)
        {
            var heads = table
                .Rows.Take(rows)
                .SelectMany(r => r.Cells)
                .Select(c => (c.Column, Words: words(c.Place)))
                .ToList();
            int? Column(Regex heading) =>
                heads
                    .Where(h => heading.IsMatch(h.Words))
                    .Select(h => (int?)h.Column)
                    .FirstOrDefault();
            var content = Column(Content_());
            var lead = Column(Lead_());
            var deadline = Column(Deadline_());
            if (
                content is { } found
                && (
                    lead is not null || (deadline is not null && Column(Cooperating_()) is not null)
                )
            )
            {
                return new(
                    found,
                    lead,
                    Column(Cooperating_()),
                    deadline,
                    Column(Deliverable_()),
                    rows
                );
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?:tên\s+)?(?:các\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|đầu\s+việc|việc|giải\s+pháp|tên\s+(?:nhiệm|công|đề|hoạt))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Content_();

    [GeneratedRegex(
        @"chủ\s+trì|(?:đơn\s+vị|cơ\s+quan|bộ\s+phận|nơi)\s+(?:thực\s+hiện|đầu\s+mối|phụ\s+trách|được\s+giao|tham\s+mưu|chịu\s+trách\s+nhiệm)|phụ\s+trách|^đầu\s+mối|^(?:đơn\s+vị|cơ\s+quan|phân\s+công)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Lead_();

    [GeneratedRegex(@"phối\s+hợp|tham\s+gia", RegexOptions.IgnoreCase)]
    private static partial Regex Cooperating_();

    [GeneratedRegex(
        @"thời\s+(?:gian|hạn|điểm)|hoàn\s+thành|tiến\s+độ|^hạn|kỳ\s+hạn",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Deadline_();

    [GeneratedRegex(
        @"sản\s+phẩm|kết\s+quả|đầu\s+ra|hồ\s+sơ\s+trình|dự\s+kiến\s+kết",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Deliverable_();
}
