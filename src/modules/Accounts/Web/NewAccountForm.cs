using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Accounts.Web;

/// <summary>The form, with the people whom it may be for.</summary>
internal sealed class NewAccountForm(
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    private const int PeopleListed = 50;

    public async Task<IResult> Show(
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
