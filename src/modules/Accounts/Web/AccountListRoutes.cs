using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class AccountListRoutes
{
    /// <summary>Session, person with posts and stand-ins, authority; then the count and the rows, however many there are.</summary>
    public const int StatementBudget = 5;

    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet(AccountUrls.List, Show);

    private static async Task<IResult> Show(
        HttpContext context,
        Caller caller,
        string? q,
        string? state,
        string? after,
        FindAccounts find,
        CancellationToken stop
    )
    {
        AccountState? wanted = Enum.TryParse<AccountState>(state, ignoreCase: true, out var known)
            ? known
            : null;
        var found = await find.Run(new(q, wanted, after), caller, stop);
        return found.Answer(
            context,
            page =>
                Pages.Show<AccountListPage>(
                    context,
                    new AccountListModel(
                        [
                            .. page.Items.Select(row => new AccountLine(
                                row.UserName,
                                row.PersonName,
                                AdminWords.StateName(row.State)
                            )),
                        ],
                        q ?? "",
                        wanted?.ToString() ?? "",
                        Chips(q, wanted),
                        PagingView.Of(page, AdminWords.Things, Address(q, wanted), after is null)
                    ),
                    AdminWords.Count(page.Total)
                )
        );
    }

    private static IReadOnlyList<FilterChip> Chips(string? q, AccountState? wanted) =>
        [
            new(AdminWords.All, Address(q, null), wanted is null),
            .. Enum.GetValues<AccountState>()
                .Select(state => new FilterChip(
                    AdminWords.StateName(state),
                    Address(q, state),
                    state == wanted
                )),
        ];

    private static string Address(string? q, AccountState? state)
    {
        var address = QueryString.Empty;
        if (!string.IsNullOrWhiteSpace(q))
        {
            address = address.Add("q", q);
        }

        if (state is { } one)
        {
            address = address.Add("state", one.ToString());
        }

        return AccountUrls.List + address;
    }
}
