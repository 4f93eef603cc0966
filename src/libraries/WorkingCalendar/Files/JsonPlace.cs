namespace Chutri.WorkingCalendar;

/// <summary>A value in a JSON text, with the line that it begins on (from 1).</summary>
internal abstract record JsonPlace(int Line)
{
    /// <summary>Its members in the order of the text; a repeated name stands twice.</summary>
    public sealed record Object(int Line, IReadOnlyList<Member> Members) : JsonPlace(Line);

    public sealed record List(int Line, IReadOnlyList<JsonPlace> Items) : JsonPlace(Line);

    public sealed record Text(int Line, string Value) : JsonPlace(Line);

    /// <summary>A number, as it is written.</summary>
    public sealed record Number(int Line, string Value) : JsonPlace(Line);

    /// <summary>true, false or null.</summary>
    public sealed record Word(int Line) : JsonPlace(Line);

    /// <summary>A named value of an object.</summary>
    public sealed record Member(string Name, int Line, JsonPlace Value);
}
