using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>What was said and written of a unit's shortcomings tells of people; the figures and the work that came of it stay.</summary>
internal sealed class RetainReviewTexts(AppDatabase db) : IRetain
{
    /// <summary>What is left goes a minute later.</summary>
    private const int AtOnce = 500;

    public static RetentionRule TheRule { get; } =
        new(
            "selfreview.texts",
            new(
                "lời văn của bản tự soi và biên bản họp",
                "texts of reviews, and minutes of their meetings"
            ),
            new("từ hạn nộp của đợt tự soi", "after the day by which the round was handed in"),
            new(
                "Xóa câu trả lời, ý kiến đồng nghiệp, tồn tại, hạn chế, nguyên nhân, lý do trả lại, kết quả kiểm lại bằng lời, biên bản và tên người chủ trì, người ghi. Số liệu đã kiểm đếm, điểm tự chấm, biểu hiện, việc đã giao và các mốc thời gian còn nguyên.",
                "Answers, opinions of colleagues, shortcomings, causes, reasons for a return, what was seen of remedies, minutes and who was in the chair or kept them are taken out. Figures, score, signs, the work given out and dates stand."
            ),
            new(
                "Luật số 91/2025/QH15: không giữ lâu hơn mục đích; mười năm là thời gian dài nhất còn có thể xem xét kỷ luật, nên còn cần đối chiếu hạn chế lặp lại",
                "Law 91/2025/QH15: not kept longer than needed; within ten years somebody can still be disciplined, and a shortcoming that comes again is still recognised"
            ),
            KeptFor.Years(10)
        )
        {
            Bounds = new(5, 30),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var over = await Over(before)
            .OrderBy(part => part.Id)
            .Select(part => part.Id)
            .Take(AtOnce)
            .ToArrayAsync(stop);
        var shortcomings = db.Set<Shortcoming>()
            .Where(one => EF.Parameter(over).Contains(one.Part));
        var meetings = db.Set<ReviewMeeting>().Where(one => EF.Parameter(over).Contains(one.Part));
        await db.Set<CorrectiveAction>()
            .Where(action => shortcomings.Any(one => one.Id == action.Shortcoming))
            .ExecuteUpdateAsync(
                change => change.SetProperty(one => one.EffectNote, (string?)null),
                stop
            );
        await shortcomings.ExecuteUpdateAsync(
            change => change.SetProperty(one => one.Text, "").SetProperty(one => one.CauseText, ""),
            stop
        );
        await db.Set<MinutesLine>()
            .Where(line => meetings.Any(one => one.Id == line.Meeting))
            .ExecuteUpdateAsync(change => change.SetProperty(one => one.Text, ""), stop);
        await db.Set<ReviewOpinion>()
            .Where(one => EF.Parameter(over).Contains(one.Part))
            .ExecuteDeleteAsync(stop);
        await meetings.ExecuteUpdateAsync(
            change =>
                change.SetProperty(one => one.Chair, "").SetProperty(one => one.Secretary, ""),
            stop
        );
        return await db.Set<ReviewPart>()
            .Where(part => EF.Parameter(over).Contains(part.Id))
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(one => one.Answers, ReviewPart.NoAnswers)
                        .SetProperty(one => one.ReturnedWhy, (string?)null),
                stop
            );
    }

    /// <summary>Of rounds whose day is long past, those in which anything still stands.</summary>
    private IQueryable<ReviewPart> Over(Moment before)
    {
        var day = before.Today;
        return db.Set<ReviewPart>()
            .Where(part =>
                db.Set<ReviewRound>().Any(round => round.Id == part.Round && round.DueOn < day)
                && (
                    part.Answers != ReviewPart.NoAnswers
                    || part.ReturnedWhy != null
                    || db.Set<Shortcoming>().Any(one => one.Part == part.Id && one.Text != "")
                    || db.Set<ReviewOpinion>().Any(one => one.Part == part.Id)
                    || db.Set<ReviewMeeting>().Any(one => one.Part == part.Id && one.Chair != "")
                )
            );
    }
}
