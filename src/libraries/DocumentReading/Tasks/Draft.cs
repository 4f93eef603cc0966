using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>A task while its words are still being gathered.</summary>
internal sealed class Draft
{
    internal required int Start { get; init; }

    internal required int End { get; set; }

    internal required int Ordinal { get; init; }

    internal required int VerbStart { get; init; }

    internal required string? Lead { get; set; }

    internal required bool LeadIsGroup { get; set; }

    /// <summary>Named in the words themselves, not in a heading above.</summary>
    internal required bool LeadIsNamedHere { get; init; }

    internal required bool Commands { get; init; }

    internal List<string> Cooperating { get; } = [];

    internal List<FoundDeadline> Deadlines { get; } = [];

    /// <summary>What the cells of a table or labels say outright, over what the words themselves let guess.</summary>
    internal Deadline? StatedDeadline { get; set; }

    /// <summary>A cell or a label states a time that gives no day.</summary>
    internal bool UnreadDeadline { get; set; }

    internal string? StatedDeliverable { get; set; }

    /// <summary>Where the work is told and labels begin; null where the words end with it.</summary>
    internal int? WorkEnd { get; set; }

    internal bool FromTable { get; init; }

    internal bool TwoLeads { get; init; }

    internal Stretch Place => new(Start, End);

    internal bool HasDeadline => Deadlines.Count > 0;
}
