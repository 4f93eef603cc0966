using System.Globalization;
using System.Xml;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Describing;

internal enum TimerKind
{
    Moment,
    Span,
    Cycle,
}

/// <summary>When a timer is due: ISO 8601 as it stands, or an expression that gives it as text. Spans are calendar time.</summary>
internal sealed record TimerRule(TimerKind Kind, string Text, Expression? Computed)
{
    /// <summary>How often a cycle without a number comes back.</summary>
    private const int MostTurns = 1000;

    /// <summary>Reads what a timer event holds; null where it means nothing.</summary>
    public static TimerRule? Read(TimerKind kind, string text)
    {
        var trimmed = text.Trim();
        var plain = new TimerRule(kind, trimmed, null);
        if (plain.Due(DateTimeOffset.UnixEpoch, _ => CaseValue.Nothing) is not null)
        {
            return plain;
        }

        return trimmed.StartsWith('=') && Expression.Parse(trimmed).Expression is { } computed
            ? plain with
            {
                Computed = computed,
            }
            : null;
    }

    /// <summary>The moment, and how many turns follow after it; null where the text gives none.</summary>
    public (DateTimeOffset At, int TurnsLeft)? Due(
        DateTimeOffset from,
        Func<string, CaseValue> variable
    )
    {
        var text = Computed is null ? Text : Computed.Evaluate(variable).ToString();
        return Kind switch
        {
            TimerKind.Moment => DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var moment
            )
                ? (moment, 0)
                : null,
            TimerKind.Span => Add(from, text) is { } at ? (at, 0) : null,
            _ => Cycle(from, text),
        };
    }

    private static (DateTimeOffset, int)? Cycle(DateTimeOffset from, string text)
    {
        var parts = text.Split('/');
        if (parts is not [['R', .. var count], .., var span])
        {
            return null;
        }

        var turns = MostTurns;
        if (
            count.Length > 0
            && !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out turns)
        )
        {
            return null;
        }

        return turns > 0 && Add(from, span) is { } at ? (at, Math.Min(turns, MostTurns) - 1) : null;
    }

    private static DateTimeOffset? Add(DateTimeOffset from, string text)
    {
        try
        {
            return from + XmlConvert.ToTimeSpan(text);
        }
        catch (Exception none)
            when (none is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
