namespace Chutri.DocumentReading;

/// <summary>A person named with at least one post.</summary>
/// <param name="Name">As written first.</param>
/// <param name="Posts">All posts, in order.</param>
/// <param name="Start">Of the first mention.</param>
/// <param name="End">Exclusive.</param>
public sealed record NamedPerson(string Name, IReadOnlyList<NamedPost> Posts, int Start, int End);

/// <summary>A post: "Phó Giám đốc" of "Sở Nội vụ". The unit may be null where the text names none.</summary>
public sealed record NamedPost(string Title, string? Unit);
