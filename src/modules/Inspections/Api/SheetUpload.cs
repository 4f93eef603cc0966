using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Api;

/// <summary>The form that makes a sheet, with or without a file of questions.</summary>
internal static class SheetUpload
{
    public static async Task<Outcome<MakeSheetRequest>> Read(
        string code,
        FormEntry entry,
        HttpContext context,
        FieldReading fields,
        QuestionSheets kept,
        CancellationToken stop
    )
    {
        var typed = fields.Begin();
        UploadedList? file = null;
        if (await HasFile(context.Request, stop))
        {
            var taken = await ListFileUpload.Take(context.Request, stop);
            foreach (var problem in taken.Refusal?.Fields ?? [])
            {
                typed.Wrong(problem.Field, problem.Sentence);
            }

            file = taken.Refusal is null ? taken.Value : null;
        }

        return await new MakeSheetForm(
            entry.TextOrNull("title"),
            entry.TextOrNull("edition"),
            file
        ).Parse(code, typed, kept, stop);
    }

    private static async Task<bool> HasFile(HttpRequest request, CancellationToken stop) =>
        request.HasFormContentType
        && (await request.ReadFormAsync(stop)).Files.Any(file => file.FileName.Length > 0);
}
