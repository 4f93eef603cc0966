using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents.Model;

internal sealed partial class RegisteredDocument
{
    /// <summary>Number, date, issuer, level and where it is handled: never a subject, never a file.</summary>
    public static RegisteredDocument RecordOutside(
        DocumentHeading heading,
        SecrecyLevel level,
        string handledAt,
        RegisterEntry entry,
        long sequence,
        Moment now
    )
    {
        var stub = new RegisteredDocument
        {
            Id = DocumentId.New(),
            Sequence = sequence,
            State = DocumentState.HandledOutside,
            Outside = true,
            EntryYear = entry.Year,
            EntryNumber = entry.Number,
            Secrecy = level,
            HandledAt = handledAt,
            RegisteredAt = now.Utc,
        };
        stub.Write(heading with { Subject = "", Signer = "" });
        return stub;
    }
}
