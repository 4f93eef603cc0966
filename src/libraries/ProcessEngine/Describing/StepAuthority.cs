namespace Chutri.ProcessEngine.Describing;

/// <summary>By which authority a step is done.</summary>
/// <param name="Document">Number and symbol of the document that gives it.</param>
/// <param name="Provision">The provision in it: article, clause, point.</param>
/// <param name="Kind">How whoever does the step comes to it.</param>
public sealed record StepAuthority(string Document, string Provision, AuthorityKind Kind);

/// <summary>How somebody comes to an authority (Law on Organization of Local Government 2025, Chapter II).</summary>
public enum AuthorityKind
{
    /// <summary>Given by law or regulation to this very post.</summary>
    Own,

    /// <summary>Decentralised to it from above, lastingly.</summary>
    Decentralised,

    /// <summary>Delegated to it, for a time and in the name of whoever delegates.</summary>
    Delegated,
}
