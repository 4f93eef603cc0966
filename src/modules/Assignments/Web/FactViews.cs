using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Facts as sentences: who did it, by which post, and what.</summary>
internal static class FactViews
{
    public static IReadOnlyList<FactView> Of(IEnumerable<ReadFact> facts, AuthorityClock clock) =>
        [.. facts.Select(fact => Of(fact, clock))];

    private static FactView Of(ReadFact fact, AuthorityClock clock)
    {
        var (envelope, said) = (fact.Envelope, fact.Body.Sentence());
        var (vietnamese, english) =
            envelope.Title.Length == 0
                ? (envelope.PersonName, envelope.PersonName)
                : (
                    $"{envelope.Title} {envelope.PersonName}",
                    $"{envelope.PersonName} ({envelope.Title})"
                );
        return new(
            clock.LocalOf(envelope.At),
            new($"{vietnamese} {said.Vietnamese}.", $"{english} {said.English}.")
        )
        {
            Who = envelope.PersonName,
            Quote = envelope.Reason,
        };
    }
}
