using Chutri.Platform;

namespace Chutri.Documents.Model;

internal sealed partial class RegisteredDocument
{
    /// <summary>The next version; it becomes the current one. Earlier versions stay as they are.</summary>
    public Outcome<DocumentVersion> AddVersion(
        IncomingFile file,
        string? reason,
        Caller caller,
        Moment now
    )
    {
        if (State is DocumentState.HandledOutside)
        {
            return DocumentRefusals.StubHasNoHeader;
        }

        CurrentVersion++;
        return DocumentVersion.Of(Id, CurrentVersion, file, reason, caller, now);
    }
}
