using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Answers">For each question in the order of the paper, the choice as it was shown, from 0; null = not answered.</param>
internal sealed record HandInTestRequest(string Code, IReadOnlyList<int?> Answers);

/// <param name="ReadAgain">Where the answers stand that were wrong.</param>
internal sealed record TriedTest(
    bool Passed,
    int Right,
    int Asked,
    IReadOnlyList<string> ReadAgain
);

/// <summary>Judges a try by the bank. What was not answered is said before, so that no try is lost by a slip.</summary>
internal sealed class HandInTest(AppDatabase db, OwnPlace place)
    : IOperation<HandInTestRequest, TriedTest>
{
    public Act Act => DisseminationActs.Own;

    public async Task<Outcome<TriedTest>> Run(
        HandInTestRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await place.Of(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        var paper = await db.Set<TestPaper>()
            .SingleOrDefaultAsync(
                one =>
                    one.Campaign == campaign.Id
                    && one.Person == member.Person
                    && one.HandedInAt == null,
                stop
            );
        if (paper is null)
        {
            return DisseminationRefusals.TestIsNotBegun;
        }

        var drawn = paper.Drawn;
        FieldError[] missing =
        [
            .. drawn
                .Select((one, at) => (one, at))
                .Where(pair =>
                    request.Answers.ElementAtOrDefault(pair.at) is not { } answer
                    || answer < 0
                    || answer >= pair.one.Order.Count
                )
                .Select(pair => new FieldError(Field(pair.at), TestFieldWords.Answer)),
        ];
        if (missing.Length > 0)
        {
            return Refusal.Invalid(missing);
        }

        var bank = await FindQuestions.On(db, paper, stop);
        int[] chosen = [.. drawn.Select((one, at) => one.Order[request.Answers[at]!.Value])];
        int[] right = [.. drawn.Select(one => bank[one.Question].Right)];
        db.Record(paper.HandIn(chosen, right, campaign, now), caller, now);
        return new TriedTest(
            paper.Passed!.Value,
            paper.Right!.Value,
            paper.Asked,
            paper.ReadAgain(bank)
        );
    }

    /// <summary>The name of the field of an answer, from 0.</summary>
    public static string Field(int at) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"answer{at + 1}");
}
