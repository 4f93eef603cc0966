using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>Somebody named looked at the review of a person. It tells of no change.</summary>
internal sealed record ReviewLookedAt(Guid Review, string Code) : FactBody
{
    public const string Kind = "selfreview.looked-at";

    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new($"xem bản tự soi {Code}", $"looked at the review {Code}");
}

/// <summary>For whoever gave it alone: the opinion is limited to them.</summary>
/// <param name="Code">Of the round.</param>
internal sealed record OpinionGiven(Guid Opinion, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Opinion];

    public override Words Sentence() =>
        new($"góp ý về một đồng nghiệp trong {Code}", $"gave an opinion of a colleague in {Code}");
}

/// <summary>Told by the program, so that it names nobody; the review has changed by it.</summary>
/// <param name="Of">Who hears of it.</param>
internal sealed record OpinionCame(Guid Review, string Code, PersonId Of) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public IReadOnlyCollection<PersonId> People => [Of];

    public override Words Sentence() =>
        new(
            $"nhận một ý kiến đồng nghiệp vào bản tự soi {Code}",
            $"took an opinion of a colleague into the review {Code}"
        );
}

/// <summary>Told by the program when whoever was to write it has left.</summary>
internal sealed record ReviewLapsed(Guid Review, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"dừng bản tự soi {Code}: người viết đã thôi chức vụ khi chưa nộp",
            $"ended the review {Code}: its writer left before handing it in"
        );
}

internal sealed record OpinionsAnswered(Guid Review, string Code, int Replies) : FactBody
{
    public override IEnumerable<Guid> About => [Review];

    public override Words Sentence() =>
        new(
            $"trả lời {Replies} ý kiến góp ý trong bản tự soi {Code}",
            $"replied to {Replies} opinions in the review {Code}"
        );
}
