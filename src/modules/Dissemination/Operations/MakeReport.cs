using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <param name="Head">What stands around the figures.</param>
/// <param name="Site">The address of the program, before the path of a figure's code.</param>
internal sealed record MakeReportRequest(string Code, ReportHead Head, string Site);

/// <summary>Writes the report to the superior unit with the figures of the board, each with a short code that leads to its list.</summary>
internal sealed class MakeReport(
    AppDatabase db,
    Counters counters,
    CampaignDesk desk,
    BoardReading boards,
    FigureLists lists,
    UnitDirectory units,
    ReportShelf shelf
) : IOperation<MakeReportRequest, string>, INumbering
{
    public Act Act => DisseminationActs.Run;

    /// <returns>The code of the report.</returns>
    public async Task<Outcome<string>> Run(
        MakeReportRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var campaign = found.Value;
        if (campaign.State is CampaignState.Draft)
        {
            return DisseminationRefusals.NotFrozen;
        }

        var board = (await boards.Read(campaign.Code, null, stop)).Value;
        var people = await lists.People(campaign.Id, stop);
        var catching = people.Count(one => PeopleFigure.CatchingUp.Holds(one.Standing));
        var report = new ReportPaper(board, catching, now.Today);
        var paper = report.Write(
            request.Head,
            (await units.Find(campaign.Owner, stop))!,
            request.Site
        );
        var written = await shelf.Keep(paper, now, stop);
        if (written.Refusal is { } unclear)
        {
            return unclear;
        }

        var year = now.Today.Year;
        var kept = new CampaignReport
        {
            Code = DisseminationCodes.OfReport(
                year,
                await counters.Next(DisseminationCodes.ReportCounter(year), stop)
            ),
            Campaign = campaign.Id,
            MadeAt = now.Utc,
            MadeByName = caller.Signature.Shortened(Lengths.Name),
            Sha256 = written.Value.Sha256,
            Size = written.Value.Size,
        };
        db.Add(kept);
        await lists.Keep(kept.Id, board, people, now, stop);
        db.AddRange(
            report.Figures.Select(
                (figure, at) =>
                    new ReportFigure
                    {
                        Code = figure.Code,
                        Report = kept.Id,
                        Number = at + 1,
                        Meaning = figure.Meaning,
                        Value = figure.Value,
                        Href = figure.Href,
                    }
            )
        );
        db.Record(
            new ReportMade(campaign.Id, campaign.Code, kept.Code, report.Figures.Count),
            caller,
            now
        );
        return kept.Code;
    }
}
