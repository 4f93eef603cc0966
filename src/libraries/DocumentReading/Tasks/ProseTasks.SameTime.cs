using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

// Times told apart from the work: "Cũng trong thời hạn trên, …", "Báo cáo kết quả trước ngày …".
internal sealed partial class ProseTasks
{
    private Deadline? _toldLast;

    private void TakeTheTimeBefore(List<Draft> drafts, int from)
    {
        for (var i = from; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (
                !draft.HasDeadline
                && draft.StatedDeadline is null
                && _toldLast is { } before
                && SameTime().Match(text, draft.Start, draft.End - draft.Start)
                    is { Success: true } again
            )
            {
                draft.Deadlines.Add(
                    new FoundDeadline(again.Index, again.Index + again.Length, before)
                );
            }

            _toldLast =
                draft.StatedDeadline
                ?? Language.Deadlines.Choose(draft.Deadlines, text[draft.Start..draft.End]).Deadline
                ?? _toldLast;
        }
    }

    /// <summary>"Báo cáo kết quả trước ngày …" after work without a day: the report on that work, not another task.</summary>
    private IReadOnlyList<FoundDeadline> ReportsBack(Stretch sentence, List<Draft> drafts)
    {
        if (
            drafts is not [.., { HasDeadline: false, StatedDeadline: null }]
            || !ResultsReported().IsMatch(text[sentence.Start..sentence.End])
        )
        {
            return [];
        }

        var clause = clauses.Read(sentence, false, true);
        return clause is { Lead: null, Cooperating.Count: 0 } ? clause.Deadlines : [];
    }

    [GeneratedRegex(@"^(?:Gửi\s+)?[Bb]áo\s+cáo\s+kết\s+quả\s[^;]{0,120}$")]
    private static partial Regex ResultsReported();

    [GeneratedRegex(
        @"(?<!(?:quá|sau|hết|ngoài|kéo\s+dài|gia\s+hạn|về)\s+)(?:(?:cũng\s+)?(?:trong|vào|cùng)\s+(?:cùng\s+)?(?:thời\s+hạn|thời\s+điểm|khoảng\s+thời\s+gian)\s+(?:này|trên|đó|ấy|nêu\s+trên|nói\s+trên|như\s+trên)|(?:cũng\s+trong|trong\s+cùng|cùng)\s+thời\s+gian\s+(?:này|trên|đó|ấy|nêu\s+trên|nói\s+trên)|trong\s+thời\s+gian\s+(?:nêu\s+trên|nói\s+trên|trên(?!\s+\p{L})))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SameTime();
}
