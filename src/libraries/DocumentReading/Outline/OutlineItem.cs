using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Outline;

/// <summary>A provision while the document is being read: what the public record says, and what only the reader needs.</summary>
internal sealed class OutlineItem
{
    internal required int Ordinal { get; init; }

    internal required ProvisionKind Kind { get; init; }

    internal required string Label { get; init; }

    internal required string Path { get; init; }

    /// <summary>With the label.</summary>
    internal required Stretch Place { get; init; }

    /// <summary>Without the label.</summary>
    internal required Stretch Body { get; init; }

    internal required int? Parent { get; init; }

    /// <summary>The cells, for a row of a table.</summary>
    internal ManuscriptRow? Row { get; init; }

    /// <summary>The table that the row belongs to.</summary>
    internal ManuscriptTable? Table { get; init; }

    internal bool Demands { get; set; }
}
