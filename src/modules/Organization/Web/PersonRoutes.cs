using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Web;

internal static class PersonRoutes
{
    /// <summary>Edition, count, page, people, posts; the structure itself (3) where it changed.</summary>
    public const int ListBudget = 9;

    private const int FactsShown = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(OrganizationUrls.People, List);
        pages.MapGet(OrganizationUrls.People + "/{key}", Show);
    }

    private static async Task<IResult> List(
        string? q,
        string? unit,
        string? after,
        HttpContext context,
        Caller caller,
        FindPeople find,
        UnitDirectory directory,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var of = string.IsNullOrEmpty(unit) ? null : await directory.FindByCode(unit, stop);
        if (of is null && !string.IsNullOrEmpty(unit))
        {
            return OrganizationRefusals.UnitNotFound(unit).Answer(context);
        }

        var page = await find.Run(new(q, of?.Id, Below: false), after, stop);
        var units = await directory.All(stop);
        var address = of is null ? OrganizationUrls.People : OrganizationUrls.PeopleOf(of.Code);
        if (!string.IsNullOrEmpty(q))
        {
            address += (of is null ? "?" : "&") + "q=" + Uri.EscapeDataString(q);
        }

        var today = clock.Now().Today;
        var model = new PeopleListModel(
            PersonWords.Heading(page.Total),
            q ?? "",
            of?.Code ?? "",
            of is null ? null : new(of.Name, OrganizationUrls.Unit(of.Code)),
            [.. page.Items.Select(person => PersonPresenter.Line(person, units, today))],
            PagingView.Of(page, PersonWords.People, address, after is null),
            caller.Has(OrganizationActs.People)
        );
        return Pages.Show<PeopleListPage>(context, model, model.Heading);
    }

    private static async Task<IResult> Show(
        string key,
        HttpContext context,
        Caller caller,
        ShowPerson show,
        FindDelegations delegations,
        UnitDirectory directory,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (await show.Run(key, stop) is not { } person)
        {
            return OrganizationRefusals.PersonNotFound(key).Answer(context);
        }

        var happened = await facts.About(person.Person.Id.Value, caller, FactsShown, null, stop);
        var units = await directory.All(stop);
        var standIns = await delegations.Current(new(person.Person.Id), stop);
        var model = PersonPresenter.Of(
            person,
            DelegationPresenter.Lines(standIns, caller, units),
            FactView.Of(happened, clock),
            caller,
            units
        );
        return Pages.Show<PersonPage>(context, model, person.Person.Name);
    }
}
