using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <inheritdoc/>
internal sealed class WriteProcedureFile(
    AppDatabase db,
    FileStore files,
    ProcedureFileReading reading,
    ProcedureDesk desk
) : WriteListFile<ProcedureFile, ProcedureRow>(db, files, reading)
{
    private readonly AppDatabase db = db;

    public override Act Act => ProcedureActs.Describe;

    protected override Refusal NotReady(Words state) => ProcedureRefusals.FileNotReady(state);

    protected override Refusal HasProblems(int problems) =>
        ProcedureRefusals.FileHasProblems(problems);

    protected override async Task<Refusal?> Write(
        ListWork<ProcedureRow> work,
        string fileName,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var unit in work.Rows.Select(row => row.Unit).Distinct())
        {
            if (await desk.Refuse(Act, unit, caller, stop) is { } outOfReach)
            {
                return outOfReach;
            }
        }

        string[] codes =
        [
            .. work.Rows.Where(row => row.Change is ListChange.Changed).Select(row => row.Code),
        ];
        var known = await db.Set<Procedure>()
            .Where(one => codes.Contains(one.Code))
            .ToDictionaryAsync(one => one.Code, stop);
        foreach (var row in work.Rows)
        {
            if (row.Change is ListChange.New)
            {
                var made = Procedure.Of(row.Code, row.Unit, row.Content);
                db.Add(made);
                db.Record(new ProcedureRecorded(made.Id, made.Code, made.Name), caller, now);
            }
            else if (known.GetValueOrDefault(row.Code) is { } one)
            {
                one.Put(row.Content);
                db.Record(
                    new ProcedureCorrected(one.Id, one.Code, one.Name, fileName),
                    caller,
                    now
                );
            }
        }

        return null;
    }

    protected override FactBody Written(ProcedureFile file, ListCounts counts) =>
        new ProcedureFileWritten(file.Id, file.FileName, counts.New, counts.Changed);
}
