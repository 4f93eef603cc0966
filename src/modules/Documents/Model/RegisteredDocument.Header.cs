using System.Globalization;
using Chutri.Platform;

namespace Chutri.Documents.Model;

internal sealed partial class RegisteredDocument
{
    public bool IsInBook(DocumentDirection direction) => Direction == direction;

    /// <summary>A person looked at the header and says what it is. Returns what differs from what stood there.</summary>
    public Outcome<IReadOnlyList<HeaderChange>> CorrectHeader(
        DocumentHeading heading,
        RegisterEntry entry
    )
    {
        if (State is DocumentState.HandledOutside)
        {
            return DocumentRefusals.StubHasNoHeader;
        }

        var before = Fields();
        EntryYear = entry.Year;
        EntryNumber = entry.Number;
        Write(heading);
        State = DocumentState.Checked;
        return before
            .Zip(Fields())
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new HeaderChange(pair.First.Name, pair.First.Value, pair.Second.Value))
            .ToArray();
    }

    private List<(Words Name, string Value)> Fields() =>
        [
            (HeaderFields.Direction, Direction.Name().Vietnamese),
            (HeaderFields.Kind, Kind.Name().Vietnamese),
            (HeaderFields.Number, Number ?? ""),
            (HeaderFields.Date, Day(Date)),
            (HeaderFields.Term, TermFrom is { } from ? new TermOfOffice(from).ToString() : ""),
            (HeaderFields.Issuer, Issuer),
            (HeaderFields.IssuingUnit, IssuingUnit?.Value.ToString() ?? ""),
            (HeaderFields.Subject, Subject),
            (HeaderFields.Signer, Signer),
            (HeaderFields.ReceivedOn, Day(ReceivedOn)),
        ];

    private static string Day(DateOnly? date) =>
        date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
}
