using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Storage;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations.Viewing;

/// <summary>Through LookAtAssignment and NoteLimitedLook.</summary>
public sealed class LooksTests
{
    [Theory, OnBothDatabases]
    public async Task Each_look_leaves_a_fact_and_changes_nothing_that_others_decide_on(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Limited();
        var before = await Version(program, code);

        (await program.Sees(people.Trang, code)).ShouldBeTrue();
        (await program.Sees(people.Khue, code)).ShouldBeFalse();

        (await program.FactsAbout(code)).Count(fact => fact == LimitedLookedAt.Code).ShouldBe(1);
        (await Version(program, code)).ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task Fetching_a_file_is_a_look_and_nobody_else_fetches_it(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Limited();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), people.Van);
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            people.Van
        );
        var file = await program.As(
            people.Van,
            async scope =>
                (await scope.GetRequiredService<ShowAssignment>().Find(code, default))
                    .Value.Files.Single()
                    .Id
        );

        (await Fetch(program, people.Trang, code, file)).ShouldBe("nội dung");
        (await Fetch(program, people.Khue, code, file)).ShouldBeNull();

        (await program.FactsAbout(code)).Count(fact => fact == LimitedLookedAt.Code).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_figure_is_as_long_as_its_list_for_everybody_and_shorter_for_whoever_is_not_named(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        await program.Issue();
        await program.Limited();

        foreach (
            var (reader, seen) in new[] { (people.Mai, 2), (people.Trang, 2), (people.Khue, 1) }
        )
        {
            foreach (var filter in Filters(people))
            {
                var page = await program.As(
                    reader,
                    scope =>
                        scope
                            .GetRequiredService<DutyListing>()
                            .Page(filter, 10, null, program.Now, CancellationToken.None)
                );
                page.Total.ShouldBe(seen, $"{reader.Name} {filter}");
                page.Items.Count.ShouldBe(seen, $"{reader.Name} {filter}");
            }

            var overview = await program.As(
                reader,
                scope =>
                    scope
                        .GetRequiredService<OverviewReading>()
                        .Read(null, null, 2026, 5, program.Now, CancellationToken.None)
            );
            overview.Cells.Total.ShouldBe(seen, reader.Name);
            overview.Months.Sum(month => month.Cells.Total).ShouldBe(seen, reader.Name);
        }
    }

    /// <summary>Counted from the kept figures, of one document or none, and one by one.</summary>
    private static DutyFilter[] Filters(Federation people) =>
        [
            new(),
            new() { Unit = people.Organising.Id },
            new() { WithoutDocument = true },
            new() { Kind = DutyKind.Assignment, State = DutyListState.Open },
            new() { HolderPerson = people.Van.Person },
        ];

    private static Task<string?> Version(AssignmentProgram program, string code) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<AssignmentVersions>()
                    .Find(code, CancellationToken.None)
            )?.Mark
        );

    private static Task<string?> Fetch(
        AssignmentProgram program,
        Caller caller,
        string code,
        Guid file
    ) =>
        program.As(
            caller,
            async scope =>
            {
                var found = await scope
                    .GetRequiredService<LookAtAssignment>()
                    .File(code, file, caller, CancellationToken.None);
                if (found.Refused)
                {
                    found.Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
                    return null;
                }

                using var reader = new StreamReader(found.Value.Content);
                return await reader.ReadToEndAsync();
            }
        );
}
