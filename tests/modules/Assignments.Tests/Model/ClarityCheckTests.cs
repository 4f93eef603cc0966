using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Tests.Model;

public sealed class ClarityCheckTests
{
    private static readonly AssignmentDraft Clear = new()
    {
        Title = "Rà soát chức năng",
        Deliverable = "Báo cáo",
        LeadUnit = UnitId.New(),
        Accountable = PersonId.New(),
        Authority = "Được yêu cầu số liệu",
        Deadline = new DraftDeadline.Continuing(),
    };

    [Fact]
    public void Nothing_is_missing_when_all_six_hold() =>
        ClarityCheck.Six.Missing(Clear).ShouldBeEmpty();

    [Fact]
    public void Everything_missing_is_said_with_its_field() =>
        ClarityCheck
            .Six.Missing(new())
            .Select(missing => (missing.Clarity, missing.Field))
            .ShouldBe([
                (Clarity.Person, "accountable"),
                (Clarity.Work, "title"),
                (Clarity.Time, "deadline"),
                (Clarity.Responsibility, "leadUnit"),
                (Clarity.Product, "deliverable"),
                (Clarity.Authority, "authority"),
            ]);

    [Fact]
    public void Continuing_work_is_clear_in_time() =>
        ClarityCheck
            .Six.Missing(Clear with { Deadline = null })
            .Single()
            .Clarity.ShouldBe(Clarity.Time);

    [Fact]
    public void A_body_that_asks_for_five_does_not_ask_for_authority() =>
        new ClarityCheck([Clarity.Time, Clarity.Product])
            .Missing(Clear with { Authority = null })
            .ShouldBeEmpty();

    [Fact]
    public void Lead_and_accountable_person_are_asked_for_whatever_the_set() =>
        new ClarityCheck([])
            .Missing(Clear with { LeadUnit = null, Accountable = null })
            .Select(missing => missing.Clarity)
            .ShouldBe([Clarity.Person, Clarity.Responsibility]);
}
