using Chutri.Assignments.Model;

namespace Chutri.Assignments.Tests.Model;

public sealed class AssignmentStateTests
{
    [Fact]
    public void Only_these_moves_are_allowed()
    {
        var moves =
            from before in Enum.GetValues<AssignmentState>()
            from after in Enum.GetValues<AssignmentState>()
            where before.MayBecome(after)
            select $"{before} → {after}";

        moves.ShouldBe([
            "Issued → Underway",
            "Issued → SentBack",
            "Issued → Withdrawn",
            "Underway → SentBack",
            "Underway → Delivered",
            "Underway → Withdrawn",
            "SentBack → Issued",
            "SentBack → Withdrawn",
            "Delivered → Underway",
            "Delivered → Done",
            "Delivered → Withdrawn",
        ]);
    }

    [Fact]
    public void Done_and_withdrawn_are_the_end() =>
        Enum.GetValues<AssignmentState>()
            .Where(state => !state.IsOpen())
            .ShouldBe([AssignmentState.Done, AssignmentState.Withdrawn]);
}
