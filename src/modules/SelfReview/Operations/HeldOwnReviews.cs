using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Reviews that are the person's own, or that the person handed in or countersigned.</summary>
internal sealed class HeldOwnReviews(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "reviews";

    public Words Title { get; } =
        new(
            "Bản tự soi của mình, bản mình đã nộp hoặc đã xác nhận",
            "Your own reviews, and those that you handed in or countersigned"
        );

    public Words Purpose { get; } =
        new(
            "Để biết ai nộp, ai xác nhận: người nộp không tự xác nhận.",
            "To know who handed in and who countersigned: nobody countersigns what they handed in."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from part in Of(person)
            join round in db.Set<ReviewRound>() on part.Round equals round.Id
            select new HeldRow<ReviewPart, string>
            {
                Key = part.Id,
                Row = part,
                Of = round.Title,
            }
        ).NewestFirst(
            after,
            atMost,
            (part, round) =>
                part.Person == person
                    ? Thing(part, HeldReviewWords.OfOneself, round, part.HandedInAt)
                : part.HandedInBy == person
                    ? Thing(part, HeldReviewWords.HandedIn, round, part.HandedInAt)
                : Thing(part, HeldReviewWords.Countersigned, round, part.SignedAt),
            stop
        );

    private static HeldThing Thing(ReviewPart part, Words deed, string round, DateTime? at) =>
        new(part.Id, deed, HeldThing.Plain($"{part.Code}: {round}"), at, HeldReviewWords.Own)
        {
            Href = SelfReviewUrls.Review(part.Code),
        };

    private IQueryable<ReviewPart> Of(PersonId person) =>
        db.Set<ReviewPart>()
            .AsNoTracking()
            .Where(part =>
                part.Person == person || part.HandedInBy == person || part.SignedBy == person
            );
}
