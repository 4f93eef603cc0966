using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>
/// One edition of a catalogue or of a sheet. What it says never changes: a later one takes its place, and this one can still be
/// read. So its lines are kept together as they were read.
/// </summary>
internal sealed class Edition : IVersioned
{
    private static readonly JsonSerializerOptions Written = new()
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private Edition() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public EditionKind Kind { get; private init; }

    /// <summary>Counted from 1, each kind by itself.</summary>
    public int Number { get; private init; }

    public EditionState State { get; private set; }

    /// <summary>Where it comes from: the directive with its day, an own decision.</summary>
    public string Source { get; private init; } = "";

    public string FileName { get; private init; } = "";

    public int Lines { get; private init; }

    public string Content { get; private init; } = "";

    public string ReadBy { get; private init; } = "";

    public DateTime ReadAt { get; private init; }

    public DateTime? InForceAt { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<ViolationSign> ReadSigns() =>
        Kind is EditionKind.Signs
            ? JsonSerializer.Deserialize<ViolationSign[]>(Content, Written)!
            : [];

    public IReadOnlyList<Question> ReadQuestions() =>
        Kind.IsSheet() ? JsonSerializer.Deserialize<Question[]>(Content, Written)! : [];

    public static Edition Of(int number, EditionFile file, Caller by, Moment now) =>
        new()
        {
            Kind = file.Kind,
            Number = number,
            Source = file.Source,
            FileName = file.FileName,
            Lines = file.Signs.Count + file.Questions.Count,
            Content =
                file.Kind is EditionKind.Signs
                    ? JsonSerializer.Serialize(file.Signs, Written)
                    : JsonSerializer.Serialize(file.Questions, Written),
            ReadBy = by.Name,
            ReadAt = now.Utc,
        };

    /// <param name="before">The one of its kind that is in force.</param>
    public Refusal? RefuseForce(Edition? before) =>
        State is not EditionState.Draft ? SelfReviewRefusals.WasInForce(State.Name())
        : before?.Number > Number ? SelfReviewRefusals.NewerIsInForce(before.Number)
        : null;

    public void Replace() => State = EditionState.Replaced;

    public EditionInForce PutInForce(Edition? before, Moment now)
    {
        (State, InForceAt) = (EditionState.InForce, now.Utc);
        return new EditionInForce(Id, Kind, Number, before?.Number);
    }
}

/// <summary>A file that was read without problems.</summary>
internal sealed record EditionFile(
    EditionKind Kind,
    string Source,
    string FileName,
    IReadOnlyList<ViolationSign> Signs,
    IReadOnlyList<Question> Questions
);
