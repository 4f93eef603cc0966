using Chutri.Platform;

namespace Chutri.Privacy.Operations;

internal sealed record TakeNameOutForm(string? Reason, string? Sure)
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

        return errors.Count > 0 ? Refusal.Invalid(errors) : new TakeNameOutRequest(code, reason);
    }
}

internal sealed record TakeNameOutRequest(string Code, string Reason);

/// <param name="Mark">What stands in place of the name.</param>
/// <param name="Left">Places that say the same name, of whom nothing tells whether it is this person's.</param>
internal sealed record TakenOut(string Mark, string Code, int Facts, int Places, int Left);

/// <summary>
/// The name of somebody who left, whose time is over, gives way to a mark wherever the program keeps it. It cannot be undone. What was
/// done, when and by which post stands.
/// </summary>
internal sealed class TakeNameOut(
    AppDatabase db,
    Counters counters,
    ForgettingPeople forgetting,
    NamesInFacts facts,
    NamesInRows rows,
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

        var mark = new NameMark(await counters.Next(Counter, stop));
        foreach (var module in forgetting.Modules)
        {
            await module.TakeOut(person.Id, mark, now, stop);
        }

        var fact = db.Record(new NameTakenOut(person.Id, mark.Name, request.Reason), caller, now);
        await rules.TookOne(NameRetention.TheRule, now, stop);
        await db.SaveChangesAsync(stop);
        var inFacts = await facts.Find(known, stop);
        await facts.Replace(known, inFacts, mark, fact, stop);
        var inRows = await rows.Find(known, stop);
        await rows.Replace(known, inRows, mark, stop);
        return new TakenOut(
            mark.Name,
            mark.Code,
            inFacts.Own + inFacts.Texts.Count,
            inRows.Texts.Count,
            inFacts.Left + inRows.Left
        );
    }
}
