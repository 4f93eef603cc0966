namespace Chutri.VerifiableDraw.Tests;

public sealed class PublicApiTests
{
    /// <summary>Where this differs on purpose, put what the test shows into PublicApi.txt.</summary>
    [Fact]
    public void What_others_may_use_changes_only_on_purpose() =>
        PublicApi.Of(typeof(DrawPlan).Assembly).ShouldBe(Resource.Text("PublicApi.txt").TrimEnd());
}
