using Chutri.Documents;
using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Functions.Web;

/// <summary>The page of one function, and the forms that change it.</summary>
internal sealed class FunctionPages(
    Registers registers,
    UnitDirectory units,
    DocumentDirectory documents,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;

    public async Task<IResult> One(
        Guid id,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        var register = await registers.Read(stop);
        if (!register.ById.TryGetValue(id, out var function))
        {
            return FunctionRefusals.NotThere.Answer(context);
        }

        var today = clock.Now().Today;
        var unit = (await units.Find(function.Unit, stop))!;
        var document = function.Document is { } rests ? await documents.Find(rests, stop) : null;
        var mayWrite = Writing.Reach(unit, caller) is null;
        var may = mayWrite && function.Until is null;
        var isHomeless = function.IsHomeless(today);
        return Pages.Show<FunctionPage>(
            context,
            new FunctionModel
            {
                Text = function.Text,
                UnitName = unit.ShortName,
                UnitHref = unit.Url,
                FunctionsHref = FunctionUrls.OfUnit(unit.Code),
                Field = function.Field,
                Kind = function.Kind.Name(),
                Origin = function.Origin.Name(),
                Decides = function.Decides,
                Source = function.Source,
                Document = document?.Title,
                DocumentHref = document is null ? null : $"/documents/{document.Id.Value}",
                Time = FunctionWords.Span(function.From, function.Until),
                Ended = function.HasEnded(today)
                    ? FunctionWords.EndedAfter(function.Until!.Value)
                    : null,
                BeforeHref = function.Before is { } before ? FunctionUrls.Function(before) : null,
                NextHref = register.All.FirstOrDefault(one => one.Before == id) is { } next
                    ? FunctionUrls.Function(next.Id)
                    : null,
                PlaceHref = mayWrite && isHomeless ? FunctionUrls.Place(id) : null,
                AwaitsHome = isHomeless,
                Actions = may
                    ?
                    [
                        new(FunctionWords.Correct, FunctionUrls.Correct(id)),
                        new(FunctionWords.Replace, FunctionUrls.Replace(id)),
                        new(FunctionWords.End, FunctionUrls.End(id)),
                    ]
                    : [],
                Facts = FactView.Of(await facts.About(id, caller, FactsShown, null, stop), clock),
            },
            function.Text
        );
    }

    public async Task<IResult> New(
        string? unit,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    ) =>
        entry.Refusal is null && !caller.Has(FunctionActs.Write)
            ? PlatformRefusals.RoleMayNot(FunctionActs.Write, caller).Answer(context)
            : await Show(
                FormPurpose.Record,
                [new(FunctionWords.Title, FunctionUrls.List), new(FunctionWords.New)],
                unit is null ? null : new(unit, "", "", "", "own", null, null, null, null),
                FunctionUrls.List,
                entry,
                context,
                caller,
                stop
            );

    public async Task<IResult> Change(
        FormPurpose does,
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        if (entry.Refusal is null && !caller.Has(FunctionActs.Write))
        {
            return PlatformRefusals.RoleMayNot(FunctionActs.Write, caller).Answer(context);
        }

        if (!(await registers.Read(stop)).ById.TryGetValue(id, out var function))
        {
            return FunctionRefusals.NotThere.Answer(context);
        }

        var unit = (await units.Find(function.Unit, stop))!;
        if (entry.Refusal is null && Writing.Reach(unit, caller) is { } outside)
        {
            return outside.Answer(context);
        }

        return await Show(
            does,
            [
                new(FunctionWords.Title, FunctionUrls.OfUnit(unit.Code)),
                new(unit.ShortName, unit.Url),
                new(FunctionWords.Function, FunctionUrls.Function(id)),
                new(FunctionWords.Of(does)),
            ],
            FieldsOf(function, unit),
            FunctionUrls.Function(id),
            entry,
            context,
            caller,
            stop
        );
    }

    private async Task<IResult> Show(
        FormPurpose does,
        IReadOnlyList<Crumb> crumbs,
        FunctionFields? before,
        string back,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        var asksUnit = does is FormPurpose.Record or FormPurpose.Place;
        var document = entry.TextOrNull("document") ?? before?.Document;
        return Pages.Show<FunctionFormPage>(
            context,
            new FunctionFormModel(
                does,
                FunctionWords.Of(does),
                crumbs,
                asksUnit
                    ? UnitChoices.Of(
                        await units.ActiveOn(clock.Now().Today, stop),
                        caller,
                        entry.TextOrNull("unit"),
                        before?.Unit
                    )
                    : [],
                Guid.TryParse(document, out var known)
                && await documents.Find(new DocumentId(known), stop) is { } chosen
                    ? [new(document, chosen.Title)]
                    : [],
                before,
                back,
                entry
            ),
            FunctionWords.Of(does),
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static FunctionFields FieldsOf(KnownFunction function, UnitSummary unit) =>
        new(
            unit.Code,
            function.Text,
            function.Field,
            function.Kind.ToString().ToLowerInvariant(),
            function.Origin.ToString().ToLowerInvariant(),
            function.Decides,
            function.Source,
            function.Document?.Value.ToString(),
            function.Provision
        );
}
