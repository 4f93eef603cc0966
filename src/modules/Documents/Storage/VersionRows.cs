using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents.Storage;

/// <summary>What the machine read out of one version. Written once, never changed.</summary>
internal sealed class ReadingRow
{
    public DocumentId Document { get; init; }

    public int Version { get; init; }

    public string Reader { get; init; } = "";

    public string Text { get; init; } = "";

    public required DocumentHeader Header { get; init; }

    public required IReadOnlyList<NamedPerson> People { get; init; }

    public required IReadOnlyList<NumericTarget> Targets { get; init; }

    public required IReadOnlyList<FoundWords> Found { get; init; }
}

internal sealed class ProvisionRow
{
    public DocumentId Document { get; init; }

    public int Version { get; init; }

    public int Ordinal { get; init; }

    public string Label { get; init; } = "";

    public string Path { get; init; } = "";

    public ProvisionKind Kind { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public int? Parent { get; init; }

    public bool Demands { get; init; }

    public string Text { get; init; } = "";
}

internal sealed class TaskRow
{
    public DocumentId Document { get; init; }

    public int Version { get; init; }

    public int Ordinal { get; init; }

    public required ReadTask Task { get; init; }
}
