namespace Chutri.Platform;

/// <summary>A fact in whose data or reason the person's name or code stands.</summary>
/// <param name="Where">The kind of fact.</param>
/// <param name="Sentence">As it is told.</param>
/// <param name="IsHidden">It is about what is limited to people of whom the reader is none.</param>
public sealed record FactText(
    Guid Id,
    Words Where,
    Words Sentence,
    string? Reason,
    string Data,
    bool IsHidden
)
{
    /// <summary>How somebody entered and the like: it is no example to be shown.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Null where the reason names nobody.</summary>
    internal NamedText? InReason { get; init; }

    /// <summary>For each text of the data, in their order; null where it names nobody.</summary>
    internal IReadOnlyList<NamedLeaf?> InData { get; init; } = [];

    private IEnumerable<NamedText> Names =>
        InData.Select(text => text?.Name).Append(InReason).OfType<NamedText>();

    public bool IsNamed => Names.Any() || InData.Any(text => text?.Code is not null);

    /// <summary>Goes without anybody choosing so.</summary>
    public bool IsTheirs =>
        Names.Any(text => text.IsTheirs) || InData.Any(text => text?.Code is not null);

    public IEnumerable<NamePassage> Passages => Names.SelectMany(text => text.Passages);

    public bool Goes(IReadOnlySet<string> chosen) =>
        IsTheirs || (!IsHidden && Passages.Any(passage => chosen.Contains(passage.Key)));

    /// <param name="longest">How many characters a reason holds; null: any number.</param>
    internal string? ReasonWithout(
        PersonToForget person,
        IReadOnlySet<string> chosen,
        NameMark mark,
        int? longest
    ) =>
        InReason is null
            ? Reason
            : InReason.Without(person, Reason!, Chosen(chosen), mark, longest);

    internal string DataWithout(PersonToForget person, IReadOnlySet<string> chosen, NameMark mark)
    {
        var at = 0;
        return JsonTexts.Rewritten(
            Data,
            text =>
                InData[at++] switch
                {
                    { Code: { } code } => code.Becomes(mark),
                    { Name: { } name } => name.Without(
                        person,
                        text.Text,
                        Chosen(chosen),
                        mark,
                        longest: null
                    ),
                    _ => text.Text,
                }
        );
    }

    private IReadOnlySet<string> Chosen(IReadOnlySet<string> chosen) =>
        IsHidden ? new HashSet<string>() : chosen;
}

/// <summary>A text in a fact's data that is the person's code, or in which the name stands.</summary>
internal sealed record NamedLeaf(NamedText? Name, PersonWord? Code);
