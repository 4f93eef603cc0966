using Chutri.Platform;

namespace Chutri.Retention;

/// <summary>All rules; they are as many as the program declares.</summary>
internal sealed record RetentionJson(IReadOnlyList<RetentionRuleJson> Rules)
{
    public static RetentionJson Of(IEnumerable<RetentionView> views) =>
        new([.. views.Select(RetentionRuleJson.Of)]);
}

/// <param name="Period">In force, in the unit.</param>
/// <param name="Unit">days or years.</param>
/// <param name="PersonDecides">The program only says whose time has come.</param>
/// <param name="RanAt">When it was last looked whether anything is to be taken out.</param>
internal sealed record RetentionRuleJson(
    string Code,
    string What,
    int Period,
    string Unit,
    string From,
    string Then,
    string Why,
    int Usual,
    int Shortest,
    int Longest,
    bool PersonDecides,
    DateTime? RanAt,
    string? Failure,
    long TakenOut,
    int LastTakenOut,
    DateTime? LastTakenOutAt
)
{
    public static RetentionRuleJson Of(RetentionView view)
    {
        var rule = view.Rule;
        return new(
            rule.Code,
            rule.What.ToString(),
            view.Period.Count,
            rule.Usual.Unit is KeptUnit.Years ? "years" : "days",
            rule.From.ToString(),
            rule.Then.ToString(),
            rule.Why.ToString(),
            rule.Usual.Count,
            rule.Bounds.Shortest,
            rule.Bounds.Longest,
            rule.PersonDecides,
            view.RanAt,
            view.Failure,
            view.TakenOut,
            view.LastTakenOut,
            view.LastTakenOutAt
        );
    }
}
