using System.Globalization;
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
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var stop = httpContext.RequestAborted;
        var file = StreamedFile.Begin(httpContext, "text/csv", "chutri-personal-data.csv");
        file.Text.Append('\uFEFF');
        Csv.Line(file.Text, PrivacyWords.FileColumns.Select(column => column.ToString()));
        foreach (var source in sources)
        {
            await file.Each(
                source.Read(me, null, int.MaxValue, stop),
                thing => Csv.Line(file.Text, Cells(source, thing))
            );
        }

        await file.Send();
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
