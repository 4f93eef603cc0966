using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>The bytes of a file of a form, in memory once.</summary>
public static class UploadedBytes
{
    /// <param name="file">As it was sent.</param>
    /// <param name="atMost">No more is read; one byte above a limit is enough to be refused for it.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<byte[]> Read(IFormFile file, long atMost, CancellationToken stop)
    {
        var content = new byte[Math.Min(file.Length, atMost)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, stop);
        return content;
    }
}
