using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Lays a round or a review before an operation or a page, and says who reaches it.</summary>
internal sealed class ReviewDesk(AppDatabase db, UnitDirectory units, PersonDirectory people)
{
    public async Task<ReviewRound?> Round(string code, CancellationToken stop)
    {
        var spelled = ReviewCodes.Spelled(code);
        return await db.Set<ReviewRound>()
            .AsNoTracking()
            .SingleOrDefaultAsync(round => round.Code == spelled, stop);
    }

    public Task<ReviewRound> RoundOf(ReviewPart part, CancellationToken stop) =>
        db.Set<ReviewRound>().AsNoTracking().SingleAsync(round => round.Id == part.Round, stop);

    public Task<Edition> Edition(Guid id, CancellationToken stop) =>
        db.Set<Edition>().AsNoTracking().SingleAsync(edition => edition.Id == id, stop);

    /// <summary>The last one; null where the unit has not met.</summary>
    public Task<ReviewMeeting?> MeetingOf(ReviewPart part, CancellationToken stop) =>
        db.Set<ReviewMeeting>()
            .Where(meeting => meeting.Part == part.Id)
            .OrderByDescending(meeting => meeting.Id)
            .FirstOrDefaultAsync(stop);

    /// <summary>For whoever writes it.</summary>
    public Task<Outcome<ReviewPart>> Own(string code, Caller caller, CancellationToken stop) =>
        Reached(code, SelfReviewActs.Review, part => part.Unit, caller, stop);

    /// <summary>For whoever countersigns it or returns it.</summary>
    public Task<Outcome<ReviewPart>> Judged(string code, Caller caller, CancellationToken stop) =>
        Reached(code, SelfReviewActs.Countersign, part => part.Superior, caller, stop);

    /// <summary>For whoever reads it.</summary>
    public async Task<Outcome<ReviewPart>> Seen(string code, Caller caller, CancellationToken stop)
    {
        if (await Find(code, stop) is not { } part)
        {
            return ReviewRefusals.NoSuchReview;
        }

        return await MaySee(part, await RoundOf(part, stop), caller, stop)
            ? part
            : ReviewRefusals.NotYours;
    }

    public Task<bool> MaySee(
        ReviewPart part,
        ReviewRound round,
        Caller caller,
        CancellationToken stop
    ) => MaySee(round, part.Unit, part.Superior, part.State, caller, stop);

    public async Task<bool> MaySee(
        ReviewRound round,
        UnitId unit,
        UnitId superior,
        PartState state,
        Caller caller,
        CancellationToken stop
    ) =>
        (state is PartState.Signed && round.Readers is ReviewSight.Everybody)
        || await Refuse(SelfReviewActs.Read, unit, caller, stop) is null
        || await Refuse(SelfReviewActs.Countersign, superior, caller, stop) is null;

    public async Task<bool> MayWrite(ReviewPart part, Caller caller, CancellationToken stop) =>
        caller.Has(SelfReviewActs.Review)
        && await Refuse(SelfReviewActs.Review, part.Unit, caller, stop) is null;

    public async Task<bool> MayJudge(ReviewPart part, Caller caller, CancellationToken stop) =>
        caller.Has(SelfReviewActs.Countersign)
        && await Refuse(SelfReviewActs.Countersign, part.Superior, caller, stop) is null;

    /// <summary>Whoever may act for the unit; where it has ended, for the one that took over.</summary>
    public async Task<Refusal?> Refuse(Act act, UnitId of, Caller caller, CancellationToken stop)
    {
        var unit = await units.Find(of, stop);
        var acting = await units.FindActing(of, stop);
        return May(unit) || May(acting) ? null : PlatformRefusals.OutOfReach(act, unit?.Name ?? "");

        bool May(UnitSummary? one) => one is not null && caller.May(act, one.Id, one.Lineage);
    }

    /// <summary>The unit itself, or whichever took over when it ended.</summary>
    public async Task<UnitId> Acting(UnitId unit, CancellationToken stop) =>
        (await units.FindActing(unit, stop))?.Id ?? unit;

    /// <summary>Who holds duties of the unit: it, or whichever took over, and its head.</summary>
    public async Task<Holder> HolderOf(UnitId unit, DateOnly today, CancellationToken stop)
    {
        var acting = await Acting(unit, stop);
        return new(acting, (await people.HeadOf(acting, today, stop))?.Id);
    }

    /// <summary>Who holds a post in the unit whose review it is, or in the one that took over.</summary>
    public async Task<IReadOnlyList<PersonSummary>> People(
        ReviewPart part,
        DateOnly today,
        CancellationToken stop
    ) => await people.PeopleInAny([await Acting(part.Unit, stop)], today, stop);

    private async Task<Outcome<ReviewPart>> Reached(
        string code,
        Act act,
        Func<ReviewPart, UnitId> of,
        Caller caller,
        CancellationToken stop
    ) =>
        await Find(code, stop) is not { } part ? ReviewRefusals.NoSuchReview
        : await Refuse(act, of(part), caller, stop) is { } refusal ? refusal
        : part;

    private async Task<ReviewPart?> Find(string code, CancellationToken stop)
    {
        var spelled = ReviewCodes.Spelled(code);
        return await db.Set<ReviewPart>().SingleOrDefaultAsync(part => part.Code == spelled, stop);
    }
}
