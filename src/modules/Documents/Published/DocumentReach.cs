using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>
/// Whose a document is: of the unit that issued it; one from outside is of the whole body, so of whoever stands over a whole tree.
/// </summary>
public sealed class DocumentReach(DocumentDirectory documents, UnitDirectory units)
{
    /// <summary>Why the caller may not do the act about the document; null where it may, or where there is no such document.</summary>
    public async Task<Refusal?> Refuse(
        Act act,
        Caller caller,
        DocumentId document,
        CancellationToken stop
    ) =>
        await documents.Find(document, stop) is { } found
            ? Refuse(act, caller, found, await units.All(stop))
            : null;

    public static Refusal? Refuse(
        Act act,
        Caller caller,
        DocumentSummary document,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        !caller.Has(act) ? PlatformRefusals.RoleMayNot(act, caller)
        : Includes(act, caller, document, units) ? null
        : PlatformRefusals.OutOfReach(act, document.Title.ToString());

    private static bool Includes(
        Act act,
        Caller caller,
        DocumentSummary document,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        document.IssuingUnit is { } own && units.TryGetValue(own, out var issuer)
            ? caller.May(act, own, issuer.Lineage)
            : caller.May(
                act,
                default,
                [.. units.Values.Where(unit => unit.Parent is null).Select(unit => unit.Id)]
            );
}
