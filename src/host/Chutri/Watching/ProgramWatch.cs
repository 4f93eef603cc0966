using System.Runtime.InteropServices;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Watching;

/// <summary>Which program this is, and which others serve the same data.</summary>
internal sealed class ProgramWatch(WatchBook book, ThisNode node, AuthorityClock clock) : IWatch
{
    public int Order => 10;

    public Words Title => StatusWords.Program;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var nodes = await book.Nodes(stop);
        return
        [
            new(
                "version",
                StatusWords.Version,
                StatusWords.VersionIs(
                    ThisNode.ProgramVersion,
                    RuntimeInformation.FrameworkDescription
                )
            ),
            .. nodes.Select(one => Line(one, now)),
        ];
    }

    private StatusLine Line(Node one, Moment now)
    {
        var seen = DateText.At(clock.LocalOf(one.SeenAt));
        return one.Id == node.Id
                ? new(
                    "node",
                    StatusWords.ThisNode(one.Machine),
                    StatusWords.RunningSince(DateText.At(clock.LocalOf(one.StartedAt)))
                )
            : !one.IsAlive(now)
                ? new(
                    "node",
                    StatusWords.OtherNode(one.Machine),
                    StatusWords.NodeSilent(seen),
                    StatusTone.Care,
                    StatusWords.NodeSilentToDo
                )
            : one.Version != ThisNode.ProgramVersion
                ? new(
                    "node",
                    StatusWords.OtherNode(one.Machine),
                    StatusWords.NodeOfVersion(one.Version, seen),
                    StatusTone.Care,
                    StatusWords.NodeOfVersionToDo
                )
            : new("node", StatusWords.OtherNode(one.Machine), StatusWords.NodeSeen(seen));
    }
}
