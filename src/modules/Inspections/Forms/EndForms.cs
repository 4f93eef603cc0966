using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <summary>The conclusion, and what stands around it on paper.</summary>
internal sealed record ConclusionForm
{
    private const int LargestNumber = 99_999;

    public string? Text { get; init; }

    public string? Superior { get; init; }

    public string? Place { get; init; }

    /// <summary>Left out: the clerk gives it at issue.</summary>
    public string? Number { get; init; }

    public string? Symbol { get; init; }

    public string? Post { get; init; }

    public string? Signer { get; init; }

    public string? Archive { get; init; }

    public static ConclusionForm Of(FormEntry entry) =>
        new()
        {
            Text = entry.TextOrNull("text"),
            Superior = entry.TextOrNull("superior"),
            Place = entry.TextOrNull("place"),
            Number = entry.TextOrNull("number"),
            Symbol = entry.TextOrNull("symbol"),
            Post = entry.TextOrNull("post"),
            Signer = entry.TextOrNull("signer"),
            Archive = entry.TextOrNull("archive"),
        };

    public Outcome<ConcludeInspectionRequest> Parse(string code, FieldReader typed)
    {
        var text = typed.Text("text", Text, Lengths.Long, InspectionFieldWords.Conclusion);
        var number = typed.Count("number", Number, 0, LargestNumber, 0);
        var head = new ConclusionHead(
            typed.Text("superior", Superior, Lengths.Title, null),
            typed.Text("place", Place, Lengths.Name, InspectionFieldWords.Place),
            number == 0 ? null : number,
            typed.Text("symbol", Symbol, Lengths.Name, InspectionFieldWords.Symbol),
            typed.Text("post", Post, Lengths.Name, InspectionFieldWords.Post),
            typed.Text("signer", Signer, Lengths.Name, InspectionFieldWords.Signer),
            typed.Text("archive", Archive, Lengths.Name, InspectionFieldWords.Archive)
        );
        return typed.Answer(() => new ConcludeInspectionRequest(code, text, head));
    }
}

/// <summary>The work that puts a finding right; the lead unit and the person by their codes.</summary>
internal sealed record RemedyForm
{
    private const int MostMonths = 36;

    public string? Title { get; init; }

    public string? Deliverable { get; init; }

    /// <summary>Left out: the unit that was inspected.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>Left out: the head of the lead unit.</summary>
    public string? Accountable { get; init; }

    public string? Authority { get; init; }

    public string? DueOn { get; init; }

    /// <summary>Looked at again so many months after the work is due, 1 to 36; left out: 3.</summary>
    public string? CheckMonths { get; init; }

    public static RemedyForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull("title"),
            Deliverable = entry.TextOrNull("deliverable"),
            LeadUnit = entry.TextOrNull("leadUnit"),
            Accountable = entry.TextOrNull("accountable"),
            Authority = entry.TextOrNull("authority"),
            DueOn = entry.TextOrNull("dueOn"),
            CheckMonths = entry.TextOrNull("checkMonths"),
        };

    public async Task<Outcome<GiveRemedyRequest>> Parse(
        string code,
        int number,
        FieldReader typed,
        CancellationToken stop
    )
    {
        var lead = await typed.UnitIfAny("leadUnit", LeadUnit, stop);
        var accountable = await typed.PersonIfAny("accountable", Accountable, stop);
        var due = typed.DayIfAny("dueOn", DueOn);
        var months = typed.Count(
            "checkMonths",
            CheckMonths,
            1,
            MostMonths,
            GiveRemedyRequest.UsualMonths
        );
        return typed.Answer(() =>
            new GiveRemedyRequest(
                code,
                number,
                Title,
                Deliverable,
                lead,
                accountable,
                Authority,
                due,
                months
            )
        );
    }
}

/// <summary>Whether the work issued for a finding helped.</summary>
/// <param name="Effect">Helped, Partly or Not.</param>
/// <param name="Note">What is seen now.</param>
internal sealed record CheckRemedyForm(string? Effect, string? Note)
{
    public Outcome<CheckRemedyRequest> Parse(string code, int number, FieldReader typed)
    {
        var effect = typed.Choice<RemedyEffect>(
            "effect",
            Effect,
            InspectionFieldWords.EffectMissing
        );
        var note = typed.Text("note", Note, Lengths.Answer, InspectionFieldWords.EffectNoteMissing);
        return typed.Answer(() => new CheckRemedyRequest(code, number, effect, note));
    }
}
