using Chutri.Procedures.Model;

namespace Chutri.Procedures.Api;

internal sealed record CounterFormsJson(IReadOnlyList<CounterFormJson> Items);

/// <param name="Kind">slip, request, refusal, apology, stopped, control.</param>
/// <param name="Number">Of the edition in force; 0 = as it comes with the program.</param>
/// <param name="Fields">What may stand in braces.</param>
internal sealed record CounterFormJson(
    string Kind,
    int Number,
    string Mark,
    string Title,
    string Body,
    string Source,
    IReadOnlyList<string> Fields
)
{
    public static CounterFormJson Of(FormText text) =>
        new(
            text.Kind.Word(),
            text.Number,
            text.Mark,
            text.Title,
            text.Body,
            text.Source,
            FormFields.Of(text.Kind)
        );
}

/// <param name="Number">Of the new edition.</param>
internal sealed record FormPutJson(int Number);
