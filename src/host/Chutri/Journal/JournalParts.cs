using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Journal;

/// <summary>Everything that was done, newest first: a page and the API over the same reading.</summary>
internal static class JournalParts
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<JournalReading>();
        services.AddSingleton(
            new NavEntry(
                80,
                JournalWords.Journal,
                JournalUrls.Journal,
                "history",
                caller => caller.Has(JournalActs.See)
            )
        );
    }

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder api)
    {
        pages.MapGet(JournalUrls.Journal, ShowPage);
        api.MapGet("/facts", ShowFacts)
            .WithName("ListFacts")
            .WithTags("Journal")
            .WithSummary(JournalWords.ApiSummary)
            .Produces<JournalJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private const int EndedUnits = 100;

    private static async Task<IResult> ShowPage(
        [AsParameters] JournalForm form,
        HttpContext context,
        JournalReading journal,
        FactCatalogue catalogue,
        UnitDirectory units,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        var read = await journal.Read(form, caller, stop);
        if (read.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var shown = read.Value;
        var newest = form with { After = null };
        var kinds = catalogue
            .Kinds.Where(kind => kind.MayBeSeenBy(caller))
            .Where(kind => !kind.Private || caller.Has(JournalActs.SeePrivate))
            .ToList();
        var model = new JournalPageModel(
            [.. shown.Facts.Select(fact => View(fact, shown, clock))],
            new(
                shown.Person is { } person ? [new(person.Code, person.Name, person.Code)] : [],
                await Units(units, caller, form.Unit, clock.Now().Today, stop),
                [.. kinds.Select(kind => kind.Module).Distinct().Select(Module)],
                [
                    .. kinds
                        .Select(kind => new Choice(kind.Code, kind.Name.Starting()))
                        .OrderBy(choice => choice.Label.ToString(), StringComparer.CurrentCulture),
                ]
            ),
            form,
            shown.From,
            shown.To,
            shown.Next is { } last ? (form with { After = last }).Address() : null,
            form.After is null ? null : newest.Address(),
            newest != new JournalForm()
        );
        return Pages.Show<JournalPage>(context, model, JournalWords.Journal);
    }

    private static async Task<IResult> ShowFacts(
        [AsParameters] JournalForm form,
        HttpContext context,
        JournalReading journal,
        Caller caller,
        CancellationToken stop
    ) =>
        (await journal.Read(form, caller, stop)).Answer(
            context,
            read =>
                TypedResults.Ok(
                    new JournalJson(
                        [
                            .. read.Facts.Select(fact =>
                                FactJson.Of(fact, read.Things.GetValueOrDefault(fact.Envelope.Id))
                            ),
                        ],
                        read.Next
                    )
                )
        );

    private static FactView View(ReadFact fact, ReadJournal read, AuthorityClock clock)
    {
        var thing = read.Things.GetValueOrDefault(fact.Envelope.Id);
        return FactView.Of(fact, clock) with { Href = thing?.Href, Link = thing?.Name };
    }

    /// <summary>Those that have ended come last, the latest first, and say so.</summary>
    private static async Task<Choice[]> Units(
        UnitDirectory units,
        Caller caller,
        string? chosen,
        DateOnly today,
        CancellationToken stop
    ) =>
        [
            .. UnitChoices.Of(await units.ActiveOn(today, stop), caller, chosen),
            .. (await units.All(stop))
                .Values.Where(unit => unit.Until < today)
                .OrderByDescending(unit => unit.Code == chosen)
                .ThenByDescending(unit => unit.Until)
                .ThenBy(unit => unit.Name, StringComparer.CurrentCulture)
                .Take(EndedUnits)
                .Select(unit => new Choice(
                    unit.Code,
                    new Words(unit.Name, unit.Name),
                    JournalWords.Ended(unit.Code, unit.Until!.Value)
                )),
        ];

    private static Choice Module(string module) => new(module, JournalWords.Thing(module));
}
