namespace Chutri.Platform.Web;

/// <summary>One of the answers of a field.</summary>
/// <param name="Note">Said under the label, and searched too: the unit of a person, the code of a unit.</param>
public sealed record Choice(string Value, string Label, string? Note = null)
{
    public Choice(string value, Words label, Words? note = null)
        : this(value, label.ToString(), note?.ToString()) { }
}
