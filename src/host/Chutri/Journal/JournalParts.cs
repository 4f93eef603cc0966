using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Journal;

/// <summary>Everything that was done, newest first: a page and the API over the same reading.</summary>
internal static class JournalParts
{
    private const int PageOf = 50;

    public static readonly Act See = new(
        "journal.see",
        new("xem nhật ký", "see the journal"),
        Act.Granted(
            Scope.All,
            Role.Administrator,
            Role.Inspector,
            Role.Head,
            Role.Deputy,
            Role.Clerk
        )
    );

    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton(See);
        services.AddSingleton(
            new NavEntry(80, JournalWords.Journal, "/journal", "history", caller => caller.Has(See))
        );
    }

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder api)
    {
        pages.MapGet("/journal", ShowPage);
        api.MapGet("/facts", ShowFacts)
            .WithName("ListFacts")
            .WithTags("Journal")
            .WithSummary(JournalWords.ApiSummary.English)
            .Produces<JournalJson>();
    }

    private static async Task<IResult> ShowPage(
        string? kind,
        string? from,
        string? to,
        Guid? after,
        HttpContext context,
        FactReading facts,
        FactCatalogue catalogue,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(See))
        {
            return PlatformRefusals.RoleMayNot(See, caller).Answer(context);
        }

        var query = new JournalQuery(kind, from, to, clock);
        var read = await facts.Journal(query.Filter, PageOf + 1, after, stop);
        var shown = read.Take(PageOf).ToList();
        var model = new JournalPageModel(
            FactView.Of(shown, clock),
            [
                .. catalogue
                    .Kinds.OrderBy(known => known.Name.ToString(), StringComparer.CurrentCulture)
                    .Select(known => new Choice(known.Code, known.Name)),
            ],
            query.Kind,
            query.From,
            query.To,
            read.Count > PageOf ? query.Address(shown[^1].Envelope.Id) : null,
            after is null ? null : query.Address(null)
        );
        return Pages.Show<JournalPage>(context, model, JournalWords.Journal);
    }

    private static async Task<IResult> ShowFacts(
        string? kind,
        string? from,
        string? to,
        Guid? after,
        FactReading facts,
        AuthorityClock clock,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        if (!caller.Has(See))
        {
            return PlatformRefusals.RoleMayNot(See, caller).Answer(context);
        }

        var read = await facts.Journal(
            new JournalQuery(kind, from, to, clock).Filter,
            PageOf + 1,
            after,
            stop
        );
        var shown = read.Take(PageOf).ToList();
        return TypedResults.Ok(
            new JournalJson(
                [.. shown.Select(FactJson.Of)],
                read.Count > PageOf ? shown[^1].Envelope.Id : null
            )
        );
    }
}
