using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Telling;

internal sealed record PostOfStory(
    string Code,
    string Name,
    UnitId Unit,
    string Title,
    Role Role,
    UnitId? Over,
    DateOnly From,
    DateOnly? Until
);

/// <summary>Everybody with all posts in one transaction: one by one would take as long as the rest of the story.</summary>
internal sealed class EnterPeople(AppDatabase db, RegisterPerson register, AppointPost appoint)
    : IOperation<IReadOnlyList<PostOfStory>, IReadOnlyList<PersonId>>
{
    public Act Act => OrganizationActs.Import;

    public async Task<Outcome<IReadOnlyList<PersonId>>> Run(
        IReadOnlyList<PostOfStory> posts,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var people = new List<PersonId>();
        foreach (var person in posts.GroupBy(post => (post.Code, post.Name)))
        {
            var registered = await register.Run(new(person.Key.Code, person.Key.Name), caller, now, stop);
            if (registered.Refused)
            {
                return registered.Refusal!;
            }

            await db.SaveChangesAsync(stop);
            foreach (var post in person)
            {
                var appointed = await appoint.Run(
                    new(registered.Value, post.Unit, post.Title, post.Role, post.Over, post.From, post.Until, null),
                    caller,
                    now,
                    stop
                );
                if (appointed.Refused)
                {
                    return appointed.Refusal!;
                }
            }

            people.Add(registered.Value);
        }

        return people;
    }
}
