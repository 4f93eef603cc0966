using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Similarity;
using Microsoft.AspNetCore.Http;

namespace Chutri.Functions.Web;

/// <summary>One pair side by side, with the form that says what it is.</summary>
internal sealed class OverlapPages(
    ShowOverlap show,
    Registers registers,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 20;
    private const int WordsShown = 12;

    public async Task<IResult> One(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await show.Run(id, stop) is not { } pair)
        {
            return OverlapRefusals.NotThere.Answer(context);
        }

        var question = pair.Question;
        var register = await registers.Read(stop);
        var model = new OverlapModel
        {
            Score = OverlapWords.Percent(question.Score),
            Kind = OverlapWords.Of(question.Kind),
            First = Side(pair.First, question.First, question.FirstText, register),
            Second = Side(pair.Second, question.Second, question.SecondText, register),
            Shared =
            [
                .. pair
                    .Why.Shared.Take(WordsShown)
                    .Select(words => new SharedWords(
                        words.First,
                        words.Second,
                        OverlapWords.Of(words.Relation),
                        NumberText.Of((decimal)Math.Round(words.Weight, 1))
                    )),
            ],
            OnlyFirst = Alone(pair.Why.OnlyFirst),
            OnlySecond = Alone(pair.Why.OnlySecond),
            Verdict = question.Verdict?.Name(),
            IsToBeSettled = question.Verdict is Verdict.Overlap,
            Note = question.Note,
            JudgedBy = question is { JudgedAt: { } at, JudgedByName: { } by }
                ? OverlapWords.JudgedBy(by, clock.LocalOf(at))
                : null,
            Lost = question.IsFound ? null : OverlapWords.Lost,
            Action = FunctionUrls.Judge(id),
            MayJudge = JudgeReach.Refuse(pair.First, pair.Second, caller) is null,
            Facts = FactView.Of(await facts.About(id, caller, FactsShown, null, stop), clock),
            Entry = entry,
        };
        return Pages.Show<OverlapPage>(
            context,
            model,
            $"{pair.First.ShortName} – {pair.Second.ShortName}",
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static OverlapSide Side(UnitSummary unit, Guid id, string text, Register register)
    {
        var function = register.ById.GetValueOrDefault(id);
        return new(
            unit.ShortName,
            unit.Url,
            text,
            FunctionUrls.Function(id),
            function?.Field ?? "",
            function?.Kind.Name(),
            function?.Decides,
            function?.Source
        );
    }

    private static IReadOnlyList<string> Alone(IReadOnlyList<WeighedWords> words) =>
        [.. words.Take(WordsShown).Select(one => one.Words)];
}
