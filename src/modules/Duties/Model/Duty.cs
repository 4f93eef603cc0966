using Chutri.Platform;
using Chutri.VietnameseText;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>
/// Something that one holder owes by a moment. Who holds it now stands here; the database itself writes the trail of holdings
/// from these columns (<see cref="Storage.HoldingTriggers"/>), so that no code can leave a gap.
/// </summary>
internal sealed partial class Duty : IVersioned
{
    private readonly List<Pause> pauses = [];

    private Duty() { }

    public DutyId Id { get; private init; } = DutyId.New();

    public DutyKind Kind { get; private init; }

    public string Code { get; private init; } = "";

    public string Title { get; private set; } = "";

    public const int LongestFolded = 1100;

    /// <summary>Code, title and what else it is found by, without marks, for search.</summary>
    public string Folded { get; private set; } = "";

    public string Url { get; private init; } = "";

    public Guid Subject { get; private init; }

    public DocumentId? Source { get; private init; }

    public UnitId LeadUnit { get; private set; }

    public PersonId? Accountable { get; private set; }

    public UnitId OwedToUnit { get; private set; }

    public PersonId? OwedToPerson { get; private init; }

    public DutyState State { get; private set; }

    public Bucket Bucket { get; private set; }

    public UnitId? HolderUnit { get; private set; }

    public PersonId? HolderPerson { get; private set; }

    public NextStep? Next { get; private set; }

    /// <summary>When the present holding (or, once closed, the last one) began.</summary>
    public DateTime HeldSince { get; private set; }

    public int HoldingNumber { get; private set; } = 1;

    /// <summary>Why the holding before the present one ended; once closed, why the last one did.</summary>
    public PassReason? PassedWhy { get; private set; }

    public string? PassedNote { get; private set; }

    public DateTime OpenedAt { get; private init; }

    public DateOnly OpenedOn { get; private init; }

    public DateOnly? HandedInOn { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public Deadline? Deadline { get; private set; }

    public DateOnly? Due { get; private set; }

    /// <summary>The first due day it ever had; never changed (law 4).</summary>
    public DateOnly? OriginalDue { get; private set; }

    /// <summary>See <see cref="DueDays.Measured"/>.</summary>
    public DateOnly MeasuredDue { get; private set; } = DueDays.None;

    /// <summary>See <see cref="DueDays.TimeOf"/>.</summary>
    public TimeOnly? DueAt { get; private set; }

    /// <summary>See <see cref="DueDays.RunsByClock"/>.</summary>
    public bool DueByClock { get; private set; }

    /// <summary>The time of day at which it was handed in, or, where nothing was, closed; for deadlines with a time of day.</summary>
    public TimeOnly? DoneAt { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<Pause> Pauses => pauses;

    public Holder? Holder => HolderUnit is { } unit ? new(unit, HolderPerson) : null;

    public static Duty Open(OpenDuty opened, Moment now)
    {
        if (opened is { Kind: DutyKind.Assignment, Accountable: null })
        {
            throw new ArgumentException(
                $"{opened.Code}: an assignment has one accountable person",
                nameof(opened)
            );
        }

        var duty = new Duty
        {
            Kind = opened.Kind,
            Code = opened.Code,
            Url = opened.Url,
            Subject = opened.Subject,
            Source = opened.Source,
            LeadUnit = opened.LeadUnit,
            Accountable = opened.Accountable,
            OwedToUnit = opened.OwedToUnit,
            OwedToPerson = opened.OwedToPerson,
            HolderUnit = opened.Holder.Unit,
            HolderPerson = opened.Holder.Person,
            Next = opened.Next,
            OpenedAt = now.Utc,
            OpenedOn = now.Today,
            HeldSince = now.Utc,
        };
        duty.Call(opened.Title, opened.AlsoFoundBy);
        duty.Take(opened.Deadline);
        duty.Count();
        return duty;
    }

    /// <param name="title">What lists call it from now on.</param>
    /// <param name="alsoFoundBy">What else it is found by.</param>
    public void Call(string title, string? alsoFoundBy)
    {
        Title = title.Shortened(Lengths.Title);
        Folded = Folding.Fold($"{Code} {Title} {alsoFoundBy}").Shortened(LongestFolded);
    }

    private Outcome<Done> Move(DutyMove move, Action moved)
    {
        if (DutyMoves.Refusal(this, move) is { } refusal)
        {
            return refusal;
        }

        moved();
        Count();
        return new Done();
    }

    private void Count() => Bucket = Derived;

    private Bucket Derived =>
        State switch
        {
            DutyState.Withdrawn => Bucket.Withdrawn,
            DutyState.Done => Times.DoneInTime ? Bucket.DoneOnTime : Bucket.DoneLate,
            DutyState.Paused => Bucket.Stopped,
            _ => Times.HandedInTime ? Bucket.Stopped : Bucket.Running,
        };
}
