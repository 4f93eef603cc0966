using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Entry">Null: not on the roll.</param>
internal sealed record RollLine(
    PersonId Person,
    string Code,
    string Name,
    string Title,
    bool Exempt,
    bool AttendedElsewhere,
    Attendance? Entry,
    MakeUp? MakeUp
);

/// <summary>Which part of a roll is shown.</summary>
internal enum RollFilter
{
    All,
    Missing,
    Present,
    Waiting,

    /// <summary>Who was asked to catch up on it, or at it.</summary>
    CatchingUp,
}

/// <param name="Expected">Who has to attend and is of the unit or below it.</param>
/// <param name="Conclusions">Empty for whoever may not read them.</param>
/// <param name="Files">Only for whoever holds it: signed papers are among them.</param>
internal sealed record SessionView(
    StudySession Session,
    Campaign Campaign,
    UnitSummary Unit,
    int Expected,
    int Present,
    int Waiting,
    IReadOnlyDictionary<AttendanceWay, int> ByWay,
    AskedToCatchUp CatchUp,
    KeyPage<RollLine> Roll,
    IReadOnlyList<SessionConclusion> Conclusions,
    IReadOnlyList<SessionFile> Files,
    bool MayHold,
    bool MayReadMinutes
);

/// <param name="ToAsk">Who missed it, did not attend elsewhere, and was not asked yet.</param>
internal readonly record struct AskedToCatchUp(int Asked, int Done, int ToAsk);

/// <summary>A session with its roll: the unit's own people, and guests who came.</summary>
internal sealed class ShowSession(AppDatabase db, CampaignDesk desk, UnitDirectory units)
{
    public const int OnPage = 200;

    /// <param name="filter">Null: without its people.</param>
    public async Task<Outcome<SessionView>> Run(
        string code,
        RollFilter? filter,
        string? words,
        string? after,
        int atMost,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Session(code, stop) is not { } session)
        {
            return DisseminationRefusals.NoSuchSession;
        }

        var mayHold = await desk.MayHold(session, caller, stop);
        var mayRead = mayHold || await MayReadMinutes(session, caller, stop);
        var counts = await db.Set<Attendance>()
            .Where(entry => entry.Session == session.Id && entry.State != EntryState.Struck)
            .GroupBy(entry => new { entry.State, entry.Way })
            .Select(group => new
            {
                group.Key.State,
                group.Key.Way,
                Count = group.Count(),
            })
            .ToListAsync(stop);
        var own = Members(db, session);
        return new SessionView(
            session,
            await db.Set<Campaign>()
                .AsNoTracking()
                .SingleAsync(c => c.Id == session.Campaign, stop),
            (await units.Find(session.Unit, stop))!,
            await own.CountAsync(member => !member.Exempt, stop),
            counts.Where(c => c.State is EntryState.Counted).Sum(c => c.Count),
            counts.Where(c => c.State is EntryState.Waiting).Sum(c => c.Count),
            counts.Where(c => c.State is EntryState.Counted).ToDictionary(c => c.Way, c => c.Count),
            await CatchUp(session, stop),
            mayHold && filter is { } part
                ? await Roll(session, part, words, after, atMost, stop)
                : new KeyPage<RollLine>([], null, 0),
            mayRead
                ? await db.Set<SessionConclusion>()
                    .AsNoTracking()
                    .Where(one => one.Session == session.Id)
                    .OrderBy(one => one.Number)
                    .ToListAsync(stop)
                : [],
            mayHold
                ? await db.Set<SessionFile>()
                    .AsNoTracking()
                    .Where(file => file.Session == session.Id)
                    .OrderBy(file => file.Id)
                    .ToListAsync(stop)
                : [],
            mayHold,
            mayRead
        );
    }

    /// <summary>By the post, or because the session was for the caller, or the caller was there.</summary>
    private async Task<bool> MayReadMinutes(
        StudySession session,
        Caller caller,
        CancellationToken stop
    ) =>
        await desk.Refuse(DisseminationActs.ReadMinutes, session.Unit, caller, stop) is null
        || (
            caller.Person is { } me
            && (
                await Members(db, session).AnyAsync(member => member.Person == me, stop)
                || await db.Set<Attendance>()
                    .AnyAsync(
                        entry =>
                            entry.Session == session.Id
                            && entry.Person == me
                            && entry.State == EntryState.Counted,
                        stop
                    )
            )
        );

    /// <summary>People on the campaign's list whom the session is for.</summary>
    internal static IQueryable<AudienceMember> Members(AppDatabase db, StudySession session)
    {
        var below = db.Set<UnitLineage>()
            .Where(line => line.Ancestor == session.Unit)
            .Select(line => line.Unit);
        var members = db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member => member.Campaign == session.Campaign && below.Contains(member.Unit));
        if (!session.IsMadeUp)
        {
            return members;
        }

        var asked = db.Set<MakeUp>().Where(one => one.Session == session.Id);
        return members.Where(member =>
            !asked.Any() || asked.Any(one => one.Person == member.Person)
        );
    }

    private IQueryable<MakeUp> MakeUps(StudySession session) =>
        db.Set<MakeUp>()
            .AsNoTracking()
            .Where(one => one.Missed == session.Id || one.Session == session.Id);

    /// <summary>Whoever was asked more than once is there once.</summary>
    private IQueryable<AudienceMember> CatchingUp(StudySession session) =>
        db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member =>
                member.Campaign == session.Campaign
                && MakeUps(session).Any(one => one.Person == member.Person)
            );

    private async Task<AskedToCatchUp> CatchUp(StudySession session, CancellationToken stop)
    {
        if (session.State is not SessionState.Closed && !session.IsMadeUp)
        {
            return default;
        }

        var asked = CatchingUp(session);
        return new(
            await asked.CountAsync(stop),
            await asked.CountAsync(member => member.AttendedIn != null, stop),
            session.State is SessionState.Closed ? await ToAsk(db, session).CountAsync(stop) : 0
        );
    }

    /// <summary>
    /// Who missed it, did not attend elsewhere, and was not asked to catch up yet, or only at a session that has ended without them.
    /// </summary>
    internal static IQueryable<AudienceMember> ToAsk(AppDatabase db, StudySession session)
    {
        var asked = db.Set<MakeUp>()
            .Where(one =>
                one.Campaign == session.Campaign
                && one.EndedAt == null
                && db.Set<StudySession>()
                    .Any(there => there.Id == one.Session && there.State != SessionState.Closed)
            );
        return Members(db, session)
            .Where(member => !member.Exempt && member.AttendedIn == null)
            .Where(member => !asked.Any(one => one.Person == member.Person));
    }

    private async Task<KeyPage<RollLine>> Roll(
        StudySession session,
        RollFilter filter,
        string? words,
        string? after,
        int atMost,
        CancellationToken stop
    )
    {
        var entries = db.Set<Attendance>()
            .Where(entry => entry.Session == session.Id && entry.State != EntryState.Struck);
        var waiting = entries.Where(entry => entry.State == EntryState.Waiting);
        var there = entries.Select(entry => entry.Person);
        var guests = db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member => member.Campaign == session.Campaign && there.Contains(member.Person));
        var found = filter switch
        {
            RollFilter.Present => guests,
            RollFilter.Waiting => guests.Where(member =>
                waiting.Any(entry => entry.Person == member.Person)
            ),
            RollFilter.Missing => Members(db, session)
                .Where(member => !member.Exempt && !there.Contains(member.Person)),
            RollFilter.CatchingUp => CatchingUp(session),
            _ => Members(db, session),
        };
        if (!string.IsNullOrWhiteSpace(words))
        {
            var pattern = LikePattern.Holding(VietnameseText.Folding.Fold(words).Replace(' ', '%'));
            found = found.Where(member =>
                EF.Functions.Like(member.Folded, pattern, LikePattern.Escape)
            );
        }

        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 2) is [var key, var code])
        {
            found = found.Where(member =>
                member.SortKey.CompareTo(key) > 0
                || (member.SortKey == key && member.PersonCode.CompareTo(code) > 0)
            );
        }

        var page = await found
            .OrderBy(member => member.SortKey)
            .ThenBy(member => member.PersonCode)
            .Take(atMost + 1)
            .ToListAsync(stop);
        AudienceMember[] shown = [.. page.Take(atMost)];
        PersonId[] people = [.. shown.Select(member => member.Person)];
        var byPerson = await entries
            .AsNoTracking()
            .Where(entry => people.Contains(entry.Person))
            .ToDictionaryAsync(entry => entry.Person, stop);
        var caughtUp =
            session.State is SessionState.Closed || session.IsMadeUp
                ? (
                    await MakeUps(session)
                        .Where(one => people.Contains(one.Person))
                        .OrderBy(one => one.Id)
                        .ToListAsync(stop)
                ).ToLookup(one => one.Person)
                : null;
        return new(
            [
                .. shown.Select(member => new RollLine(
                    member.Person,
                    member.PersonCode,
                    member.PersonName,
                    member.Title,
                    member.Exempt,
                    member.AttendedIn is { } other && other != session.Id,
                    byPerson.GetValueOrDefault(member.Person),
                    caughtUp?[member.Person].LastOrDefault()
                )),
            ],
            page.Count > atMost ? Cursor.Write(shown[^1].SortKey, shown[^1].PersonCode) : null,
            total
        );
    }

    /// <summary>Whose entry of the roll it is; null where there is none.</summary>
    public Task<string?> NameOn(StudySession session, Guid entry, CancellationToken stop) =>
        db.Set<Attendance>()
            .Where(one => one.Session == session.Id && one.Id == entry)
            .Join(
                db.Set<AudienceMember>().Where(member => member.Campaign == session.Campaign),
                one => one.Person,
                member => member.Person,
                (_, member) => member.PersonName
            )
            .SingleOrDefaultAsync(stop);

    public async Task<IReadOnlyDictionary<string, AudienceMember>> AudienceByCode(
        string code,
        IReadOnlyCollection<string> codes,
        CancellationToken stop
    )
    {
        if (await desk.Session(code, stop) is not { } session)
        {
            return new Dictionary<string, AudienceMember>();
        }

        string[] spelled = [.. codes.Select(PersonCodes.Normal).Distinct()];
        return await db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member =>
                member.Campaign == session.Campaign && spelled.Contains(member.PersonCode)
            )
            .ToDictionaryAsync(member => member.PersonCode, StringComparer.OrdinalIgnoreCase, stop);
    }

    public async Task<FetchedFile?> File(
        string code,
        Guid id,
        FileStore files,
        CancellationToken stop
    )
    {
        var file = await desk.Session(code, stop) is { } session
            ? await db.Set<SessionFile>()
                .SingleOrDefaultAsync(one => one.Session == session.Id && one.Id == id, stop)
            : null;
        return file is not null && await files.Open(file.Sha256, stop) is { } content
            ? new(file.Name, file.MediaType, file.Sha256, content)
            : null;
    }
}
