using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>
/// Somebody missed a session and has to catch up by a day. It has a duty of that person, which closes by itself: by attending
/// whatever session of the campaign, by self-study, or by an exemption.
/// </summary>
internal sealed class MakeUp
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Code { get; init; } = "";

    public Guid Campaign { get; init; }

    public PersonId Person { get; init; }

    /// <summary>The session that was missed.</summary>
    public Guid Missed { get; init; }

    /// <summary>Where it is made up: a make-up session, or self-study.</summary>
    public Guid Session { get; init; }

    public DutyId Duty { get; init; }

    public DateOnly DueOn { get; init; }

    public DateTime AskedAt { get; init; }

    public DateTime? EndedAt { get; private set; }

    public MakeUpEnd? End { get; private set; }

    public void EndBy(MakeUpEnd end, Moment now) => (EndedAt, End) = (now.Utc, end);
}

internal enum MakeUpEnd
{
    Attended,
    Exempted,
    CampaignClosed,

    /// <summary>The person has no post any more in the unit with which they were counted.</summary>
    Left,

    /// <summary>The make-up session was held without the person, who has another day now.</summary>
    AskedAgain,
}

internal static class MakeUpWords
{
    public static Words Name(this MakeUpEnd? end) =>
        end switch
        {
            null => new("đang phải học bù", "still to catch up"),
            MakeUpEnd.Attended => new("đã học", "caught up"),
            MakeUpEnd.Exempted => new("được miễn", "exempted"),
            MakeUpEnd.CampaignClosed => new("đợt đã kết thúc", "the campaign has ended"),
            MakeUpEnd.AskedAgain => new("đã giao học bù lại", "asked again"),
            _ => new("đã chuyển khỏi đơn vị", "left the unit"),
        };

    /// <summary>Of a duty.</summary>
    public static Words Title(string campaign) =>
        new($"Học bù: {campaign}", $"Catch up: {campaign}");

    /// <summary>Of the session at which it is made up.</summary>
    public static Words SessionTitle(SessionKind kind, string missed) =>
        kind is SessionKind.SelfStudy
            ? new($"Tự học bù: {missed}", $"Self-study: {missed}")
            : Title(missed);

    public static Words WayNeeded { get; } =
        new(
            "Chọn cách học bù: buổi học bù hoặc tự học.",
            "Choose how to catch up: a make-up session or self-study."
        );

    public static Words PlaceNeeded { get; } =
        new("Ghi nơi học bù.", "Write where the make-up session is.");

    public static Words DueNotPast { get; } =
        new("Hạn học bù không được ở quá khứ.", "The deadline cannot lie in the past.");

    public static Words UntilNeeded { get; } =
        new(
            "Ghi ngày cuối cùng của thời gian tự học, từ ngày bắt đầu trở đi.",
            "Write the last day of self-study, on or after its first."
        );
}
