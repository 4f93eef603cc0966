using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class PersonPresenter
{
    public static PersonLine Line(
        PersonSummary person,
        IReadOnlyDictionary<UnitId, UnitSummary> units,
        DateOnly today
    ) =>
        new(
            person.Code,
            person.Name,
            OrganizationUrls.Person(person.Code),
            [
                .. person
                    .PostsOn(today)
                    .OrderByDescending(post => post.Role)
                    .Select(post => $"{post.Title}, {units[post.Unit].ShortName}"),
            ]
        );

    public static PersonModel Of(
        PersonDetails details,
        IReadOnlyList<DelegationLine> delegations,
        IReadOnlyList<FactView> facts,
        Caller caller,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    )
    {
        var person = details.Person;
        PostTable[] tables =
        [
            new(PersonWords.Now, Posts(details.Now, caller)),
            new(PersonWords.Later, Posts(details.Later, caller)),
            new(PersonWords.Before, Posts(details.Before, null)),
        ];
        return new(
            person.Code,
            person.Name,
            [.. tables.Where(table => table.Posts.Count > 0)],
            delegations,
            [
                .. caller.Has(OrganizationActs.People)
                    ? new LinkedWords[]
                    {
                        new(PersonWords.Correct, OrganizationUrls.Correct(person.Code)),
                        new(PersonWords.Appoint, OrganizationUrls.Appoint(person.Code)),
                    }
                    : [],
                .. person.Posts.Any(post => DelegationPresenter.MayFor(post, caller, units))
                    ? new LinkedWords[]
                    {
                        new(DelegationWords.MakeFor, OrganizationUrls.NewDelegation(person.Code)),
                    }
                    : [],
                .. caller.Has(JournalActs.See)
                    ? new LinkedWords[] { new(JournalUrls.Link, JournalUrls.OfPerson(person.Code)) }
                    : [],
            ],
            facts
        );
    }

    /// <param name="caller">Who may end them; null = nobody, they have ended.</param>
    private static PostLine[] Posts(IReadOnlyList<HeldPost> held, Caller? caller) =>
        [
            .. held.Select(one => new PostLine(
                one.Post.Title,
                new(one.Unit.Name, OrganizationUrls.Unit(one.Unit.Code)),
                one.Post.Role.Name(),
                one.Over is { } over
                    ? new(over.ShortName, over.ShortName)
                    : PersonWords.WholeAuthority,
                UnitWords.Span(one.Post.From, one.Post.Until),
                caller is not null && MayEnd(one, caller)
                    ? OrganizationUrls.EndPost(one.Post.Id.Value)
                    : null
            )),
        ];

    private static bool MayEnd(HeldPost held, Caller caller) =>
        caller.May(OrganizationActs.People, held.Unit.Id, [.. held.Unit.Lineage])
        && (
            held.Over is { } over
                ? caller.May(OrganizationActs.People, over.Id, [.. over.Lineage])
                : caller.Over is null
        );
}
