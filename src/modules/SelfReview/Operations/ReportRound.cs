using Chutri.Dissemination;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <param name="Head">What stands around the figures.</param>
/// <param name="Site">The address of the program, before the paths of the lists.</param>
internal sealed record ReportRoundRequest(string Code, ReportHead Head, string Site);

/// <summary>Writes the report of a round with the figures of its board, each with the address of its list.</summary>
internal sealed class ReportRound(
    AppDatabase db,
    Counters counters,
    ReviewDesk desk,
    ShowRound show,
    UnitDirectory units,
    ReportShelf shelf
) : IOperation<ReportRoundRequest, string>, INumbering
{
    public Act Act => SelfReviewActs.Open;

    /// <returns>The code of the report.</returns>
    public async Task<Outcome<string>> Run(
        ReportRoundRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await show.Run(request.Code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var round = found.Value.Round;
        if (await desk.Refuse(Act, round.Owner, caller, stop) is { } not)
        {
            return not;
        }

        if (round.IsOfPeople)
        {
            return PersonReviewRefusals.OfPeople;
        }

        var paper = new RoundPaper(found.Value, now.Today, request.Site).Write(
            request.Head,
            (await units.Find(round.Owner, stop))!
        );
        var written = await shelf.Keep(paper, now, stop);
        if (written.Refusal is { } unclear)
        {
            return unclear;
        }

        var year = now.Today.Year;
        var kept = new RoundReport
        {
            Code = ReviewCodes.OfReport(
                year,
                await counters.Next(ReviewCodes.ReportCounter(year), stop)
            ),
            Round = round.Id,
            MadeAt = now.Utc,
            MadeByName = caller.Signature.Shortened(Lengths.Name),
            Sha256 = written.Value.Sha256,
            Size = written.Value.Size,
        };
        db.Add(kept);
        db.Record(new RoundReported(round.Id, round.Code, kept.Code), caller, now);
        return kept.Code;
    }
}
