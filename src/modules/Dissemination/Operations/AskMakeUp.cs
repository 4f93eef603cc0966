using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Kind">A make-up session, or self-study.</param>
/// <param name="On">The day of the make-up session; of self-study its last.</param>
/// <param name="StartsAt">Of a make-up session; of self-study at once.</param>
internal sealed record AskMakeUpRequest(
    string Code,
    SessionKind Kind,
    DateOnly On,
    DateTime StartsAt,
    string Place
);

/// <summary>
/// Whoever missed an ended session catches up: a make-up session is set or a time for self-study begins, and each has a duty by
/// that day. Whoever has been asked already, is exempt, or has left the unit is not asked; but again whoever was asked to a session
/// that has ended without them.
/// </summary>
internal sealed class AskMakeUp(
    AppDatabase db,
    Counters counters,
    CampaignDesk desk,
    MakeUpOpening makeUps,
    MakeUpBook before,
    PersonDirectory people
) : IOperation<AskMakeUpRequest, MakeUpGiven>, INumbering
{
    /// <summary>At once, so that others do not wait long for their turn; the next are asked by the same act again.</summary>
    public const int Most = 5_000;

    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<MakeUpGiven>> Run(
        AskMakeUpRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Hold(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var missed = found.Value;
        var campaign = await db.Set<Campaign>().SingleAsync(one => one.Id == missed.Campaign, stop);
        if (campaign.RefuseSession(missed.Unit) is { } not)
        {
            return not;
        }

        if (missed.State is not SessionState.Closed)
        {
            return DisseminationRefusals.SessionIsNotOver;
        }

        if (request.On < now.Today)
        {
            return Refusal.Invalid("day", MakeUpWords.DueNotPast);
        }

        var (missing, left) = await Missing(missed, now, stop);
        if (missing.Count == 0)
        {
            return DisseminationRefusals.NobodyToCatchUp;
        }

        PersonId[] asked = [.. missing.Select(member => member.Person)];
        await before.End(campaign.Id, asked, MakeUpEnd.AskedAgain, now, stop);
        await db.SaveChangesAsync(stop); // nobody has two at once
        var same = await Same(request, missed, stop);
        var session = same ?? await Session(request, missed, now, stop);
        if (same is null)
        {
            Begin(session, caller, now);
        }

        var opened = await makeUps.Open(
            campaign,
            missed,
            session,
            missing,
            request.On,
            caller,
            now,
            stop
        );
        db.Record(
            new MakeUpAsked(
                session.Id,
                session.Code,
                missed.Id,
                missed.Code,
                request.On,
                asked,
                [.. opened.Select(one => one.Id)]
            ),
            caller,
            now
        );
        return new MakeUpGiven(session.Code, opened.Count, left);
    }

    private async Task<(IReadOnlyList<AudienceMember> Asked, int Left)> Missing(
        StudySession missed,
        Moment now,
        CancellationToken stop
    )
    {
        var missing = ShowSession
            .ToAsk(db, missed)
            .OrderBy(member => member.SortKey)
            .ThenBy(member => member.PersonCode);
        var all = await missing.CountAsync(stop);
        for (var from = 0; from < all; from += Most)
        {
            var some = await missing.Skip(from).Take(Most).ToListAsync(stop);
            var known = (
                await people.HoldingPosts([.. some.Select(member => member.Person)], stop)
            ).ToDictionary(person => person.Id);
            AudienceMember[] asked =
            [
                .. some.Where(member =>
                    known.GetValueOrDefault(member.Person) is { } person
                    && person.PostsOn(now.Today).Any(post => post.ActsFor(member.Unit))
                ),
            ];
            if (asked.Length > 0)
            {
                return (asked, all - from - some.Count);
            }
        }

        return ([], 0);
    }

    /// <summary>Where others who missed the same session were asked to, if it is still to come: more than are asked at once meet in one.</summary>
    private async Task<StudySession?> Same(
        AskMakeUpRequest request,
        StudySession missed,
        CancellationToken stop
    )
    {
        var asked = db.Set<MakeUp>()
            .Where(one => one.Missed == missed.Id && one.EndedAt == null)
            .Select(one => one.Session);
        var sessions = db.Set<StudySession>()
            .Where(one =>
                asked.Contains(one.Id)
                && one.Kind == request.Kind
                && one.State != SessionState.Closed
            );
        sessions =
            request.Kind is SessionKind.SelfStudy
                ? sessions.Where(one => one.Until == request.On)
                : sessions.Where(one =>
                    one.On == request.On
                    && one.StartsAt == request.StartsAt
                    && one.Place == request.Place
                );
        return await sessions.OrderBy(one => one.Id).FirstOrDefaultAsync(stop);
    }

    private void Begin(StudySession session, Caller caller, Moment now)
    {
        if (session.On <= now.Today.AddDays(1))
        {
            session.Remind(now); // asking says it soon enough
        }

        db.Add(session);
        db.Record(
            new SessionPlanned(
                session.Id,
                session.Code,
                session.Campaign,
                session.Unit,
                session.Title
            ),
            caller,
            now
        );
        if (session.IsSelfStudy)
        {
            db.Record(session.Open(now).Value, caller, now);
        }
    }

    private async Task<StudySession> Session(
        AskMakeUpRequest request,
        StudySession missed,
        Moment now,
        CancellationToken stop
    )
    {
        var year = now.Today.Year;
        var number = await counters.Next(DisseminationCodes.SessionCounter(year), stop);
        var alone = request.Kind is SessionKind.SelfStudy;
        return StudySession.Of(
            DisseminationCodes.OfSession(year, number),
            missed.Campaign,
            new(
                missed.Unit,
                request.Kind,
                MakeUpWords
                    .SessionTitle(request.Kind, missed.Title)
                    .Vietnamese.Shortened(Lengths.Title),
                request.Place,
                alone ? now.Today : request.On,
                alone ? now.Utc : request.StartsAt,
                missed.Agenda,
                alone ? "" : missed.Speakers,
                "",
                missed.Confirming,
                alone ? request.On : null
            )
        );
    }
}

/// <param name="Session">Where it is made up.</param>
/// <param name="Left">Who is still to be asked, because there were more than are asked at once.</param>
internal sealed record MakeUpGiven(string Session, int People, int Left);
