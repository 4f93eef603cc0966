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
                "A post reaches: `own` = the unit in which the post is or that it stands over; `below` = the unit that it stands over and all below it; `all` = the whole authority; `whole` = the same, and only for a post that stands over all of it.\n"
            )
            .Append(
                "Operations add what depends on the work itself (only the lead unit delivers, who delivers does not accept).\n\n"
            )
            .Append(
                "An empty cell: the role may not, whatever the unit. A row without any: the program itself or whoever has the machine (`chutri`), or what is done before anybody is known. `all` in every column: everybody who is signed in; with †, also on a day without a post.\n\n"
            )
            .Append(
                "**In somebody's place** (làm thay): the kind by which an act is handed over when a head or deputy delegates; `–` is never done for another. A delegation names kinds, or hands over all of them. What named people alone may see is seen by those named, and not by who stands in for them ([decision 25](decisions/0025-named-people-see-it.md)).\n\n"
            )
            .Append(
                "**To read** is no act: whoever is signed in reads the whole authority's units, people and posts, documents, assignments with their history, the overview, search, and their exports. Who holds what, and what is late, is everybody's to see. Not so: what is limited to named people (they alone, each look a fact), sessions, tokens and failed sign-ins (one's own; in the journal for whoever may see it, each look a fact), requests for correction (who asked and who may answer), and every page of an act in the table below, for roles without it. The matrix test (`tests/host/Host.Tests/Rights`) asks every address as every role.\n\n"
            )
            .Append("| Act | Việc | In somebody's place |");
        page.AppendJoin('|', Roles.Select(role => $" {role.Name().Vietnamese} "))
            .Append("|\n|---|---|---|");
        page.AppendJoin('|', Roles.Select(_ => "---")).Append("|\n");
        foreach (var act in program.Acts)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{act.Code}`{(act.NeedsPost ? "" : " †")} | {act.Name.Vietnamese} | {HandedOverAs(act.Kind)} |"
            );
            page.AppendJoin('|', Roles.Select(role => $" {Reach(act.ScopeOf(role))} "))
                .Append("|\n");
        }

        return page.ToString();
    }

    private static string HandedOverAs(ActKind? kind) =>
        kind is null ? "–" : $"`{kind.Code}` {kind.Name.Vietnamese}";

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
