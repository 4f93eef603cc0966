using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

internal sealed record VisitDrawnForm : DecisionForm
{
    /// <summary>Of the seal.</summary>
    public string? Key { get; init; }

    /// <summary>Which of those drawn, from 1.</summary>
    public string? Number { get; init; }

    public static VisitDrawnForm Of(FormEntry entry) =>
        new()
        {
            Key = entry.TextOrNull("key"),
            Number = entry.TextOrNull("number"),
            Basis = entry.TextOrNull("basis"),
            Scope = entry.TextOrNull("scope"),
            Head = entry.TextOrNull("head"),
            Members = entry.All("members"),
            TieReason = entry.TextOrNull("tieReason"),
            DaysField = entry.TextOrNull("daysField"),
            DaysReply = entry.TextOrNull("daysReply"),
            DaysConclude = entry.TextOrNull("daysConclude"),
        };

    public async Task<Outcome<VisitDrawnRequest>> Parse(
        string code,
        FieldReader typed,
        CancellationToken stop
    )
    {
        var key = typed.Text("key", Key, Lengths.Name, DrawFieldWords.Key);
        var number = typed.Count("number", Number, 1, Lengths.MostLines);
        var text = await Text(typed, stop);
        return typed.Answer(() => new VisitDrawnRequest(code, key, number, text));
    }
}
