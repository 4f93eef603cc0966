using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>The program itself, on the day on which a remedy is to be looked at again: the unit owes the check from now on.</summary>
internal sealed class AskEffect(
    AppDatabase db,
    Counters counters,
    DutyBook duties,
    Calendars calendars,
    ReviewDesk desk,
    ViewLimits limits
) : IOperation<Guid, int>, INumbering
{
    private const int WithinWorkingDays = 10;

    /// <summary>Only the program itself; no role holds it.</summary>
    public static readonly Act Right = new(
        "selfreview.ask-effect",
        new("nhắc kiểm lại cách khắc phục khi đến ngày", "ask for the check of a remedy on its day")
    );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var action = await db.Set<CorrectiveAction>().SingleAsync(one => one.Id == request, stop);
        if (action.CheckDuty is not null || action.Effect is not null)
        {
            return 0; // another node was first
        }

        var shortcoming = await db.Set<Shortcoming>()
            .AsNoTracking()
            .SingleAsync(one => one.Id == action.Shortcoming, stop);
        var part = await db.Set<ReviewPart>()
            .AsNoTracking()
            .SingleAsync(one => one.Id == shortcoming.Part, stop);
        var year = now.Today.Year;
        var code = ReviewCodes.OfCheck(
            year,
            await counters.Next(ReviewCodes.CheckCounter(year), stop)
        );
        var writer = await desk.WriterOf(part, now.Today, stop);
        if (part is { Person: { } person, Judge: { } judge })
        {
            limits.Limit(action.Id, [person, judge]);
        }

        var deadline = (await calendars.InForce(stop)).DeadlineOf(
            new DeadlineRule.Within(WithinWorkingDays, Working: true, now.Today)
        );
        action.AskCheck(
            await duties.Open(
                new OpenDuty(
                    DutyKind.EffectCheck,
                    code,
                    ReviewSentences.CheckTitle(shortcoming.Number, part.Code).Vietnamese,
                    SelfReviewUrls.Review(part.Code),
                    action.Id,
                    Source: null,
                    writer.Unit,
                    writer.Person,
                    await desk.Acting(part.Superior, stop),
                    null,
                    writer,
                    NextStep.CheckEffect,
                    deadline
                ),
                now,
                stop
            )
        );
        db.Record(
            new EffectAsked(part.Id, part.Code, shortcoming.Number, deadline.Due),
            caller,
            now
        );
        return 1;
    }
}
