using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Tests.Operations;

public sealed class IssueAssignmentTests
{
    [Theory, OnBothDatabases]
    public async Task Says_everything_that_is_not_clear_at_once_and_issues_nothing(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);

        var outcome = await program.Run<IssueAssignment, AssignmentDraft, string>(
            new(),
            program.People.Mai
        );

        outcome
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe([
                "accountable",
                "title",
                "deadline",
                "leadUnit",
                "deliverable",
                "authority",
                "sourceQuote",
            ]);
        (await program.Read(db => db.Set<Assignment>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task The_accountable_person_is_of_the_lead_unit_and_the_lead_does_not_cooperate(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);

        var outcome = await program.Run<IssueAssignment, AssignmentDraft, string>(
            program.Draft(accountable: program.People.Trang.Person) with
            {
                Cooperating = [program.People.Organising.Id],
                Deadline = new DraftDeadline.By(new(2026, 11, 24)),
            },
            program.People.Mai
        );

        outcome
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["accountable", "cooperating", "deadline"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_head_issues_to_the_own_unit_and_below_and_no_further(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);

        var far = await program.Run<IssueAssignment, AssignmentDraft, string>(
            program.Draft(
                lead: program.People.Propaganda.Id,
                accountable: program.People.Trang.Person
            ),
            program.People.Van
        );
        var near = await program.Run<IssueAssignment, AssignmentDraft, string>(
            program.Draft(accountable: program.People.Bao.Person),
            program.People.Van
        );
        var officer = await program.Run<IssueAssignment, AssignmentDraft, string>(
            program.Draft(),
            program.People.Bao
        );

        far.Refusal!.Code.ShouldBe("out-of-reach");
        near.Refused.ShouldBeFalse();
        officer.Refusal!.Code.ShouldBe("role-may-not");
        await program.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Continuing_work_is_clear_in_time_and_never_overdue(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);

        var code = await program.Underway(program.Draft(new DraftDeadline.Continuing()));
        program.NextDay(400);

        var duty = await program.DutyOf(code);
        duty.Due.ShouldBeNull();
        duty.Timing.Timeliness.ShouldBe(WorkingCalendar.Timeliness.Within);
    }

    [Theory, OnBothDatabases]
    public async Task Codes_run_without_gaps_within_a_year(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);

        var codes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => program.Issue()));

        codes
            .Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 6).Select(n => AssignmentCode.Of(2026, n)));
    }
}
