using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

internal sealed class ReportPages(
    CampaignDesk desk,
    ShowReports reports,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Run(context, code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var campaign = found.Value;
        var all = await units.All(stop);
        var owner = all[campaign.Owner];
        var head = await people.HeadOf(owner.Id, clock.Now().Today, stop);
        return Pages.Show<ReportPage>(
            context,
            new ReportModel(
                campaign.Code,
                campaign.Title,
                ReportHeadModel.Of(all, owner, head, clock.Now().Today),
                [
                    .. (await reports.Of(campaign.Id, stop)).Select(report => new ReportRowModel(
                        report.Code,
                        DisseminationUrls.Of(campaign.Code, $"reports/{report.Code}"),
                        ReportWords.MadeBy(report.MadeByName, clock.LocalOf(report.MadeAt))
                    )),
                ],
                entry
            ),
            ReportWords.Title,
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
        var found = await Run(context, code, stop);
        return found.Refusal is { } refusal ? refusal.Answer(context)
            : await reports.File(found.Value.Id, report, stop) is { } file
                ? KeptFileAnswer.Of(context, file)
            : DisseminationRefusals.NoSuchFile.Answer(context);
    }

    private async Task<Outcome<Campaign>> Run(
        HttpContext context,
        string code,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        return caller.Has(DisseminationActs.Run)
            ? await desk.Run(code, DisseminationActs.Run, caller, stop)
            : PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller);
    }
}
