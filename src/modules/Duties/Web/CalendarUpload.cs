using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Duties.Web;

/// <summary>The one calendar file of a request.</summary>
internal static class CalendarUpload
{
    public static async Task<Outcome<ReadCalendarRequest>> Read(
        HttpRequest request,
        CancellationToken stop
    )
    {
        var file = request.HasFormContentType
            ? (await request.ReadFormAsync(stop)).Files.FirstOrDefault(one =>
                one.FileName.Length > 0
            )
            : null;
        return file is null ? Refusal.Invalid("file", CalendarWords.NoFile)
            : file.Length > ReadCalendar.LargestInBytes
                ? Refusal.Invalid("file", CalendarWords.TooLarge)
            : new ReadCalendarRequest(
                await UploadedBytes.Read(file, ReadCalendar.LargestInBytes, stop)
            );
    }
}
