using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chutri.ArchitectureTests;

/// <summary>
/// What is limited to named people is left out by the model itself, for every query there is and will be. These tests hold shut the
/// few ways round it: docs/decisions/0025-named-people-see-it.md.
/// </summary>
public sealed class SightTests
{
    private static readonly string[] Guarded =
    [
        "Assignment",
        "Duty",
        "Fact",
        "Inspection",
        "ReviewPart",
    ];

    /// <summary>Tables that belong to what is guarded and have no filter of their own: who reads them goes there by the thing itself.</summary>
    private static readonly Dictionary<string, string> ReadsParts = new()
    {
        ["src/modules/Assignments/Laws/DifferentHands.cs"] = "a law, for the doctor on the machine",
        ["src/modules/Assignments/Laws/EveryChangeLeftItsFact.cs"] = "a law",
        ["src/modules/Assignments/Operations/AssignmentSurroundings.cs"] =
            "of an assignment that was found",
        ["src/modules/Assignments/Operations/FetchEvidence.cs"] = "joined to assignments",
        ["src/modules/Assignments/Operations/HeldDeliveries.cs"] = "joined to assignments",
        ["src/modules/Duties/Laws/FoundByWords.cs"] = "counts what is not in the index",
        ["src/modules/Duties/Laws/OneHolder.cs"] = "a law",
        ["src/modules/Duties/Laws/PausedHasPause.cs"] = "a law",
        ["src/modules/Duties/Operations/HeldDuties.cs"] = "joined to duties",
        ["src/modules/Duties/Storage/DutyQueries.cs"] =
            "finds words, and then the duty by its filter",
        ["src/modules/Duties/Operations/WorkItems.cs"] = "of duties that were found",
        ["src/modules/Duties/Published/DutyParties.cs"] = "of duties that were found",
        ["src/modules/Duties/Published/DutyReading.cs"] = "of duties that were found",
        ["src/modules/Duties/Published/PeriodReading.cs"] = "joined to duties",
        ["src/modules/Duties/Storage/LapQueries.cs"] = "joined to duties",
        ["src/modules/Duties/Storage/SummaryQueries.cs"] = "takes off what the reader may not see",
        ["src/modules/Inspections/Operations/CloseInspectionFile.cs"] =
            "of an inspection that was found",
        ["src/modules/Inspections/Operations/PaperShelf.cs"] = "of an inspection that was found",
        ["src/modules/Inspections/Operations/HeldFindings.cs"] = "joined to inspections",
        ["src/modules/Inspections/Operations/HeldPapers.cs"] = "joined to inspections",
        ["src/modules/Inspections/Operations/MarkPaperMistaken.cs"] =
            "of an inspection that was found",
        ["src/modules/Inspections/Operations/RetainInspectionFiles.cs"] = "a rule of retention",
        ["src/modules/Inspections/Operations/HeldReplies.cs"] = "of replies of one's own",
        ["src/modules/Inspections/Operations/HeldTeams.cs"] = "joined to inspections",
        ["src/modules/Inspections/Operations/HeldSheets.cs"] = "joined to inspections",
        ["src/modules/Inspections/Operations/SheetDesk.cs"] = "of inspections that were found",
        ["src/modules/Inspections/Operations/LookAtInspection.cs"] =
            "of an inspection that was found",
        ["src/host/Demonstration/Chapters/SelfReviewRounds.cs"] = "the demonstration",
        ["src/modules/SelfReview/Laws/RoundEqualsCount.cs"] = "a law",
        ["src/modules/SelfReview/Operations/AnswerOpinions.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/AskEffect.cs"] = "the program itself, on its day",
        ["src/modules/SelfReview/Operations/BeginMeeting.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/CheckEffect.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/FindOpinions.cs"] =
            "of a review that was found, and of what one gave oneself",
        ["src/modules/SelfReview/Operations/FindShortcomings.cs"] = "of reviews that were found",
        ["src/modules/SelfReview/Operations/GiveOpinion.cs"] =
            "of the colleague asked about; reaches everything, and says so",
        ["src/modules/SelfReview/Operations/HandInReview.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/HeldOpinions.cs"] =
            "joined to reviews; and of what one gave oneself",
        ["src/modules/SelfReview/Operations/HeldReviews.cs"] = "joined to reviews",
        ["src/modules/SelfReview/Operations/LookAtColleagues.cs"] =
            "of what one gave oneself; reaches everything, and says so",
        ["src/modules/SelfReview/Operations/NoteShortcoming.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/RemedyWork.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/Repeats.cs"] = "joined to reviews",
        ["src/modules/SelfReview/Operations/RetainReviewTexts.cs"] =
            "takes out what was kept for long enough",
        ["src/modules/SelfReview/Operations/ReviewDesk.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/RoundBook.cs"] = "of a review that was found",
        ["src/modules/SelfReview/Operations/ShowReview.cs"] =
            "of a review that was found; earlier ones joined to reviews",
        ["src/modules/SelfReview/Operations/StockTaking.cs"] =
            "of a review that was found; its list joined to reviews",
        ["src/modules/SelfReview/Operations/StrikeShortcoming.cs"] = "of a review that was found",
        ["src/platform/Platform/Facts/FactReading.cs"] = "joined to facts",
        ["src/platform/Platform/Held/FactsOfPerson.cs"] = "joined to facts",
        ["src/platform/Platform/Storage/PlatformTables.cs"] = "the filter itself",
        ["src/platform/Platform/Names/NamesInFacts.cs"] =
            "for a name that is taken out of everything",
        ["src/modules/Organization/Published/NamesOfPeople.cs"] = "joined to facts",
    };

    private static readonly string[] KeptCounts =
    [
        "SummaryRow",
        "SourceSummaryRow",
        "SummaryChangeRow",
        "FoundDutyRow",
    ];

    [Fact]
    public async Task Assignments_inspections_reviews_duties_and_facts_are_filtered_by_who_reads()
    {
        await using var fresh = FreshDatabase.Of(DatabaseKind.Sqlite);

        fresh
            .Db.Model.GetEntityTypes()
            .Where(entity => entity.GetDeclaredQueryFilters().Count > 0)
            .Select(entity => entity.ClrType.Name)
            .ShouldBe(Guarded, ignoreOrder: true);
    }

    [Fact]
    public async Task What_belongs_to_them_is_read_only_where_it_cannot_go_round_the_filter()
    {
        await using var fresh = FreshDatabase.Of(DatabaseKind.Sqlite);
        string[] parts =
        [
            .. fresh
                .Db.Model.GetEntityTypes()
                .Where(entity =>
                    !Guarded.Contains(entity.ClrType.Name)
                    && entity
                        .GetForeignKeys()
                        .Any(key => Guarded.Contains(key.PrincipalEntityType.ClrType.Name))
                )
                .Select(entity => entity.ClrType.Name),
            .. KeptCounts,
        ];

        parts.ShouldContain("Delivery");
        parts.ShouldContain("FactSubject");
        WaysRoundTheFilter
            .ReadersOf(parts, Repository.Files("src", "*.cs"))
            .ShouldBe(ReadsParts.Keys, ignoreOrder: true);
    }

    [Fact]
    public void The_filter_is_left_out_at_one_place() =>
        WaysRoundTheFilter
            .Unfiltered(Repository.Files("src", "*.cs"))
            .ShouldBe(["src/modules/Duties/Storage/SummaryQueries.cs"]);

    [Fact]
    public void SQL_of_one_s_own_is_written_by_laws_and_counters_and_below_the_model_alone() =>
        WaysRoundTheFilter
            .InSql(Repository.Files("src", "*.cs"))
            .ShouldBe(
                [
                    "src/modules/Duties/Laws/FoundByWords.cs",
                    "src/modules/Duties/Laws/HoldingsTile.cs",
                    "src/modules/Duties/Storage/DutyQueries.cs",
                    "src/modules/Duties/Storage/DutySummary.cs",
                    "src/host/Chutri/Watching/DatabaseWatch.cs",
                    "src/host/Chutri/Watching/HealthRoutes.cs",
                    "src/platform/Platform/Archives/ArchiveWriter.cs",
                    "src/platform/Platform/Archives/BulkIntoSqlite.cs",
                    "src/platform/Platform/Archives/BulkTarget.cs",
                    "src/platform/Platform/Names/HiddenRows.cs",
                    "src/platform/Platform/Names/NamesInFacts.cs",
                    "src/platform/Platform/Names/NamesInRows.cs",
                    "src/platform/Platform/Storage/Counter.cs",
                    "src/platform/Platform/Storage/DatabaseReach.cs",
                    "src/platform/Platform/Storage/KeptStream.cs",
                    "src/platform/Platform/Storage/ManyRows.cs",
                    "src/platform/Platform/Storage/OneAtATime.cs",
                    "src/platform/Platform/Storage/OrderOfBytes.cs",
                    "src/platform/Platform/Storage/PostgresTurns.cs",
                    "src/platform/Platform/Storage/Schema.cs",
                    "src/platform/Platform/Storage/SqlitePragmas.cs",
                    "src/platform/Platform/Storage/WriteWithoutWaiting.cs",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void Through_whose_eyes_is_read_is_said_at_the_door_and_by_the_runner_alone() =>
        WaysRoundTheFilter
            .Eyes(Repository.Files("src", "*.cs"))
            .ShouldBe(
                [
                    "src/platform/Platform.Web/WebParts.cs",
                    "src/platform/Platform/Operations/OperationRunner.cs",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void What_reaches_everything_for_somebody_who_may_not_see_it_is_known() =>
        Compiled
            .Written(Compiled.Application)
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IReachAll)))
            .Select(type => type.Name)
            .ShouldBe(
                [
                    "TakeNameOut",
                    "LookAtName",
                    "PutCalendarInForce",
                    "WriteFinding",
                    "GiveOpinion",
                    "LookAtColleagues",
                    "KeepEntries",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void Ways_round_the_filter_are_found()
    {
        var file = new SourceFile(
            "src/modules/Duties/Web/Peeps.cs",
            """
            var all = db.Set<Duty>().IgnoreQueryFilters();
            var some = db.Set<Holding>().Where(one => one.Note == "");
            var rows = db.Database.SqlQueryRaw<string>("select title from duties_duties");
            services.GetRequiredService<Sight>().Open(Caller.Program);
            """
        );

        WaysRoundTheFilter.Unfiltered([file]).ShouldBe([file.Path]);
        WaysRoundTheFilter.ReadersOf(["Holding"], [file]).ShouldBe([file.Path]);
        WaysRoundTheFilter.InSql([file]).ShouldBe([file.Path]);
        WaysRoundTheFilter.Eyes([file]).ShouldBe([file.Path]);
    }
}
