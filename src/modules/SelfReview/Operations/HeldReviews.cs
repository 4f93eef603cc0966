using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Remedies that somebody has to carry out, as reviews name them.</summary>
internal sealed class HeldReviews(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "corrective-actions";

    public Words Title { get; } =
        new("Cách khắc phục nêu trong bản tự soi", "Remedies named in reviews");

    public Words Purpose { get; } =
        new(
            "Để biết ai làm cách khắc phục nào và khi nào.",
            "To know who carries out which remedy, and when."
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
            .NewestFirst(
                after,
                atMost,
                (action, part) =>
                    new HeldThing(
                        action.Id,
                        HeldThing.Plain(part.Code),
                        HeldReviewWords.Remedy(action.Text, action.DueOn),
                        null,
                        HeldReviewWords.FromReview
                    )
                    {
                        Href = SelfReviewUrls.Review(part.Code),
                    },
                stop
            );

    private IQueryable<HeldRow<CorrectiveAction, ReviewPart>> Of(PersonId person) =>
        from action in db.Set<CorrectiveAction>().AsNoTracking()
        join shortcoming in db.Set<Shortcoming>() on action.Shortcoming equals shortcoming.Id
        join part in db.Set<ReviewPart>() on shortcoming.Part equals part.Id
        where action.By == person && shortcoming.StruckAt == null
        select new HeldRow<CorrectiveAction, ReviewPart>
        {
            Key = action.Id,
            Row = action,
            Of = part,
        };
}

internal static class HeldReviewWords
{
    public static Words FromReview { get; } =
        new("bản tự soi của đơn vị", "the review of the unit");

    public static Words OfOneself { get; } = new("của chính mình", "one's own");

    public static Words Colleague { get; } = new("đồng nghiệp", "a colleague");

    public static Words Withheld { get; } =
        new("đồng nghiệp, giấu tên theo cách của đợt", "a colleague; the round withholds the name");

    public static Words OpinionOf(string text, string? reply) =>
        reply is null
            ? new($"{text} (chưa đáp)", $"{text} (no reply)")
            : new($"{text} – Đáp: {reply}", $"{text} – Reply: {reply}");

    public static Words HandedIn { get; } = new("đã nộp", "handed in");

    public static Words Countersigned { get; } = new("đã xác nhận", "countersigned");

    public static Words Own { get; } = new("do chính mình làm", "from oneself");

    public static Words Remedy(string text, DateOnly due) =>
        new($"{text}, hạn {due:dd/MM/yyyy}", $"{text}, due {due:yyyy-MM-dd}");
}
