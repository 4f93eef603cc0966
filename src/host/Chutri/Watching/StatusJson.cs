using Chutri.Platform;

namespace Chutri.Watching;

/// <summary>How everything is; <see cref="State"/> is the worst of its lines: well, care or wrong.</summary>
public sealed record StatusJson(string State, IReadOnlyList<StatusGroupJson> Groups)
{
    public static StatusJson Of(StatusReport report) =>
        new(
            StateOf(report.Tone),
            [
                .. report.Groups.Select(group => new StatusGroupJson(
                    group.Title.ToString(),
                    [
                        .. group.Lines.Select(line => new StatusLineJson(
                            line.Code,
                            line.Name.ToString(),
                            StateOf(line.Tone),
                            line.Says.ToString(),
                            line.ToDo?.ToString()
                        )),
                    ]
                )),
            ]
        );

    private static string StateOf(StatusTone tone) => tone.ToString().ToLowerInvariant();
}

public sealed record StatusGroupJson(string Title, IReadOnlyList<StatusLineJson> Lines);

public sealed record StatusLineJson(
    string Code,
    string Name,
    string State,
    string Says,
    string? ToDo
);
