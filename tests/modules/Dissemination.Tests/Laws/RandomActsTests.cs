using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Tests.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Laws;

/// <summary>Whatever people do in whatever order, the kept figures are those that one would count.</summary>
public sealed class RandomActsTests
{
    private const int Acts = 60;
    private const int BetweenReports = 15;

    [Theory, OnBothDatabases]
    public async Task The_figures_equal_a_count_after_random_acts_and_those_of_reports_the_lists_of_their_moments(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var above = await office.Frozen();
        var below = await office.Frozen(
            office.Plan(office.Organising, above, office.Organising.Id),
            office.Van
        );
        string[] sessions =
        [
            await office.Opened(above, office.Committee, office.Linh, Confirming.Nobody),
            await office.Opened(above, office.Organising, office.Linh, Confirming.Everybody),
            await office.Opened(below, office.Organising, office.Linh),
        ];
        Caller[] people =
        [
            office.Linh,
            office.Van,
            office.Bao,
            office.Hoa,
            office.Anh,
            office.Lan,
            office.Quang,
        ];
        var chance = new Random(20261125);
        var reports = new List<string>();
        for (var act = 0; act < Acts; act++)
        {
            if (act % BetweenReports == 0)
            {
                reports.Add(await ReportTests.Made(office, above));
            }

            await Do(
                office,
                chance.Next(7),
                sessions[chance.Next(sessions.Length)],
                chance.Next(2) == 0 ? above : below,
                people[chance.Next(people.Length)],
                chance
            );
            office.Program.Time.Advance(TimeSpan.FromSeconds(chance.Next(120)));
        }

        await office.LawsHold();
        (await office.Figures(above)).Attended.ShouldBeGreaterThan(0);
        foreach (var report in reports)
        {
            (await FigureReading.Wrong(office, report)).ShouldBeEmpty(report);
        }
    }

    private static async Task Do(
        PartyOffice office,
        int act,
        string session,
        string campaign,
        Caller who,
        Random chance
    )
    {
        var person = who.Person!.Value;
        switch (act)
        {
            case 0:
                await office.Ticked(session, office.Linh, who);
                break;
            case 1:
                await office.CheckIn(
                    session,
                    await office.CodeOf(session),
                    who,
                    signedIn: chance.Next(2) == 0
                );
                break;
            case 2:
                await office.Run<ConfirmCheckIns, ConfirmCheckInsRequest, int>(
                    new(session, null),
                    office.Linh
                );
                break;
            case 3:
                await Strike(office, session, chance);
                break;
            case 4:
                await office.Run<GrantExemption, GrantExemptionRequest, Done>(
                    new(campaign, person, ExemptionReason.Sick, "Giấy 1", ""),
                    office.Linh
                );
                break;
            case 5:
                await office.Run<EndExemption, EndExemptionRequest, Done>(
                    new(campaign, person, "Hết"),
                    office.Linh
                );
                break;
            default:
                await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                    new(campaign),
                    who
                );
                break;
        }
    }

    private static async Task Strike(PartyOffice office, string session, Random chance)
    {
        var entries = await office.Program.In(scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            return db.Set<Attendance>()
                .Where(entry =>
                    entry.State != EntryState.Struck
                    && db.Set<StudySession>()
                        .Any(one => one.Id == entry.Session && one.Code == session)
                )
                .OrderBy(entry => entry.Id)
                .Select(entry => entry.Id)
                .ToListAsync();
        });
        if (entries.Count > 0)
        {
            await office.Run<StrikeAttendance, StrikeAttendanceRequest, Done>(
                new(session, entries[chance.Next(entries.Count)], "Nhầm"),
                office.Linh
            );
        }
    }
}
