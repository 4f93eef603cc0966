using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>What a file of people and posts would do.</summary>
internal sealed record PeopleWork(
    int Rows,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<ImportChange> Changes,
    int Unchanged,
    IReadOnlyList<Person> Registering,
    IReadOnlyList<(KnownPerson Person, string Name)> Renaming,
    IReadOnlyList<NewPost> Appointing,
    IReadOnlyList<ChangedPost> Changing
) : ImportWork(Rows, Problems, Changes, Unchanged)
{
    public override ImportKind Kind => ImportKind.People;
}

internal sealed record KnownPerson(PersonId Id, string Code, string Name);

internal sealed record NewPost(Post Post, string PersonName, string UnitName)
{
    public PostAppointed Appointed(string reason) => Post.Appointed(PersonName, UnitName, reason);
}

/// <summary>A post that is there already and reads differently in the file.</summary>
internal sealed record ChangedPost(
    PostSummary Before,
    string PersonName,
    Role Role,
    UnitId? Over,
    DateOnly? Until
)
{
    public bool Ends => Until is not null && Until != Before.Until;

    private bool GoesOn => Until is null && Before.Until is not null;

    /// <summary>What is told of it: another role or reach, a last day, or both.</summary>
    public IEnumerable<FactBody> Facts(Func<UnitId, string> nameOf, string reason)
    {
        if (Role != Before.Role || Over != Before.Over || GoesOn)
        {
            yield return new PostChanged(
                Before.Id,
                Before.Person,
                PersonName,
                Before.Unit,
                nameOf(Before.Unit),
                Before.Title,
                new(Before.Role, Before.Over is { } before ? nameOf(before) : null),
                new(Role, Over is { } over ? nameOf(over) : null),
                GoesOn ? Before.Until : null,
                reason
            );
        }

        if (Ends)
        {
            yield return new PostEnded(
                Before.Id,
                Before.Person,
                PersonName,
                Before.Unit,
                nameOf(Before.Unit),
                Before.Title,
                Until!.Value,
                reason
            );
        }
    }
}

/// <summary>A row of a file of people, read.</summary>
internal sealed record PostRow(
    int Row,
    string PersonCode,
    UnitSummary Unit,
    string Title,
    Role Role,
    UnitId? Over,
    DateOnly? From,
    DateOnly? Until
);
