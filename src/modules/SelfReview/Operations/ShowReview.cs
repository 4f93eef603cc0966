using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>A review with all that belongs to it.</summary>
internal sealed class ShowReview(
    AppDatabase db,
    ReviewDesk desk,
    StockTaking stock,
    Repeats repeats,
    UnitDirectory units,
    PersonDirectory people,
    FindOpinions opinions
)
{
    private const int MostEarlier = 10;

    public async Task<Outcome<ReviewView>> Run(
        string code,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Seen(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        var round = await desk.RoundOf(part, stop);
        var signs = (await desk.Edition(round.Signs, stop)).ReadSigns();
        var questions = (await desk.Edition(round.Sheet, stop)).ReadQuestions();
        var answers = part.ReadAnswers();
        var kept = part.IsGiven ? part.ReadCounted() : null;
        var counted = await stock.CountFor(caller, part, round, now, stop);
        var all = await units.All(stop);
        var meeting = await desk.MeetingOf(part, stop);
        return new ReviewView(
            part,
            round,
            all[part.Unit],
            await desk.NameOf(part, stop),
            await Superior(part, all, now.Today, stop),
            signs,
            questions,
            answers,
            AnswerRules.Judge(questions, answers),
            counted,
            kept,
            CrossCheck.Of(questions, answers, kept ?? counted),
            await Shortcomings(part, signs, stop),
            meeting,
            meeting is null
                ? []
                : await db.Set<MinutesLine>()
                    .AsNoTracking()
                    .Where(line => line.Meeting == meeting.Id)
                    .OrderBy(line => line.Number)
                    .ToListAsync(stop),
            part.IsOpen && await desk.MayWrite(part, caller, stop),
            part.RefuseJudging(caller) is null && await desk.MayJudge(part, caller, stop),
            part.State is PartState.Signed && await desk.MayWrite(part, caller, stop),
            part.Person is null ? [] : await opinions.About(part, round, stop)
        )
        {
            IsCountedAnew = kept is not null && part.IsCountedBy(caller),
            HasLeft = part.State is PartState.Left || await desk.HasLeft(part, now.Today, stop),
        };
    }

    /// <summary>To whom it is handed in.</summary>
    private async Task<string> Superior(
        ReviewPart part,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (part.Person is null)
        {
            return all[part.Superior].Name;
        }

        var judge = part.IsOpen ? (await desk.JudgeOf(part, today, stop))?.Person : part.Judge;
        return judge is { } who
            ? (await people.Names([who], stop)).GetValueOrDefault(who, "")
            : all[part.Superior].Name;
    }

    private async Task<IReadOnlyList<ShortcomingView>> Shortcomings(
        ReviewPart part,
        IReadOnlyList<ViolationSign> signs,
        CancellationToken stop
    )
    {
        var shortcomings = await db.Set<Shortcoming>()
            .AsNoTracking()
            .Where(one => one.Part == part.Id && one.StruckAt == null)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var earlier = new Dictionary<Guid, IReadOnlyList<EarlierView>>();
        foreach (var one in shortcomings)
        {
            earlier[one.Id] = part.IsOpen
                ? await Before((await repeats.Find(one, stop))?.Id, stop)
                : await Before(one.Repeats, stop);
        }

        var actions = await Actions([.. shortcomings.Select(one => one.Id)], stop);
        return
        [
            .. shortcomings.Select(one => new ShortcomingView(
                one,
                signs.FirstOrDefault(sign => sign.Code == one.Sign),
                [.. actions[one.Id]],
                earlier[one.Id]
            )),
        ];
    }

    /// <summary>The one that is repeated, the one that this one repeated, and so on.</summary>
    private async Task<IReadOnlyList<EarlierView>> Before(Guid? last, CancellationToken stop)
    {
        var all = new List<EarlierView>();
        for (var next = last; next is { } id && all.Count < MostEarlier; )
        {
            var row = await db.Set<Shortcoming>()
                .AsNoTracking()
                .Where(one => one.Id == id)
                .Join(
                    db.Set<ReviewPart>(),
                    one => one.Part,
                    part => part.Id,
                    (one, part) =>
                        new
                        {
                            one,
                            part.Code,
                            part.Round,
                        }
                )
                .Join(
                    db.Set<ReviewRound>(),
                    row => row.Round,
                    round => round.Id,
                    (row, round) =>
                        new
                        {
                            row.one,
                            row.Code,
                            round.From,
                            round.Through,
                        }
                )
                .SingleOrDefaultAsync(stop);
            if (row is null)
            {
                break; // an earlier review for which whoever reads is not named
            }

            var actions = await Actions([id], stop);
            all.Add(new(row.one, row.Code, row.From, row.Through, [.. actions[id]]));
            next = row.one.Repeats;
        }

        return all;
    }

    private async Task<ILookup<Guid, ActionView>> Actions(
        IReadOnlyCollection<Guid> shortcomings,
        CancellationToken stop
    )
    {
        var actions = await db.Set<CorrectiveAction>()
            .AsNoTracking()
            .Where(action => shortcomings.Contains(action.Shortcoming))
            .OrderBy(action => action.Number)
            .ToListAsync(stop);
        var names = await people.Names(actions.Select(action => action.By), stop);
        return actions.ToLookup(
            action => action.Shortcoming,
            action => new ActionView(action, names.GetValueOrDefault(action.By) ?? "")
        );
    }
}
