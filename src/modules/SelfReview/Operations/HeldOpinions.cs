using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>What colleagues said of the person in rounds of people, with what the person said to it.</summary>
internal sealed class HeldOpinions(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "review-opinions";

    public Words Title { get; } =
        new("Ý kiến đồng nghiệp góp cho mình", "Opinions of colleagues about you");

    public Words Purpose { get; } =
        new(
            "Để người tự soi biết đồng nghiệp nghĩ gì và đáp lại trước khi nộp.",
            "So that a person knows what colleagues think, and replies before handing in."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        Of(person)
            .WithRounds(db)
            .NewestFirst(
                after,
                atMost,
                (opinion, round) =>
                    new HeldThing(
                        opinion.Id,
                        HeldThing.Plain($"{round.Code}: {round.Title}"),
                        HeldReviewWords.OpinionOf(opinion.Text, opinion.Reply),
                        null,
                        round.Opinions is OpinionWay.Withheld
                            ? HeldReviewWords.Withheld
                            : HeldReviewWords.Colleague
                    ),
                stop
            );

    /// <summary>Where the reader is named for the review.</summary>
    private IQueryable<ReviewOpinion> Of(PersonId person) =>
        db.Set<ReviewOpinion>()
            .AsNoTracking()
            .Where(one =>
                one.Of == person && db.Set<ReviewPart>().Any(part => part.Id == one.Part)
            );
}

/// <summary>What the person said of colleagues in rounds of people.</summary>
internal sealed class HeldGivenOpinions(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "given-review-opinions";

    public Words Title { get; } =
        new("Ý kiến mình góp cho đồng nghiệp", "Opinions that you gave of colleagues");

    public Words Purpose { get; } =
        new(
            "Để mỗi người góp ý một lần cho mỗi đồng nghiệp và sửa được ý kiến của mình.",
            "So that each gives one opinion of each colleague and can write it anew."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        By(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        By(person)
            .WithRounds(db)
            .NewestFirst(
                after,
                atMost,
                (opinion, round) =>
                    new HeldThing(
                        opinion.Id,
                        HeldThing.Plain($"{round.Code}: {round.Title}"),
                        HeldThing.Plain(opinion.Text),
                        null,
                        HeldReviewWords.Own
                    ),
                stop
            );

    /// <summary>For oneself: who gave an opinion is told to nobody else.</summary>
    private IQueryable<ReviewOpinion> By(PersonId person) =>
        db.Set<ReviewOpinion>()
            .AsNoTracking()
            .Where(one => one.Author == person && (db.SeesAll || db.Reader == person));
}

internal static class OpinionRows
{
    public static IQueryable<HeldRow<ReviewOpinion, ReviewRound>> WithRounds(
        this IQueryable<ReviewOpinion> opinions,
        AppDatabase db
    ) =>
        from opinion in opinions
        join round in db.Set<ReviewRound>() on opinion.Round equals round.Id
        select new HeldRow<ReviewOpinion, ReviewRound>
        {
            Key = opinion.Id,
            Row = opinion,
            Of = round,
        };
}
