using System.Text;
using Chutri.Assignments.Operations;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Assignments.Web;

/// <summary>The whole list as CSV (RFC 4180, UTF-8 with its mark so that spreadsheets read Vietnamese), row by row as it is read.</summary>
internal sealed class CsvAnswer(IAsyncEnumerable<AssignmentRow> rows, string fileName) : IResult
{
    private const int FlushEvery = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var stop = httpContext.RequestAborted;
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        var text = new StringBuilder("\uFEFF");
        Csv.Line(text, ExportRows.Columns.Select(column => column.Name.ToString()));
        await foreach (var row in rows.WithCancellation(stop))
        {
            Csv.Line(text, ExportRows.Columns.Select(column => ExportRows.Text(column.Value(row))));
            if (text.Length >= FlushEvery)
            {
                await httpContext.Response.WriteAsync(text.ToString(), stop);
                text.Clear();
            }
        }

        await httpContext.Response.WriteAsync(text.ToString(), stop);
    }
}
