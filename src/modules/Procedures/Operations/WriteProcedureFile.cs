using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Writes a file that was read without problems: all of it in one transaction, or nothing.</summary>
internal sealed class WriteProcedureFile(
    AppDatabase db,
    FileStore files,
    ProcedureFileReading reading,
    ProcedureDesk desk
) : IOperation<Guid, ProcedureCounts>
{
    public Act Act => ProcedureActs.Describe;

    public async Task<Outcome<ProcedureCounts>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var file = await db.Set<ProcedureFile>().SingleOrDefaultAsync(f => f.Id == request, stop);
        if (file is null)
        {
            return ProcedureRefusals.FileNotThere;
        }

        if (file.Write() is { } refusal)
        {
            return refusal;
        }

        var content = (await files.Read(file.Sha256, stop))!;
        var work = await reading.WorkOut(content, stop);
        if (work.Problems.Count > 0)
        {
            return ProcedureRefusals.FileHasProblems(work.Problems.Count);
        }

        foreach (var unit in work.Rows.Select(row => row.Unit).Distinct())
        {
            if (await desk.Refuse(Act, unit, caller, stop) is { } outOfReach)
            {
                return outOfReach;
            }
        }

        await Write(work, file.FileName, caller, now, stop);
        var counts = work.Counts;
        db.Record(
            new ProcedureFileWritten(file.Id, file.FileName, counts.New, counts.Changed),
            caller,
            now
        );
        return counts;
    }

    private async Task Write(
        ProcedureWork work,
        string fileName,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        string[] codes =
        [
            .. work
                .Rows.Where(row => row.Change is ProcedureChange.Changed)
                .Select(row => row.Code),
        ];
        var known = await db.Set<Procedure>()
            .Where(one => codes.Contains(one.Code))
            .ToDictionaryAsync(one => one.Code, stop);
        foreach (var row in work.Rows)
        {
            if (row.Change is ProcedureChange.New)
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
    }
}
