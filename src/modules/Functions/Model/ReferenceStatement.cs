using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>
/// What some unit ought to do by the law, by the decision of a superior or in a sister body: the register is held against it.
/// </summary>
internal sealed class ReferenceStatement
{
    private ReferenceStatement() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The name of the list that it stands in.</summary>
    public string List { get; private init; } = "";

    /// <summary>Its place in the list, from 1.</summary>
    public int Place { get; private init; }

    public string Text { get; private init; } = "";

    public string? Source { get; private init; }

    public static ReferenceStatement Of(string list, int place, string text, string? source) =>
        new()
        {
            List = list,
            Place = place,
            Text = text,
            Source = source,
        };
}

/// <summary>A list to hold the register against was brought in, in place of the one of that name.</summary>
internal sealed record ReferenceListWritten(string List, int Statements, int Before) : FactBody
{
    public override IEnumerable<Guid> About => [];

    public override Words Sentence() =>
        Before == 0
            ? new(
                $"nhập danh mục đối chiếu {List.Quoted()}: {Statements} nhiệm vụ",
                $"imported the reference list {List.Quoted()}: {Statements} statements"
            )
            : new(
                $"thay danh mục đối chiếu {List.Quoted()}: {Before} nhiệm vụ cũ, {Statements} nhiệm vụ mới",
                $"replaced the reference list {List.Quoted()}: {Before} statements before, {Statements} now"
            );
}
