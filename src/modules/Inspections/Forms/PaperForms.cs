using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Description">What the papers are.</param>
internal sealed record PapersForm(string? Description)
{
    public static PapersForm Of(FormEntry entry) => new(entry.TextOrNull("description"));

    public Outcome<AddInspectionPapersRequest> Parse(
        string code,
        IReadOnlyList<SentFile> files,
        FieldReader typed
    )
    {
        var description = typed.Text("description", Description, Lengths.Short, null);
        return typed.Answer(() => new AddInspectionPapersRequest(code, files, description));
    }
}

/// <param name="Reason">Why the paper does not belong into the file.</param>
internal sealed record MistakenPaperForm(string? Reason)
{
    public Outcome<MarkPaperMistakenRequest> Parse(string code, Guid paper, FieldReader typed)
    {
        var why = typed.Text("reason", Reason, Lengths.Short, InspectionFieldWords.Mistaken);
        return typed.Answer(() => new MarkPaperMistakenRequest(code, paper, why));
    }
}

/// <param name="Why">Why recommendations that no work was issued for need none.</param>
internal sealed record CloseInspectionForm(string? Why)
{
    public Outcome<CloseInspectionRequest> Parse(string code, FieldReader typed)
    {
        var why = typed.Text("why", Why, Lengths.Short, null);
        return typed.Answer(() => new CloseInspectionRequest(code, why));
    }
}
