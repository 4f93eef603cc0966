using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal sealed record RoundOpened(
    Guid Round,
    string Code,
    string Title,
    UnitId Owner,
    int Units,
    DateOnly DueOn
) : FactBody
{
    public RoundFor For { get; init; }

    public override IEnumerable<Guid> About => [Round, Owner.Value];

    public override Words Sentence() =>
        For is RoundFor.People
            ? new(
                $"mở đợt tự soi {Code}: {Title}, {Units} người, hạn nộp {DueOn:dd/MM/yyyy}",
                $"opened the round of self-review {Code}: {Title}, {Units} people, due {DueOn:yyyy-MM-dd}"
            )
            : new(
                $"mở đợt tự soi {Code}: {Title}, {Units} đơn vị, hạn nộp {DueOn:dd/MM/yyyy}",
                $"opened the round of self-review {Code}: {Title}, {Units} units, due {DueOn:yyyy-MM-dd}"
            );
}

internal sealed record AnswersKept(Guid Review, string Code, int Answers) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"ghi {Answers} câu trả lời vào bản tự soi {Code}",
            $"wrote {Answers} answers into the review {Code}"
        );
}

internal sealed record ShortcomingNoted(Guid Review, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"ghi tồn tại, hạn chế số {Number} vào bản tự soi {Code}",
            $"noted shortcoming {Number} in the review {Code}"
        );
}

internal sealed record ShortcomingStruck(Guid Review, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"gạch tồn tại, hạn chế số {Number} khỏi bản tự soi {Code}",
            $"struck shortcoming {Number} from the review {Code}"
        );
}

/// <param name="Unit">Whose it is: the unit's name or the person's.</param>
/// <param name="Judge">Who is to read it; null where the superior unit has no head.</param>
internal sealed record ReviewHandedIn(
    Guid Review,
    string Code,
    string Unit,
    int Shortcomings,
    int Differing,
    PersonId? Judge
) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public IReadOnlyCollection<PersonId> People => Judge is { } judge ? [judge] : [];

    public override Words Sentence() =>
        new(
            $"nộp bản tự soi {Code} của {Unit}: {Shortcomings} tồn tại, hạn chế; {Differing} câu trả lời khác số liệu, đã nêu lý do",
            $"handed in the review {Code} of {Unit}: {Shortcomings} shortcomings; {Differing} answers differ from what was counted, each explained"
        );
}

/// <summary>The reason stands in the review itself: more people read facts than may read that.</summary>
/// <param name="HandedInBy">Who hears of it.</param>
internal sealed record ReviewReturned(Guid Review, string Code, string Unit, PersonId? HandedInBy)
    : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public IReadOnlyCollection<PersonId> People => HandedInBy is { } who ? [who] : [];

    public override Words Sentence() =>
        new($"trả lại bản tự soi {Code} của {Unit}", $"returned the review {Code} of {Unit}");
}

/// <param name="HandedInBy">Who hears of it.</param>
internal sealed record ReviewSigned(Guid Review, string Code, string Unit, PersonId? HandedInBy)
    : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public IReadOnlyCollection<PersonId> People => HandedInBy is { } who ? [who] : [];

    public override Words Sentence() =>
        new($"xác nhận bản tự soi {Code} của {Unit}", $"countersigned the review {Code} of {Unit}");
}
