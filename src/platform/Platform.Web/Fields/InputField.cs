using Microsoft.AspNetCore.Components;

namespace Chutri.Platform.Web;

/// <summary>What all fields share: a name, a label, a hint, and from the form around them what was typed and what is wrong.</summary>
public abstract class InputField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public Words Label { get; set; } = new("", "");

    [Parameter]
    public Words? Hint { get; set; }

    /// <summary>What stands in the field before anything was typed.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>May be left empty; said beside the label, since most may not.</summary>
    [Parameter]
    public bool Optional { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    [CascadingParameter]
    public FormEntry? Entry { get; set; }

    [CascadingParameter]
    public FormLabels? Labels { get; set; }

    protected string Id => FieldNames.Id(Name);

    protected string? Shown =>
        Entry is { WasSent: true } entry && entry.Has(Name) ? entry.Text(Name) : Value;

    protected Words? Error => Entry?.ErrorOf(Name);

    protected string? Invalid => Error is null ? null : "true";

    protected virtual Words? ShownHint => Hint;

    /// <summary>The ids of hint and error, for those who hear the field.</summary>
    protected string? Described =>
        (ShownHint is null, Error is null) switch
        {
            (true, true) => null,
            (false, true) => FieldNames.Hint(Name),
            (true, false) => FieldNames.Error(Name),
            _ => $"{FieldNames.Hint(Name)} {FieldNames.Error(Name)}",
        };

    protected override void OnInitialized()
    {
        if (Error is not null)
        {
            Labels?.Tell(Name, Label);
        }
    }

    /// <summary>What is chosen among several: what was sent, else <paramref name="before"/>.</summary>
    protected bool IsChosen(string value, IReadOnlyCollection<string> before) =>
        Entry is { WasSent: true } entry ? entry.All(Name).Contains(value) : before.Contains(value);
}
