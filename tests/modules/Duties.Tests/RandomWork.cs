using Chutri.Duties.Model;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using CsCheck;

namespace Chutri.Duties.Tests;

/// <summary>Random sequences of what people do with duties, refused steps included.</summary>
internal static class RandomWork
{
    /// <param name="What">Which verb.</param>
    /// <param name="Which">Which of the duties opened so far.</param>
    /// <param name="Who">Who gets it.</param>
    /// <param name="Days">How many days pass before, and how far away a due day is.</param>
    public sealed record Step(int What, int Which, int Who, int Days);

    private static readonly DocumentId[] Documents = [DocumentId.New(), DocumentId.New()];

    public static Gen<Step[]> Steps(int count) =>
        Gen.Select(
            Gen.Int[0, 15],
            Gen.Int[0, 999],
            Gen.Int[0, 3],
            Gen.Int[0, 60],
            (what, which, who, days) => new Step(what, which, who, days)
        ).Array[count];

    public static async Task Do(DutyProgram program, IReadOnlyList<Step> steps)
    {
        List<DutyId> opened = [];
        foreach (var step in steps)
        {
            program.NextDay(step.Days % 4 == 0 ? 1 + (step.Days / 8) : 0);
            program.Program.Time.Advance(TimeSpan.FromMinutes(step.Days));
            if (step.What < 6 || opened.Count == 0)
            {
                opened.Add(await Open(program, step));
            }
            else
            {
                await program.Do(
                    (book, reading) =>
                        Move(program, book, reading, opened[step.Which % opened.Count], step)
                );
            }
        }
    }

    public static Task<DutyId> Open(DutyProgram program, Step step)
    {
        var now = program.Now;
        var due = step.Days % 7 == 0 ? (DateOnly?)null : now.Today.AddDays(step.Days - 10);
        DocumentId? source = step.Which % 3 == 0 ? null : Documents[step.Which % 2];
        var duty = program.Assignment(due, HolderOf(program, step.Who), source);
        return program.Open(
            duty with
            {
                Kind = step.What == 0 ? DutyKind.Cooperation : DutyKind.Assignment,
                LeadUnit = Units(program)[step.Which % 4].Id,
                Deadline = step.Days % 3 == 1 ? InHours(step, now) : duty.Deadline,
            }
        );
    }

    /// <summary>A few hours, by the clock or of working time: some are over before the day is.</summary>
    private static Deadline InHours(Step step, Moment now) =>
        WorkCalendar.Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(
                step.Which % 2 == 0 ? TimeUnit.Minutes : TimeUnit.WorkingMinutes,
                1 + (step.Days * 5),
                now.LocalMinute
            )
        );

    public static async Task<Outcome<Done>> Move(
        DutyProgram program,
        DutyBook book,
        DutyReading reading,
        DutyId id,
        Step step
    )
    {
        var (now, caller, stop) = (program.Now, program.People.Mai, CancellationToken.None);
        var to = HolderOf(program, step.Who);
        return step.What switch
        {
            6 => await book.HandIn(id, to, null, now, stop),
            7 => await book.Return(id, to, null, now, stop),
            8 or 9 => await book.Close(id, null, now, stop),
            10 => await book.Withdraw(id, null, now, stop),
            11 => await book.Pause(id, "Chờ hướng dẫn", caller, now, stop),
            12 => await book.Resume(id, now, stop),
            13 => await Extend(program, book, reading, id, step),
            14 => await book.ChangeLead(
                id,
                Units(program)[step.Which % 4].Id,
                null,
                to,
                null,
                now,
                stop
            ),
            _ => await book.PassTo(
                id,
                to,
                NextStep.Carry,
                PassReason.HandedToPerson,
                null,
                now,
                stop
            ),
        };
    }

    public static Unit[] Units(DutyProgram program) =>
        [
            program.People.Root,
            program.People.Organising,
            program.People.Propaganda,
            program.People.Cell,
        ];

    private static async Task<Outcome<Done>> Extend(
        DutyProgram program,
        DutyBook book,
        DutyReading reading,
        DutyId id,
        Step step
    )
    {
        var now = program.Now;
        var asked = now.Today.AddDays(-(step.Which % 5));
        // Read in the operation's own transaction, as the owner of a duty does.
        var deadline = (await reading.Find(id, now, CancellationToken.None))!.Deadline;
        var extended = deadline is null
            ? WorkCalendar.Vietnam.DeadlineOf(new DeadlineRule.By(now.Today.AddDays(step.Days)))
            : deadline.With(
                new Extended(
                    deadline.Due,
                    deadline.Due.AddDays(step.Days + 1),
                    asked,
                    "Ban Tổ chức",
                    now.Today,
                    "Phó Chủ tịch"
                )
                {
                    AtAfter = step.Which % 3 == 0 ? new(10, 30) : null,
                }
            );
        return await book.Extend(id, extended, now, CancellationToken.None);
    }

    private static Holder HolderOf(DutyProgram program, int who) =>
        who switch
        {
            0 => new(program.People.Organising.Id, null),
            1 => new(program.People.Organising.Id, program.People.Bao.Person),
            2 => new(program.People.Propaganda.Id, null),
            _ => new(program.People.Root.Id, program.People.Mai.Person),
        };
}
