using Chutri.Dissemination;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>The report of a round, and the shortcomings behind the count of a sign.</summary>
internal sealed class RoundReportPages(
    FindReports reports,
    FindShortcomings shortcomings,
    ReviewDesk desk,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IResult> Form(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await reports.Round(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var (round, today) = (found.Value, clock.Now().Today);
        var all = await units.All(stop);
        return Pages.Show<RoundReportPage>(
            context,
            new RoundReportModel(
                round.Code,
                round.Title,
                ReportHeadModel.Of(
                    all,
                    all[round.Owner],
                    await people.HeadOf(round.Owner, today, stop),
                    today
                ),
                [
                    .. (await reports.Of(round.Id, stop)).Select(report => new MadeReportModel(
                        report.Code,
                        SelfReviewUrls.Round(round.Code, $"reports/{report.Code}"),
                        ReportWords.MadeBy(report.MadeByName, clock.LocalOf(report.MadeAt))
                    )),
                ],
                entry
            ),
            RoundPageWords.ReportTitle,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    public async Task<IResult> File(
        HttpContext context,
        string code,
        string report,
        CancellationToken stop
    )
    {
        var found = await reports.Round(code, context.Features.Get<Caller>()!, stop);
        return found.Refusal is { } refusal ? refusal.Answer(context)
            : await reports.File(found.Value.Id, report, stop) is { } file
                ? KeptFileAnswer.Of(context, file)
            : ReviewRefusals.NoSuchReport.Answer(context);
    }

    public async Task<IResult> Shortcomings(
        HttpContext context,
        string code,
        string? sign,
        string? after,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (await desk.Round(code, stop) is not { } round)
        {
            return ReviewRefusals.NoSuchRound.Answer(context);
        }

        var known = (await desk.Edition(round.Signs, stop)).ReadSigns();
        var chosen = known.FirstOrDefault(one => one.Code == sign);
        var (page, others) = await shortcomings.Page(
            round,
            chosen?.Code ?? "",
            after,
            caller,
            stop
        );
        var heading = RoundPageWords.ShortcomingHeading(page.Total + others);
        return Pages.Show<ShortcomingListPage>(
            context,
            new ShortcomingListModel(
                round.Code,
                round.Title,
                heading,
                chosen is null ? null : $"{chosen.Code}. {chosen.Text}",
                [
                    .. page.Items.Select(line => new ShortcomingRowModel(
                        line.Unit,
                        SelfReviewUrls.Review(line.Review),
                        ReviewPresenter.Kept(line.Text),
                        line.Repeats
                    )),
                ],
                others > 0 ? RoundPageWords.Others(others) : null,
                PagingView.Of(
                    page,
                    RoundPageWords.Things,
                    SelfReviewUrls.Shortcomings(round.Code, chosen?.Code),
                    after is null
                )
            ),
            heading
        );
    }
}
