using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal enum FindingDegree
{
    Slight,
    Serious,
    VerySerious,
}

internal enum FindingCause
{
    /// <summary>Of the unit's or the person's own making.</summary>
    Own,

    /// <summary>From outside.</summary>
    External,
}

/// <summary>What was found: nature, degree, cause, whose responsibility, by which evidence; and what is to be done about it.</summary>
internal sealed class InspectionFinding
{
    private readonly List<FindingReply> replies = [];
    private readonly List<EarlierRemedy> earlier = [];

    private InspectionFinding() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Inspection { get; private init; }

    public int Number { get; private init; }

    /// <summary>Code of the sign of violation; empty where none fits.</summary>
    public string Sign { get; private init; } = "";

    public string Nature { get; private init; } = "";

    public FindingDegree Degree { get; private init; }

    public FindingCause Cause { get; private init; }

    public string CauseText { get; private init; } = "";

    /// <summary>Whose responsibility; null: the unit's alone.</summary>
    public PersonId? Responsible { get; private init; }

    public string? ResponsibleName { get; private init; }

    public string Evidence { get; private init; } = "";

    public string Recommendation { get; private init; } = "";

    /// <summary>The same sign was found at this unit in so many earlier conclusions.</summary>
    public int FoundBefore { get; private init; }

    /// <summary>The assignment that puts it right.</summary>
    public string? Assignment { get; private set; }

    public AssignmentId? AssignmentId { get; private set; }

    /// <summary>From when on it is looked at whether that work helped.</summary>
    public DateOnly? CheckOn { get; private set; }

    public RemedyEffect? Effect { get; private set; }

    /// <summary>What was seen then.</summary>
    public string? EffectNote { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    public string? CheckedByName { get; private set; }

    public IReadOnlyList<FindingReply> Replies => replies;

    /// <summary>Work that was issued before the present one and did not help enough.</summary>
    public IReadOnlyList<EarlierRemedy> Earlier => earlier;

    /// <summary>None was issued yet, or what was issued did not help enough.</summary>
    public bool WantsWork =>
        Assignment is null || Effect is RemedyEffect.Partly or RemedyEffect.Not;

    public static InspectionFinding Of(Guid inspection, int number, NewFinding found) =>
        new()
        {
            Inspection = inspection,
            Number = number,
            Sign = found.Sign,
            Nature = found.Nature,
            Degree = found.Degree,
            Cause = found.Cause,
            CauseText = found.CauseText,
            Responsible = found.Responsible,
            ResponsibleName = found.ResponsibleName,
            Evidence = found.Evidence,
            Recommendation = found.Recommendation,
            FoundBefore = found.FoundBefore,
        };

    public void Answer(FindingReply reply) => replies.Add(reply);

    /// <param name="code">Of the assignment.</param>
    /// <param name="id">Of the assignment.</param>
    /// <param name="checkOn">From when on it is looked at whether it helped.</param>
    public void Give(string code, AssignmentId id, DateOnly checkOn)
    {
        if (Assignment is { } before && Effect is { } effect)
        {
            earlier.Add(
                new EarlierRemedy
                {
                    Finding = Id,
                    Number = earlier.Count + 1,
                    Assignment = before,
                    Effect = effect,
                    Note = EffectNote ?? "",
                    CheckedOn = CheckedOn!.Value,
                    CheckedByName = CheckedByName ?? "",
                }
            );
        }

        (Assignment, AssignmentId, CheckOn) = (code, id, checkOn);
        (Effect, EffectNote, CheckedOn, CheckedByName) = (null, null, null, null);
    }

    public bool IsToBeChecked(DateOnly today) => CheckOn <= today && Effect is null;

    public void Check(RemedyEffect effect, string note, Caller by, Moment now)
    {
        (Effect, EffectNote, CheckedOn) = (effect, note, now.Today);
        CheckedByName = by.Signature.Shortened(Lengths.Name);
    }
}
