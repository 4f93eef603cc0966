using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <param name="Work">The assignments that the remedies became.</param>
internal sealed record RemediesGiven(
    Guid Review,
    string Code,
    IReadOnlyList<string> Work,
    IReadOnlyList<Guid> Assignments
) : FactBody
{
    public override IEnumerable<Guid> About => [Review, .. Assignments];

    public override Words Sentence() =>
        new(
            $"giao {Work.Count} việc khắc phục theo bản tự soi {Code}: {string.Join(", ", Work)}",
            $"gave out {Work.Count} remedies of the review {Code}: {string.Join(", ", Work)}"
        );
}

internal sealed record EffectAsked(Guid Review, string Code, int Shortcoming, DateOnly DueOn)
    : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"giao kiểm lại cách khắc phục tồn tại, hạn chế số {Shortcoming} của bản tự soi {Code}, hạn {DueOn:dd/MM/yyyy}",
            $"asked to look again at the remedy of shortcoming {Shortcoming} of the review {Code} by {DueOn:yyyy-MM-dd}"
        );
}

/// <param name="Next">The assignment that the next remedy became; null where it helped.</param>
internal sealed record EffectChecked(
    Guid Review,
    string Code,
    int Shortcoming,
    EffectKind Effect,
    string? Next
) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence()
    {
        var effect = Effect.Name();
        return new(
            $"kiểm lại tồn tại, hạn chế số {Shortcoming} của bản tự soi {Code}: {effect.Vietnamese}{(Next is null ? "" : $"; giao tiếp {Next}")}",
            $"looked again at shortcoming {Shortcoming} of the review {Code}: {effect.English}{(Next is null ? "" : $"; gave out {Next} next")}"
        );
    }
}
