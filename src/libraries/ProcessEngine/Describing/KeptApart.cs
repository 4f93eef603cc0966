namespace Chutri.ProcessEngine.Describing;

/// <summary>Two steps that no one person may both do in a case: separation of duties.</summary>
/// <param name="First">Identifier of a step.</param>
/// <param name="Second">Identifier of another one.</param>
public sealed record KeptApart(string First, string Second);
