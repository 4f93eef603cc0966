using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <param name="Words">Keys of the words from which the name goes too.</param>
internal sealed record TakeNameOutForm(
    string? Reason,
    string? Sure,
    IReadOnlyList<string>? Words = null
)
{
    private const int LongestReason = 500;

    public Outcome<TakeNameOutRequest> Parse(string code)
    {
        var errors = new List<FieldError>();
        var reason = (Reason ?? "").Trim().Normalize();
        if (reason.Length is 0 or > LongestReason)
        {
            errors.Add(new("reason", NameFormWords.ReasonNeeded));
        }

        if (!bool.TryParse(Sure, out var sure) || !sure)
        {
            errors.Add(new("sure", NameFormWords.SureNeeded));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new TakeNameOutRequest(code, reason, Words ?? []);
    }
}

/// <param name="Words">Keys of the words from which the name goes too; it stays in all others that only a reader can judge.</param>
internal sealed record TakeNameOutRequest(
    string Code,
    string Reason,
    IReadOnlyCollection<string> Words
);

/// <param name="Mark">What stands in place of the name.</param>
/// <param name="Left">Places that keep the name: words that were not chosen, or that whoever decided may not read.</param>
internal sealed record TakenOut(string Mark, string Code, int Facts, int Places, int Left);

/// <summary>
/// The name of somebody who left, whose time is over, gives way to a mark wherever the program keeps it. It cannot be undone. What was
/// done, when and by which post stands.
/// </summary>
internal sealed class TakeNameOut(
    AppDatabase db,
    Counters counters,
    ForgettingPeople forgetting,
    FindingNames finding,
    RetentionBook rules
) : IOperation<TakeNameOutRequest, TakenOut>, INumbering, IReachAll
{
    private const string Counter = "privacy-names-taken-out";

    public Act Act => PrivacyActs.TakeNameOut;

    public async Task<Outcome<TakenOut>> Run(
        TakeNameOutRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await forgetting.Find(request.Code, stop);
        if (found.Refusal is { } nobody)
        {
            return nobody;
        }

        var person = found.Value;
        if (await forgetting.Refuse(person, now, stop) is { } refusal)
        {
            return refusal;
        }

        var known = await forgetting.KnownAs(person.Id, stop);
        if (known.IsNamedIn(request.Reason))
        {
            return Refusal.Invalid("reason", NameFormWords.ReasonWithoutName);
        }

        var chosen = request.Words.ToHashSet();
        var before = await finding.Find(known, caller, stop);
        if (chosen.Except(before.Questions.Select(one => one.Passage.Key)).Any())
        {
            return Refusal.Invalid("words", NameFormWords.WordsGone);
        }

        var mark = new NameMark(await counters.Next(Counter, stop));
        foreach (var module in forgetting.Modules)
        {
            await module.TakeOut(person.Id, mark, now, stop);
        }

        var fact = db.Record(new NameTakenOut(person.Id, mark.Name, request.Reason), caller, now);
        await rules.TookOne(NameRetention.TheRule, now, stop);
        await db.SaveChangesAsync(stop);
        var names = await finding.Again(before, known, caller, stop);
        await finding.Replace(names, known, chosen, mark, fact, stop);
        return new TakenOut(
            mark.Name,
            mark.Code,
            names.FactsGoing(chosen),
            names.PlacesGoing(chosen),
            names.Left(chosen)
        );
    }
}
