using Chutri.Organization.Model;
using Chutri.Organization.Operations;

namespace Chutri.Organization.Api;

internal sealed record ReorganizationListJson(
    IReadOnlyList<ReorganizationJson> Items,
    string? Next,
    long Total
);

/// <param name="Problem">Why it could not be carried out on its day.</param>
internal sealed record ReorganizationJson(
    Guid Id,
    string Kind,
    string State,
    DateOnly On,
    string Decision,
    string Summary,
    string? Problem,
    string RecordedBy,
    DateTime RecordedAt,
    DateTime? SettledAt
)
{
    public static ReorganizationJson Of(FoundReorganization plan) =>
        new(
            plan.Id,
            Wire.Word(plan.Kind),
            Wire.Word(plan.State),
            plan.On,
            plan.Decision,
            plan.Summary.ToString(),
            plan.Problem?.ToString(),
            plan.RecordedBy,
            plan.RecordedAt,
            plan.SettledAt
        );
}

/// <param name="Later">Its day is still to come: it is recorded, and carried out then.</param>
/// <param name="Units">What happens to units, in sentences.</param>
/// <param name="Delegations">Who goes on standing in for whom, and who no longer does, in sentences.</param>
/// <param name="PostsStaying">Of a unit that gives parts away and goes on.</param>
internal sealed record ReorganizationPreviewJson(
    string Summary,
    bool Later,
    IReadOnlyList<string> Units,
    IReadOnlyList<MovedPostJson> PostsEnded,
    IReadOnlyList<MovedPostJson> PostsAppointed,
    IReadOnlyList<MovedPostJson> PostsStaying,
    IReadOnlyList<MovingWorkJson> OpenWork,
    IReadOnlyList<string> Delegations
)
{
    public static ReorganizationPreviewJson Of(ReorganizationPreview preview) =>
        new(
            preview.Summary.ToString(),
            preview.Later,
            [.. preview.Units.Select(fact => fact.Sentence().ToString())],
            [
                .. preview.PostsEnded.Select(post => new MovedPostJson(
                    post.Post.Value,
                    post.PersonName,
                    post.UnitName,
                    post.Title
                )),
            ],
            [
                .. preview.PostsAppointed.Select(post => new MovedPostJson(
                    post.Post.Value,
                    post.PersonName,
                    post.UnitName,
                    post.Title
                )),
            ],
            [
                .. preview.PostsStaying.Select(post => new MovedPostJson(
                    post.Post.Value,
                    post.PersonName,
                    post.UnitName,
                    post.Title
                )),
            ],
            [
                .. preview.OpenWork.Select(work => new MovingWorkJson(
                    work.What.ToString(),
                    work.Count,
                    work.From,
                    work.To
                )),
            ],
            [.. preview.Delegations.Select(delegation => delegation.ToString())]
        );
}

internal sealed record MovedPostJson(Guid Post, string Person, string Unit, string Title);

internal sealed record MovingWorkJson(string What, long Count, string From, string To);

/// <param name="CarriedOut">False: its day is still to come.</param>
internal sealed record ReorganizedJson(
    Guid Id,
    bool CarriedOut,
    DateOnly On,
    IReadOnlyList<string> Units
);
