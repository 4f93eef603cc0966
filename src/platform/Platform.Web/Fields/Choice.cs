namespace Chutri.Platform.Web;

/// <summary>One of the answers of a field.</summary>
/// <param name="Note">Said under the label, and searched too: the unit of a person, the code of a unit.</param>
public sealed record Choice(string Value, Words Label, Words? Note = null)
{
    /// <summary>A name, the same in both languages.</summary>
    public Choice(string value, string label, string? note = null)
        : this(value, new Words(label, label), note is null ? null : new Words(note, note)) { }
}
