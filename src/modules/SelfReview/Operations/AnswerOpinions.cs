using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Replies">By the number of the opinion; empty takes a reply back.</param>
internal sealed record AnswerOpinionsRequest(string Code, IReadOnlyDictionary<int, string> Replies);

/// <summary>What a person says to the opinions of colleagues; it stands beside each, for whoever reads them.</summary>
internal sealed class AnswerOpinions(AppDatabase db, ReviewDesk desk, RoundBook book)
    : IOperation<AnswerOpinionsRequest, int>
{
    public Act Act => SelfReviewActs.Write;

    /// <returns>How many are answered now.</returns>
    public async Task<Outcome<int>> Run(
        AnswerOpinionsRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (part.RefuseChange() is { } not)
        {
            return not;
        }

        var opinions = await db.Set<ReviewOpinion>()
            .Where(one => one.Part == part.Id)
            .ToListAsync(stop);
        FieldError[] problems =
        [
            .. request
                .Replies.Where(pair => pair.Value.Length > Lengths.Answer)
                .Select(pair => new FieldError(Field(pair.Key), ReviewFieldWords.LongReply)),
        ];
        if (problems.Length > 0)
        {
            return Refusal.Invalid(problems);
        }

        foreach (var opinion in opinions)
        {
            if (request.Replies.TryGetValue(opinion.Number, out var reply))
            {
                opinion.Answer(reply.Length > 0 ? reply : null);
            }
        }

        var answered = opinions.Count(one => one.Reply is not null);
        var before = part.State;
        part.Begin();
        db.ActedOn(part);
        await book.Move(part, before, stop);
        db.Record(new OpinionsAnswered(part.Id, part.Code, answered), caller, now);
        return answered;
    }

    /// <summary>The field of a form in which an opinion is answered.</summary>
    public static string Field(int number) => FieldStart + number.ToString(Condition.Culture);

    public const string FieldStart = "reply-";
}
