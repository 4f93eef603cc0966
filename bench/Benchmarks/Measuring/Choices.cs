namespace Chutri.Benchmarks.Measuring;

/// <param name="Database">A PostgreSQL connection to an empty database; null for SQLite in a folder of its own.</param>
/// <param name="Files">A folder of documents for <c>extract</c>; null for those of the demonstration.</param>
/// <param name="Scale">How many times the demonstration's work is there, for <c>pages</c> and <c>export</c>; how many committees, or what part in a hundred, for <c>reviews</c> and <c>sheets</c>.</param>
/// <param name="Folder">Where such data is kept for the next run, and taken from if it is there; null for a folder that is thrown away.</param>
internal sealed record Choices(string? Database, string? Files, int Scale, string? Folder);
