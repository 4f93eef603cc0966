using Chutri.Platform;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>A list as somebody sent it, with what else the form said.</summary>
/// <param name="Name">As it may be kept and shown.</param>
public sealed record UploadedList(string Name, byte[] Content, IFormCollection Form);

/// <summary>The one file of a request that brings in a list.</summary>
public static class ListFileUpload
{
    private const long LargestInBytes = 25L * 1024 * 1024;

    public static async Task<Outcome<UploadedList>> Take(
        HttpRequest request,
        CancellationToken stop
    )
    {
        if (!request.HasFormContentType)
        {
            return Refusal.Invalid("file", ListFileWords.NoFile);
        }

        var form = await request.ReadFormAsync(stop);
        if (form.Files.FirstOrDefault(file => file.FileName.Length > 0) is not { } file)
        {
            return Refusal.Invalid("file", ListFileWords.NoFile);
        }

        if (file.Length > LargestInBytes)
        {
            return Refusal.Invalid("file", ListFileWords.TooLarge);
        }

        var content = await UploadedBytes.Read(file, LargestInBytes, stop);
        return new UploadedList(PlainFileName.Of(file.FileName), content, form);
    }

    /// <summary>The file alone, as the operations on lists take it.</summary>
    internal static async Task<Outcome<ListRequest<TRow>>> Sent<TRow>(
        HttpRequest request,
        CancellationToken stop
    )
        where TRow : IListRow =>
        (await Take(request, stop)).Then<ListRequest<TRow>>(list => new ListRequest<TRow>(
            list.Name,
            list.Content
        ));
}
