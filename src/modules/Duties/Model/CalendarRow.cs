using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>An edition of the working calendar that an administrator read in: a draft until it is put in force, and never changed after that.</summary>
internal sealed class CalendarRow : IVersioned
{
    public const int LongestLabel = 60;

    private CalendarRow() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The version that the file gives itself; deadlines name it.</summary>
    public string Label { get; private init; } = "";

    /// <summary>The file, as it was read.</summary>
    public string Text { get; private set; } = "";

    public DateTime ReadAt { get; private set; }

    /// <summary>Counts how often an edition was put in force; the one with the greatest is in force. Null while it is a draft.</summary>
    public int? Number { get; private set; }

    public DateTime? InForceSince { get; private set; }

    public int Version { get; private set; }

    public bool IsDraft => Number is null;

    public static CalendarRow Read(string label, string text, Moment now) =>
        new()
        {
            Label = label,
            Text = text,
            ReadAt = now.Utc,
        };

    /// <summary>A draft is corrected by reading it again.</summary>
    public void ReadAgain(string text, Moment now)
    {
        if (!IsDraft)
        {
            throw new InvalidOperationException($"{Label} was in force and never changes");
        }

        (Text, ReadAt) = (text, now.Utc);
    }

    public void PutInForce(int number, Moment now) =>
        (Number, InForceSince) = (number, InForceSince ?? now.Utc);
}
