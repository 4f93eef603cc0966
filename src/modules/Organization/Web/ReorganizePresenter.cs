using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class ReorganizePresenter
{
    public static ReorganizeModel Form(
        ReorganizationKind kind,
        UnitSummary? unit,
        IReadOnlyList<Choice> choices,
        IReadOnlyList<Choice> heads,
        DateOnly today,
        FormEntry entry
    ) =>
        new(
            ReorganizationFields.Word(kind),
            ReorganizeWords.Form(kind),
            ReorganizeWords.Explanation(kind),
            unit?.Code ?? "",
            unit is null ? null : new(unit.Name, unit.ShortName, unit.Abbreviation ?? ""),
            choices,
            Branches,
            heads,
            today,
            unit is null ? OrganizationUrls.Admin : OrganizationUrls.Unit(unit.Code),
            entry
        );

    public static ReorganizePreviewModel Preview(
        string kind,
        ReorganizationPreview preview,
        IReadOnlyDictionary<UnitId, UnitSummary> units,
        FormEntry entry
    )
    {
        var targets = Targets(preview.Plan, units);
        return new(
            kind,
            ReorganizeWords.Form(preview.Plan.Kind),
            ReorganizeWords.Confirm(preview.Summary),
            ReorganizeWords.When(preview.Plan.On, preview.Later),
            preview.Later ? ReorganizeWords.Record : ReorganizeWords.Carry,
            [.. preview.Units.Select(fact => fact.Sentence().Starting())],
            [
                .. preview
                    .OpenWork.GroupBy(work => (work.From, work.To))
                    .Select(moving =>
                        ReorganizeWords.Work(
                            moving.Key.From,
                            moving.Key.To,
                            [.. moving.Select(work => work.What)]
                        )
                    ),
            ],
            preview.Delegations,
            Posts(preview, targets, units),
            targets,
            Roles,
            ReorganizationFields.Carried(entry),
            OrganizationUrls.Admin,
            entry
        );
    }

    public static IReadOnlyList<Choice> Branches { get; } =
    [
        .. Enum.GetValues<Branch>()
            .Select(branch => new Choice(branch.ToString().ToLowerInvariant(), branch.Name())),
    ];

    public static IReadOnlyList<Choice> Roles { get; } =
    [
        .. Enum.GetValues<Role>()
            .Select(role => new Choice(role.ToString().ToLowerInvariant(), role.Name())),
    ];

    /// <summary>Where people of ending units may go; empty where the plan does not ask.</summary>
    private static IReadOnlyList<Choice> Targets(
        ReorganizationPlan plan,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    )
    {
        IEnumerable<SplitPart> parts = plan switch
        {
            MergeUnitsPlan merge => [new(merge.Into, merge.New)],
            SplitUnitPlan split => split.Parts,
            _ => [],
        };
        Choice[] targets =
        [
            .. parts.Select(part =>
                part.New is { } made
                    ? new Choice(made.Code, made.Naming.Name)
                    : new Choice(units[part.Existing!.Value].Code, units[part.Existing.Value].Name)
            ),
        ];
        return targets.Length == 0
            ? []
            : [.. targets, new Choice(PostChoiceForm.Nowhere, ReorganizeWords.Nowhere)];
    }

    /// <summary>Each post that ends beside the one that follows it, then those that stay.</summary>
    private static MovingPost[] Posts(
        ReorganizationPreview preview,
        IReadOnlyList<Choice> targets,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    )
    {
        var following = preview.PostsAppointed.ToList();
        return
        [
            .. preview
                .PostsEnded.Where(post =>
                    targets.Count == 0 || preview.Plan.Giving.Contains(post.Unit)
                )
                .Select(post =>
                {
                    var next =
                        following.Find(made =>
                            made.Person == post.Person && made.Title == post.Title
                        ) ?? following.Find(made => made.Person == post.Person);
                    if (next is not null)
                    {
                        following.Remove(next);
                    }

                    var code =
                        next is null ? null
                        : units.TryGetValue(next.Unit, out var unit) ? unit.Code
                        : targets
                            .FirstOrDefault(target => target.Label.Vietnamese == next.UnitName)
                            ?.Value;
                    return new MovingPost(
                        post.Post.Value.ToString(),
                        post.PersonName,
                        units[post.Unit].ShortName,
                        post.Title,
                        targets.Count == 0 ? next?.UnitName ?? "" : code ?? PostChoiceForm.Nowhere,
                        next?.Title,
                        (next?.Role ?? Role.Officer).ToString().ToLowerInvariant()
                    );
                }),
            .. preview.PostsStaying.Select(post => new MovingPost(
                post.Post.Value.ToString(),
                post.PersonName,
                units[post.Unit].ShortName,
                post.Title,
                units[post.Unit].Code,
                post.Title,
                post.Role.ToString().ToLowerInvariant()
            )),
        ];
    }
}
