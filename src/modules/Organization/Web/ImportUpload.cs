using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Chutri.Organization.Web;

/// <summary>The one file of a request, and what kind of list it says it is.</summary>
internal static class ImportUpload
{
    public const long LargestInBytes = 25L * 1024 * 1024;

    /// <summary>A little more than the file, so that a file a little too large is answered beside its field.</summary>
    public static RequestSizeLimitAttribute Longest() => new(LargestInBytes * 2);

    public static async Task<Outcome<ReadImportRequest>> Read(
        HttpRequest request,
        CancellationToken stop
    )
    {
        if (!request.HasFormContentType)
        {
            return Refusal.Invalid("file", ImportPageWords.NoFile);
        }

        var form = await request.ReadFormAsync(stop);
        if (form.Files.FirstOrDefault(file => file.FileName.Length > 0) is not { } file)
        {
            return Refusal.Invalid("file", ImportPageWords.NoFile);
        }

        if (file.Length > LargestInBytes)
        {
            return Refusal.Invalid("file", ImportPageWords.TooLarge);
        }

        var content = await UploadedBytes.Read(file, LargestInBytes, stop);
        ImportKind? kind =
            Enum.TryParse<ImportKind>(form["kind"].ToString(), ignoreCase: true, out var said)
            && Enum.IsDefined(said)
                ? said
                : null;
        return new ReadImportRequest(PlainFileName.Of(file.FileName), content, kind);
    }
}
