using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <summary>Writes a file that was read without problems: all of it in one transaction, or nothing.</summary>
internal sealed class WriteFunctionFile(
    AppDatabase db,
    FileStore files,
    FileReading reading,
    Registers registers,
    UnitDirectory units
) : IOperation<Guid, FileCounts>
{
    public Act Act => FunctionActs.Import;

    public async Task<Outcome<FileCounts>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await registers.Begin(stop);
        var file = await db.Set<FunctionFile>().SingleOrDefaultAsync(f => f.Id == request, stop);
        if (file is null)
        {
            return FunctionRefusals.FileNotThere;
        }

        if (file.Write() is { } refusal)
        {
            return refusal;
        }

        var content = (await files.Read(file.Sha256, stop))!;
        var work = await reading.WorkOut(content, stop);
        if (work.Problems.Count > 0)
        {
            return FunctionRefusals.FileHasProblems(work.Problems.Count);
        }

        await Write(work, file.FileName, caller, now, stop);
        var counts = work.Counts;
        db.Record(
            new FunctionFileWritten(
                file.Id,
                file.FileName,
                counts.New,
                counts.Changed,
                counts.Ended,
                counts.Unchanged
            ),
            caller,
            now
        );
        return counts;
    }

    private async Task Write(
        FileWork work,
        string fileName,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var names = await units.Names(stop);
        var known = await db.Set<UnitFunction>().ToDictionaryAsync(f => f.Id, stop);
        foreach (var line in work.Lines)
        {
            if (line.Known is not { } id)
            {
                var made = UnitFunction.Of(line.Unit, line.Content, line.From, line.Until);
                db.Add(made);
                db.Record(made.Recorded(names[line.Unit]), caller, now);
                continue;
            }

            if (known[id].Correct(line.Content, names[line.Unit], fileName) is { } corrected)
            {
                db.Record(corrected, caller, now);
            }

            if (
                line.Until is { } lastDay
                && known[id].End(lastDay, names[line.Unit], fileName) is { Refused: false } ended
            )
            {
                db.Record(ended.Value, caller, now);
            }
        }
    }
}
