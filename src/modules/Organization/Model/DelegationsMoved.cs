using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>
/// What becomes of the authority of posts that a reorganization ends: it goes along where the head stays a head and the stand-in
/// stays at hand; otherwise it ends with the post, and nobody acts by it any longer.
/// </summary>
internal static class DelegationsMoved
{
    /// <param name="ended">Posts that end.</param>
    /// <param name="appointed">Posts that come of it.</param>
    public static DelegationMove Of(
        Delegation delegation,
        DelegationPosts held,
        IReadOnlySet<PostId> ended,
        IReadOnlyList<Post> appointed,
        ReorganizationPlan plan
    )
    {
        var post = ended.Contains(held.Post.Id)
            ? appointed.FirstOrDefault(one =>
                one.Person == delegation.Giver && one.Role == held.Post.Role
            )
            : held.Post;
        var own = ended.Contains(held.OwnPost.Id)
            ? appointed.FirstOrDefault(one =>
                one.Person == delegation.Delegate && one.Unit == post?.Unit
            )
            : held.OwnPost;
        return
            post is not null
            && own is not null
            && (own.Unit == post.Unit || (own == held.OwnPost && plan is not SplitUnitPlan))
            && (post.Until is null || post.Until >= delegation.From)
            ? new(delegation, held, delegation.Carried(post, own, plan.On), post)
            : new(delegation, held, null, null);
    }
}

/// <param name="Post">Whose authority it is.</param>
/// <param name="OwnPost">The stand-in's own.</param>
internal sealed record DelegationPosts(
    Post Post,
    Post OwnPost,
    string GiverName,
    string StandInName
);

/// <param name="Carried">What takes its place; null = it ends with the post.</param>
/// <param name="To">The post whose authority it is from then on.</param>
internal sealed record DelegationMove(
    Delegation Before,
    DelegationPosts Held,
    Delegation? Carried,
    Post? To
)
{
    public Words Sentence(DateOnly on) =>
        Carried is null
            ? new(
                $"{Held.StandInName} thôi thay {Held.GiverName} ({Held.Post.Title}) từ ngày {on:dd/MM/yyyy}, vì chức vụ không còn",
                $"{Held.StandInName} no longer stands in for {Held.GiverName} ({Held.Post.Title}) from {on:yyyy-MM-dd}, since the post is gone"
            )
            : new(
                $"{Held.StandInName} tiếp tục thay {Held.GiverName}, theo chức vụ mới {To!.Title}, đến hết {Carried.Until:dd/MM/yyyy}",
                $"{Held.StandInName} goes on standing in for {Held.GiverName}, by the new post {To.Title}, until {Carried.Until:yyyy-MM-dd}"
            );

    public DelegationCarried Told(string decision) =>
        new(
            new(
                Carried!.Id,
                Carried.Giver,
                Held.GiverName,
                To!.Title,
                To.Unit,
                Carried.Delegate,
                Held.StandInName
            ),
            Before.Id,
            Carried.From,
            Carried.Until,
            decision
        );
}
