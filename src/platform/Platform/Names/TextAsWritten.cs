namespace Chutri.Platform;

/// <summary>
/// Text that a name is not taken out of: the contents of documents as they were issued. A module declares its tables, or some
/// columns of them; what is not declared is looked through.
/// </summary>
/// <param name="What">As the page says it stays.</param>
/// <param name="Columns">Of the table; none: all of them.</param>
public sealed record TextAsWritten(string Table, Words What, params IReadOnlyList<string> Columns)
{
    public bool Covers(string column) => Columns.Count == 0 || Columns.Contains(column);
}
