using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

/// <summary>The forms by which a campaign is planned and run.</summary>
internal sealed class SteerPages(
    CampaignDesk desk,
    BoardReading boards,
    ShowCampaign show,
    UnitDirectory units,
    PersonDirectory people,
    DocumentDirectory documents,
    FindCampaigns campaigns,
    FactReading facts,
    FactCatalogue catalogue,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;
    private const int DocumentsShown = 50;

    /// <param name="under">The campaign under which it is to be run, as an address names it.</param>
    public async Task<IResult> Plan(
        HttpContext context,
        string? under,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(DisseminationActs.Run))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller).Answer(context);
        }

        var today = clock.Now().Today;
        var active = await units.ActiveOn(today, stop);
        var own = active.FirstOrDefault(unit => unit.Id == (caller.Over ?? caller.Unit));
        return Pages.Show<PlanCampaignPage>(
            context,
            new PlanCampaignModel(
                entry,
                UnitChoices.Of(active, caller, [entry.Text("owner"), .. entry.All("units")]),
                [
                    .. await PersonChoices.Heads(units, people, caller, today, stop),
                    .. await PersonChoices.Of(
                        entry.TextOrNull("answerable"),
                        units,
                        people,
                        today,
                        stop
                    ),
                ],
                [.. (await documents.Newest(DocumentsShown, stop)).Select(Choice)],
                [
                    .. Enum.GetValues<PersonKind>()
                        .Select(kind => new Choice(kind.ToString(), kind.Name())),
                ],
                [
                    .. Enum.GetValues<AudienceRoles>()
                        .Select(roles => new Choice(roles.ToString(), roles.Name())),
                ],
                own?.Code,
                $"{Campaign.DonePercentByDefault}",
                $"{Campaign.PassPercentByDefault}",
                own is null
                    ? []
                    :
                    [
                        .. (await campaigns.OpenOf(own.Lineage, stop)).Select(one => new Choice(
                            one.Code,
                            $"{one.Code}: {one.Title}"
                        )),
                    ],
                under
            ),
            DisseminationWords.NewCampaign,
            StatusOf(entry)
        );
    }

    public async Task<IResult> Steer(
        HttpContext context,
        string code,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await desk.Run(code, DisseminationActs.Run, caller, stop);
        if (!caller.Has(DisseminationActs.Run))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller).Answer(context);
        }

        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var campaign = found.Value;
        var board = (await boards.Read(code, null, stop)).Value;
        var detail = await show.Of(campaign, caller, stop);
        return Pages.Show<SteerPage>(
            context,
            new SteerModel(
                campaign.Code,
                campaign.Title,
                campaign.State.Name(),
                entry,
                sent,
                campaign.FrozenOn,
                clock.Now().Today,
                campaign.State is CampaignState.Open,
                campaign.State is CampaignState.Closed,
                campaign.Pilot is { } pilot ? board.AllUnits[pilot].Name : null,
                board.Units.Any(unit => unit.IsPilot && unit.Row.Held > 0),
                campaign.Lessons,
                campaign.GateOpenedAt is { } at ? clock.LocalOf(at) : null,
                campaign.GateOpenedByName,
                detail.MayOpenGate,
                [
                    .. board.Waves.Select(wave => new WaveRowModel(
                        wave.Name,
                        wave.From,
                        wave.Until,
                        board.Units.Count(unit => unit.Wave?.Id == wave.Id)
                    )),
                ],
                board.Count(UnitFigure.Unplanned),
                DisseminationUrls.Units(campaign.Code, UnitFigure.Unplanned.Word(), null),
                UnitChoices.Of(
                    [.. board.Units.Select(unit => unit.Unit).OrderBy(unit => unit.Code)],
                    caller,
                    [entry.Text("unit"), .. entry.All("units")]
                ),
                MaterialLinks.Of(detail),
                FactView.Of(
                    await facts.About(
                        campaign.Id,
                        caller,
                        FactsShown,
                        null,
                        [.. catalogue.Private],
                        stop
                    ),
                    clock
                )
            ),
            campaign.Title,
            StatusOf(entry)
        );
    }

    public async Task<IResult> Exempt(
        HttpContext context,
        string code,
        string? person,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(DisseminationActs.Exempt))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Exempt, caller).Answer(context);
        }

        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign.Answer(context);
        }

        var chosen = entry.TextOrNull("person") ?? person;
        return Pages.Show<ExemptPage>(
            context,
            new ExemptModel(
                campaign.Code,
                campaign.Title,
                entry,
                chosen,
                await PersonChoices.Of(chosen, units, people, clock.Now().Today, stop),
                [
                    .. Enum.GetValues<ExemptionReason>()
                        .Select(reason => new Choice(reason.ToString(), reason.Name())),
                ]
            ),
            SteerWords.ExemptTitle,
            StatusOf(entry)
        );
    }

    public async Task<IResult> EndExemption(
        HttpContext context,
        string code,
        string person,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(DisseminationActs.Exempt))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Exempt, caller).Answer(context);
        }

        if (
            await desk.Campaign(code, stop) is not { } campaign
            || await people.FindByCode(person, stop) is not { } found
        )
        {
            return DisseminationRefusals.NoSuchExemption.Answer(context);
        }

        return Pages.Show<EndExemptionPage>(
            context,
            new EndExemptionModel(campaign.Code, found.Code, found.Name, entry),
            SteerWords.EndTitle,
            StatusOf(entry)
        );
    }

    public static Choice Choice(DocumentSummary document) =>
        new(
            document.Id.Value.ToString(),
            document.Title,
            new Words(document.Subject, document.Subject)
        );

    private static int StatusOf(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
