using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>A result handed in, and what the issuer said of it.</summary>
internal sealed class Delivery
{
    private Delivery() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AssignmentId Assignment { get; private init; }

    public string Summary { get; private init; } = "";

    /// <summary>Why it was handed in although parts were open.</summary>
    public string? DespiteOpenParts { get; private init; }

    public PersonId? By { get; private init; }

    public string ByName { get; private init; } = "";

    /// <summary>The person in whose place it was handed in.</summary>
    public PersonId? InPlaceOf { get; private init; }

    public string? InPlaceOfName { get; private init; }

    public DateTime At { get; private init; }

    public DateOnly On { get; private init; }

    public DeliveryVerdict Verdict { get; private set; } = DeliveryVerdict.Waiting;

    public PersonId? JudgedBy { get; private set; }

    public string? JudgedByName { get; private set; }

    public PersonId? JudgedInPlaceOf { get; private set; }

    public string? JudgedInPlaceOfName { get; private set; }

    public DateTime? JudgedAt { get; private set; }

    public string? Note { get; private set; }

    public Hands DeliveredBy => new(By, InPlaceOf);

    public Words DeliveredBySigned => Signing.Of(ByName, InPlaceOfName);

    public Words? JudgedBySigned =>
        JudgedByName is { } judge ? Signing.Of(judge, JudgedInPlaceOfName) : null;

    public static Delivery Of(
        AssignmentId assignment,
        string summary,
        string? despite,
        Deed deed
    ) =>
        new()
        {
            Assignment = assignment,
            Summary = summary,
            DespiteOpenParts = despite,
            By = deed.By.Person,
            ByName = deed.By.Name,
            InPlaceOf = deed.By.InPlaceOf?.Person,
            InPlaceOfName = deed.By.InPlaceOf?.Name,
            At = deed.Now.Utc,
            On = deed.Now.Today,
        };

    public void Judge(DeliveryVerdict verdict, string? note, Deed deed)
    {
        (Verdict, Note) = (verdict, note);
        (JudgedBy, JudgedByName, JudgedAt) = (deed.By.Person, deed.By.Name, deed.Now.Utc);
        (JudgedInPlaceOf, JudgedInPlaceOfName) = (
            deed.By.InPlaceOf?.Person,
            deed.By.InPlaceOf?.Name
        );
    }

    /// <summary>The assignment was withdrawn before anybody judged.</summary>
    public void Drop() => Verdict = DeliveryVerdict.Dropped;
}

[JsonConverter(typeof(JsonStringEnumConverter<DeliveryVerdict>))]
internal enum DeliveryVerdict
{
    Waiting,
    Accepted,
    Returned,
    Dropped,
}
