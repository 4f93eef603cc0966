using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.VietnameseText;

namespace Chutri.Functions.Operations;

/// <summary>Reads a form field by field and keeps all that is wrong.</summary>
internal sealed class FunctionFormReading(UnitDirectory units, AuthorityClock clock)
{
    public async Task<Outcome<RecordFunctionRequest>> Record(
        FunctionForm form,
        CancellationToken stop
    )
    {
        var errors = new List<FieldError>();
        var unit = await Unit(form.Unit, errors, stop);
        var content = Content(form, errors);
        var from = Day("from", form.From, errors) ?? clock.Now().Today;
        var until = Day("until", form.Until, errors);
        if (until < from)
        {
            errors.Add(new("until", FormSentences.EndsBefore));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new RecordFunctionRequest(unit!.Id, content!, from, until);
    }

    public static Outcome<CorrectFunctionRequest> Correct(Guid id, FunctionForm form)
    {
        var errors = new List<FieldError>();
        var content = Content(form, errors);
        var reason = Text("reason", form.Reason, Lengths.Reason, null, errors);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new CorrectFunctionRequest(id, content!, reason);
    }

    public Outcome<ReplaceFunctionRequest> Replace(Guid id, FunctionForm form)
    {
        var errors = new List<FieldError>();
        var content = Content(form, errors);
        var from = Day("from", form.From, errors) ?? clock.Now().Today;
        var reason = Text("reason", form.Reason, Lengths.Reason, FormSentences.Reason, errors);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new ReplaceFunctionRequest(id, content!, from, reason!);
    }

    public Outcome<EndFunctionRequest> End(Guid id, string? lastDay, string? why)
    {
        var errors = new List<FieldError>();
        var day = Day("lastDay", lastDay, errors) ?? clock.Now().Today;
        var reason = Text("reason", why, Lengths.Reason, FormSentences.Reason, errors);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new EndFunctionRequest(id, day, reason!);
    }

    public async Task<Outcome<PlaceFunctionRequest>> Place(
        Guid id,
        string? unit,
        CancellationToken stop
    )
    {
        var errors = new List<FieldError>();
        var home = await Unit(unit, errors, stop);
        return errors.Count > 0 ? Refusal.Invalid(errors) : new PlaceFunctionRequest(id, home!.Id);
    }

    private static FunctionContent? Content(FunctionForm form, List<FieldError> errors)
    {
        var before = errors.Count;
        var text = Text("text", form.Text, Lengths.Statement, FormSentences.Text, errors);
        var field = Text("field", form.Field, Lengths.Field, null, errors);
        var kind = Kind(form.Kind, errors);
        var origin = Origin(form.Origin, errors);
        var decides = Text("decides", form.Decides, Lengths.Decides, null, errors);
        var source = Text("source", form.Source, Lengths.Source, null, errors);
        DocumentId? document = null;
        if (!string.IsNullOrWhiteSpace(form.Document))
        {
            document = Guid.TryParse(form.Document, out var known) ? new DocumentId(known) : null;
            if (document is null)
            {
                errors.Add(new("document", FormSentences.Document));
            }
        }

        var provision = Text("provision", form.Provision, Lengths.Decides, null, errors);
        return errors.Count > before
            ? null
            : new(
                text!,
                field ?? "",
                kind ?? KindOfWork.Of(text!),
                origin ?? FunctionOrigin.Own,
                decides,
                source,
                document,
                provision
            );
    }

    private async Task<UnitSummary?> Unit(
        string? typed,
        List<FieldError> errors,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(new("unit", FormSentences.Unit));
            return null;
        }

        var unit = await units.FindByCode(typed, stop);
        if (unit is null)
        {
            errors.Add(new("unit", FormSentences.NoUnit(typed.Trim())));
        }

        return unit;
    }

    private DateOnly? Day(string field, string? typed, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var today = clock.Now().Today;
        if (TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        errors.Add(new(field, TypedDate.WhyNot(typed, today)));
        return null;
    }

    internal static string? Text(
        string field,
        string? typed,
        int atMost,
        Words? needed,
        List<FieldError> errors
    )
    {
        var text = Folding.WithSingleSpaces(Normalising.Normalise(typed ?? ""));
        if (text.Length > atMost)
        {
            errors.Add(new(field, FormSentences.TooLong(atMost)));
        }
        else if (text.Length == 0 && needed is not null)
        {
            errors.Add(new(field, needed));
        }

        return text.Length > 0 ? text : null;
    }

    private static WorkKind? Kind(string? typed, List<FieldError> errors)
    {
        var kind = TypedSets.Kind(typed);
        if (kind is null && !string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(new("kind", FormSentences.Kind));
        }

        return kind;
    }

    private static FunctionOrigin? Origin(string? typed, List<FieldError> errors)
    {
        var origin = TypedSets.Origin(typed);
        if (origin is null && !string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(new("origin", FormSentences.Origin));
        }

        return origin;
    }
}
