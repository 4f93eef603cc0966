using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Forms;

/// <summary>A new edition of a form, as it is typed or sent.</summary>
/// <param name="Mark">"Mẫu số 01".</param>
/// <param name="Body">A paragraph a line; names in braces are filled in.</param>
/// <param name="Source">The decree that it comes from.</param>
internal sealed record FormTextForm(string? Mark, string? Title, string? Body, string? Source)
{
    public static FormTextForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("mark"),
            entry.TextOrNull("title"),
            entry.TextOrNull("body"),
            entry.TextOrNull("source")
        );

    public Outcome<PutFormTextRequest> Parse(string kind, FieldReader read)
    {
        if (FormKinds.Of(kind) is not { } of)
        {
            return ProcedureRefusals.NoSuchForm;
        }

        var mark = read.Text("mark", Mark, Lengths.Field, ProcedureFieldWords.Mark);
        var title = read.Text("title", Title, Lengths.Name, ProcedureFieldWords.Title);
        var body = read.Text("body", Body, Lengths.Text, ProcedureFieldWords.Body);
        var source = read.Text("source", Source, Lengths.Source, ProcedureFieldWords.Source);
        if (FormFields.Unknown(of, body) is { Count: > 0 } unknown)
        {
            read.Wrong("body", ProcedureFieldWords.UnknownPlace(unknown, FormFields.Of(of)));
        }

        return read.Answer(() =>
            new PutFormTextRequest(of, mark, title, body.ReplaceLineEndings("\n"), source)
        );
    }
}
