using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>All that a verb of an assignment is given: who acts, when, and what units and people are called.</summary>
internal sealed record Deed(Caller By, Moment Now, TimeZoneInfo Zone, Names Names)
{
    /// <summary>Name and title, cut where they would not fit; the fact of the act keeps both whole.</summary>
    public string Signature =>
        (By.Title.Length == 0 ? By.Signature : $"{By.Signature}, {By.Title}").Shortened(
            Lengths.Reference
        );

    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);
}

/// <summary>What units and people are called today.</summary>
internal sealed record Names(
    IReadOnlyDictionary<UnitId, string> Units,
    IReadOnlyDictionary<PersonId, string> People
)
{
    public string Of(UnitId unit) => Units.GetValueOrDefault(unit, "?");

    public string Of(PersonId person) => People.GetValueOrDefault(person, "?");
}
