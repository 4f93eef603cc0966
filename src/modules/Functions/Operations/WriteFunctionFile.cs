using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <inheritdoc/>
internal sealed class WriteFunctionFile(
    AppDatabase db,
    FileStore files,
    FileReading reading,
    Registers registers,
    UnitDirectory units
) : WriteListFile<FunctionFile, FileLine>(db, files, reading)
{
    private readonly AppDatabase db = db;

    public override Act Act => FunctionActs.Import;

    protected override async Task Begin(CancellationToken stop) => await registers.Begin(stop);

    protected override Refusal NotReady(Words state) => FunctionRefusals.FileNotReady(state);

    protected override Refusal HasProblems(int problems) =>
        FunctionRefusals.FileHasProblems(problems);

    protected override async Task<Refusal?> Write(
        ListWork<FileLine> work,
        string fileName,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var names = await units.Names(stop);
        var known = await db.Set<UnitFunction>().ToDictionaryAsync(f => f.Id, stop);
        foreach (var line in work.Rows)
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

        return null;
    }

    protected override FactBody Written(FunctionFile file, ListCounts counts) =>
        new FunctionFileWritten(
            file.Id,
            file.FileName,
            counts.New,
            counts.Changed,
            counts.Ended,
            counts.Unchanged
        );
}
