using Chutri.Platform.Web;

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
