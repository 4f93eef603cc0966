namespace Chutri.Platform.Web;

/// <summary>
/// The labels of the fields in which something is wrong, told by the fields themselves. The summary above them then names each by
/// its label, and the sentence stands once: at its field.
/// </summary>
public sealed class FormLabels
{
    private readonly Dictionary<string, Words> labels = [];

    /// <summary>The summary stands above the fields and is drawn before they are known.</summary>
    public event Action? Told;

    public void Tell(string field, Words label)
    {
        labels[field] = label;
        Told?.Invoke();
    }

    /// <summary>The label of the field that says this sentence; the sentence itself where no field says it, or two have one label.</summary>
    public Words For(FormEntry entry, FieldError error) =>
        labels.TryGetValue(error.Field, out var label)
        && labels.Values.Count(other => other == label) == 1
        && entry.ErrorOf(error.Field) == error.Sentence
            ? label
            : error.Sentence;
}
