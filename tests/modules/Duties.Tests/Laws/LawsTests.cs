using Chutri.Duties.Laws;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Tests.Laws;

/// <summary>Each law is broken on purpose, by hand and with the database's own guards taken away, and is seen to say so.</summary>
public sealed class LawsTests
{
    [Theory, OnBothDatabases]
    public Task An_assignment_without_accountable_person(DatabaseKind kind) =>
        Finds<OneLead>(kind, "update duties_duties set accountable = null where code = @code");

    [Theory, OnBothDatabases]
    public Task An_open_duty_that_nobody_holds(DatabaseKind kind) =>
        Finds<OneHolder>(
            kind,
            "update duties_holdings set until = since, why = 'Completed' where duty = @duty"
        );

    [Theory, OnBothDatabases]
    public Task A_holding_by_somebody_else_than_the_duty_says(DatabaseKind kind) =>
        Finds<OneHolder>(kind, "update duties_holdings set unit = duty where duty = @duty");

    [Theory, OnBothDatabases]
    public Task A_gap_between_two_holdings(DatabaseKind kind) =>
        Finds<HoldingsTile>(
            kind,
            "update duties_holdings set since = '2026-11-01 00:00:00+00' where duty = @duty"
        );

    [Theory, OnBothDatabases]
    public Task A_holding_that_is_missing(DatabaseKind kind) =>
        Finds<HoldingsTile>(kind, "delete from duties_holdings where duty = @duty");

    [Theory, OnBothDatabases]
    public Task A_paused_duty_without_a_pause(DatabaseKind kind) =>
        Finds<PausedHasPause>(kind, "update duties_duties set state = 'Paused' where code = @code");

    [Theory, OnBothDatabases]
    public Task A_due_day_that_its_explanation_does_not_lead_to(DatabaseKind kind) =>
        Finds<DeadlineKept>(kind, "update duties_duties set due = '2026-12-31' where code = @code");

    [Theory, OnBothDatabases]
    public Task An_original_due_day_rewritten(DatabaseKind kind) =>
        Finds<DeadlineKept>(
            kind,
            "update duties_duties set original_due = '2026-12-31' where code = @code"
        );

    [Theory, OnBothDatabases]
    public Task Something_late_made_on_time(DatabaseKind kind) =>
        Finds<DeadlineKept>(
            kind,
            "update duties_duties set bucket = 'DoneOnTime' where code = @code"
        );

    [Theory, OnBothDatabases]
    public Task A_figure_of_the_overview_that_is_wrong(DatabaseKind kind) =>
        Finds<SummaryEqualsCount>(
            kind,
            "update duties_summary set count = count + 1",
            named: false
        );

    [Theory, OnBothDatabases]
    public Task A_figure_of_a_document_that_is_missing(DatabaseKind kind) =>
        Finds<SummaryEqualsCount>(kind, "delete from duties_source_summary", named: false);

    [Theory, OnBothDatabases]
    public async Task A_holder_without_a_post_is_named_but_breaks_nothing(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        var people = program.People;
        await program.Open(
            program.Assignment(holder: new(people.Organising.Id, people.Bao.Person))
        );
        (await program.Check<HolderAtPost>()).Examples.ShouldBeEmpty();

        await program.Open(
            program.Assignment(holder: new(people.Organising.Id, people.Trang.Person))
        );

        var finding = await program.Check<HolderAtPost>();
        finding.Broken.ShouldBe(0);
        finding.Examples.ShouldBe(["NV-2026-000002"]);
    }

    private static async Task Finds<TLaw>(DatabaseKind kind, string sql, bool named = true)
        where TLaw : ILaw, new()
    {
        await using var program = await DutyProgram.Start(kind);
        var duty = program.Assignment(new(2026, 11, 27));
        var id = await program.Open(duty);
        await program.Open(program.Assignment(new(2026, 11, 27)));
        await program.AddUpSummary();
        (await program.Check<TLaw>()).Broken.ShouldBe(0);

        await program.Unguarded(
            sql.Replace("@code", $"'{duty.Code}'", StringComparison.Ordinal)
                .Replace(
                    "@duty",
                    $"'{id.Value.ToString().ToUpperInvariant()}'",
                    StringComparison.Ordinal
                )
        );

        var finding = await program.Check<TLaw>();
        finding.Broken.ShouldBe(1);
        finding.Looked.ShouldBeGreaterThan(0);
        if (named)
        {
            finding.Examples.ShouldBe([duty.Code]);
        }
    }
}
