using Chutri.Assignments.Model;

namespace Chutri.Assignments.Tests.Model;

public sealed class AssignmentCodeTests
{
    [Theory]
    [InlineData("NV-2026-000123")]
    [InlineData("nv-2026-123")]
    [InlineData(" NV 2026 000123 ")]
    public void Is_read_in_any_spelling(string typed) =>
        AssignmentCode.Read(typed).ShouldBe("NV-2026-000123");

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("BC-2026-1")]
    [InlineData("NV-26-1")]
    [InlineData("NV-2026-000123/PH1")]
    public void Nothing_else_is_taken_for_one(string? typed) =>
        AssignmentCode.Read(typed).ShouldBeNull();
}
