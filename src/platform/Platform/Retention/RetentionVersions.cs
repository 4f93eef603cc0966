namespace Chutri.Platform;

/// <summary>A rule changes when somebody chooses another period; that it is carried out changes nothing of it.</summary>
public sealed class RetentionVersions(
    FactReading facts,
    FactCatalogue catalogue,
    RetentionBook book
) : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Body == typeof(RetentionChanged);

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult(book.Find(key)?.Id);
}
