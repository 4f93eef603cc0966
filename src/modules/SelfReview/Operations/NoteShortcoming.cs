using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Sign">Code of a sign of the round's catalogue; empty = none of them.</param>
/// <param name="Remedy">What will be done about it.</param>
internal sealed record NoteShortcomingRequest(
    string Code,
    string Text,
    string Sign,
    CauseKind Cause,
    string CauseText,
    string Remedy,
    PersonId By,
    DateOnly DueOn
);

/// <summary>Writes down what the unit found wanting with itself, and what it will do about it.</summary>
internal sealed class NoteShortcoming(
    AppDatabase db,
    ReviewDesk desk,
    RoundBook book,
    RemedyWork remedies
) : IOperation<NoteShortcomingRequest, int>
{
    public Act Act => SelfReviewActs.Write;

    /// <returns>Its number in the review.</returns>
    public async Task<Outcome<int>> Run(
        NoteShortcomingRequest request,
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

        var round = await desk.RoundOf(part, stop);
        var signs = (await desk.Edition(round.Signs, stop)).ReadSigns();
        var numbers = db.Set<Shortcoming>().Where(one => one.Part == part.Id);
        var last = await numbers.MaxAsync(one => (int?)one.Number, stop) ?? 0;
        if (last >= Lengths.MostShortcomings)
        {
            return ReviewRefusals.EnoughShortcomings;
        }

        var problems = Problems(request, signs, now.Today);
        if (!await remedies.IsOfUnit(part, request.By, now.Today, stop))
        {
            problems.Add(new("by", ReviewFieldWords.ByOfUnit));
        }

        if (problems.Count > 0)
        {
            return Refusal.Invalid(problems);
        }

        var shortcoming = new Shortcoming
        {
            Part = part.Id,
            Unit = part.Unit,
            Person = part.Person,
            Number = last + 1,
            Text = request.Text,
            Sign = request.Sign,
            Cause = request.Cause,
            CauseText = request.CauseText,
            NotedAt = now.Utc,
        };
        db.Add(shortcoming);
        db.Add(
            new CorrectiveAction
            {
                Shortcoming = shortcoming.Id,
                Number = 1,
                Text = request.Remedy,
                By = request.By,
                DueOn = request.DueOn,
            }
        );
        var before = part.State;
        part.Begin();
        db.ActedOn(part);
        await book.Move(part, before, stop);
        db.Record(new ShortcomingNoted(part.Id, part.Code, shortcoming.Number), caller, now);
        return shortcoming.Number;
    }

    private static List<FieldError> Problems(
        NoteShortcomingRequest request,
        IReadOnlyList<ViolationSign> signs,
        DateOnly today
    )
    {
        var problems = new List<FieldError>();
        if (request.Sign.Length > 0 && signs.All(sign => sign.Code != request.Sign))
        {
            problems.Add(new("sign", ReviewFieldWords.Sign));
        }

        if (request.DueOn < today)
        {
            problems.Add(new("dueOn", ReviewFieldWords.RemedyDue));
        }

        return problems;
    }
}
