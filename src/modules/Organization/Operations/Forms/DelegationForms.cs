using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations.Forms;

/// <param name="Post">Identifier of the post whose authority is handed over; empty = the one acted for.</param>
/// <param name="Person">Code of the person who is to stand in.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Scope">all, or some.</param>
/// <param name="Kinds">Codes of the kinds of act, where it is some.</param>
/// <param name="Paper">Number and day of the paper it stands on.</param>
internal sealed record DelegationForm(
    string? Post = null,
    string? Person = null,
    string? From = null,
    string? Until = null,
    string? Scope = null,
    IReadOnlyList<string>? Kinds = null,
    string? Reason = null,
    string? Paper = null
)
{
    public const string All = "all";
    public const string Some = "some";

    /// <param name="person">The person with the code, where there is one.</param>
    /// <param name="actedFor">The post acted for.</param>
    public Outcome<MakeDelegationRequest> Parse(
        PersonSummary? person,
        PostId? actedFor,
        FormReading read
    )
    {
        var post =
            Guid.TryParse(Post, out var chosen) ? new PostId(chosen)
            : string.IsNullOrWhiteSpace(Post) ? actedFor
            : null;
        if (post is null)
        {
            read.Wrong("post", FieldSentences.NeedsPost);
        }

        if (person is null)
        {
            read.Wrong(
                "person",
                string.IsNullOrWhiteSpace(Person)
                    ? DelegationRefusals.NeedsPerson
                    : FieldSentences.NoSuchPerson(Person.Trim())
            );
        }

        var from = read.OptionalDay("from", From, FieldSentences.NeedsDay);
        var until = read.OptionalDay("until", Until, FieldSentences.NeedsDay);
        var kinds = ReadKinds(read);
        var reason = read.Text("reason", Reason, Lengths.Decision, FieldSentences.NeedsReason);
        var paper = read.Optional("paper", Paper, Lengths.Decision);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new MakeDelegationRequest(
                post!.Value,
                person!.Id,
                new(from!.Value, until!.Value),
                kinds,
                reason,
                paper
            );
    }

    private string[]? ReadKinds(FormReading read)
    {
        string[] kinds = [.. (Kinds ?? []).Where(kind => kind is { Length: > 0 }).Distinct()];
        switch (Scope?.Trim())
        {
            case All:
                return null;
            case Some when kinds.Length == 0:
                read.Wrong("kinds", DelegationRefusals.NeedsKinds);
                break;
            case Some:
                break;
            default:
                read.Wrong("scope", DelegationRefusals.NeedsScope);
                break;
        }

        return kinds;
    }
}

internal sealed record EndDelegationForm(string? Reason = null)
{
    public Outcome<EndDelegationRequest> Parse(DelegationId delegation, FormReading read)
    {
        var reason = read.Text("reason", Reason, Lengths.Decision, FieldSentences.NeedsReason);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new EndDelegationRequest(delegation, reason);
    }
}
