namespace Chutri.Platform.Web;

/// <summary>One thing that happened, in a sentence.</summary>
/// <param name="LocalAt">On the authority's clock.</param>
public sealed record FactView(DateTime LocalAt, Words Sentence)
{
    /// <summary>The name that stands in the sentence and is set strong.</summary>
    public string? Who { get; init; }

    /// <summary>The reason given, in its writer's words.</summary>
    public string? Quote { get; init; }

    public string? Href { get; init; }

    public Words? Link { get; init; }

    public static FactView Of(ReadFact fact, AuthorityClock clock) =>
        new(clock.LocalOf(fact.Envelope.At), fact.Sentence())
        {
            Who = fact.Envelope.PersonName,
            Quote = fact.Envelope.Reason,
        };

    public static IReadOnlyList<FactView> Of(IEnumerable<ReadFact> facts, AuthorityClock clock) =>
        [.. facts.Select(fact => Of(fact, clock))];

    /// <summary>The sentence before the name, the name, and the rest; the name is null where it does not stand there.</summary>
    internal (string Before, string? Name, string After) Parts
    {
        get
        {
            var sentence = Sentence.ToString();
            var at = string.IsNullOrEmpty(Who)
                ? -1
                : sentence.IndexOf(Who, StringComparison.Ordinal);
            return at < 0
                ? (sentence, null, "")
                : (sentence[..at], Who, sentence[(at + Who!.Length)..]);
        }
    }
}
