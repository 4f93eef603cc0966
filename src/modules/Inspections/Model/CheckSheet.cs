using System.Text.Encodings.Web;
using System.Text.Json;
using Chutri.Platform;
using Chutri.SelfReview;

namespace Chutri.Inspections.Model;

/// <summary>
/// Questions that a team answers at the unit. They do not change once the sheet is made: what was answered on a telephone two days ago
/// was an answer to these.
/// </summary>
internal sealed class CheckSheet : IVersioned
{
    private static readonly JsonSerializerOptions Written = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private CheckSheet() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Inspection { get; private init; }

    /// <summary>Counted from 1 in its inspection.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>Which edition or file its questions come from.</summary>
    public string Source { get; private init; } = "";

    public int Questions { get; private init; }

    public string Content { get; private init; } = "";

    public PersonId MadeBy { get; private init; }

    public string MadeByName { get; private init; } = "";

    public DateTime MadeAt { get; private init; }

    public int Version { get; private set; }

    public IReadOnlyList<PublishedQuestion> ReadQuestions() =>
        JsonSerializer.Deserialize<PublishedQuestion[]>(Content, Written)!;

    public static CheckSheet Of(
        Guid inspection,
        int number,
        string title,
        PublishedQuestions asked,
        Caller by,
        Moment now
    ) =>
        new()
        {
            Inspection = inspection,
            Number = number,
            Title = title,
            Source = asked.Source.Shortened(Lengths.Short),
            Questions = asked.Questions.Count,
            Content = JsonSerializer.Serialize(asked.Questions, Written),
            MadeBy = by.Person!.Value,
            MadeByName = by.Signature.Shortened(Lengths.Name),
            MadeAt = now.Utc,
        };
}

/// <summary>A telephone that somebody took a sheet to. Whoever has left the team since may still hand in what was written on it.</summary>
internal sealed class SheetCopy
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Sheet { get; init; }

    public PersonId Person { get; init; }

    public string PersonName { get; init; } = "";

    /// <summary>Made by the telephone for itself; it tells nothing else of it.</summary>
    public string Device { get; init; } = "";

    public DateTime TakenAt { get; init; }

    public DateTime? SentAt { get; set; }
}

/// <summary>Of answers that differ, the one that stands, and why. All of them stay.</summary>
internal sealed class SheetChoice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Sheet { get; init; }

    public string Question { get; init; } = "";

    public Guid Entry { get; init; }

    public string Why { get; init; } = "";

    public PersonId By { get; init; }

    public string ByName { get; init; } = "";

    public DateTime At { get; init; }
}
