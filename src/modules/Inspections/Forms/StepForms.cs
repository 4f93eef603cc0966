using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Tie">What ties the caller to the unit; left out: nothing does.</param>
internal sealed record DeclareTieForm(string? Tie)
{
    public Outcome<DeclareTieRequest> Parse(string code, FieldReader typed)
    {
        var tie = typed.Text("tie", Tie, Lengths.Short, null);
        return typed.Answer(() => new DeclareTieRequest(code, tie));
    }
}

/// <param name="Note">What was handed over in another way, or is missing and why.</param>
internal sealed record HandOverPapersForm(string? Note)
{
    public Outcome<HandOverPapersRequest> Parse(string code, FieldReader typed)
    {
        var note = typed.Text("note", Note, Lengths.Short, null);
        return typed.Answer(() => new HandOverPapersRequest(code, note.Length > 0 ? note : null));
    }
}

/// <summary>What was found. The person by code, the sign by its code in the catalogue in force.</summary>
internal sealed record FindingForm
{
    public string? Sign { get; init; }

    public string? Nature { get; init; }

    /// <summary>Slight, Serious or VerySerious.</summary>
    public string? Degree { get; init; }

    /// <summary>Own or External.</summary>
    public string? Cause { get; init; }

    public string? CauseText { get; init; }

    /// <summary>Code of the person whose responsibility it is; left out: the unit's.</summary>
    public string? Responsible { get; init; }

    public string? Evidence { get; init; }

    public string? Recommendation { get; init; }

    public static FindingForm Of(FormEntry entry) =>
        new()
        {
            Sign = entry.TextOrNull("sign"),
            Nature = entry.TextOrNull("nature"),
            Degree = entry.TextOrNull("degree"),
            Cause = entry.TextOrNull("cause"),
            CauseText = entry.TextOrNull("causeText"),
            Responsible = entry.TextOrNull("responsible"),
            Evidence = entry.TextOrNull("evidence"),
            Recommendation = entry.TextOrNull("recommendation"),
        };

    public async Task<Outcome<WriteFindingRequest>> Parse(
        string code,
        IReadOnlyCollection<string> signs,
        FieldReader typed,
        CancellationToken stop
    )
    {
        var sign = typed.Text("sign", Sign, Lengths.Code, null);
        if (sign.Length > 0 && !signs.Contains(sign))
        {
            typed.Wrong("sign", InspectionFieldWords.NoSuchSign);
        }

        var nature = typed.Text("nature", Nature, Lengths.Long, InspectionFieldWords.Nature);
        var degree = typed.Choice<FindingDegree>("degree", Degree, InspectionFieldWords.Degree);
        var cause = typed.Choice<FindingCause>("cause", Cause, InspectionFieldWords.Cause);
        var why = typed.Text("causeText", CauseText, Lengths.Long, InspectionFieldWords.CauseText);
        var responsible = await typed.PersonIfAny("responsible", Responsible, stop);
        var evidence = typed.Text(
            "evidence",
            Evidence,
            Lengths.Long,
            InspectionFieldWords.Evidence
        );
        var recommendation = typed.Text("recommendation", Recommendation, Lengths.Long, null);
        return typed.Answer(() =>
            new WriteFindingRequest(
                code,
                sign,
                nature,
                degree,
                cause,
                why,
                responsible,
                evidence,
                recommendation
            )
        );
    }
}

/// <param name="ForUnit">For the unit; otherwise for oneself.</param>
internal sealed record AnswerDraftForm(bool ForUnit, IReadOnlyList<FindingReplyForm?>? Replies)
{
    /// <summary>From the fields of a page, whose names end in the number of the finding.</summary>
    public static AnswerDraftForm Of(FormEntry entry, IEnumerable<int> numbers) =>
        new(
            entry.Text("side") == "unit",
            [
                .. numbers
                    .Where(number => entry.Text(AnswerDraft.Field(number)).Length > 0)
                    .Select(number => new FindingReplyForm(
                        number,
                        entry.Text(AnswerDraft.Field(number)) == "yes",
                        entry.TextOrNull(AnswerDraft.TextField(number))
                    )),
            ]
        );

    public Outcome<AnswerDraftRequest> Parse(string code, FieldReader typed)
    {
        var replies = (Replies ?? [])
            .OfType<FindingReplyForm>()
            .Take(Lengths.MostFindings)
            .Select(one => new ReplyToFinding(
                one.Number,
                one.Agrees,
                typed.Text(AnswerDraft.TextField(one.Number), one.Text, Lengths.Long, null)
            ))
            .ToList();
        return typed.Answer(() => new AnswerDraftRequest(code, ForUnit, replies));
    }
}

/// <param name="Number">Of the finding.</param>
/// <param name="Text">Needed where one does not agree.</param>
internal sealed record FindingReplyForm(int Number, bool Agrees, string? Text);
