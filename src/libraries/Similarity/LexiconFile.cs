namespace Chutri.Similarity;

/// <summary>A data file of words, by the name that says what it holds; the README shows the formats.</summary>
/// <param name="Name">Without its folder, for example "people.txt".</param>
/// <param name="Text">Its lines.</param>
public sealed record LexiconFile(string Name, string Text);
