using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>After the import no unit may have two heads on one day.</summary>
internal static class HeadCheck
{
    public static void Run(
        PostMatching matching,
        ILookup<PersonId, PostSummary> posts,
        Func<UnitId, string> unitName,
        Func<PersonId, string> personName,
        List<ImportProblem> problems
    )
    {
        var changed = matching.Changing.ToDictionary(made => made.Post.Before.Id);
        var heads = posts
            .SelectMany(held => held)
            .Select(post =>
                changed.TryGetValue(post.Id, out var made)
                    ? Heading(made.Row, post.Person, made.Post.Role, post.From, made.Post.Until)
                    : new(null, post.Person, post.Unit, post.Role, post.From, post.Until)
            )
            .Concat(
                matching.Appointing.Select(made =>
                    Heading(
                        made.Row,
                        made.Post.Person,
                        made.Post.Role,
                        made.Post.From,
                        made.Post.Until
                    )
                )
            )
            .Where(post => post.Role is Role.Head)
            .GroupBy(post => post.Unit);
        foreach (var unit in heads)
        {
            var inTime = unit.OrderBy(post => post.From).ToList();
            for (var i = 1; i < inTime.Count; i++)
            {
                var (first, second) = (inTime[i - 1], inTime[i]);
                if (first.Until is { } end && end < second.From)
                {
                    continue;
                }

                var (told, other) = second.Row is null ? (first, second) : (second, first);
                if (told.Row is { } row)
                {
                    problems.Add(
                        new(
                            row.Row,
                            ImportColumns.Role,
                            ImportSentences.SecondHead(unitName(unit.Key), personName(other.Person))
                        )
                    );
                }
            }
        }
    }

    private static Held Heading(
        PostRow row,
        PersonId person,
        Role role,
        DateOnly from,
        DateOnly? until
    ) => new(row, person, row.Unit.Id, role, from, until);

    private sealed record Held(
        PostRow? Row,
        PersonId Person,
        UnitId Unit,
        Role Role,
        DateOnly From,
        DateOnly? Until
    );
}
