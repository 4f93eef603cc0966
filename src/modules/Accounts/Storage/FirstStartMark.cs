namespace Chutri.Accounts.Storage;

/// <summary>One row at most: of two people who press at once, the database lets one through.</summary>
internal sealed class FirstStartMark
{
    public int Id { get; init; } = 1;

    public DateTime At { get; init; }
}
