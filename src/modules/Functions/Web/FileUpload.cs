using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Functions.Web;

/// <summary>The one file of a request.</summary>
internal static class FileUpload
{
    public const long LargestInBytes = 25L * 1024 * 1024;

    public static async Task<Outcome<ReadFunctionFileRequest>> Read(
        HttpRequest request,
        CancellationToken stop
    ) =>
        (await Take(request, stop)).Then<ReadFunctionFileRequest>(
            file => new ReadFunctionFileRequest(file.Name, file.Content)
        );

    public static async Task<Outcome<ReferenceFile>> Take(
        HttpRequest request,
        CancellationToken stop
    )
    {
        if (!request.HasFormContentType)
        {
            return Refusal.Invalid("file", FileWords.NoFile);
        }

        var form = await request.ReadFormAsync(stop);
        if (form.Files.FirstOrDefault(file => file.FileName.Length > 0) is not { } file)
        {
            return Refusal.Invalid("file", FileWords.NoFile);
        }

        if (file.Length > LargestInBytes)
        {
            return Refusal.Invalid("file", FileWords.TooLarge);
        }

        var content = await UploadedBytes.Read(file, LargestInBytes, stop);
        return new ReferenceFile(PlainFileName.Of(file.FileName), content);
    }
}
