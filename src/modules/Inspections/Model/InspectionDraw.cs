using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Model;

/// <summary>
/// Which units a surprise visits, drawn so that it can be proved fair. What stands here everybody may read; list, salt, throws and those
/// drawn lie in <see cref="Sealed"/>, under a key that is shown once and kept by people (docs/draw.md).
/// </summary>
internal sealed class InspectionDraw : IVersioned
{
    /// <summary>
    /// Throws are always asked for, a public number or not: who was drawn follows from list and chance, a list can be rebuilt, and a
    /// public number is known to all. 13 throws of six faces hold more than 32 bits.
    /// </summary>
    public const int FewestThrows = 13;
    public const int Faces = 6;

    /// <summary>A visit longer ago than this, or none ever, counts so many months.</summary>
    public const int MostMonths = 36;

    private readonly List<DrawExclusion> exclusions = [];
    private readonly List<DrawReader> readers = [];
    private readonly List<DrawVisit> visits = [];

    private InspectionDraw() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public string Title { get; private init; } = "";

    public InspectionAct Act { get; private init; }

    public UnitId Owner { get; private init; }

    public string OwnerName { get; private init; } = "";

    /// <summary>Units below this one may be drawn.</summary>
    public UnitId Under { get; private init; }

    public int Count { get; private init; }

    public int Throws { get; private init; }

    public string? BeaconName { get; private init; }

    public string? BeaconRound { get; private init; }

    public DateTime? BeaconAt { get; private init; }

    /// <summary>What a duty that is overdue adds to the weight.</summary>
    public int PerOverdue { get; private init; }

    /// <summary>What a duty that was done late adds.</summary>
    public int PerDoneLate { get; private init; }

    /// <summary>What each month since the last visit adds.</summary>
    public int PerMonth { get; private init; }

    public DrawState State { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public string? Digest { get; private set; }

    public int? Units { get; private set; }

    /// <summary>The file of the draw; nobody opens it without the key.</summary>
    public byte[]? Sealed { get; private set; }

    public DateTime? DrawnAt { get; private set; }

    /// <summary>Of those drawn, one a line, in their order; a mark shows nothing.</summary>
    public string? Marks { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    /// <summary>The file of the draw, once everything is opened.</summary>
    public byte[]? Published { get; private set; }

    public IReadOnlyList<DrawExclusion> Exclusions => exclusions;

    /// <summary>Who may open the seal with the key.</summary>
    public IReadOnlyList<DrawReader> Readers => readers;

    public IReadOnlyList<DrawVisit> Visits => visits;

    public int Version { get; private set; }

    public IReadOnlyList<string> MarkLines => Marks?.Split('\n') ?? [];

    public RiskFormula Formula =>
        new(
            1,
            [
                new("QUA-HAN", DrawWords.Overdue.Vietnamese, PerOverdue),
                new("XONG-TRE", DrawWords.DoneLate.Vietnamese, PerDoneLate),
                new("THANG", DrawWords.Months.Vietnamese, PerMonth),
            ]
        );

    public static InspectionDraw Of(string code, DrawRule rule, string ownerName) =>
        new()
        {
            Code = code,
            Title = rule.Title,
            Act = rule.Act,
            Owner = rule.Owner,
            OwnerName = ownerName,
            Under = rule.Under,
            Count = rule.Count,
            Throws = rule.Throws,
            BeaconName = rule.BeaconName,
            BeaconRound = rule.BeaconRound,
            BeaconAt = rule.BeaconAt,
            PerOverdue = rule.PerOverdue,
            PerDoneLate = rule.PerDoneLate,
            PerMonth = rule.PerMonth,
        };

    public void Exclude(IEnumerable<DrawExclusion> left) => exclusions.AddRange(left);

    public void Name(IEnumerable<PersonId> people) =>
        readers.AddRange(
            people.Distinct().Select(person => new DrawReader { Draw = Id, Person = person })
        );

    public bool IsNamed(PersonId? person) => readers.Exists(reader => reader.Person == person);

    public void CloseList(DrawFile file, byte[] sealedBytes, Moment now) =>
        (State, ClosedAt, Digest, Units, Sealed) = (
            DrawState.ListClosed,
            now.Utc,
            file.Digest,
            file.Plan.Units.Count,
            sealedBytes
        );

    public void Draw(DrawFile file, byte[] sealedBytes, Moment now) =>
        (State, DrawnAt, Sealed, Marks) = (
            DrawState.Drawn,
            now.Utc,
            sealedBytes,
            string.Join('\n', DrawMark.Openings(file).Select(opening => opening.Mark()))
        );

    public void Visit(DrawVisit visit) => visits.Add(visit);

    public void Publish(byte[] file, Moment now) =>
        (State, PublishedAt, Published, Sealed) = (DrawState.Published, now.Utc, file, null);
}
