using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations.Forms;

/// <summary>What becomes of one post of a unit that ends.</summary>
/// <param name="Post">The post's identifier.</param>
/// <param name="To">Code of the successor; <c>-</c> = the person gets no post there; empty = the (main) successor.</param>
internal sealed record PostChoiceForm(
    string? Post = null,
    string? To = null,
    string? Title = null,
    string? Role = null
)
{
    public const string Nowhere = "-";

    public PostChoice? Parse(FormReading read)
    {
        if (!Guid.TryParse(Post, out var post))
        {
            read.Wrong("posts", FieldSentences.NeedsPost);
            return null;
        }

        var to = To?.Trim() ?? "";
        return new(
            new PostId(post),
            to.Length == 0 || to == Nowhere ? null : OrganizationCodes.Normal(to),
            read.Optional($"title-{post}", Title, Lengths.Title),
            read.Choice<Role>($"role-{post}", Role, null),
            to == Nowhere
        );
    }
}
