using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>Opening an account for a person.</summary>
internal static class NewAccountRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AccountUrls.List + "/new", ShowNew);
        pages.MapPost(AccountUrls.List + "/new", Create);
    }

    private static Task<IResult> ShowNew(
        string? q,
        HttpContext context,
        Caller caller,
        NewAccountPages show,
        CancellationToken stop
    ) => show.New(q, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> Create(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CreateAccount create,
        OperationRunner runner,
        NewAccountPages show,
        CancellationToken stop
    )
    {
        var request = new CreateAccountForm(
            entry.Text("userName"),
            entry.Text("person"),
            entry.Text("email")
        ).Parse();
        var outcome = await runner.Run(create, request, caller, stop);
        return outcome.Refusal is { } refusal
            ? await show.New(null, entry.With(refusal), context, caller, stop)
            : ShownOnce.Password(context, outcome.Value);
    }
}

/// <summary>The form, with the people whom it may be for.</summary>
internal sealed class NewAccountPages(
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    private const int PeopleListed = 50;

    public async Task<IResult> New(
        string? search,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(AccountActs.Manage))
        {
            return PlatformRefusals.RoleMayNot(AccountActs.Manage, caller).Answer(context);
        }

        var day = clock.Now().Today;
        var chosen = await PersonChoices.Of(entry.Text("person"), units, people, day, stop);
        var found = await PersonChoices.Found(search, units, people, day, PeopleListed, stop);
        return Pages.Show<NewAccountPage>(
            context,
            new NewAccountModel(
                [.. chosen.Concat(found).DistinctBy(choice => choice.Value)],
                search ?? "",
                entry
            ),
            AdminWords.Open,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
