using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>What the work that was to put a finding right turned out to do.</summary>
internal enum RemedyEffect
{
    Helped,
    Partly,
    Not,
}

internal static class RemedyEffectWords
{
    public static Words Name(this RemedyEffect effect) =>
        effect switch
        {
            RemedyEffect.Helped => new("có tác dụng", "it helped"),
            RemedyEffect.Partly => new("mới có một phần", "it helped partly"),
            _ => new("chưa có tác dụng", "it did not help"),
        };
}

/// <summary>Work that did not help, or only partly, and was followed by other work.</summary>
internal sealed class EarlierRemedy
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Finding { get; init; }

    /// <summary>From 1, in the order in which the work was issued.</summary>
    public int Number { get; init; }

    public string Assignment { get; init; } = "";

    public RemedyEffect Effect { get; init; }

    public string Note { get; init; } = "";

    public DateOnly CheckedOn { get; init; }

    public string CheckedByName { get; init; } = "";
}
