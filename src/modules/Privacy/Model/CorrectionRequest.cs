using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Privacy.Model;

/// <summary>
/// Somebody says that what is held about them is wrong, and what would be right. Whoever looks after the records owes an answer
/// within the time that the law gives (Decree 356/2025/NĐ-CP).
/// </summary>
internal sealed class CorrectionRequest : IVersioned
{
    /// <summary>In so many working days the data subject has an answer.</summary>
    public const int AnswerWithinWorkingDays = 2;

    public const int LongestText = 1000;

    private CorrectionRequest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public PersonId Asker { get; private init; }

    public string AskerName { get; private init; } = "";

    /// <summary>The asker's unit, whose administrators answer; null = of no unit, then only those over the whole authority.</summary>
    public UnitId? AskerUnit { get; private init; }

    public string Wrong { get; private init; } = "";

    public string Right { get; private init; } = "";

    public DateTime AskedAt { get; private init; }

    /// <summary>Who was to answer when it was asked.</summary>
    public PersonId Addressee { get; private init; }

    public string AddresseeName { get; private init; } = "";

    public DutyId Duty { get; private set; }

    public CorrectionState State { get; private set; }

    /// <summary>What was changed, or why nothing was.</summary>
    public string? Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public string? AnsweredByName { get; private set; }

    public int Version { get; private init; }

    public static CorrectionRequest Of(
        string code,
        PersonSummary asker,
        UnitId? unit,
        PersonSummary addressee,
        string wrong,
        string right,
        Moment now
    ) =>
        new()
        {
            Code = code,
            Asker = asker.Id,
            AskerName = asker.Name,
            AskerUnit = unit,
            Wrong = wrong,
            Right = right,
            AskedAt = now.Utc,
            Addressee = addressee.Id,
            AddresseeName = addressee.Name,
        };

    public CorrectionAsked Has(DutyId duty)
    {
        Duty = duty;
        return new(Id, Code, Asker);
    }

    /// <summary>Taken out when their time was over.</summary>
    public bool TextsAreGone => Wrong.Length == 0;

    /// <summary>Nobody answers what they asked themselves, unless nobody else could.</summary>
    public bool MayBeAnsweredBy(PersonId? person) => person != Asker || Addressee == Asker;

    public Outcome<CorrectionAnswered> Close(
        bool corrected,
        string answer,
        Caller caller,
        Moment now
    )
    {
        if (State is not CorrectionState.Open)
        {
            return PrivacyRefusals.AlreadyAnswered(Code, AnsweredByName ?? "");
        }

        if (!MayBeAnsweredBy(caller.Person))
        {
            return PrivacyRefusals.AskedYourself(Code);
        }

        State = corrected ? CorrectionState.Corrected : CorrectionState.Declined;
        (Answer, AnsweredAt, AnsweredByName) = (answer, now.Utc, caller.Name);
        return new CorrectionAnswered(Id, Code, Asker, AskerName, corrected, answer);
    }
}

internal enum CorrectionState
{
    Open,
    Corrected,
    Declined,
}
