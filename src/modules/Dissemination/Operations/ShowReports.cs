using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Report">The code of the report in which it stands.</param>
internal sealed record ShownFigure(
    string Code,
    string Meaning,
    string Value,
    string Href,
    string Report,
    string Campaign,
    string CampaignTitle,
    DateTime At
);

/// <summary>Reports that were made, and where their figures lead.</summary>
internal sealed class ShowReports(AppDatabase db, ReportShelf shelf)
{
    public const int Shown = 50;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<CampaignReport>> Of(Guid campaign, CancellationToken stop) =>
        await db.Set<CampaignReport>()
            .AsNoTracking()
            .Where(report => report.Campaign == campaign)
            .OrderByDescending(report => report.Id)
            .Take(Shown)
            .ToListAsync(stop);

    public async Task<FetchedFile?> File(Guid campaign, string code, CancellationToken stop)
    {
        var spelled = DisseminationCodes.Spelled(code);
        var report = await db.Set<CampaignReport>()
            .SingleOrDefaultAsync(one => one.Campaign == campaign && one.Code == spelled, stop);
        return report is null ? null : await shelf.Open(report.Code, report.Sha256, stop);
    }

    public async Task<Outcome<ShownFigure>> Figure(string code, CancellationToken stop)
    {
        var spelled = FigureCodes.Spelled(code);
        var found = await (
            from figure in db.Set<ReportFigure>()
            join report in db.Set<CampaignReport>() on figure.Report equals report.Id
            join campaign in db.Set<Campaign>() on report.Campaign equals campaign.Id
            where figure.Code == spelled
            select new ShownFigure(
                figure.Code,
                figure.Meaning,
                figure.Value,
                figure.Href,
                report.Code,
                campaign.Code,
                campaign.Title,
                report.MadeAt
            )
        ).SingleOrDefaultAsync(stop);
        return found is null ? DisseminationRefusals.NoSuchFigure : found;
    }

    public async Task<IReadOnlyList<ReportFigure>> FiguresOf(
        string report,
        CancellationToken stop
    ) =>
        await db.Set<ReportFigure>()
            .AsNoTracking()
            .Where(figure =>
                db.Set<CampaignReport>().Any(one => one.Id == figure.Report && one.Code == report)
            )
            .OrderBy(figure => figure.Number)
            .ToListAsync(stop);
}
