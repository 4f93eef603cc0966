using System.Globalization;
using System.Text;
using Chutri.Platform;

namespace Chutri.Docs;

/// <summary><c>docs/rights.md</c>: act × role, with how far each reaches, read from the table the program decides from.</summary>
internal static class RightsPage
{
    private static readonly Role[] Roles =
    [
        Role.Administrator,
        Role.Head,
        Role.Deputy,
        Role.Clerk,
        Role.Officer,
        Role.Inspector,
        Role.Reader,
    ];

    public static string Write()
    {
        using var program = new WholeProgram();
        var page = new StringBuilder()
            .Append(
                "# Rights\n\nWritten by `chutri docs rights`; a test compares it with the program.\n\n"
            )
            .Append(
                "`own` = the unit in which the post is or that it stands over; `below` = the unit that it stands over and all below it; `all` = the whole authority; `whole` = the same, and only for a post that stands over all of it.\n"
            )
            .Append(
                "Operations add what depends on the work itself (only the lead unit delivers, who delivers does not accept).\n\n"
            )
            .Append("| Act | Việc |");
        page.AppendJoin('|', Roles.Select(role => $" {role.Name().Vietnamese} "))
            .Append("|\n|---|---|");
        page.AppendJoin('|', Roles.Select(_ => "---")).Append("|\n");
        foreach (var act in program.Acts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{act.Code}` | {act.Name.Vietnamese} |");
            page.AppendJoin('|', Roles.Select(role => $" {Reach(act.ScopeOf(role))} "))
                .Append("|\n");
        }

        return page.ToString();
    }

    private static string Reach(Scope? scope) =>
        scope switch
        {
            null => "",
            Scope.OwnUnit => "own",
            Scope.UnitAndBelow => "below",
            Scope.WholeOnly => "whole",
            _ => "all",
        };
}
