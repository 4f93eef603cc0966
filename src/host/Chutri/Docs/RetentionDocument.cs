using System.Globalization;
using System.Text;
using Chutri.Platform;

namespace Chutri.Docs;

/// <summary><c>docs/retention.md</c>: what is kept for how long, read from the rules that the program carries out.</summary>
internal static class RetentionDocument
{
    public static string Write()
    {
        using var program = new WholeProgram();
        var page = new StringBuilder()
            .Append(
                "# Retention\n\nWritten by `chutri docs retention`; a test compares it with the program.\n\n"
            )
            .Append(
                "Facts, figures, documents and the record of the work are kept for ever. What is not needed for ever has a rule here; the program carries it out each minute, on any node, and leaves a fact with the number of what it took out. "
            )
            .Append(
                "An administrator over the whole authority may choose another period within the bounds, with a reason (`/admin/retention`, `POST /api/v1/retention/{code}/change`, `chutri retention set`).\n\n"
            )
            .Append(
                "A backup made earlier still holds what was taken out since, names included: decide how long backups are kept (90 days at most is advised) and remove the older files. After a restore from an old backup the rules are carried out again within a minute; a name that had been taken out must be taken out again.\n\n"
            )
            .Append(
                "| Code | Điều được giữ | What | Period | Counted | Bounds | Afterwards | Basis |\n|---|---|---|---|---|---|---|---|\n"
            );
        foreach (var rule in program.RetentionRules)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{rule.Code}` | {rule.What.Vietnamese} | {rule.What.English} | {rule.Usual.Said.English} | {rule.From.English} | {rule.Bounds.Shortest}–{rule.Bounds.Longest} | {rule.Then.English}{(rule.PersonDecides ? " A person decides on each." : "")} | {rule.Why.English} |\n"
            );
        }

        return page.ToString();
    }
}
