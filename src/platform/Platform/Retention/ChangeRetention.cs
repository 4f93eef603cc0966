using System.Globalization;

namespace Chutri.Platform;

/// <summary>As it was typed; the period is in the unit of the rule.</summary>
public sealed record ChangeRetentionForm(string? Period, string? Reason)
{
    private const int LongestReason = 500;

    public Outcome<ChangeRetentionRequest> Parse(RetentionRule rule)
    {
        var errors = new List<FieldError>();
        if (
            !int.TryParse(
                Period?.Trim(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var period
            ) || !rule.Bounds.Allow(period)
        )
        {
            errors.Add(new("period", RetentionWords.Between(rule)));
        }

        var reason = (Reason ?? "").Trim().Normalize();
        if (reason.Length is 0 or > LongestReason)
        {
            errors.Add(new("reason", RetentionWords.ReasonNeeded));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new ChangeRetentionRequest(rule.Code, period, reason);
    }
}

public sealed record ChangeRetentionRequest(string Code, int Period, string Reason);

/// <summary>Another period within the bounds of the rule; what has been kept for longer goes at the next minute.</summary>
public sealed class ChangeRetention(AppDatabase db, RetentionBook book)
    : IOperation<ChangeRetentionRequest, Done>
{
    public Act Act => RetentionActs.Change;

    public async Task<Outcome<Done>> Run(
        ChangeRetentionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (book.Find(request.Code) is not { } rule)
        {
            return RetentionRefusals.NoSuchRule(request.Code);
        }

        var before = await book.PeriodOf(rule, stop);
        if (before.Count == request.Period)
        {
            return RetentionRefusals.AlreadySo(before);
        }

        (await book.State(rule, stop)).Period = request.Period;
        db.Record(
            new RetentionChanged(
                rule.Id,
                rule.Code,
                rule.What,
                before,
                before with
                {
                    Count = request.Period,
                },
                request.Reason
            ),
            caller,
            now
        );
        return new Done();
    }
}
