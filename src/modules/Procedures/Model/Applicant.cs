namespace Chutri.Procedures.Model;

/// <summary>Whoever hands a file in: what is needed to settle it and to reach them, and no more.</summary>
/// <param name="Phone">Empty where there is none.</param>
/// <param name="Identity">Number of the identity card or of the organisation; empty where it is not needed.</param>
internal sealed record Applicant(string Name, string Phone, string Identity, string Address);
