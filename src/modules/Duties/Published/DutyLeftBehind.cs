using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>Who held a duty, or answered for it, has no post in that unit any more.</summary>
/// <param name="Subject">The thing that has the duty; its page shows this fact.</param>
/// <param name="Unit">Where the person held no post any more.</param>
/// <param name="ToUnit">The unit holds it now, without a person.</param>
/// <param name="Head">Who answers for it now; null where that did not change.</param>
/// <param name="Unanswered">The person answered for it too, and the unit has no head who could.</param>
public sealed record DutyLeftBehind(
    DutyId Duty,
    string Code,
    Guid Subject,
    PersonId Person,
    string PersonName,
    UnitId Unit,
    string UnitName,
    bool ToUnit,
    PersonId? Head,
    string? HeadName,
    bool Unanswered
) : FactBody
{
    public override IEnumerable<Guid> About =>
        [Subject, Person.Value, Unit.Value, .. Head is { } head ? new[] { head.Value } : []];

    public override Words Sentence() =>
        (ToUnit, HeadName) switch
        {
            (true, { } head) => new(
                $"đưa {Code} về {UnitName} giữ, {head} chịu trách nhiệm, vì {PersonName} không còn chức vụ ở đó",
                $"returned {Code} to {UnitName} with {head} accountable, as {PersonName} holds no post there any more"
            ),
            (false, { } head) => new(
                $"ghi {head} chịu trách nhiệm {Code} vì {PersonName} không còn chức vụ ở {UnitName}",
                $"made {head} accountable for {Code}, as {PersonName} holds no post in {UnitName} any more"
            ),
            _ when Unanswered => new(
                $"đưa {Code} về {UnitName} giữ vì {PersonName} không còn chức vụ ở đó; cần cử người chịu trách nhiệm",
                $"returned {Code} to {UnitName}, as {PersonName} holds no post there any more; an accountable person is to be named"
            ),
            _ => new(
                $"đưa {Code} về {UnitName} giữ vì {PersonName} không còn chức vụ ở đó",
                $"returned {Code} to {UnitName}, as {PersonName} holds no post there any more"
            ),
        };
}
