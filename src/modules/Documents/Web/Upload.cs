using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chutri.Documents.Web;

/// <summary>Documents sent by browser or program.</summary>
internal static class Upload
{
    /// <summary>Too large is said before anything is read.</summary>
    public static void Guard(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
                FilesInMemory.IsTooLarge(context)
                    ? DocumentRefusals.RequestTooLarge.Answer(context).ExecuteAsync(context)
                    : next(context)
        );

    public static async Task<Outcome<IReadOnlyList<HandedFile>>> Files(
        HttpRequest request,
        CancellationToken stop
    )
    {
        if (!request.HasFormContentType)
        {
            return Refusal.Invalid("files", DocumentRefusals.NoFileChosen);
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(stop);
        }
        catch (Exception unread) when (unread is InvalidDataException or BadHttpRequestException)
        {
            return DocumentRefusals.RequestTooLarge;
        }

        var files = new List<HandedFile>(form.Files.Count);
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
        {
            files.Add(
                new(
                    file.FileName,
                    await UploadedBytes.Read(file, FileIntake.LargestFileInBytes + 1, stop)
                )
            );
        }

        return files.Count == 0 ? Refusal.Invalid("files", DocumentRefusals.NoFileChosen) : files;
    }
}
