using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>
/// The authority of one post in other hands for a time: from the person who holds it to another who acts by it in that person's
/// place. It holds only while both posts are held, so that nobody has to end it when one of them ends.
/// </summary>
internal sealed class Delegation : IVersioned
{
    private Delegation() { }

    public DelegationId Id { get; private init; } = DelegationId.New();

    public int Version { get; private set; }

    /// <summary>Whose authority it is.</summary>
    public PersonId Giver { get; private init; }

    /// <summary>The post whose authority it is.</summary>
    public PostId Post { get; private init; }

    /// <summary>Who stands in.</summary>
    public PersonId Delegate { get; private init; }

    /// <summary>The own post for which the stand-in was chosen.</summary>
    public PostId DelegatePost { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private init; }

    /// <summary>Codes of the kinds of act, by spaces; null = all that the post may hand on.</summary>
    public string? KindCodes { get; private init; }

    public string Reason { get; private init; } = "";

    /// <summary>Number and day of the paper it stands on.</summary>
    public string? Paper { get; private init; }

    /// <summary>When somebody ended it before its day.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The day of <see cref="EndedAt"/>: its last.</summary>
    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<string>? Kinds => KindsOf(KindCodes);

    public static Delegation Of(
        Post post,
        Post standIn,
        DelegationTime time,
        IReadOnlyList<string>? kinds,
        string reason,
        string? paper
    ) =>
        new()
        {
            Giver = post.Person,
            Post = post.Id,
            Delegate = standIn.Person,
            DelegatePost = standIn.Id,
            From = time.From,
            Until = time.Until,
            KindCodes = kinds is null ? null : string.Join(' ', kinds),
            Reason = reason,
            Paper = paper,
        };

    /// <summary>The same authority after both posts have become others.</summary>
    public Delegation Carried(Post post, Post standIn, DateOnly from) =>
        Of(post, standIn, new(from > From ? from : From, Until), Kinds, Reason, Paper);

    public void End(Moment now) => (EndedAt, EndedOn) = (now.Utc, now.Today);

    public static IReadOnlyList<string>? KindsOf(string? codes) => codes?.Split(' ');
}

/// <param name="Until">Its last day.</param>
internal sealed record DelegationTime(DateOnly From, DateOnly Until);
