using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Checking;

public sealed class BranchTests
{
    [Fact]
    public void Two_branches_that_both_hold_are_named_with_values_that_show_it()
    {
        var finding = Look("x a : so_ngay >= 3", "x b : so_ngay <= 3", "x c!").Single();

        finding.Code.ShouldBe("branches-overlap");
        finding.Sentence.Vietnamese.ShouldContain("so_ngay = 3");
    }

    [Fact]
    public void A_branch_that_never_holds_is_named()
    {
        Look("x a : n > 5", "x b : n > 5 and n < 5", "x c!")
            .Single()
            .Code.ShouldBe("branch-never-taken");
        Look("x a : n > 5", "x b : n > 9", "x c!")
            .Select(one => one.Code)
            .ShouldBe(["branches-overlap", "branch-never-taken"], ignoreOrder: true);
    }

    [Fact]
    public void What_holds_for_no_branch_is_named_with_values_that_show_it()
    {
        var finding = Look("x a : loai = \"A\"", "x b : loai = \"B\"", "x c : loai = \"C\"")
            .Single();

        finding.Code.ShouldBe("no-branch");
        finding.Sentence.English.ShouldContain("loai = …");
    }

    [Fact]
    public void Branches_that_share_all_cases_between_them_have_nothing_said_about_them()
    {
        Look("x a : n < 3", "x b : n between 3 and 7", "x c : n > 7").ShouldBeEmpty();
        Look("x a : gap and n > 3", "x b : not(gap) and n > 3", "x c : n <= 3").ShouldBeEmpty();
        Look("x a : ngay < date(\"2026-01-01\")", "x b : ngay >= date(\"2026-01-01\")", "x c!")
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_judged_for_all_values_is_said_to_be_so() =>
        Look("x a : n > m", "x b : n <= m", "x c!")
            .Select(one => one.Code)
            .ShouldContain("conditions-not-judged");

    [Fact]
    public void A_branch_without_a_condition_cannot_be_chosen() =>
        Look("x a : n > 3", "x b", "x c!").Select(one => one.Code).ShouldContain("no-condition");

    private static List<Finding> Look(params string[] flows) =>
        [
            .. Drawn
                .Of(
                    "start s\nxor x\nuser a\nuser b\nuser c\nend e\ns x\na e\nb e\nc e\n"
                        + string.Join('\n', flows)
                )
                .Check()
                .Findings.Where(one =>
                    one.Code.StartsWith("branch", StringComparison.Ordinal)
                    || one.Code is "no-branch" or "no-condition" or "conditions-not-judged"
                ),
        ];
}
