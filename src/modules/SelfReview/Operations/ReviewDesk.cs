using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Lays a round or a review before an operation or a page, and says who reaches it.</summary>
internal sealed class ReviewDesk(
    AppDatabase db,
    UnitDirectory units,
    PersonDirectory people,
    NoteReviewLook note,
    OperationRunner runner,
    AuthorityClock clock
)
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
    public async Task<Outcome<ReviewPart>> Own(
        string code,
        Caller caller,
        CancellationToken stop
    ) =>
        await Find(code, stop) is not { } part ? ReviewRefusals.NoSuchReview
        : await RefuseWriting(part, caller, stop) is { } refusal ? refusal
        : part;

    /// <summary>What a form asks for; whoever may not write the review hears that, and not what is wrong with the form.</summary>
    public async Task<Outcome<TRequest>> Asked<TRequest>(
        string code,
        Outcome<TRequest> request,
        Caller caller,
        CancellationToken stop
    ) =>
        request.Refusal is not null && (await Own(code, caller, stop)).Refusal is { } refusal
            ? refusal
            : request;

    /// <summary>For whoever countersigns it or returns it.</summary>
    public async Task<Outcome<ReviewPart>> Judged(
        string code,
        Caller caller,
        CancellationToken stop
    ) =>
        await Find(code, stop) is not { } part ? ReviewRefusals.NoSuchReview
        : await RefuseJudging(part, caller, stop) is { } refusal ? refusal
        : part;

    /// <summary>For whoever reads it. To look at the review of a person is a fact first; where that cannot be written it is not shown.</summary>
    public async Task<Outcome<ReviewPart>> Seen(string code, Caller caller, CancellationToken stop)
    {
        if (await Find(code, stop) is not { } part)
        {
            return ReviewRefusals.NoSuchReview;
        }

        if (part.Person is not { } person)
        {
            return await MaySee(part, await RoundOf(part, stop), caller, stop)
                ? part
                : ReviewRefusals.NotYours;
        }

        if (!ReviewPart.IsFor(person, part.Judge, part.State, caller))
        {
            return PersonReviewRefusals.NotForYouYet;
        }

        var noted = await runner.Run(note, new(part.Id, part.Code), caller, stop);
        return noted.Refusal is { } unwritten ? unwritten : part;
    }

    public Task<bool> MaySee(
        ReviewPart part,
        ReviewRound round,
        Caller caller,
        CancellationToken stop
    ) =>
        part.Person is { } person
            ? Task.FromResult(ReviewPart.IsFor(person, part.Judge, part.State, caller))
            : MaySee(round, part.Unit, part.Superior, part.State, caller, stop);

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
        caller.Has(SelfReviewActs.Write) && await RefuseWriting(part, caller, stop) is null;

    public async Task<bool> MayJudge(ReviewPart part, Caller caller, CancellationToken stop) =>
        caller.Has(SelfReviewActs.Countersign) && await RefuseJudging(part, caller, stop) is null;

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

    /// <summary>Who holds the duty while it is written.</summary>
    public async Task<Holder> WriterOf(ReviewPart part, DateOnly today, CancellationToken stop) =>
        part.Person is not { } person ? await HolderOf(part.Unit, today, stop)
        : await HasLeft(part, today, stop) && await JudgeOf(part, today, stop) is { } judge ? judge
        : new(await Acting(part.Unit, stop), person);

    /// <summary>Of a person who holds no post any more in the unit, or in the one that took over.</summary>
    public async Task<bool> HasLeft(ReviewPart part, DateOnly today, CancellationToken stop)
    {
        if (part.Person is not { } person)
        {
            return false;
        }

        var acting = await Acting(part.Unit, stop);
        return (await people.Find(person, stop))?.PostsOn(today).Any(post => post.ActsFor(acting))
            is not true;
    }

    /// <summary>
    /// Who countersigns the review of a person now: whoever heads the unit, or the next above where nobody does, or the person does; null
    /// where there is nobody.
    /// </summary>
    public async Task<Holder?> JudgeOf(ReviewPart part, DateOnly today, CancellationToken stop)
    {
        var line = (await units.FindActing(part.Superior, stop))?.Lineage ?? [];
        var heads = await people.HeadsOf([.. line], today, stop);
        return line.Where(unit => heads.ContainsKey(unit) && heads[unit].Id != part.Person)
            .Select(unit => new Holder(unit, heads[unit].Id))
            .FirstOrDefault();
    }

    /// <summary>Whose review it is.</summary>
    public async Task<string> NameOf(ReviewPart part, CancellationToken stop) =>
        part.Person is { } person
            ? (await people.Names([person], stop)).GetValueOrDefault(person, "")
            : (await units.Names(stop))[part.Unit];

    /// <summary>
    /// Who may be asked to do something about what a review names: people of the unit, or of the one that took over; of a person's own,
    /// the person, and whoever countersigned once the person has left.
    /// </summary>
    public async Task<IReadOnlyList<PersonSummary>> People(
        ReviewPart part,
        DateOnly today,
        CancellationToken stop
    ) =>
        part is { Person: { } person, Judge: { } judge }
            ? await people.HoldingPosts([await HasLeft(part, today, stop) ? judge : person], stop)
            : await people.PeopleInAny([await Acting(part.Unit, stop)], today, stop);

    private async Task<Refusal?> RefuseWriting(
        ReviewPart part,
        Caller caller,
        CancellationToken stop
    ) =>
        part.Person is { } person
            ? caller.Person == person || await TakesOver(part, caller, stop)
                ? null
                : PersonReviewRefusals.NotYourOwn
            : await Refuse(SelfReviewActs.Review, part.Unit, caller, stop);

    /// <summary>What a review left to be done after it was countersigned, whoever countersigned does in the place of one who left.</summary>
    private async Task<bool> TakesOver(ReviewPart part, Caller caller, CancellationToken stop) =>
        part.State is PartState.Signed
        && caller.Person is { } who
        && who == part.Judge
        && await HasLeft(part, clock.Now().Today, stop);

    private async Task<Refusal?> RefuseJudging(
        ReviewPart part,
        Caller caller,
        CancellationToken stop
    ) =>
        part.Person is not null
            ? caller.Person is { } who && who == part.Judge
                ? null
                : ReviewRefusals.NotYours
            : await Refuse(SelfReviewActs.Countersign, part.Superior, caller, stop);

    private async Task<ReviewPart?> Find(string code, CancellationToken stop)
    {
        var spelled = ReviewCodes.Spelled(code);
        return await db.Set<ReviewPart>().SingleOrDefaultAsync(part => part.Code == spelled, stop);
    }
}
