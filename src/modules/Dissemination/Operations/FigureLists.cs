using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>
/// The lists behind the figures of a report. They are kept with the report when it is made, because the lists of the campaign go
/// on: so a figure opens for ever a list of exactly its length.
/// </summary>
internal sealed class FigureLists(AppDatabase db, FileStore files)
{
    public const int OnPage = 100;

    /// <summary>Everybody on the list of the campaign, by given name, with how far each is.</summary>
    public async Task<IReadOnlyList<(PersonId Person, StandingThen Standing)>> People(
        Guid campaign,
        CancellationToken stop
    )
    {
        var catching = (
            await db.Set<MakeUp>()
                .Where(one => one.Campaign == campaign && one.EndedAt == null)
                .Select(one => one.Person)
                .ToListAsync(stop)
        ).ToHashSet();
        var members = await db.Set<AudienceMember>()
            .Where(member => member.Campaign == campaign)
            .OrderBy(member => member.SortKey)
            .ThenBy(member => member.PersonCode)
            .Select(member => new
            {
                member.Person,
                member.Exempt,
                Attended = member.AttendedIn != null,
                Understood = member.UnderstoodAt != null,
            })
            .ToListAsync(stop);
        return
        [
            .. members.Select(member =>
                (
                    member.Person,
                    (member.Exempt ? StandingThen.Exempt : 0)
                        | (member.Attended ? StandingThen.Attended : 0)
                        | (member.Understood ? StandingThen.Understood : 0)
                        | (catching.Contains(member.Person) ? StandingThen.CatchingUp : 0)
                )
            ),
        ];
    }

    public async Task Keep(
        Guid report,
        BoardView board,
        IReadOnlyList<(PersonId Person, StandingThen Standing)> people,
        Moment now,
        CancellationToken stop
    )
    {
        var content = ListsThen.Write(
            [.. BoardReading.MostBehindFirst(board.Units).Select(UnitThen.Of)],
            people
        );
        var digest = FileStore.Digest(content);
        await files.Keep(content, digest, now, stop);
        db.Add(new ReportLists { Report = report, Sha256 = digest });
    }

    /// <summary>The units behind a figure of a report, most behind first.</summary>
    public async Task<KeyPage<UnitThen>> Units(
        ShownFigure figure,
        UnitFigure of,
        string? after,
        CancellationToken stop
    )
    {
        var from = ListPlace.Read(after);
        var (page, total) = (await Lists(figure, stop)).PageOf(of, from, OnPage);
        return new(page, ListPlace.Next(from, page.Count, total), total);
    }

    /// <summary>The people behind a figure of a report, by given name.</summary>
    public async Task<KeyPage<PersonOfFigure>> People(
        ShownFigure figure,
        PeopleFigure of,
        string? after,
        CancellationToken stop
    )
    {
        var from = ListPlace.Read(after);
        var (page, total) = (await Lists(figure, stop)).PageOf(of, from, OnPage);
        PersonId[] people = [.. page.Select(one => one.Person)];
        var members = await db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member =>
                people.Contains(member.Person)
                && db.Set<Campaign>()
                    .Any(one => one.Id == member.Campaign && one.Code == figure.Campaign)
            )
            .ToDictionaryAsync(member => member.Person, stop);
        return new(
            [
                .. page.Select(one =>
                {
                    var member = members[one.Person];
                    return new PersonOfFigure(
                        member.PersonCode,
                        member.PersonName,
                        member.Title,
                        member.Unit,
                        one.Standing
                    );
                }),
            ],
            ListPlace.Next(from, page.Count, total),
            total
        );
    }

    private async Task<ListsThen> Lists(ShownFigure figure, CancellationToken stop)
    {
        var digest = await (
            from lists in db.Set<ReportLists>()
            join report in db.Set<CampaignReport>() on lists.Report equals report.Id
            where report.Code == figure.Report
            select lists.Sha256
        ).SingleAsync(stop);
        return new(
            await files.Read(digest, stop)
                ?? throw new InvalidOperationException($"{figure.Report}: its lists are not there")
        );
    }
}
