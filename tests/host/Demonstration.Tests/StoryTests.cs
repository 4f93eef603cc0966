using System.Globalization;
using Chutri.Demonstration;
using Chutri.Duties;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Chutri.Demonstration.Tests;

/// <summary>Told on quite different days: after a weekend, before the Tết holidays, on the last day of a year.</summary>
[Collection("telling")]
public sealed class StoryTests
{
    private const string Monday = "2026-11-23";
    private const string DayBeforeTet = "2027-02-04";
    private const string LastDayOfYear = "2026-12-31";
    private const string AtTheCounter = "motcua";

    [Theory]
    [InlineData(Monday)]
    [InlineData(DayBeforeTet)]
    [InlineData(LastDayOfYear)]
    public async Task Leaves_every_law_unbroken_and_something_for_every_page(string day)
    {
        await using var story = await ToldStory.On(
            DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)
        );
        await BreaksNoLaw(story);
        await FillsTheOverview(story);
        (await story.Stage.Ask<AppDatabase, int>(CellsUnderReview)).ShouldBe(24);
        foreach (var account in DemonstrationAccounts.All)
        {
            await (
                account.UserName is AtTheCounter
                    ? HoldsFiles(story, account)
                    : GivesWork(story, account)
            );
        }
    }

    private static async Task BreaksNoLaw(ToldStory story)
    {
        var findings = await story.Stage.Ask<IEnumerable<ILaw>, IReadOnlyList<string>>(async laws =>
            await story.Stage.Ask<AppDatabase, IReadOnlyList<string>>(async db =>
            {
                var broken = new List<string>();
                foreach (var law in laws)
                {
                    var finding = await law.Check(db, story.Now, story.Stage.Stop);
                    if (finding.Broken > 0)
                    {
                        broken.Add(
                            $"{law.Code}: {finding.Broken} of {finding.Looked}: {string.Join(", ", finding.Examples)}"
                        );
                    }
                }

                return broken;
            })
        );
        findings.ShouldBeEmpty();
    }

    /// <summary>In the round that runs.</summary>
    private static Task<int> CellsUnderReview(AppDatabase db) =>
        db.Set<Duty>()
            .CountAsync(duty =>
                duty.Kind == DutyKind.SelfReview
                && duty.Title.Contains("Tự soi đợt 3 của các chi bộ")
            );

    private static async Task FillsTheOverview(ToldStory story)
    {
        var overview = await story.Overview();
        TestContext.Current.SendDiagnosticMessage("{0}", overview.Cells);
        overview.Cells.DoneOnTime.ShouldBeGreaterThan(60);
        overview.Cells.DoneLate.ShouldBeGreaterThan(20);
        overview.Cells.Within.ShouldBeGreaterThan(30);
        overview.Cells.DueSoon.ShouldBeGreaterThan(3);
        overview.Cells.UpTo30.ShouldBeGreaterThan(10);
        overview.Cells.UpTo90.ShouldBeGreaterThan(3);
        overview.Cells.Over90.ShouldBeGreaterThan(0);
        overview.Documents.Count.ShouldBe(4);
    }

    /// <summary>All four groups of "my work": overdue, today, this week or later, and what others hold.</summary>
    private static async Task GivesWork(ToldStory story, DemonstrationAccount account)
    {
        var work = await story.WorkOf(account);
        TestContext.Current.SendDiagnosticMessage(
            "{0}: {1} || {2}",
            account.UserName,
            string.Join(
                "; ",
                work.Mine.Select(item => $"{item.Group} {item.Due:dd/MM} {item.Next} {item.Title}")
            ),
            string.Join("; ", work.Waiting.Select(item => $"{item.Group} {item.Title}"))
        );
        var groups = work.Mine.Select(item => item.Group).ToHashSet();
        work.Everything.Count.ShouldBeInRange(3, 12, account.UserName);
        groups.ShouldContain(WorkGroup.Overdue, account.UserName);
        groups.ShouldContain(WorkGroup.Today, account.UserName);
        groups.Count.ShouldBeGreaterThan(2, account.UserName);
        work.WaitingInAll.ShouldBeGreaterThan(0, account.UserName);
    }

    /// <summary>Who takes files in hands work on and gives none: of the files at the counter one is late, one is not yet.</summary>
    private static async Task HoldsFiles(ToldStory story, DemonstrationAccount account)
    {
        var work = await story.WorkOf(account);
        work.Everything.Count.ShouldBeInRange(2, 12, account.UserName);
        work.Mine.ShouldContain(item => item.Group == WorkGroup.Overdue, account.UserName);
        work.Mine.ShouldContain(item => item.Group != WorkGroup.Overdue, account.UserName);
    }
}
