namespace Chutri.Functions;

public static class FunctionUrls
{
    public const string List = "/functions";
    public const string New = List + "/new";
    public const string Overlaps = List + "/overlaps";
    public const string Gaps = List + "/gaps";
    public const string Matrix = List + "/matrix";
    public const string Review = Overlaps + "/review";
    public const string FromDocument = Files + "/from-document";
    public const string Files = List + "/imports";

    /// <summary>Where a field looks documents up; the module that registers work from them answers.</summary>
    public const string DocumentChoices = "/assignments/new/documents";

    /// <summary>Functions that had no work for a year; the module that knows the work answers.</summary>
    public const string WithoutWork = "/assignments/functions-without-work";

    public static string Function(Guid id) => $"{List}/{id}";

    public static string Correct(Guid id) => Function(id) + "/correct";

    public static string Replace(Guid id) => Function(id) + "/replace";

    public static string End(Guid id) => Function(id) + "/end";

    public static string Place(Guid id) => Function(id) + "/place";

    public static string Overlap(Guid id) => $"{Overlaps}/{id}";

    public static string Judge(Guid id) => Overlap(id) + "/judge";

    public static string File(Guid id) => $"{Files}/{id}";

    public static string OfField(string field, string? unit = null) =>
        $"{List}?{(unit is null ? "" : $"unit={Uri.EscapeDataString(unit)}&")}field={Uri.EscapeDataString(field)}";

    public static string OverlapsIn(string field) =>
        $"{Overlaps}?field={Uri.EscapeDataString(field)}";

    /// <summary>What nobody does, near functions of the field; "" where none is near.</summary>
    public static string GapsIn(string field) => $"{Gaps}?field={Uri.EscapeDataString(field)}";

    public static string OfUnit(string code) => $"{List}?unit={Uri.EscapeDataString(code)}";
}
