using Chutri.Assignments.Model;

namespace Chutri.Assignments.Tests.Model;

public sealed class CoverageTests
{
    private static readonly ProposalId One = ProposalId.New();
    private static readonly ProposalId Other = ProposalId.New();

    [Fact]
    public void A_demand_without_anything_is_uncovered() =>
        Coverage.StateOf(true, [], [], false).ShouldBe(CoverageState.Uncovered);

    [Fact]
    public void A_demand_set_aside_is_settled() =>
        Coverage.StateOf(true, [], [], true).ShouldBe(CoverageState.SetAside);

    [Fact]
    public void A_provision_that_asks_nothing_is_not_in_the_table() =>
        Coverage.StateOf(false, [], [], false).ShouldBe(CoverageState.NothingAsked);

    [Fact]
    public void Work_with_a_lead_covers_it() =>
        Coverage
            .StateOf(true, [Issued(One, "Ban Tổ chức")], [], false)
            .ShouldBe(CoverageState.Covered);

    [Fact]
    public void A_proposal_without_lead_is_said_before_all_else_that_is_open() =>
        Coverage
            .StateOf(true, [], [Proposed(One, "", hasLead: false)], false)
            .ShouldBe(CoverageState.NoLead);

    [Fact]
    public void The_same_words_given_to_two_leads_are_led_twice() =>
        Coverage
            .StateOf(true, [Issued(One, "Ban Tổ chức"), Issued(Other, "Văn phòng")], [], false)
            .ShouldBe(CoverageState.LedTwice);

    [Fact]
    public void One_proposal_issued_to_each_cell_is_not_led_twice() =>
        Coverage
            .StateOf(true, [Issued(One, "Chi bộ 1"), Issued(One, "Chi bộ 2")], [], false)
            .ShouldBe(CoverageState.Covered);

    [Fact]
    public void Work_from_words_that_have_changed_is_to_be_looked_at_again() =>
        Coverage
            .StateOf(true, [Issued(One, "Ban Tổ chức", changed: true)], [], false)
            .ShouldBe(CoverageState.Changed);

    [Fact]
    public void Once_a_person_says_that_it_is_still_right_it_is_covered() =>
        Coverage
            .StateOf(true, [Issued(One, "Ban Tổ chức", changed: true)], [], setAside: true)
            .ShouldBe(CoverageState.Covered);

    [Fact]
    public void Words_of_different_versions_are_never_the_same_words() =>
        Coverage
            .StateOf(
                true,
                [Issued(One, "Ban Tổ chức"), Issued(Other, "Văn phòng", version: 2)],
                [],
                false
            )
            .ShouldBe(CoverageState.Covered);

    private static CoveringAssignment Issued(
        ProposalId proposal,
        string lead,
        int version = 1,
        bool changed = false
    ) => new("NV-2026-000001", "Rà soát", lead, proposal, "1", new(version, 10, 40), changed);

    private static CoveringProposal Proposed(ProposalId proposal, string lead, bool hasLead) =>
        new(proposal, "Rà soát", lead, hasLead, false, new(1, 10, 40));
}
