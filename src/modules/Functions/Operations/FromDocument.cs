using System.Globalization;
using System.Text;
using Chutri.Documents;
using Chutri.Functions.Model.Importing;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Operations;

/// <param name="Document">Identifier of the registered decision.</param>
/// <param name="Unit">Code of the unit that it speaks of.</param>
internal sealed record FromDocumentForm(string? Document, string? Unit);

/// <summary>
/// Reads the functions of a unit out of a registered decision, as the list that a person would type from it: it goes the way of every
/// other list, with preview, problems and confirmation.
/// </summary>
internal sealed class FromDocument(
    DocumentDirectory documents,
    UnitDirectory units,
    AuthorityClock clock
)
{
    private static readonly string[] Columns =
    [
        FileColumns.Unit,
        FileColumns.Text,
        FileColumns.Source,
        FileColumns.Document,
        FileColumns.Provision,
        FileColumns.From,
    ];

    public async Task<Outcome<ListRequest<FileLine>>> Read(
        FromDocumentForm form,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(FunctionActs.Import))
        {
            return PlatformRefusals.RoleMayNot(FunctionActs.Import, caller);
        }

        var errors = new List<FieldError>();
        var document = Guid.TryParse(form.Document, out var id)
            ? await documents.Find(new DocumentId(id), stop)
            : null;
        if (document is null)
        {
            errors.Add(new("document", FormSentences.Document));
        }

        var unit = string.IsNullOrWhiteSpace(form.Unit)
            ? null
            : await units.FindByCode(form.Unit, stop);
        if (unit is null)
        {
            errors.Add(
                new(
                    "unit",
                    string.IsNullOrWhiteSpace(form.Unit)
                        ? FormSentences.Unit
                        : FormSentences.NoUnit(form.Unit)
                )
            );
        }

        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        var found = DocumentStatements.In(await documents.Provisions(document!.Id, stop));
        if (found.Count == 0)
        {
            return Refusal.Invalid("document", FormSentences.NoStatements);
        }

        return new ListRequest<FileLine>(
            PlainFileName.Of(document.Title.Vietnamese.Replace('/', '-') + ".csv"),
            Encoding.UTF8.GetBytes(Lines(document, unit!, found))
        );
    }

    private string Lines(
        DocumentSummary document,
        UnitSummary unit,
        IReadOnlyList<DocumentStatement> found
    )
    {
        var from = document.Date ?? clock.Now().Today;
        var text = new StringBuilder();
        Csv.Line(text, Columns);
        foreach (var statement in found)
        {
            Csv.Line(
                text,
                [
                    unit.Code,
                    statement.Text,
                    $"{document.Title.Vietnamese}, {statement.Citation}",
                    document.Id.Value.ToString(),
                    statement.Path,
                    from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ]
            );
        }

        return text.ToString();
    }
}
