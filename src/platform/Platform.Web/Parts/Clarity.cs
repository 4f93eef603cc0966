namespace Chutri.Platform.Web;

/// <summary>The six clarities, in the order in which they are always said.</summary>
public enum Clarity
{
    Person,
    Task,
    Time,
    Responsibility,
    Product,
    Authority,
}

/// <param name="Href">Where what is missing can be filled in.</param>
public sealed record ClarityMark(Clarity Clarity, bool IsClear, string? Href = null);

public static class ClarityWords
{
    public static Words Name(this Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => new("người", "person"),
            Clarity.Task => new("việc", "task"),
            Clarity.Time => new("thời gian", "time"),
            Clarity.Responsibility => new("trách nhiệm", "responsibility"),
            Clarity.Product => new("sản phẩm", "product"),
            _ => new("thẩm quyền", "authority"),
        };

    public static Words Missing(this Clarity clarity) =>
        new($"thiếu {clarity.Name().Vietnamese}", $"{clarity.Name().English} missing");

    public static Words Summary(IReadOnlyCollection<ClarityMark> marks)
    {
        var clear = marks.Count(mark => mark.IsClear);
        return new($"{clear} / {marks.Count} rõ", $"{clear} / {marks.Count} clear");
    }
}
