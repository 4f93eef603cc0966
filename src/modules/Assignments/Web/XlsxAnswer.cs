using Chutri.Assignments.Operations;
using Chutri.Platform;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Chutri.Assignments.Web;

/// <summary>
/// The whole list as XLSX. A sheet's archive must be finished before it can be sent, so it is written to a file of its own, row
/// by row, and never held in memory.
/// </summary>
internal sealed class XlsxAnswer(IAsyncEnumerable<AssignmentRow> rows, string fileName) : IResult
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var stop = httpContext.RequestAborted;
        await using var file = TemporaryFile.Open();
        await file.SaveAsAsync(
            Rows(),
            sheetName: ListWords.Assignment.ToString(),
            configuration: new OpenXmlConfiguration { DynamicColumns = Days() },
            cancellationToken: stop
        );
        file.Position = 0;
        httpContext.Response.ContentType = Type;
        httpContext.Response.ContentLength = file.Length;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await file.CopyToAsync(httpContext.Response.Body, stop);
    }

    private async IAsyncEnumerable<IDictionary<string, object?>> Rows()
    {
        await foreach (var row in rows)
        {
            yield return ExportRows.Columns.ToDictionary(
                column => column.Name.ToString(),
                column =>
                    column.Value(row) is DateOnly day
                        ? day.ToDateTime(TimeOnly.MinValue)
                        : column.Value(row)
            );
        }
    }

    private static DynamicExcelColumn[] Days() =>
        [
            .. ExportRows
                .Columns.Where(column => ExportRows.Days.Contains(column.Name))
                .Select(column => new DynamicExcelColumn(column.Name.ToString())
                {
                    Format = "dd/mm/yyyy",
                    Width = 12,
                }),
        ];
}
