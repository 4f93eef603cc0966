using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Retention;

public sealed record RetentionModel(IReadOnlyList<RetentionLine> Lines);

/// <param name="Ran">When it was last looked whether something is to be taken out.</param>
/// <param name="Took">How many were taken out so far.</param>
/// <param name="Failed">The last run failed.</param>
/// <param name="DecidedAt">Where a person decides; null where the program does it.</param>
public sealed record RetentionLine(
    string Code,
    Words What,
    Words Period,
    Words From,
    Words Bounds,
    Words Then,
    Words Why,
    Words? Ran,
    Words Took,
    bool Failed,
    string? DecidedAt
)
{
    public string Href => RetentionRoutes.Of(Code);

    internal static RetentionLine Of(RetentionView view, AuthorityClock clock)
    {
        var rule = view.Rule;
        return new(
            rule.Code,
            rule.What.Starting(),
            view.Period.Said,
            rule.From,
            RetentionPageWords.BetweenOf(rule),
            rule.Then,
            view.Changed is { } changed
                ? RetentionPageWords.Changed(rule, changed, At(changed.Envelope.At, clock))
                : rule.Why,
            rule.PersonDecides ? null
                : view.RanAt is { } at
                    ? RetentionPageWords.Ran(At(at, clock), view.Failure is not null)
                : RetentionPageWords.NotYet,
            view.LastTakenOutAt is { } last
                ? RetentionPageWords.Took(view.TakenOut, view.LastTakenOut, At(last, clock))
                : RetentionPageWords.TookNothing,
            view.Failure is not null,
            rule.DecidedAt
        );
    }

    private static Words At(DateTime utc, AuthorityClock clock) => DateText.At(clock.LocalOf(utc));
}

public sealed record ChangeRetentionModel(
    RetentionLine Line,
    Words Title,
    Words Field,
    FormEntry Entry,
    IReadOnlyList<FactView> Facts
);
