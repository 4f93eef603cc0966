using Chutri.Documents.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Documents.Tests.Model;

public class IssuerBookTests
{
    private static readonly UnitSummary Federation = Unit("Liên đoàn Lao động thành phố", null);
    private static readonly UnitSummary Office = Unit("Văn phòng", Federation);
    private static readonly UnitSummary Finance = Unit("Ban Tài chính", Federation);
    private static readonly UnitSummary Committee = Unit("Ủy ban nhân dân thành phố", null);
    private static readonly UnitSummary Department = Unit("Sở Nội vụ", Committee);

    [Fact]
    public void What_the_clerk_s_own_authority_issues_goes_out() =>
        IssuerBook.Of(Federation, Office).ShouldBe(DocumentDirection.Outgoing);

    [Fact]
    public void What_another_unit_of_the_same_authority_issues_stays_within() =>
        IssuerBook.Of(Finance, Office).ShouldBe(DocumentDirection.Internal);

    [Fact]
    public void What_another_authority_or_one_of_its_units_issues_comes_in_though_it_stands_in_the_tree()
    {
        IssuerBook.Of(Committee, Office).ShouldBe(DocumentDirection.Incoming);
        IssuerBook.Of(Department, Office).ShouldBe(DocumentDirection.Incoming);
    }

    [Fact]
    public void At_the_command_line_every_branch_is_the_authority_s_own()
    {
        IssuerBook.Of(Committee, null).ShouldBe(DocumentDirection.Outgoing);
        IssuerBook.Of(Department, null).ShouldBe(DocumentDirection.Internal);
    }

    private static UnitSummary Unit(string name, UnitSummary? above)
    {
        var id = UnitId.New();
        return new(
            id,
            name,
            name,
            name,
            null,
            Branch.Union,
            above?.Id,
            [id, .. above?.Lineage ?? []],
            new DateOnly(2020, 1, 1),
            null,
            null
        );
    }
}
