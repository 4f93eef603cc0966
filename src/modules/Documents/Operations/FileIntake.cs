using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Operations;

/// <summary>Reads a file at the door, in memory only. What is refused here has touched neither disk nor database.</summary>
internal static class FileIntake
{
    public const long LargestFileInBytes = 50L * 1024 * 1024;

    public static readonly ReadingOptions Options = new()
    {
        LargestFileInBytes = LargestFileInBytes,
        Tools = OutsideTools.Installed(),
    };

    private static readonly Words OnSecrets = new(
        "Luật Bảo vệ bí mật nhà nước (sửa đổi), hiệu lực từ ngày 01/3/2026",
        "Law on the Protection of State Secrets (amended), in force since 1 March 2026"
    );

    public static FileJudgement Judge(ReadOnlyMemory<byte> content, string givenName)
    {
        var name = PlainFileName.Of(givenName);
        var result = DocumentReader.Read(content, name, Options);
        if (result.Failure is { } failure)
        {
            return new(name, null, Refused(failure), failure.Secrecy);
        }

        return new(
            name,
            new(name, MediaTypeOf(name), FileStore.Digest(content.Span), content, result.Reading!),
            null,
            null
        );
    }

    private static Refusal Refused(ReadingFailure failure)
    {
        var sentence = new Words(failure.Vietnamese, failure.English);
        var code = "documents-" + failure.Code;
        return failure.Secrecy is null
            ? new(RefusalKind.Invalid, code, sentence)
            : Refusal.NotAllowed(code, sentence, OnSecrets);
    }

    private static string MediaTypeOf(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".pdf" => "application/pdf",
            ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".doc" => "application/msword",
            ".odt" => "application/vnd.oasis.opendocument.text",
            ".rtf" => "application/rtf",
            _ => "text/plain",
        };
}

/// <summary>Either a file that may come in, or why it may not.</summary>
/// <param name="Secrecy">The mark that was found, where that is the reason.</param>
internal sealed record FileJudgement(
    string Name,
    IncomingFile? File,
    Refusal? Refusal,
    SecrecyLevel? Secrecy
);
