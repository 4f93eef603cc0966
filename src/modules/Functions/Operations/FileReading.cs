using Chutri.Functions.Model.Importing;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

/// <summary>Works out what a file would do, against what is recorded now. The same for page, API and command line.</summary>
internal sealed class FileReading(Registers registers, UnitDirectory units, AuthorityClock clock)
    : IListReading<FileLine>
{
    public async Task<ListWork<FileLine>> WorkOut(byte[] content, CancellationToken stop)
    {
        var (table, problem) = ListFile.Read(content);
        if (table is null)
        {
            return ListWork.Unreadable<FileLine>(new ListProblem(0, "", problem!));
        }

        var places = FileColumns.Places(table.Headings);
        ListProblem[] missing =
        [
            .. FileColumns
                .Needed.Where(column => !places.ContainsKey(column))
                .Select(column => FileColumns.Problem(1, column, FileSentences.Missing(column))),
        ];
        if (missing.Length > 0)
        {
            return ListWork.Unreadable<FileLine>(missing);
        }

        var today = clock.Now().Today;
        var register = await registers.Read(stop);
        var named = new Dictionary<string, UnitNameMatch>();
        foreach (var row in table.Rows)
        {
            var name = FileColumns.Cell(row, places, FileColumns.Unit);
            if (name.Length > 0 && !named.ContainsKey(name))
            {
                named[name] = await Unit(name, today, stop);
            }
        }

        return new RowsReading(table, places, named, Known(register, today), today).Read();
    }

    private async Task<UnitNameMatch> Unit(string name, DateOnly today, CancellationToken stop) =>
        await units.FindByCode(name, stop) is { } unit
            ? new(NameCertainty.Exact, unit, [unit])
            : await units.Match(name, today, stop);

    private static Dictionary<string, KnownLine> Known(Register register, DateOnly today)
    {
        var known = new Dictionary<string, KnownLine>();
        foreach (var function in register.All.Where(one => !one.HasEnded(today)))
        {
            known.TryAdd(
                Model.UnitFunction.KeyOf(function.Unit, function.Text),
                new(function.Id, function.Content, function.From, function.Until)
            );
        }

        return known;
    }
}
