using Chutri.DocumentReading;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents;

/// <summary>What is marked MẬT, TỐI MẬT or TUYỆT MẬT comes in through no door, be it as a document or as evidence.</summary>
public static class SecretFiles
{
    /// <summary>Why the file may not come in; null where it bears no mark that can be read.</summary>
    /// <param name="content">The whole file, in memory only.</param>
    /// <param name="name">As the sender calls it.</param>
    public static Words? Refuse(ReadOnlyMemory<byte> content, string name) =>
        DocumentReader.FindSecrecy(
            content,
            PlainFileName.Of(name),
            FileIntake.Options with
            {
                Tools = null,
            }
        )
            is { } secret
            ? new(secret.Vietnamese, secret.English)
            : null;
}
