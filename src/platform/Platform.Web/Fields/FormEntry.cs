using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Chutri.Platform.Web;

/// <summary>
/// What was typed into a form and what is wrong with it. A route takes it as a parameter, and gives it back to the page when
/// something is refused: the fields show again what was typed. Text is cleaned and trimmed here, once.
/// </summary>
public sealed class FormEntry
{
    private readonly Dictionary<string, StringValues> values;

    public FormEntry(IEnumerable<KeyValuePair<string, StringValues>> values)
        : this(new Dictionary<string, StringValues>(values), null) { }

    private FormEntry(Dictionary<string, StringValues> values, Refusal? refusal)
    {
        this.values = values;
        Refusal = refusal;
    }

    /// <summary>Nothing typed yet: the fields show their own values.</summary>
    public static FormEntry Empty { get; } = new([]);

    /// <summary>Why it was not accepted.</summary>
    public Refusal? Refusal { get; }

    public IReadOnlyList<FieldError> Errors => Refusal?.Fields ?? [];

    /// <summary>Was the form sent at all? A box left open sends nothing, so absence then means no.</summary>
    public bool WasSent => values.Count > 0;

    /// <summary>The same entry, refused.</summary>
    public FormEntry With(Refusal refusal) => new(values, refusal);

    public FormEntry With(IReadOnlyList<FieldError> errors) => With(Refusal.Invalid(errors));

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>Of all that was sent.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>What was typed; empty where nothing was.</summary>
    public string Text(string name) => All(name) is [var first, ..] ? first : "";

    /// <summary>Null for nothing typed.</summary>
    public string? TextOrNull(string name) => Text(name) is { Length: > 0 } text ? text : null;

    public IReadOnlyList<string> All(string name) =>
        values.TryGetValue(name, out var found)
            ? [.. found.OfType<string>().Select(text => TypedText.Of(text).Trim())]
            : [];

    /// <summary>Whatever was typed and chosen, in all fields.</summary>
    public IEnumerable<string> Everything => values.Keys.SelectMany(All);

    public bool Ticked(string name) => Text(name) is "true" or "on";

    public Words? ErrorOf(string name) =>
        Errors.FirstOrDefault(error => error.Field == name)?.Sentence;

    /// <summary>Lets a route declare it as a parameter. The token was checked before any route ran.</summary>
    public static async ValueTask<FormEntry?> BindAsync(
        HttpContext context,
        ParameterInfo parameter
    ) =>
        context.Request.HasFormContentType
            ? new(await context.Request.ReadFormAsync(context.RequestAborted))
            : Empty;
}
