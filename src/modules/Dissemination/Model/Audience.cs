using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>
/// Somebody for whom a campaign is, as of the day on which its audience was frozen. One row a person, whatever the number of posts:
/// nobody is counted twice.
/// </summary>
internal sealed class AudienceMember
{
    public Guid Campaign { get; init; }

    public PersonId Person { get; init; }

    /// <summary>The unit with which the person is counted.</summary>
    public UnitId Unit { get; init; }

    public string PersonCode { get; init; } = "";

    public string PersonName { get; init; } = "";

    public string SortKey { get; init; } = "";

    /// <summary>Code and name without marks, for search.</summary>
    public string Folded { get; init; } = "";

    public string Title { get; init; } = "";

    public bool Exempt { get; set; }

    /// <summary>The session that counts for the person; null while none does.</summary>
    public Guid? AttendedIn { get; set; }

    public DateTime? UnderstoodAt { get; set; }

    /// <summary>Tries of the test that this person alone was allowed.</summary>
    public int ExtraTries { get; set; }
}

/// <summary>How far one unit has come: kept, and changed in the transaction of each act. Proved equal to a count by a law.</summary>
internal sealed class UnitProgress
{
    public Guid Campaign { get; init; }

    public UnitId Unit { get; init; }

    public Guid? Wave { get; set; }

    /// <summary>In the audience on the day it was frozen.</summary>
    public int Listed { get; set; }

    public int Exempt { get; set; }

    /// <summary>Of those not exempt.</summary>
    public int Attended { get; set; }

    /// <summary>Of those who attended.</summary>
    public int Understood { get; set; }

    /// <summary>Sessions of the unit itself that were held to their end, with minutes.</summary>
    public int Held { get; set; }

    /// <summary>Who had to attend: the denominator of attendance.</summary>
    public int Required => Listed - Exempt;
}

/// <summary>Why somebody on the list need not attend, by which paper, and who granted it.</summary>
internal sealed class Exemption
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Campaign { get; init; }

    public PersonId Person { get; init; }

    public string PersonName { get; init; } = "";

    public UnitId Unit { get; init; }

    public ExemptionReason Reason { get; init; }

    public string Paper { get; init; } = "";

    public string Note { get; init; } = "";

    public PersonId? GrantedBy { get; init; }

    public string GrantedByName { get; init; } = "";

    public DateTime GrantedAt { get; init; }

    public DateTime? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }

    public string? EndedWhy { get; private set; }

    public void End(string why, Caller by, Moment now) =>
        (EndedAt, EndedByName, EndedWhy) = (now.Utc, by.Signature, why);
}

internal enum ExemptionReason
{
    ExemptFromMeetings,
    LongLeave,
    Seconded,
    Sick,
    Other,
}

internal static class ExemptionReasonWords
{
    public static Words Name(this ExemptionReason reason) =>
        reason switch
        {
            ExemptionReason.ExemptFromMeetings => new(
                "được miễn sinh hoạt",
                "exempt from meetings"
            ),
            ExemptionReason.LongLeave => new("nghỉ dài hạn", "on long leave"),
            ExemptionReason.Seconded => new(
                "biệt phái, đi học dài hạn",
                "seconded or away on long studies"
            ),
            ExemptionReason.Sick => new("đang điều trị bệnh", "under medical treatment"),
            _ => new("lý do khác", "another reason"),
        };
}
