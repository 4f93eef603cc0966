using Chutri.Assignments.Model;
using Chutri.Demonstration.Telling;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>A task as the story wants it issued, found in its document by words of the text.</summary>
internal sealed record Provision(
    string Words,
    string Title,
    IReadOnlyList<UnitId> Leads,
    IReadOnlyList<UnitId> Cooperating,
    DraftDeadline Deadline,
    string Deliverable,
    string[] Scripts
)
{
    public static Provision Of(string[] row, Cast cast, DateOnly today) =>
        new(
            row[1],
            row[2],
            Units(row[3], cast),
            Units(row[4], cast),
            DueWord.Read(row[5], today),
            row[6],
            row[7].Split("//")
        );

    /// <summary>The title is made shorter and what is missing filled in; what the machine read right stays.</summary>
    public ProposalContent Over(ProposalContent read, string authority) =>
        read with
        {
            Title = Title,
            Leads = Leads,
            Cooperating =
                read.Cooperating.Count > 0 ? [.. read.Cooperating.Except(Leads)] : Cooperating,
            Deadline = read.Deadline ?? Deadline,
            Deliverable = Deliverable,
            Authority = read.Authority ?? authority,
        };

    /// <summary>Several leads go several ways, in turn.</summary>
    public string ScriptOf(UnitId lead) =>
        Scripts[Math.Max(0, Leads.ToList().IndexOf(lead)) % Scripts.Length];

    private static UnitId[] Units(string codes, Cast cast) =>
        [.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(cast.Unit)];
}
