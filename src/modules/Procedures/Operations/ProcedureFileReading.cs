using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Works out what a file would do, against the catalogue as it is now. The same for page, API and command line.</summary>
internal sealed class ProcedureFileReading(
    AppDatabase db,
    UnitDirectory units,
    ProcedureDesk desk,
    AuthorityClock clock
)
{
    public async Task<ProcedureWork> WorkOut(byte[] content, CancellationToken stop)
    {
        var (table, problem) = ListFile.Read(content);
        if (table is null)
        {
            return ProcedureWork.Unreadable(new ProcedureProblem(0, "", problem!));
        }

        var places = ProcedureColumns.Places(table.Headings);
        var missing = ProcedureColumns.Needed.Where(column => !places.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            return ProcedureWork.Unreadable(
                missing.Select(column =>
                {
                    var name = ProcedureColumns.WordsFor(column);
                    return new ProcedureProblem(
                        1,
                        column,
                        ProcedureFieldWords.Missing(name.Vietnamese, name.English)
                    );
                })
            );
        }

        var known = await db.Set<Procedure>()
            .AsNoTracking()
            .ToDictionaryAsync(one => one.Code, stop);
        var reading = new Rows(places, known, units, desk, clock.Now().Today);
        foreach (var row in table.Rows)
        {
            await reading.Read(row, stop);
        }

        return reading.Work;
    }

    private sealed class Rows(
        IReadOnlyDictionary<string, int> places,
        IReadOnlyDictionary<string, Procedure> known,
        UnitDirectory units,
        ProcedureDesk desk,
        DateOnly today
    )
    {
        private readonly List<ProcedureProblem> problems = [];
        private readonly List<ProcedureRow> rows = [];
        private readonly Dictionary<string, int> seen = [];
        private int at;

        public ProcedureWork Work => new(problems, rows);

        public async Task Read(HandedRow row, CancellationToken stop)
        {
            at = row.Number;
            var before = problems.Count;
            var code = Code(row);
            var unit = await Unit(row, stop);
            var old = known.GetValueOrDefault(code);
            if (old is not null && unit is not null && old.Unit != unit.Id)
            {
                var name = (await units.Find(old.Unit, stop))?.Name ?? "";
                Wrong(ProcedureColumns.Unit, ProcedureFieldWords.UnitStays(name));
            }

            if (old?.EndedOn is not null)
            {
                Wrong(ProcedureColumns.Code, ProcedureFieldWords.HasEnded(code));
            }

            var content = Content(row, old);
            if (content is not null && await desk.WrongProcess(content, stop) is { } wrong)
            {
                Wrong(ProcedureColumns.Process, wrong);
            }

            if (problems.Count > before || content is null || unit is null)
            {
                return;
            }

            var change =
                old is null ? ProcedureChange.New
                : old.Content == content ? ProcedureChange.Unchanged
                : ProcedureChange.Changed;
            rows.Add(new(at, change, code, unit.Id, unit.Name, content));
        }

        private string Code(HandedRow row)
        {
            var code = Procedure.Spelled(ProcedureColumns.Cell(row, places, ProcedureColumns.Code));
            if (!Procedure.CanBeCode(code))
            {
                Wrong(ProcedureColumns.Code, ProcedureFieldWords.Code);
            }
            else if (!seen.TryAdd(code, at))
            {
                Wrong(ProcedureColumns.Code, ProcedureFieldWords.Twice(seen[code]));
            }

            return code;
        }

        private async Task<UnitSummary?> Unit(HandedRow row, CancellationToken stop)
        {
            var name = ProcedureColumns.Cell(row, places, ProcedureColumns.Unit);
            if (name.Length == 0)
            {
                Wrong(ProcedureColumns.Unit, ProcedureFieldWords.Unit);
                return null;
            }

            if (await units.FindByCode(name, stop) is { } coded)
            {
                return coded;
            }

            var match = await units.Match(name, today, stop);
            if (match.Certainty is NameCertainty.Exact)
            {
                return match.Unit;
            }

            Wrong(ProcedureColumns.Unit, ProcedureFieldWords.NoSuchUnit(name));
            return null;
        }

        /// <summary>Null where something is wrong. A column that the file does not have leaves what is recorded.</summary>
        private ProcedureContent? Content(HandedRow row, Procedure? old)
        {
            var before = problems.Count;
            var name = Text(row, ProcedureColumns.Name, Lengths.Name, ProcedureFieldWords.Name);
            var field = Text(row, ProcedureColumns.Field, Lengths.Field, ProcedureFieldWords.Field);
            var level = Text(row, ProcedureColumns.Level, Lengths.Field, ProcedureFieldWords.Level);
            var decides = Text(
                row,
                ProcedureColumns.Decides,
                Lengths.Field,
                ProcedureFieldWords.Decides
            );
            var papers = Text(
                row,
                ProcedureColumns.Papers,
                Lengths.Papers,
                ProcedureFieldWords.Papers
            );
            var fee = places.ContainsKey(ProcedureColumns.Fee)
                ? Typing.Fee(ProcedureColumns.Cell(row, places, ProcedureColumns.Fee))
                : old?.FeeInVnd ?? 0;
            if (fee is null)
            {
                Wrong(ProcedureColumns.Fee, ProcedureFieldWords.Fee);
            }

            var promise = SpanWords.Read(
                ProcedureColumns.Cell(row, places, ProcedureColumns.Promise)
            );
            if (promise is null)
            {
                Wrong(ProcedureColumns.Promise, ProcedureFieldWords.Promise);
            }

            var basis = Text(
                row,
                ProcedureColumns.Basis,
                Lengths.Source,
                ProcedureFieldWords.Basis
            );
            var source = Text(
                row,
                ProcedureColumns.Source,
                Lengths.Source,
                ProcedureFieldWords.Source
            );
            var process = places.ContainsKey(ProcedureColumns.Process)
                ? Text(row, ProcedureColumns.Process, Lengths.Code, null)
                : old?.Process ?? "";
            return problems.Count == before
                ? new(
                    name,
                    field,
                    level,
                    decides,
                    string.Join('\n', papers.Split(["\r\n", "\n", ";"], Whole)),
                    fee!.Value,
                    promise!,
                    basis,
                    source,
                    process
                )
                : null;
        }

        private const StringSplitOptions Whole =
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

        private string Text(HandedRow row, string column, int atMost, Words? needed)
        {
            var text = ProcedureColumns.Cell(row, places, column);
            if (text.Length == 0 && needed is not null)
            {
                Wrong(column, needed);
            }
            else if (text.Length > atMost)
            {
                Wrong(column, ProcedureFieldWords.Longest(atMost));
            }
            else if (OldEncoding.IsIn(text))
            {
                Wrong(column, ProcedureFieldWords.OldEncoding);
            }

            return text;
        }

        private void Wrong(string column, Words sentence) =>
            problems.Add(new(at, column, sentence));
    }
}
