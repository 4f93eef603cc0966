using System.Globalization;
using System.Text;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Privacy.Web;

/// <summary>Everything as a table that a spreadsheet opens, row by row as it is read: nothing is left out.</summary>
internal sealed class HeldCsvAnswer(
    IEnumerable<IHoldAboutPeople> sources,
    PersonId me,
    AuthorityClock clock
) : IResult
{
    private const int FlushEvery = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var stop = httpContext.RequestAborted;
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"chutri-personal-data.csv\"";
        response.Headers.CacheControl = "no-store";
        var text = new StringBuilder("\uFEFF");
        Csv.Line(text, PrivacyWords.FileColumns.Select(column => column.ToString()));
        foreach (var source in sources)
        {
            await foreach (var thing in source.Read(me, null, int.MaxValue, stop))
            {
                Csv.Line(text, Cells(source, thing));
                if (text.Length >= FlushEvery)
                {
                    await response.WriteAsync(text.ToString(), stop);
                    text.Clear();
                }
            }
        }

        await response.WriteAsync(text.ToString(), stop);
    }

    private string[] Cells(IHoldAboutPeople source, HeldThing thing) =>
        [
            source.Title.ToString(),
            thing.What.ToString(),
            thing.Value.ToString(),
            thing.Since is { } at
                ? clock.LocalOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                : "",
            thing.From.ToString(),
        ];
}
