using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;

namespace Chutri.Inspections.Forms;

/// <param name="Title">What the sheet is called.</param>
/// <param name="Edition">Identifier of a question sheet that is kept.</param>
/// <param name="File">A workbook or CSV file of questions, in place of it.</param>
internal sealed record MakeSheetForm(string? Title, string? Edition, UploadedList? File)
{
    public async Task<Outcome<MakeSheetRequest>> Parse(
        string code,
        FieldReader typed,
        QuestionSheets sheets,
        CancellationToken stop
    )
    {
        var title = typed.Text("title", Title, Lengths.Title, SheetFieldWords.Title);
        var asked = await Asked(typed, sheets, stop);
        return typed.Answer(() => new MakeSheetRequest(code, title, asked!));
    }

    private async Task<PublishedQuestions?> Asked(
        FieldReader typed,
        QuestionSheets sheets,
        CancellationToken stop
    )
    {
        if ((Edition is null) == (File is null))
        {
            typed.Wrong("edition", SheetFieldWords.Questions);
            return null;
        }

        if (File is { } file)
        {
            var read = QuestionSheets.File(file.Name, file.Content);
            foreach (var problem in read.Refusal?.Fields ?? [])
            {
                typed.Wrong("file", problem.Sentence);
            }

            return read.Refusal is null ? read.Value : null;
        }

        var found = Guid.TryParse(Edition, out var id) ? await sheets.Of(id, stop) : null;
        if (found is null)
        {
            typed.Wrong("edition", SheetFieldWords.NoSuchEdition);
        }

        return found;
    }
}
