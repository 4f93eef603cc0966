using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Forms;

/// <summary>A shortcoming with its remedy. The person by code.</summary>
internal sealed record ShortcomingForm
{
    /// <summary>What is wanting, in own words.</summary>
    public string? Text { get; init; }

    /// <summary>Code of a sign of the round's catalogue; "none" where none fits.</summary>
    public string? Sign { get; init; }

    /// <summary>Own or External.</summary>
    public string? Cause { get; init; }

    public string? CauseText { get; init; }

    /// <summary>What will be done about it.</summary>
    public string? Remedy { get; init; }

    /// <summary>Code of whoever does it.</summary>
    public string? By { get; init; }

    public string? DueOn { get; init; }

    public static ShortcomingForm Of(FormEntry entry) =>
        new()
        {
            Text = entry.TextOrNull("text"),
            Sign = entry.TextOrNull("sign"),
            Cause = entry.TextOrNull("cause"),
            CauseText = entry.TextOrNull("causeText"),
            Remedy = entry.TextOrNull("remedy"),
            By = entry.TextOrNull("by"),
            DueOn = entry.TextOrNull("dueOn"),
        };

    public async Task<Outcome<NoteShortcomingRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var text = read.Text("text", Text, Lengths.Answer, ReviewFieldWords.Shortcoming);
        var sign = read.Text("sign", Sign, Lengths.Code, ReviewFieldWords.Sign);
        var cause = read.Choice<CauseKind>("cause", Cause, ReviewFieldWords.Cause);
        var why = read.Text("causeText", CauseText, Lengths.Answer, ReviewFieldWords.CauseText);
        var remedy = read.Text("remedy", Remedy, Lengths.Title, ReviewFieldWords.Remedy);
        var by = await read.Person("by", By, ReviewFieldWords.By, stop);
        var due = read.Day("dueOn", DueOn);
        return read.Answer(() =>
            new NoteShortcomingRequest(
                code,
                text,
                sign == SelfReviewUrls.NoSign ? "" : sign,
                cause,
                why,
                remedy,
                by,
                due
            )
        );
    }
}

internal sealed record ReturnReviewForm(string? Reason)
{
    public Outcome<ReturnReviewRequest> Parse(string code, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Answer, ReviewFieldWords.Reason);
        return read.Answer(() => new ReturnReviewRequest(code, reason));
    }
}

/// <summary>Whether a remedy helped; and where it did not, what will be done next. The person by code.</summary>
internal sealed record CheckEffectForm
{
    /// <summary>Helped, Partly or Not.</summary>
    public string? Effect { get; init; }

    public string? Note { get; init; }

    /// <summary>What will be done next.</summary>
    public string? Remedy { get; init; }

    public string? By { get; init; }

    public string? DueOn { get; init; }

    public static CheckEffectForm Of(FormEntry entry) =>
        new()
        {
            Effect = entry.TextOrNull("effect"),
            Note = entry.TextOrNull("note"),
            Remedy = entry.TextOrNull("remedy"),
            By = entry.TextOrNull("by"),
            DueOn = entry.TextOrNull("dueOn"),
        };

    public async Task<Outcome<CheckEffectRequest>> Parse(
        string code,
        int number,
        FieldReader read,
        CancellationToken stop
    )
    {
        var effect = read.Choice<EffectKind>("effect", Effect, ReviewFieldWords.Effect);
        var note = read.Text("note", Note, Lengths.Answer, ReviewFieldWords.EffectNote);
        NextRemedy? next = null;
        if (effect is not EffectKind.Helped)
        {
            next = new(
                read.Text("remedy", Remedy, Lengths.Title, ReviewFieldWords.NextRemedy),
                await read.Person("by", By, ReviewFieldWords.By, stop),
                read.Day("dueOn", DueOn)
            );
        }

        return read.Answer(() => new CheckEffectRequest(code, number, effect, note, next));
    }
}
