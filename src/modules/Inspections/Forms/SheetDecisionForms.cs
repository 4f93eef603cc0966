using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Entries">Identifiers of what waits.</param>
/// <param name="TakeIn">"yes": taken in; "no": put aside.</param>
internal sealed record JudgeEntriesForm(
    IReadOnlyList<string?>? Entries,
    string? TakeIn,
    string? Why
)
{
    public static JudgeEntriesForm Of(FormEntry entry) =>
        new(entry.All("entries"), entry.TextOrNull("takeIn"), entry.TextOrNull("why"));

    public Outcome<JudgeEntriesRequest> Parse(string code, int number, FieldReader typed)
    {
        var ids = new List<Guid>();
        foreach (var written in Entries ?? [])
        {
            if (Guid.TryParse(written, out var id))
            {
                ids.Add(id);
            }
            else
            {
                typed.Wrong("entries", SheetFieldWords.Identifier);
            }
        }

        if (ids.Count == 0)
        {
            typed.Wrong("entries", SheetFieldWords.Entries);
        }

        if (TakeIn is not ("yes" or "no"))
        {
            typed.Wrong("takeIn", SheetFieldWords.TakeIn);
        }

        var why = typed.Text("why", Why, Lengths.Short, SheetFieldWords.Why);
        return typed.Answer(() => new JudgeEntriesRequest(code, number, ids, TakeIn == "yes", why));
    }
}

/// <param name="Question">Code of the question.</param>
/// <param name="Entry">Identifier of the answer that stands.</param>
internal sealed record ChooseAnswerForm(string? Question, string? Entry, string? Why)
{
    /// <summary>On a page with a form for each question the names end in its code.</summary>
    public static ChooseAnswerForm Of(FormEntry entry)
    {
        var question = entry.Text("question");
        return new(
            question,
            entry.TextOrNull("entry-" + question),
            entry.TextOrNull("why-" + question)
        );
    }

    public Outcome<ChooseAnswerRequest> Parse(
        string code,
        int number,
        FieldReader typed,
        string suffix = ""
    )
    {
        var question = typed.Text("question", Question, Lengths.Code, SheetFieldWords.Answer);
        if (!Guid.TryParse(Entry, out var id))
        {
            typed.Wrong("entry" + suffix, SheetFieldWords.Answer);
        }

        var why = typed.Text("why" + suffix, Why, Lengths.Short, SheetFieldWords.Why);
        return typed.Answer(() => new ChooseAnswerRequest(code, number, question, id, why));
    }
}
