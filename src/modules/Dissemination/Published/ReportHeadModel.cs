using Chutri.Organization;

namespace Chutri.Dissemination;

/// <summary>What the fields around the figures of a report hold before anything was typed.</summary>
public sealed record ReportHeadModel(
    string Superior,
    string Symbol,
    string Post,
    string Signer,
    string Archive
)
{
    /// <param name="all">All units, among them the superior of the owner.</param>
    /// <param name="owner">The unit that reports.</param>
    /// <param name="head">Its head; null where it has none.</param>
    /// <param name="today">The day.</param>
    public static ReportHeadModel Of(
        IReadOnlyDictionary<Platform.UnitId, UnitSummary> all,
        UnitSummary owner,
        PersonSummary? head,
        DateOnly today
    )
    {
        var letters = owner.Abbreviation ?? owner.Code.Split('-')[0];
        return new(
            owner.Parent is { } parent ? all[parent].Name : "",
            owner.Branch is Branch.Party ? $"BC/{letters}" : $"BC-{letters}",
            head?.TitleFor(owner.Id, today) ?? "",
            head?.Name ?? "",
            owner.Branch is Branch.Party ? owner.Name : "VT"
        );
    }
}
