using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>
/// One entry of a roll: who was there, how it is known, who wrote it down. Entries are only added; a wrong one is struck through
/// with a reason and stays.
/// </summary>
internal sealed class Attendance
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Session { get; init; }

    public Guid Campaign { get; init; }

    public PersonId Person { get; init; }

    /// <summary>With which the person is counted.</summary>
    public UnitId Unit { get; init; }

    public AttendanceWay Way { get; init; }

    public EntryState State { get; private set; }

    /// <summary>When the person was there: by the code, whatever the phone's clock says; by the secretary, when it was written down.</summary>
    public DateTime At { get; init; }

    public DateTime ReceivedAt { get; init; }

    /// <summary>Who wrote it down; for one's own check-in the person.</summary>
    public PersonId? RecordedBy { get; init; }

    public string RecordedByName { get; init; } = "";

    /// <summary>The telephone, by a number that it drew itself: one person each in a session.</summary>
    public string? Device { get; init; }

    /// <summary>When it was confirmed or struck through, and by whom.</summary>
    public DateTime? DecidedAt { get; private set; }

    public string? DecidedByName { get; private set; }

    public string? DecidedWhy { get; private set; }

    /// <param name="at">The moment that the code proved.</param>
    public static Attendance ByCode(
        Guid session,
        AudienceMember member,
        string? device,
        DateTime at,
        bool waits,
        Moment now
    ) =>
        new()
        {
            Session = session,
            Campaign = member.Campaign,
            Person = member.Person,
            Unit = member.Unit,
            Way = AttendanceWay.Code,
            State = waits ? EntryState.Waiting : EntryState.Counted,
            At = at,
            ReceivedAt = now.Utc.AddTicks(-(now.Utc.Ticks % TimeSpan.TicksPerMicrosecond)),
            RecordedBy = member.Person,
            RecordedByName = member.PersonName,
            Device = device,
        };

    public static Attendance BySelfStudy(Guid session, AudienceMember member, Moment now) =>
        new()
        {
            Session = session,
            Campaign = member.Campaign,
            Person = member.Person,
            Unit = member.Unit,
            Way = AttendanceWay.SelfStudy,
            State = EntryState.Counted,
            At = now.Utc,
            ReceivedAt = now.Utc,
            RecordedBy = member.Person,
            RecordedByName = member.PersonName,
        };

    public void Confirm(Caller by, Moment now) => Decide(EntryState.Counted, null, by, now);

    public void Strike(string why, Caller by, Moment now) =>
        Decide(EntryState.Struck, why, by, now);

    private void Decide(EntryState state, string? why, Caller by, Moment now) =>
        (State, DecidedAt, DecidedByName, DecidedWhy) = (
            state,
            now.Utc,
            by.Signature.Shortened(Lengths.Name),
            why
        );
}

internal enum AttendanceWay
{
    Code,
    Roll,
    Paper,
    File,

    /// <summary>Read alone and confirmed.</summary>
    SelfStudy,
}

internal enum EntryState
{
    Counted,

    /// <summary>For the secretary to confirm.</summary>
    Waiting,

    /// <summary>Struck through: it counts no more.</summary>
    Struck,
}

internal static class AttendanceWords
{
    public static Words Name(this AttendanceWay way) =>
        way switch
        {
            AttendanceWay.Code => new("bằng mã", "by code"),
            AttendanceWay.Roll => new("đánh dấu", "ticked"),
            AttendanceWay.SelfStudy => new("tự học và xác nhận", "read alone and confirmed"),
            AttendanceWay.Paper => new("chữ ký trên giấy", "signed on paper"),
            _ => new("nhập từ tệp", "from a file"),
        };
}
