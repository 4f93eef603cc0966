using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>A file that proves a result or belongs to an answer. Its bytes are kept under its digest.</summary>
internal sealed class EvidenceFile
{
    private EvidenceFile() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AssignmentId Assignment { get; private init; }

    public Guid? Delivery { get; private set; }

    /// <summary>The request to a cooperating unit that it answers.</summary>
    public Guid? Request { get; private set; }

    public string Name { get; private init; } = "";

    public string MediaType { get; private init; } = "";

    public long Size { get; private init; }

    public string Sha256 { get; private init; } = "";

    public PersonId? AddedBy { get; private init; }

    public string AddedByName { get; private init; } = "";

    public DateTime AddedAt { get; private init; }

    public static EvidenceFile Of(
        AssignmentId assignment,
        string name,
        string mediaType,
        long size,
        string sha256,
        Deed deed
    ) =>
        new()
        {
            Assignment = assignment,
            Name = name,
            MediaType = mediaType,
            Size = size,
            Sha256 = sha256,
            AddedBy = deed.By.Person,
            AddedByName = deed.By.Signature.Shortened(Lengths.PersonName),
            AddedAt = deed.Now.Utc,
        };

    public void BelongsTo(Delivery delivery) => Delivery = delivery.Id;

    public void BelongsTo(CooperationRequest request) => Request = request.Id;
}
