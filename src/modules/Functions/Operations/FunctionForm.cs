using Chutri.Functions.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.VietnameseText;

namespace Chutri.Functions.Operations;

/// <summary>A function as it is typed or sent, not yet looked at. Units by their codes; days as 27/11/2026 or 2026-11-27.</summary>
internal sealed record FunctionForm
{
    public string? Unit { get; init; }

    public string? Text { get; init; }

    public string? Field { get; init; }

    /// <summary>advise, decide, organise, inspect, report or serve; left out: what the verb says.</summary>
    public string? Kind { get; init; }

    /// <summary>own, delegated or authorised; left out: own.</summary>
    public string? Origin { get; init; }

    /// <summary>Who may decide.</summary>
    public string? Decides { get; init; }

    /// <summary>The decision and provision that it rests on.</summary>
    public string? Source { get; init; }

    /// <summary>Identifier of the registered document that it rests on.</summary>
    public string? Document { get; init; }

    /// <summary>Path of the provision in it.</summary>
    public string? Provision { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? Reason { get; init; }

    public static FunctionForm Of(FormEntry entry) =>
        new()
        {
            Unit = entry.TextOrNull("unit"),
            Text = entry.TextOrNull("text"),
            Field = entry.TextOrNull("field"),
            Kind = entry.TextOrNull("kind"),
            Origin = entry.TextOrNull("origin"),
            Decides = entry.TextOrNull("decides"),
            Source = entry.TextOrNull("source"),
            Document = entry.TextOrNull("document"),
            Provision = entry.TextOrNull("provision"),
            From = entry.TextOrNull("from"),
            Until = entry.TextOrNull("until"),
            Reason = entry.TextOrNull("reason"),
        };
}

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

internal static class FormSentences
{
    public static Words Text { get; } =
        new("Hãy ghi câu chức năng, nhiệm vụ.", "Write what the unit is there for.");
    public static Words Unit { get; } = new("Hãy chọn đơn vị.", "Choose the unit.");
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Give the reason.");
    public static Words Kind { get; } =
        new(
            "Hãy chọn: tham mưu, quyết định, tổ chức thực hiện, kiểm tra, báo cáo hoặc phục vụ.",
            "Choose advise, decide, organise, inspect, report or serve."
        );
    public static Words Origin { get; } =
        new(
            "Hãy chọn: của chính đơn vị, cấp trên phân cấp hoặc ủy quyền.",
            "Choose own, delegated or authorised."
        );
    public static Words Document { get; } =
        new("Hãy chọn văn bản trong sổ.", "Choose a document of the register.");
    public static Words NoStatements { get; } =
        new(
            "Không thấy khoản, điểm nào nêu chức năng, nhiệm vụ trong văn bản này. Hãy ghi từng chức năng hoặc nhập từ bảng tính.",
            "No clause of this document states a function. Record them one by one, or import a spreadsheet."
        );
    public static Words EndsBefore { get; } =
        new("Ngày cuối không được trước ngày bắt đầu.", "The last day cannot be before the first.");

    public static Words NoUnit(string code) =>
        new($"Không có đơn vị nào mang mã “{code}”.", $"There is no unit with the code “{code}”.");

    public static Words TooLong(int atMost) =>
        new(
            $"Nhiều nhất {atMost} ký tự. Hãy tách thành nhiều chức năng.",
            $"At most {atMost} characters. Part it into several functions."
        );
}
