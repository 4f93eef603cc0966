using System.Text;

namespace Chutri.Duties;

/// <summary>
/// The filters of a list of duties as an address writes them. A page binds it from the query, every link to a list is written
/// from it, so that a figure and its list cannot differ.
/// </summary>
public sealed record DutyFilterForm
{
    /// <summary>The state that says "everything but withdrawn" in so many words.</summary>
    public const string Counted = "counted";

    /// <summary>Code of the lead unit; with all units below it, unless <see cref="Own"/>.</summary>
    public string? Unit { get; init; }

    /// <summary><c>1</c>: that unit alone.</summary>
    public string? Own { get; init; }

    /// <summary>
    /// <c>counted, done-on-time, done-late, within, due-soon, overdue, open, done, withdrawn, all</c>; left out: <c>counted</c>,
    /// everything but withdrawn.
    /// </summary>
    public string? State { get; init; }

    /// <summary>Calendar days overdue: <c>1-30</c>, <c>31-90</c>, <c>91-</c>.</summary>
    public string? Age { get; init; }

    /// <summary>Identifier of the document it comes from, or <c>none</c>.</summary>
    public string? Document { get; init; }

    /// <summary>Month of the due day, <c>2026-11</c>.</summary>
    public string? Month { get; init; }

    /// <summary>Month in which it was closed, <c>2026-11</c>.</summary>
    public string? Closed { get; init; }

    /// <summary><c>assignment</c> (also when left out), <c>cooperation</c>, <c>extension-decision</c>, <c>study</c>, <c>all</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Code of the unit that holds it now.</summary>
    public string? Holder { get; init; }

    /// <summary>Identifier of the person who holds it now.</summary>
    public string? Person { get; init; }

    /// <summary>Identifier of the person who answers for it.</summary>
    public string? Accountable { get; init; }

    /// <summary>Words of the title or the code, with or without marks.</summary>
    public string? Q { get; init; }

    /// <summary><c>due</c> (also when left out), <c>opened</c> (newest first), <c>code</c>.</summary>
    public string? Sort { get; init; }

    /// <summary>The key of the last row already seen.</summary>
    public string? After { get; init; }

    /// <summary>Nothing is filtered: only an order, or a place in the list, is asked for.</summary>
    public bool IsBare => (this with { Sort = null, After = null }).Address("").Length == 0;

    /// <summary>What is given, by the names of the address.</summary>
    public IEnumerable<(string Name, string Value)> Given =>
        Named()
            .Where(filter => !string.IsNullOrEmpty(filter.Value))
            .Select(filter => (filter.Name, filter.Value!));

    /// <summary>The address of this list, <c>/assignments?unit=BTC&amp;state=overdue</c>.</summary>
    public string Address(string path)
    {
        var address = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in Given)
        {
            address.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }

        return address.ToString();
    }

    private IEnumerable<(string Name, string? Value)> Named() =>
        [
            ("unit", Unit),
            ("own", Own),
            ("state", State),
            ("age", Age),
            ("document", Document),
            ("month", Month),
            ("closed", Closed),
            ("kind", Kind),
            ("holder", Holder),
            ("person", Person),
            ("accountable", Accountable),
            ("q", Q),
            ("sort", Sort),
            ("after", After),
        ];
}
