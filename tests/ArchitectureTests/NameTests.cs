using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.ArchitectureTests.Violations;

namespace Chutri.ArchitectureTests;

public sealed class NameTests
{
    [Fact]
    public void A_type_is_named_for_what_it_is() =>
        TypeNames.Broken(Compiled.Written(Compiled.All)).ShouldBeEmpty();

    [Fact]
    public void A_name_that_says_nothing_is_found() =>
        TypeNames
            .Broken([typeof(DutyManager), typeof(UnitHelpers), typeof(DatabaseOfUnits)])
            .ShouldBe([typeof(DutyManager).FullName!, typeof(UnitHelpers).FullName!]);

    [Theory]
    [InlineData("src/modules", 150)]
    [InlineData("src/platform", 150)]
    [InlineData("src/host", 150)]
    [InlineData("src/libraries", 300)]
    [InlineData("tests", 250)]
    public void Files_stay_short(string folder, int nineInTen)
    {
        var files = Repository.Files(folder, "*.cs");

        FileLengths.Above(files, FileLengths.Longest).ShouldBeEmpty();
        FileLengths.Percentile(files, 0.9).ShouldBeLessThanOrEqualTo(nineInTen);
    }

    [Fact]
    public void A_file_that_grew_too_long_is_found()
    {
        FileLengths
            .Above([Sources.Long, Sources.CodeSaidHere], FileLengths.Longest)
            .ShouldBe(["src/modules/Duties/Model/Long.cs: 401"]);
        FileLengths.Percentile([Sources.Long, Sources.CodeSaidHere], 0.9).ShouldBe(401);
    }

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("M:System.Guid.NewGuid")]
    public void Reading_the_clock_is_forbidden_to_the_compiler(string symbol)
    {
        Repository
            .Read("BannedSymbols.txt")
            .Split('\n')
            .Select(line => line.Split(';')[0])
            .ShouldContain(symbol);
        Repository.Read("Directory.Build.props").ShouldContain("BannedSymbols.txt");
    }
}
