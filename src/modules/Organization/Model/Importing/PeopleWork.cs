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
    IReadOnlyList<Post> Appointing,
    IReadOnlyList<ChangedPost> Changing
) : ImportWork(Rows, Problems, Changes, Unchanged)
{
    public override ImportKind Kind => ImportKind.People;
}

internal sealed record KnownPerson(PersonId Id, string Code, string Name);

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
