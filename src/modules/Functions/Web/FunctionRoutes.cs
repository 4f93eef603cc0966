using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Web;

internal static class FunctionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(FunctionUrls.List, List);
        pages.MapGet(
            FunctionUrls.List + "/{id:guid}",
            (
                Guid id,
                HttpContext context,
                Caller caller,
                FunctionPages show,
                CancellationToken stop
            ) => show.One(id, context, caller, stop)
        );
    }

    private static async Task<IResult> List(
        string? q,
        string? unit,
        string? under,
        string? field,
        string? kind,
        string? origin,
        string? day,
        string? state,
        string? after,
        HttpContext context,
        Caller caller,
        FindFunctions find,
        Registers registers,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var question = new FunctionQuestion(q, unit, under, field, kind, origin, day, state);
        var of = string.IsNullOrEmpty(unit) ? null : await units.FindByCode(unit, stop);
        var root = string.IsNullOrEmpty(under) ? null : await units.FindByCode(under, stop);
        var today = clock.Now().Today;
        var found = await find.Run(question.Filter(of, root, today), after, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var page = found.Value;
        var register = await registers.Read(stop);
        var heading = FunctionWords.Heading(page.Total, (of ?? root)?.ShortName, question.Standing);
        var model = new FunctionListModel
        {
            Heading = heading,
            Crumbs =
            [
                new(FunctionWords.Units, "/units"),
                .. of is null ? [] : new Crumb[] { new(of.ShortName, of.Url) },
                new(FunctionWords.Title),
            ],
            Search = q ?? "",
            Units = UnitChoices.Of(await units.ActiveOn(today, stop), caller, unit),
            Unit = of?.Code ?? "",
            Fields = [.. register.Fields(today).Select(one => new Choice(one, one))],
            Field = field ?? "",
            Kind = kind ?? "",
            Origin = origin ?? "",
            Day = day ?? "",
            Standings = question.Chips(register.All.Count(one => one.IsHomeless(today))),
            Lines = [.. page.Items.Select(found => Line(found, today))],
            Paging = PagingView.Of(page, FunctionWords.Functions, question.Address, after is null),
            IsEmptyRegister = register.All.Count == 0,
            MayWrite = caller.Has(FunctionActs.Write),
            MayImport = caller.Has(FunctionActs.Import),
        };
        return Pages.Show<FunctionListPage>(context, model, heading);
    }

    private static FunctionLine Line(FoundFunction found, DateOnly today) =>
        new(
            FunctionUrls.Function(found.Function.Id),
            found.Function.Text,
            found.Unit.ShortName,
            found.Unit.Url,
            found.Function.Field,
            Model.ClosedWords.Name(found.Function.Kind),
            FunctionWords.Span(found.Function.From, found.Function.Until),
            found.Function.IsHomeless(today) ? FunctionWords.HomelessNote : null
        );
}
