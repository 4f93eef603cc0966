using Chutri.Organization;

namespace Chutri.Documents.Model;

/// <summary>Into which book goes a document whose issuer is a unit of the tree?</summary>
internal static class IssuerBook
{
    /// <summary>
    /// What the registering clerk's own authority issues goes out, what a unit below it issues stays within; another authority's
    /// comes in, also where that one stands in the tree as a branch of its own.
    /// </summary>
    /// <param name="issuer">The unit that issued the document.</param>
    /// <param name="own">The unit for which the clerk acts; null at the command line, where every branch is one's own.</param>
    public static DocumentDirection Of(UnitSummary issuer, UnitSummary? own) =>
        own is not null && !own.Lineage.Intersect(issuer.Lineage).Any() ? DocumentDirection.Incoming
        : issuer.Parent is null ? DocumentDirection.Outgoing
        : DocumentDirection.Internal;
}
