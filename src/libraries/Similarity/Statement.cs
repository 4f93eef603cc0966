namespace Chutri.Similarity;

/// <summary>What one unit is there for, in one sentence.</summary>
/// <param name="Id">Unique among the statements that are compared.</param>
/// <param name="Unit">The unit's name; statements of one unit are never compared with each other.</param>
/// <param name="Text">Vietnamese, in any Unicode form, of any length; read up to its first 400 syllables.</param>
public sealed record Statement(string Id, string Unit, string Text);
