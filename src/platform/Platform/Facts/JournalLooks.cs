namespace Chutri.Platform;

/// <summary>
/// Somebody read in the journal what is private about others: sign-ins, accounts, corrections. It is about those whose facts were
/// shown; they find it among who looked (docs/decisions/0024). The journal leaves these out unless they are asked for, so that
/// reading it does not make it longer.
/// </summary>
/// <param name="People">Whose private facts were shown.</param>
/// <param name="Filter">What was asked for, in words.</param>
internal sealed record JournalLookedAt(IReadOnlyList<PersonId> People, Words Filter, int Shown)
    : FactBody
{
    public override IEnumerable<Guid> About => People.Select(person => person.Value);

    public override Words Sentence() =>
        new(
            $"xem {Shown} sự việc riêng tư trong nhật ký ({Filter.Vietnamese})",
            $"looked at {Shown} private facts in the journal ({Filter.English})"
        );
}

/// <param name="Filter">What was asked for, in words.</param>
public sealed record JournalLook(IReadOnlyList<PersonId> People, Words Filter, int Shown);

/// <summary>Before private facts of others are shown, the look itself is noted; where it cannot be, nothing is shown.</summary>
public sealed class NoteJournalLook(AppDatabase db) : IOperation<JournalLook, Done>
{
    /// <summary>Left out of the journal unless it is asked for.</summary>
    public const string Code = "platform.journal-looked-at";

    public Act Act => JournalActs.SeePrivate;

    public Task<Outcome<Done>> Run(
        JournalLook request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        db.Record(new JournalLookedAt(request.People, request.Filter, request.Shown), caller, now);
        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
