using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Cases under way move to the newest version, each onto the step that the preview shows; those that cannot stay.</summary>
internal sealed class MoveCases(
    AppDatabase db,
    ProcessDesk desk,
    VersionShelf shelf,
    DutyBook duties
) : IOperation<MoveCasesRequest, int>
{
    private const int AtOnce = 200;

    public Act Act => ProcessesActs.Publish;

    public async Task<Outcome<MovePreview>> Preview(
        MoveCasesRequest request,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await desk.For(request.Process, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (await Newest(found.Value, stop) is not { } to)
        {
            return ProcessesRefusals.NotPublished;
        }

        var some = await Moves(found.Value, to, request, tracked: false, stop);
        if (some.Refusal is { } no)
        {
            return no;
        }

        var moves = some.Value.Take(AtOnce).ToList();
        return new MovePreview(
            found.Value,
            to.Version,
            [.. moves.Select(move => Say(move, to.Version))],
            some.Value.Count > AtOnce ? moves[^1].Case.Code : null,
            [
                .. moves
                    .SelectMany(move =>
                        move.Outcome.Landings.Where(one =>
                                to.Version.Process.Step(one.From) is null
                            )
                            .Select(one => (one.From, move.From.Table.NameOf(one.From)))
                    )
                    .Distinct(),
            ]
        );
    }

    /// <returns>How many were moved.</returns>
    public async Task<Outcome<int>> Run(
        MoveCasesRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.For(request.Process, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (await Newest(found.Value, stop) is not { } to)
        {
            return ProcessesRefusals.NotPublished;
        }

        if (request.Version != to.Version.Number)
        {
            return ProcessesRefusals.NotTheVersionShown(to.Version.Number);
        }

        var wrong = request
            .Landings.Values.Where(step => to.Version.Process.Step(step) is null)
            .Select(step => new FieldError("landings", StepFieldWords.NoSuchStep(step)))
            .ToList();
        if (wrong.Count > 0)
        {
            return Refusal.Invalid(wrong);
        }

        var moved = 0;
        var some = await Moves(found.Value, to, request, tracked: true, stop);
        if (some.Refusal is { } no)
        {
            return no;
        }

        foreach (var move in some.Value.Take(AtOnce).Where(move => move.Outcome.State is not null))
        {
            await Land(move, to, caller, now, stop);
            moved++;
        }

        return moved;
    }

    private async Task Land(
        Move move,
        (Guid Id, ReadyVersion Version) to,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var (one, after) = (move.Case, move.Outcome.State!);
        one.MoveTo(to.Id, CaseJson.Write(after), after.NextTimer?.UtcDateTime);
        foreach (var landing in move.Outcome.Landings)
        {
            var step = await db.Set<CaseStep>()
                .SingleAsync(s => s.Case == one.Id && s.Number == landing.Token, stop);
            var name = to.Version.Table.NameOf(landing.To!);
            step.LandOn(landing.To!, name.Shortened(Lengths.Title));
            await duties.Call(step.Duty, $"{name}: {one.Title}", null, stop);
        }

        db.Record(
            new CaseMoved(
                one.Id,
                one.Code,
                move.From.Number,
                to.Version.Number,
                string.Join(
                    ", ",
                    move.Outcome.Landings.Select(landing => to.Version.Table.NameOf(landing.To!))
                )
            ),
            caller,
            now
        );
    }

    private static CaseLanding Say(Move move, ReadyVersion to) =>
        new(
            move.Case.Code,
            move.Case.Title,
            move.From.Number,
            [
                .. move.Outcome.Landings.Select(one =>
                    (
                        one.From,
                        move.From.Table.NameOf(one.From),
                        one.To is { } step ? to.Table.NameOf(step) : null
                    )
                ),
            ],
            move.Outcome.Refusal is { } no ? new(no.Sentence.Vietnamese, no.Sentence.English) : null
        );

    private async Task<(Guid Id, ReadyVersion Version)?> Newest(
        DescribedProcess process,
        CancellationToken stop
    )
    {
        var id = await db.Set<ProcessVersion>()
            .Where(one => one.Process == process.Id && one.Number == process.Published)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
        return id is { } known ? (known, await shelf.Get(db, known, stop)) : null;
    }

    /// <summary>Those behind <see cref="MoveCasesRequest.After"/>: cases that stay on their version keep no others waiting.</summary>
    private async Task<Outcome<IReadOnlyList<Move>>> Moves(
        DescribedProcess process,
        (Guid Id, ReadyVersion Version) to,
        MoveCasesRequest request,
        bool tracked,
        CancellationToken stop
    )
    {
        var wanted = db.Set<ProcessCase>()
            .Where(one =>
                one.Process == process.Id
                && one.State == ProcessCaseState.Open
                && one.ProcessVersion != to.Id
            );
        if (request.After is { } after)
        {
            if (await IdOf(process, after, stop) is not { } last)
            {
                return ProcessesRefusals.NoSuchCase;
            }

            wanted = wanted.Where(one => one.Id.CompareTo(last) > 0);
        }

        if (request.Through is { } through)
        {
            if (await IdOf(process, through, stop) is not { } last)
            {
                return ProcessesRefusals.NoSuchCase;
            }

            wanted = wanted.Where(one => one.Id.CompareTo(last) <= 0);
        }

        var some = wanted.OrderBy(one => one.Id).Take(AtOnce + 1);
        var cases = await (tracked ? some : some.AsNoTracking()).ToListAsync(stop);
        List<Move> moves = [];
        foreach (var one in cases)
        {
            var from = await shelf.Get(db, one.ProcessVersion, stop);
            moves.Add(
                new(
                    one,
                    from,
                    CaseMoving.Of(
                        CaseJson.Read<CaseState>(one.Engine),
                        from.Process,
                        to.Version.Process,
                        request.Landings
                    )
                )
            );
        }

        return moves;
    }

    private Task<Guid?> IdOf(DescribedProcess process, string code, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(code);
        return db.Set<ProcessCase>()
            .Where(one => one.Process == process.Id && one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }

    private sealed record Move(ProcessCase Case, ReadyVersion From, CaseMove Outcome);
}
