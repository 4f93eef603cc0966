using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>The steps of every inspection, in their order.</summary>
internal enum StepKind
{
    /// <summary>The unit hands over the papers asked for; left out where none are, and in a surprise.</summary>
    Papers,

    /// <summary>The team looks, and writes down what it found.</summary>
    Field,

    /// <summary>Who is concerned replies to the draft.</summary>
    Reply,

    /// <summary>The conclusion is written.</summary>
    Conclude,

    /// <summary>The file is closed with its index.</summary>
    File,

    /// <summary>Months after the work was due: did it help?</summary>
    Effect,
}

/// <summary>A step that somebody owes by a day: a duty.</summary>
internal sealed class InspectionStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Inspection { get; init; }

    public StepKind Kind { get; init; }

    /// <summary>The unit that owes it.</summary>
    public UnitId Unit { get; private set; }

    /// <summary>Who owes it; of a unit without a head, nobody yet.</summary>
    public PersonId? Person { get; private set; }

    /// <summary>As it was called when the step began.</summary>
    public string Holder { get; private set; } = "";

    /// <summary>Asked as a person named in findings, and not for the unit.</summary>
    public bool AsPerson { get; init; }

    public DutyId Duty { get; init; }

    public DateOnly DueOn { get; init; }

    public DateTime OpenedAt { get; init; }

    public DateTime? DoneAt { get; set; }

    public string? DoneByName { get; set; }

    public string? Note { get; set; }

    public static InspectionStep Of(
        Inspection inspection,
        StepKind kind,
        UnitId unit,
        PersonId? person,
        string holder,
        bool asPerson,
        DutyId duty,
        DateOnly due,
        Moment now
    ) =>
        new()
        {
            Inspection = inspection.Id,
            Kind = kind,
            Unit = unit,
            Person = person,
            Holder = holder,
            AsPerson = asPerson,
            Duty = duty,
            DueOn = due,
            OpenedAt = now.Utc,
        };

    /// <summary>Owed by the unit that is inspected, and not by one of its people as a person.</summary>
    public bool IsOfUnit => Kind is StepKind.Papers || (Kind is StepKind.Reply && !AsPerson);

    public void HandTo(UnitId unit, PersonId? person, string holder) =>
        (Unit, Person, Holder) = (unit, person, holder);
}

internal static class StepKindWords
{
    public static Words Name(this StepKind kind) =>
        kind switch
        {
            StepKind.Papers => new("Đơn vị cung cấp hồ sơ", "The unit hands over papers"),
            StepKind.Field => new("Đoàn làm việc tại đơn vị", "The team at the unit"),
            StepKind.Reply => new("Có ý kiến về dự thảo", "Reply to the draft"),
            StepKind.Conclude => new("Kết luận", "Conclusion"),
            StepKind.Effect => new(
                "Kiểm lại việc khắc phục",
                "Looking again at what was put right"
            ),
            _ => new("Đóng hồ sơ", "Closing of the file"),
        };

    /// <summary>What lists of work call it: nothing of whom it is about, as a list leaves no fact of who looked.</summary>
    public static Words Listed(this StepKind kind) =>
        kind switch
        {
            StepKind.Papers => new("Việc kiểm tra: cung cấp hồ sơ", "Inspection: hand over papers"),
            StepKind.Field => new("Việc kiểm tra: làm việc tại đơn vị", "Inspection: in the field"),
            StepKind.Reply => new(
                "Việc kiểm tra: có ý kiến về dự thảo",
                "Inspection: reply to the draft"
            ),
            StepKind.Conclude => new("Việc kiểm tra: kết luận", "Inspection: conclude"),
            StepKind.Effect => new(
                "Việc kiểm tra: kiểm lại việc khắc phục",
                "Inspection: look again at what was put right"
            ),
            _ => new("Việc kiểm tra: đóng hồ sơ", "Inspection: close the file"),
        };
}
