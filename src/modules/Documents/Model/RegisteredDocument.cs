using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>A document in the register, or the stub of one that is handled outside.</summary>
internal sealed partial class RegisteredDocument : IVersioned
{
    private RegisteredDocument() { }

    public DocumentId Id { get; private set; }

    /// <summary>Order of registration over all books; lists go on by it.</summary>
    public long Sequence { get; private set; }

    public int Version { get; private set; }

    public DocumentState State { get; private set; }

    public DocumentDirection Direction { get; private set; }

    /// <summary>Entered in the books of marked documents.</summary>
    public bool Outside { get; private set; }

    public int EntryYear { get; private set; }

    public long EntryNumber { get; private set; }

    public DocumentKind Kind { get; private set; }

    public string? Number { get; private set; }

    public string? NumberKey { get; private set; }

    public int? Ordinal { get; private set; }

    public DateOnly? Date { get; private set; }

    /// <summary>Year of the document; of its arrival where it bears no date.</summary>
    public int Year { get; private set; }

    /// <summary>First year of the term of office, for numbers of the Party.</summary>
    public int? TermFrom { get; private set; }

    public string Issuer { get; private set; } = "";

    public string IssuerKey { get; private set; } = "";

    public UnitId? IssuingUnit { get; private set; }

    public string Subject { get; private set; } = "";

    public string Signer { get; private set; } = "";

    public DateOnly ReceivedOn { get; private set; }

    public string? KeyByIssuer { get; private set; }

    public string? KeyByUnit { get; private set; }

    public string Search { get; private set; } = "";

    public int CurrentVersion { get; private set; }

    public SecrecyLevel? Secrecy { get; private set; }

    /// <summary>Where a marked document is handled; only for stubs.</summary>
    public string? HandledAt { get; private set; }

    public DateTime RegisteredAt { get; private set; }

    public RegisterEntry Entry => new(Direction, Outside, EntryYear, EntryNumber);

    public Words Title => DocumentTitle.Of(Kind, Number, Subject);

    public DocumentHeading Heading =>
        new()
        {
            Direction = Direction,
            Kind = Kind,
            Number = DocumentNumber.Parse(Number),
            Date = Date,
            Issuer = Issuer,
            IssuingUnit = IssuingUnit,
            Subject = Subject,
            Signer = Signer,
            ReceivedOn = ReceivedOn,
            Term = TermFrom is { } from ? new TermOfOffice(from) : null,
        };

    public static RegisteredDocument Register(
        DocumentHeading heading,
        RegisterEntry entry,
        long sequence,
        Moment now
    )
    {
        var document = new RegisteredDocument
        {
            Id = DocumentId.New(),
            Sequence = sequence,
            State = DocumentState.ToCheck,
            EntryYear = entry.Year,
            EntryNumber = entry.Number,
            RegisteredAt = now.Utc,
        };
        document.Write(heading);
        return document;
    }

    private void Write(DocumentHeading heading)
    {
        Direction = heading.Direction;
        Kind = heading.Kind;
        Number = heading.Number?.Written;
        NumberKey = heading.Number?.Key;
        Ordinal = heading.Number?.Ordinal;
        Date = heading.Date;
        Year = heading.Number?.Year ?? heading.Date?.Year ?? heading.ReceivedOn.Year;
        TermFrom = heading.TermInForce?.From;
        Issuer = heading.Issuer;
        IssuerKey = heading.Issuer.Length == 0 ? "" : IssuerName.Key(heading.Issuer);
        IssuingUnit = heading.IssuingUnit;
        Subject = heading.Subject;
        Signer = heading.Signer;
        ReceivedOn = heading.ReceivedOn;
        KeyByIssuer = heading.KeyByIssuer;
        KeyByUnit = heading.KeyByUnit;
        Search = SearchText.Of(heading);
    }
}
