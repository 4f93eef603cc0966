using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Forms;

/// <summary>A procedure as it is typed or sent.</summary>
/// <param name="Code">As it was made public; left out where one is changed.</param>
/// <param name="Unit">Code of the unit that receives it; left out where one is changed.</param>
/// <param name="Papers">One a line; "(nếu có)" at its end: may be missing.</param>
/// <param name="Fee">In dong; left out, nothing is charged.</param>
/// <param name="Promise">"5 ngày" or "4 giờ" of working time.</param>
/// <param name="Process">Code of the process by which cases run; left out, none is bound.</param>
internal sealed record ProcedureForm(
    string? Code,
    string? Unit,
    string? Name,
    string? Field,
    string? Level,
    string? Decides,
    string? Papers,
    string? Fee,
    string? Promise,
    string? Basis,
    string? Source,
    string? Process
)
{
    public static ProcedureForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("code"),
            entry.TextOrNull("unit"),
            entry.TextOrNull("name"),
            entry.TextOrNull("field"),
            entry.TextOrNull("level"),
            entry.TextOrNull("decides"),
            entry.TextOrNull("papers"),
            entry.TextOrNull("fee"),
            entry.TextOrNull("promise"),
            entry.TextOrNull("basis"),
            entry.TextOrNull("source"),
            entry.TextOrNull("process")
        );

    public async Task<Outcome<RecordProcedureRequest>> Parse(
        FieldReader read,
        CancellationToken stop
    )
    {
        var code = Procedure.Spelled(Code ?? "");
        if (!Procedure.CanBeCode(code))
        {
            read.Wrong("code", ProcedureFieldWords.Code);
        }

        var unit = await read.Unit("unit", Unit, ProcedureFieldWords.Unit, stop);
        var content = Content(read);
        return read.Answer(() => new RecordProcedureRequest(code, unit, content!));
    }

    public Outcome<CorrectProcedureRequest> Parse(string code, FieldReader read)
    {
        var content = Content(read);
        return read.Answer(() => new CorrectProcedureRequest(code, content!));
    }

    /// <summary>Null where something is wrong with it, which <paramref name="read"/> then holds.</summary>
    private ProcedureContent? Content(FieldReader read)
    {
        var name = read.Text("name", Name, Lengths.Name, ProcedureFieldWords.Name);
        var field = read.Text("field", Field, Lengths.Field, ProcedureFieldWords.Field);
        var level = read.Text("level", Level, Lengths.Field, ProcedureFieldWords.Level);
        var decides = read.Text("decides", Decides, Lengths.Field, ProcedureFieldWords.Decides);
        var papers = read.Text("papers", Papers, Lengths.Papers, ProcedureFieldWords.Papers);
        var fee = FeeText.Read(Fee);
        if (fee is null)
        {
            read.Wrong("fee", ProcedureFieldWords.Fee);
        }

        var promise = SpanWords.Read(Promise);
        if (promise is null)
        {
            read.Wrong("promise", ProcedureFieldWords.Promise);
        }

        var basis = read.Text("basis", Basis, Lengths.Source, ProcedureFieldWords.Basis);
        var source = read.Text("source", Source, Lengths.Source, ProcedureFieldWords.Source);
        var process = read.Text("process", Process, Lengths.Code, null);
        return fee is { } amount && promise is { } span
            ? new(name, field, level, decides, papers, amount, span, basis, source, process)
            : null;
    }
}
