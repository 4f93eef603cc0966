using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Reason">Why exempt, by which paper and who granted it.</param>
internal sealed record AudienceLine(
    PersonId Person,
    string Code,
    string Name,
    string Title,
    UnitId UnitId,
    string Unit,
    bool Exempt,
    Exemption? Reason,
    string? Session,
    bool Understood
);

/// <summary>The people behind a figure, by given name.</summary>
internal sealed class FindAudience(AppDatabase db, UnitDirectory units, AudienceTotals totals)
{
    public const int OnPage = 100;

    /// <summary>A list this long is looked up by its units and sorted; a longer one is read in its order until the page is full.</summary>
    private const long Sorted = 10_000;

    public async Task<KeyPage<AudienceLine>> Page(
        Guid campaign,
        PeopleFigure figure,
        UnitId? unit,
        string? after,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var found = Of(campaign, figure, unit);
        var total = await totals.Of(Of(campaign, figure, unit), campaign, figure, unit, stop);
        if (Cursor.Read(after, 2) is [var key, var code])
        {
            found = found.Where(member =>
                member.SortKey.CompareTo(key) > 0
                || (member.SortKey == key && member.PersonCode.CompareTo(code) > 0)
            );
        }

        // With nothing added SQLite would walk the whole campaign by name to find the few people of one cell.
        var inOrder =
            unit is not null && total <= Sorted
                ? found.OrderBy(member => member.SortKey + "")
                : found.OrderBy(member => member.SortKey);
        var page = await inOrder
            .ThenBy(member => member.PersonCode)
            .Take(OnPage + 1)
            .ToListAsync(stop);
        var goesOn = page.Count > OnPage;
        AudienceMember[] shown = [.. page.Take(OnPage)];
        PersonId[] people = [.. shown.Where(m => m.Exempt).Select(m => m.Person)];
        var reasons = await db.Set<Exemption>()
            .AsNoTracking()
            .Where(one =>
                one.Campaign == campaign && one.EndedAt == null && people.Contains(one.Person)
            )
            .ToDictionaryAsync(one => one.Person, stop);
        Guid[] ids = [.. shown.Select(m => m.AttendedIn).OfType<Guid>().Distinct()];
        var sessions = await db.Set<StudySession>()
            .Where(session => ids.Contains(session.Id))
            .Select(session => new { session.Id, session.Code })
            .ToDictionaryAsync(session => session.Id, session => session.Code, stop);
        return new(
            [
                .. shown.Select(member => new AudienceLine(
                    member.Person,
                    member.PersonCode,
                    member.PersonName,
                    member.Title,
                    member.Unit,
                    all[member.Unit].Name,
                    member.Exempt,
                    reasons.GetValueOrDefault(member.Person),
                    member.AttendedIn is { } id ? sessions[id] : null,
                    member.UnderstoodAt is not null
                )),
            ],
            goesOn ? Cursor.Write(shown[^1].SortKey, shown[^1].PersonCode) : null,
            total
        );
    }

    private IQueryable<UnitId> Below(UnitId unit) =>
        db.Set<UnitLineage>().Where(line => line.Ancestor == unit).Select(line => line.Unit);

    public IQueryable<AudienceMember> Of(Guid campaign, PeopleFigure figure, UnitId? unit)
    {
        var members = db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member => member.Campaign == campaign);
        if (unit is { } within)
        {
            var below = Below(within);
            members = members.Where(member => below.Contains(member.Unit));
        }

        return figure switch
        {
            PeopleFigure.Listed => members,
            PeopleFigure.Exempt => members.Where(member => member.Exempt),
            PeopleFigure.Attended => members.Where(member => member.AttendedIn != null),
            PeopleFigure.Absent => members.Where(member =>
                !member.Exempt && member.AttendedIn == null
            ),
            PeopleFigure.Understood => members.Where(member =>
                member.AttendedIn != null && member.UnderstoodAt != null
            ),
            PeopleFigure.NotUnderstood => members.Where(member =>
                member.AttendedIn != null && member.UnderstoodAt == null
            ),
            PeopleFigure.CatchingUp => members.Where(member =>
                db.Set<MakeUp>()
                    .Any(one =>
                        one.Campaign == campaign
                        && one.Person == member.Person
                        && one.EndedAt == null
                    )
            ),
            _ => members.Where(member => !member.Exempt),
        };
    }
}
