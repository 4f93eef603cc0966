using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Tests.Laws;

/// <summary>Each law is broken on purpose, by somebody who first took away the database's own guards, and the doctor finds it.</summary>
public sealed class AssignmentLawsTests
{
    [Theory, OnBothDatabases]
    public async Task Finds_a_lead_that_cooperates(DatabaseKind kind) =>
        await Finds(
            kind,
            "assignments-one-lead",
            "insert into assignments_cooperating_units (assignment, unit) select id, lead_unit from assignments_assignments"
        );

    [Theory, OnBothDatabases]
    public async Task Finds_an_accountable_person_of_another_unit(DatabaseKind kind) =>
        await Finds(
            kind,
            "assignments-accountable-in-lead",
            "update assignments_assignments set accountable = (select id from organization_people where code = 'CB07')"
        );

    [Theory, OnBothDatabases]
    public async Task Finds_an_assignment_without_a_source(DatabaseKind kind) =>
        await Finds(
            kind,
            "assignments-cite-a-source",
            "update assignments_assignments set source_quote = ''"
        );

    [Theory, OnBothDatabases]
    public async Task Finds_a_state_that_its_duty_does_not_share(DatabaseKind kind) =>
        await Finds(
            kind,
            "assignments-agree-with-duties",
            "update assignments_assignments set state = 'Issued'"
        );

    [Theory, OnBothDatabases]
    public async Task Finds_a_change_that_left_no_fact(DatabaseKind kind) =>
        await Finds(
            kind,
            "assignments-leave-facts",
            "update assignments_assignments set state = 'Done'"
        );

    private static async Task Finds(DatabaseKind kind, string law, string sql)
    {
        await using var program = await AssignmentProgram.Start(kind);
        await program.Underway();
        await program.LawsHold();

        await Unguarded(program, sql);

        var finding = (await program.Laws()).Single(one => one.Law == law).Finding;
        finding.Looked.ShouldBe(1);
        finding.Broken.ShouldBe(1);
        finding.Examples.ShouldBe(["NV-2026-000001"]);
    }

#pragma warning disable EF1002 // written here, never by a user
    private static Task<int> Unguarded(AssignmentProgram program, string sql) =>
        program.Read(async db =>
        {
            if (db.IsPostgres)
            {
                return await db.Database.ExecuteSqlRawAsync(
                    $"""
                    alter table assignments_assignments disable trigger user;
                    alter table assignments_cooperating_units disable trigger user;
                    alter table assignments_assignments drop constraint ck_assignments_assignments_cites_a_source;
                    {sql}
                    """
                );
            }

            var triggers = await db
                .Database.SqlQuery<string>(
                    $"select name as \"Value\" from sqlite_master where type = 'trigger' and name like 'assignments%'"
                )
                .ToListAsync();
            var drops = string.Concat(triggers.Select(name => $"drop trigger {name};"));
            return await db.Database.ExecuteSqlRawAsync(
                $"pragma ignore_check_constraints = on; {drops} {sql}; pragma ignore_check_constraints = off"
            );
        });
#pragma warning restore EF1002
}
