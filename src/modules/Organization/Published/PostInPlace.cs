using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>A post of somebody else by which a person may act today, in that person's place.</summary>
/// <param name="Kinds">Codes of the kinds of act that were handed over; null = all that can be.</param>
/// <param name="Until">The last day.</param>
public sealed record PostInPlace(
    DelegationId Delegation,
    string Name,
    PostSummary Post,
    IReadOnlyList<string>? Kinds,
    DateOnly Until
)
{
    public StandIn StandIn => new(Delegation, Post.Person, Name, Kinds);

    /// <summary>"Thay Trần Văn Bình – Trưởng Ban Tổ chức".</summary>
    public Words Label => StandInWords.ActingAs(Name, Post.Title);
}

/// <summary>Who is signed in, with what there is to choose from.</summary>
public sealed record ActingPerson(PersonSummary Person, IReadOnlyList<PostInPlace> InPlaceOf);
