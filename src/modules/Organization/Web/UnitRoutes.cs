using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

internal static class UnitRoutes
{
    private const int FactsShown = 30;

    /// <summary>Edition, heads, their people and posts, counts, units without a head; the structure itself (3) where it changed.</summary>
    public const int ListBudget = 9;

    /// <summary>The list's, names, places, people with count and posts, stand-ins, facts, the figures of its work.</summary>
    public const int UnitBudget = 16;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(OrganizationUrls.Units, List);
        pages.MapGet(OrganizationUrls.Units + "/{key}", Show);
    }

    private static async Task<IResult> List(
        string? q,
        string? branch,
        string? under,
        string? state,
        string? after,
        HttpContext context,
        Caller caller,
        FindUnits find,
        UnitDirectory directory,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var root = string.IsNullOrEmpty(under) ? null : await directory.FindByCode(under, stop);
        if (root is null && !string.IsNullOrEmpty(under))
        {
            return OrganizationRefusals.UnitNotFound(under).Answer(context);
        }

        var question = new UnitQuestion(q, branch, under, state);
        var found = await find.Run(question.Filter(root?.Id), after, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var page = found.Value;
        var maySeePlans = caller.Has(OrganizationActs.SeeStructurePlans);
        int? withoutHead = maySeePlans
            ? await find.Count(new(Standing: UnitStanding.WithoutHead), stop)
            : null;
        var everyHeaded = question.Standing is UnitStanding.WithoutHead && withoutHead is 0;
        var model = new UnitListModel(
            UnitWords.Heading(question.Standing, page.Total),
            q ?? "",
            under ?? "",
            question.Chips(await directory.ActiveOn(clock.Now().Today, stop), withoutHead),
            [.. page.Items.Select(row => UnitPresenter.Line(row, clock.Now().Today))],
            everyHeaded ? UnitWords.AllHaveHeads : UnitWords.NoneTitle,
            everyHeaded ? UnitWords.WhatStandsHere : UnitWords.NoneText,
            PagingView.Of(page, UnitWords.Units, question.Address, after is null),
            maySeePlans
        );
        return Pages.Show<UnitListPage>(context, model, model.Heading);
    }

    private static async Task<IResult> Show(
        string key,
        HttpContext context,
        Caller caller,
        ShowUnit show,
        FactReading facts,
        FindDelegations delegations,
        IEnumerable<IUnitFigures> kept,
        UnitDirectory directory,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (await show.Run(key, stop) is not { } unit)
        {
            return OrganizationRefusals.UnitNotFound(key).Answer(context);
        }

        var happened = await facts.About(unit.Unit.Id.Value, caller, FactsShown, null, stop);
        var figures = kept.FirstOrDefault() is { } keeper
            ? await keeper.Of(unit.Unit, clock.Now(), stop)
            : null;
        var units = await directory.All(stop);
        var standIns = await delegations.Current(new(Unit: unit.Unit.Id), stop);
        var model = UnitPresenter.Of(
            unit,
            units,
            DelegationPresenter.Lines(standIns, caller, units),
            FactView.Of(happened, clock),
            figures,
            caller,
            clock.Now().Today
        );
        return Pages.Show<UnitPage>(context, model, unit.Unit.Name);
    }
}
