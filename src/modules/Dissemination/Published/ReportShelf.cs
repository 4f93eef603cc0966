using System.Security.Cryptography;
using Chutri.OfficialPaper;
using Chutri.Platform;

namespace Chutri.Dissemination;

/// <summary>Writes reports to the superior unit as Word documents, keeps them and gives them out again.</summary>
public sealed class ReportShelf(FileStore files)
{
    private const string Word =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <returns>The document as it is kept; or all that keeps the paper from being written, at the fields of the form.</returns>
    public async Task<Outcome<KeptReport>> Keep(Paper paper, Moment now, CancellationToken stop)
    {
        var written = PaperFile.Write(paper);
        if (written.Content is not { } content)
        {
            return Refusal.Invalid([.. written.Problems.Select(ReportHead.Wrong)]);
        }

        var kept = new KeptReport(
            Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            content.Length
        );
        await files.Keep(content, kept.Sha256, now, stop);
        return kept;
    }

    /// <summary>Null where its content is not there any more.</summary>
    public async Task<FetchedFile?> Open(string code, string sha256, CancellationToken stop) =>
        await files.Open(sha256, stop) is { } content
            ? new($"{code}.docx", Word, sha256, content)
            : null;
}

/// <param name="Size">In bytes.</param>
public sealed record KeptReport(string Sha256, long Size);
