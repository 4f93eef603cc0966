using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal enum PaperKind
{
    /// <summary>Handed over by the unit.</summary>
    Given,

    /// <summary>Of the team: minutes, photographs.</summary>
    OfTeam,
    Conclusion,
    Index,
}

/// <summary>A paper of the file, kept byte for byte.</summary>
internal sealed class InspectionPaper
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Inspection { get; init; }

    public int Number { get; init; }

    public PaperKind Kind { get; init; }

    public string Name { get; init; } = "";

    /// <summary>What it is, in the words of whoever added it; empty where the name says it.</summary>
    public string Description { get; init; } = "";

    public string MediaType { get; init; } = "";

    public long Size { get; init; }

    public string Sha256 { get; init; } = "";

    public PersonId? AddedBy { get; init; }

    public string AddedByName { get; init; } = "";

    public DateTime AddedAt { get; init; }

    /// <summary>Why it does not belong here. It stays, byte for byte, with its mark.</summary>
    public string? MistakenWhy { get; private set; }

    public string? MistakenByName { get; private set; }

    public DateTime? MistakenAt { get; private set; }

    /// <summary>Whoever put it in, or who leads the team.</summary>
    public bool MayBeMarkedBy(Inspection inspection, PersonId? person) =>
        Kind is PaperKind.Given or PaperKind.OfTeam
        && MistakenAt is null
        && inspection.State is not InspectionState.Closed
        && (AddedBy == person || inspection.Leads(person));

    public void MarkMistaken(string why, Caller by, Moment now) =>
        (MistakenWhy, MistakenByName, MistakenAt) = (
            why,
            by.Signature.Shortened(Lengths.Name),
            now.Utc
        );
}

internal static class PaperKindWords
{
    public static Words Name(this PaperKind kind) =>
        kind switch
        {
            PaperKind.Given => new("đơn vị cung cấp", "handed over by the unit"),
            PaperKind.OfTeam => new("của đoàn", "of the team"),
            PaperKind.Conclusion => new("kết luận", "conclusion"),
            _ => new("mục lục hồ sơ", "index of the file"),
        };
}
