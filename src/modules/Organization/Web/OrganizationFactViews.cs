using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class OrganizationFactViews
{
    public const int Shown = 30;

    public static IReadOnlyList<FactView> Of(IEnumerable<ReadFact> facts, AuthorityClock clock) =>
        [
            .. facts.Select(fact =>
            {
                var who = fact.Envelope.PersonName;
                var said = fact.Body.Sentence();
                return new FactView(
                    clock.LocalOf(fact.Envelope.At),
                    new($"{who} {said.Vietnamese}", $"{who} {said.English}")
                )
                {
                    Who = who,
                    Quote = fact.Envelope.Reason,
                };
            }),
        ];
}
