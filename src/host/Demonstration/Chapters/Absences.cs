using Chutri.Demonstration.Telling;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>The chair is away this week and a deputy stands in; the head of a board will be away next week, for some acts only.</summary>
internal sealed class Absences(Stage stage, Timeline timeline, Cast cast)
{
    private const int ChairLeaves = -1;
    private const int ChairReturns = 4;
    private const int HeadLeaves = 6;
    private const int HeadReturns = 10;

    public void Plan() => timeline.On(timeline.Day(ChairLeaves), BothDelegate);

    private async Task BothDelegate()
    {
        await Delegate(
            cast.Leading("khuend", timeline.Now),
            "mailtt",
            new(timeline.Now, timeline.Today.AddDays(ChairReturns)),
            null,
            "Đi công tác, dự tập huấn công tác công đoàn",
            "Giấy ủy quyền số 12/UQ-LĐLĐ"
        );
        await Delegate(
            cast.Leading("vandth", timeline.Now),
            "thanhlv",
            new(timeline.Today.AddDays(HeadLeaves), timeline.Today.AddDays(HeadReturns)),
            ["judge", "receive"],
            "Nghỉ phép năm",
            null
        );
    }

    private Task<DelegationId> Delegate(
        Caller giver,
        string standIn,
        DelegationTime time,
        IReadOnlyList<string>? kinds,
        string reason,
        string? paper
    ) =>
        stage.Do<MakeDelegation, MakeDelegationRequest, DelegationId>(
            new(giver.Post!.Value, cast.Person(standIn).Id, time, kinds, reason, paper),
            giver
        );
}
