using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>Holds a team against the posts of its people at the unit.</summary>
internal sealed class TeamCheck(PersonDirectory people, UnitDirectory units)
{
    private const int YearsLookedBack = 3;

    /// <summary>Whoever holds a post at the unit cannot inspect it; whoever held one stays only with a reason.</summary>
    public async Task<Outcome<IReadOnlyList<TeamMember>>> Team(
        UnitId unit,
        TeamChoice choice,
        Moment now,
        CancellationToken stop
    )
    {
        PersonId[] chosen = [choice.Head, .. choice.Members.Where(one => one != choice.Head)];
        var found = await people.HoldingPosts([.. chosen.Distinct()], stop);
        var all = await units.All(stop);
        var wrong = new List<FieldError>();
        var team = new List<TeamMember>();
        foreach (var person in chosen.Distinct().Select(id => found.First(one => one.Id == id)))
        {
            var field = person.Id == choice.Head ? "head" : "members";
            var there = person
                .Posts.Where(post =>
                    post.ActsFor(unit)
                    || (all.TryGetValue(post.Unit, out var of) && of.Lineage.Contains(unit))
                )
                .Where(post =>
                    post.Until is null || post.Until >= now.Today.AddYears(-YearsLookedBack)
                )
                .ToList();
            if (there.Find(post => post.ActiveOn(now.Today)) is { } held)
            {
                wrong.Add(new(field, InspectionFieldWords.HoldsPost(person.Name, held.Title)));
            }
            else if (there.Count > 0 && choice.TieReason.Length == 0)
            {
                wrong.Add(
                    new("tieReason", InspectionFieldWords.HeldPost(person.Name, there[0].Title))
                );
            }

            team.Add(
                new TeamMember
                {
                    Person = person.Id,
                    Name = person.Name.Shortened(Lengths.Name),
                    IsHead = person.Id == choice.Head,
                    Known =
                        there.Count == 0
                            ? ""
                            : InspectionFieldWords
                                .Known(there[0].Title, choice.TieReason)
                                .Vietnamese.Shortened(Lengths.Short),
                }
            );
        }

        return wrong.Count > 0 ? Refusal.Invalid(wrong) : team;
    }

    public static IReadOnlyList<NamedPerson> Named(Inspection inspection) =>
        [
            .. inspection
                .Team.OrderByDescending(member => member.IsHead)
                .Select(member => new NamedPerson(member.Person, member.Name)),
        ];
}
