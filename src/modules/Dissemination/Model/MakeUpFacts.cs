using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>Those who missed a session have to catch up by a day.</summary>
/// <param name="Session">Where it is made up.</param>
/// <param name="MakeUps">What each of them owes.</param>
internal sealed record MakeUpAsked(
    Guid Session,
    string Code,
    Guid Missed,
    string MissedCode,
    DateOnly DueOn,
    IReadOnlyList<PersonId> People,
    IReadOnlyList<Guid> MakeUps
) : FactBody
{
    public override IEnumerable<Guid> About => [Session, Missed, .. MakeUps];

    public override Words Sentence() =>
        new(
            $"yêu cầu {People.Count} người vắng buổi học {MissedCode} học bù tại {Code}, hạn {DueOn:dd/MM/yyyy}",
            $"asked {People.Count} who missed the session {MissedCode} to catch up at {Code} by {DueOn:yyyy-MM-dd}"
        );
}

/// <summary>Somebody read alone, in a time set for self-study, and confirmed it.</summary>
internal sealed record SelfStudied(Guid Session, string Code, PersonId Person, string PersonName)
    : FactBody
{
    public override IEnumerable<Guid> About => [Session, Person.Value];

    public override Words Sentence() =>
        new(
            $"{PersonName} tự học và xác nhận ở {Code}",
            $"{PersonName} studied alone and confirmed it at {Code}"
        );
}
