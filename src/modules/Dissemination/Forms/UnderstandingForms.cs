using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

/// <summary>How understanding is seen, as it is typed or sent.</summary>
internal sealed record UnderstandingForm
{
    /// <summary>How many questions each is asked; 0 or left out: no test.</summary>
    public string? Drawn { get; init; }

    public string? Tries { get; init; }

    public string? RetryAfterHours { get; init; }

    /// <summary>What is asked in writing; left out: nothing.</summary>
    public string? Reflection { get; init; }

    public static UnderstandingForm Of(FormEntry entry) =>
        new()
        {
            Drawn = entry.TextOrNull("drawn"),
            Tries = entry.TextOrNull("tries"),
            RetryAfterHours = entry.TextOrNull("retryAfterHours"),
            Reflection = entry.TextOrNull("reflection"),
        };

    public Outcome<SetUnderstandingRequest> Parse(string code, FieldReader read)
    {
        var drawn = read.Count("drawn", Drawn, 0, UnderstandingRule.MostDrawn, 0);
        var tries = read.Count(
            "tries",
            Tries,
            1,
            UnderstandingRule.MostTries,
            UnderstandingRule.UsualTries
        );
        var wait = read.Count(
            "retryAfterHours",
            RetryAfterHours,
            0,
            UnderstandingRule.LongestWait,
            0
        );
        var reflection = read.Text("reflection", Reflection, Lengths.Short, null);
        return read.Answer(() =>
            new SetUnderstandingRequest(code, new(drawn, tries, wait, reflection))
        );
    }
}

/// <param name="Person">Code of the person.</param>
internal sealed record AllowTryForm(string? Person, string? Reason)
{
    public async Task<Outcome<AllowTryRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, CampaignFieldWords.Person, stop);
        var reason = read.Text("reason", Reason, Lengths.Short, CampaignFieldWords.Reason);
        return read.Answer(() => new AllowTryRequest(code, person, reason));
    }
}

/// <summary>Where the campaign asks for a reflection, what was written.</summary>
internal sealed record UnderstoodForm(string? Reflection)
{
    public Outcome<ConfirmUnderstandingRequest> Parse(string code, FieldReader read)
    {
        var text = read.Text("reflection", Reflection, Lengths.Long, null);
        return read.Answer(() => new ConfirmUnderstandingRequest(code, text));
    }
}

/// <param name="Answers">For each question in its order the letter of a choice as it was shown: A, B, …</param>
internal sealed record HandInTestForm(IReadOnlyList<string?>? Answers)
{
    public static HandInTestForm Of(FormEntry entry) =>
        new([
            .. Enumerable
                .Range(0, UnderstandingRule.MostDrawn)
                .Select(at => entry.TextOrNull(HandInTest.Field(at))),
        ]);

    public HandInTestRequest Parse(string code) =>
        new(
            code,
            [
                .. (Answers ?? [])
                    .Take(UnderstandingRule.MostDrawn)
                    .Select(letter =>
                        letter?.Trim() is [var one] ? char.ToUpperInvariant(one) - 'A' : (int?)null
                    ),
            ]
        );
}
