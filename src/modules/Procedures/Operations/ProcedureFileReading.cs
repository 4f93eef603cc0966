using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.ProcessEngine.Describing;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Works out what a file would do, against the catalogue as it is now. The same for page, API and command line.</summary>
internal sealed class ProcedureFileReading(
    AppDatabase db,
    UnitDirectory units,
    ProcedureDesk desk,
    AuthorityClock clock
) : IListReading<ProcedureRow>
{
    public async Task<ListWork<ProcedureRow>> WorkOut(byte[] content, CancellationToken stop)
    {
        var (table, problem) = ListFile.Read(content);
        if (table is null)
        {
            return ListWork.Unreadable<ProcedureRow>(new ListProblem(0, "", problem!));
        }

        var places = ProcedureColumns.Places(table.Headings);
        var missing = ProcedureColumns.Needed.Where(column => !places.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            return ListWork.Unreadable<ProcedureRow>(
                missing.Select(column =>
                {
                    var name = ProcedureColumns.WordsFor(column);
                    return ProcedureColumns.Problem(
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
        private readonly List<ListProblem> problems = [];
        private readonly List<ProcedureRow> rows = [];
        private readonly Dictionary<string, int> seen = [];
        private readonly Dictionary<string, UnitSummary?> named = [];
        private readonly Dictionary<(string Code, WorkSpan Within), Words?> processes = [];
        private int at;

        public ListWork<ProcedureRow> Work => new(problems, rows);

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
            if (content is not null && await WrongProcess(content, stop) is { } wrong)
            {
                Wrong(ProcedureColumns.Process, wrong);
            }

            if (problems.Count > before || content is null || unit is null)
            {
                return;
            }

            var change =
                old is null ? ListChange.New
                : old.Content == content ? ListChange.Unchanged
                : ListChange.Changed;
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

            if (!named.TryGetValue(name, out var unit))
            {
                named[name] = unit = await Named(name, stop);
            }

            if (unit is not null)
            {
                return unit;
            }

            Wrong(ProcedureColumns.Unit, ProcedureFieldWords.NoSuchUnit(name));
            return null;
        }

        private async Task<UnitSummary?> Named(string name, CancellationToken stop) =>
            await units.FindByCode(name, stop) is { } coded ? coded
            : await units.Match(name, today, stop)
                is { Certainty: NameCertainty.Exact, Unit: { } unit }
                ? unit
            : null;

        /// <summary>Many rows name the same process.</summary>
        private async Task<Words?> WrongProcess(ProcedureContent content, CancellationToken stop)
        {
            var key = (content.Process, content.Promise);
            if (!processes.TryGetValue(key, out var wrong))
            {
                processes[key] = wrong = await desk.WrongProcess(content, stop);
            }

            return wrong;
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
                ? FeeText.Read(ProcedureColumns.Cell(row, places, ProcedureColumns.Fee))
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
            problems.Add(ProcedureColumns.Problem(at, column, sentence));
    }
}
