using System.Data.Common;
using Chutri.Duties.Laws;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Tests.Storage;

/// <summary>Laws 1, 2 and 4 are held by the database: whoever writes SQL by hand is refused too.</summary>
public sealed class HoldingTriggersTests
{
    [Theory, OnBothDatabases]
    public Task A_second_open_holding_is_refused(DatabaseKind kind) =>
        Refuses(
            kind,
            """
            insert into duties_holdings (duty, sequence, unit, person, since)
            select duty, 2, unit, person, since from duties_holdings
            """
        );

    [Theory, OnBothDatabases]
    public Task Ending_the_holding_of_an_open_duty_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_holdings set until = since, why = 'Completed'");

    [Theory, OnBothDatabases]
    public Task Rewriting_who_held_it_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_holdings set unit = duty");

    [Theory, OnBothDatabases]
    public Task Removing_a_holding_is_refused(DatabaseKind kind) =>
        Refuses(kind, "delete from duties_holdings");

    [Theory, OnBothDatabases]
    public Task Removing_a_duty_is_refused(DatabaseKind kind) =>
        Refuses(kind, "delete from duties_duties");

    [Theory, OnBothDatabases]
    public Task An_open_duty_without_holder_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_duties set holder_unit = null, holder_person = null");

    [Theory, OnBothDatabases]
    public Task Changing_the_holder_without_a_new_holding_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_duties set holder_unit = owed_to_unit");

    [Theory, OnBothDatabases]
    public Task A_new_holding_that_begins_before_the_last_is_refused(DatabaseKind kind) =>
        Refuses(
            kind,
            """
            update duties_duties set holder_unit = owed_to_unit, holding_number = 2,
            passed_why = 'Redirected', held_since = '2026-11-01 00:00:00+00'
            """
        );

    [Theory, OnBothDatabases]
    public Task Done_while_somebody_holds_it_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_duties set state = 'Done'");

    [Theory, OnBothDatabases]
    public Task An_assignment_without_accountable_person_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_duties set accountable = null");

    [Theory, OnBothDatabases]
    public Task Rewriting_the_original_due_day_is_refused(DatabaseKind kind) =>
        Refuses(kind, "update duties_duties set original_due = '2027-01-01'");

    [Theory, OnBothDatabases]
    public async Task A_closed_duty_stays_as_it_is(DatabaseKind kind)
    {
        await using var program = await Start(kind);
        var id = await program.Read(db => db.Set<Duty>().Select(duty => duty.Id).SingleAsync());
        await program.Do(book => book.Close(id, null, program.Now, CancellationToken.None));

        await Should.ThrowAsync<DbException>(() =>
            program.Sql("update duties_duties set bucket = 'DoneLate'")
        );
        await Should.ThrowAsync<DbException>(() =>
            program.Sql(
                "update duties_duties set state = 'Open', closed_at = null, closed_on = null, holder_unit = lead_unit, next = 'Carry'"
            )
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_duty_passed_on_by_hand_gets_its_holdings_all_the_same(DatabaseKind kind)
    {
        await using var program = await Start(kind);

        await program.Sql(
            """
            update duties_duties set holder_unit = owed_to_unit, holding_number = 2, passed_why = 'Redirected'
            """
        );

        (await program.Read(db => db.Set<Holding>().CountAsync())).ShouldBe(2);
        (await program.Check<HoldingsTile>()).Broken.ShouldBe(0);
        (await program.Check<OneHolder>()).Broken.ShouldBe(0);
    }

    private static async Task Refuses(DatabaseKind kind, string sql)
    {
        await using var program = await Start(kind);

        var refused = await Should.ThrowAsync<DbException>(() => program.Sql(sql));

        refused.Message.ShouldMatch(@"law \d|check constraint|CHECK constraint|unique constraint");

        (await program.Check<HoldingsTile>()).Broken.ShouldBe(0);
        (await program.Check<OneHolder>()).Broken.ShouldBe(0);
    }

    private static async Task<DutyProgram> Start(DatabaseKind kind)
    {
        var program = await DutyProgram.Start(kind);
        await program.Open(program.Assignment(new(2026, 11, 27)));
        return program;
    }
}
