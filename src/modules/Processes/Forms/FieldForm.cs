namespace Chutri.Processes.Forms;

/// <param name="Name">Of the value in the case; left out, made from the label.</param>
/// <param name="Label">As whoever fills it in reads it.</param>
/// <param name="Kind">text, long-text, number, date, choice, yes-no, file.</param>
/// <param name="Required">The step cannot be done without it.</param>
/// <param name="Options">The answers of a choice.</param>
internal sealed record FieldForm(
    string? Name,
    string? Label,
    string? Kind,
    bool? Required,
    IReadOnlyList<string?>? Options
)
{
    public bool IsTyped => !string.IsNullOrWhiteSpace(Label) || !string.IsNullOrWhiteSpace(Name);
}
