using System.Globalization;
using Chutri.Accounts;
using Chutri.Demonstration.Telling;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>The authority gets its name, its first administrator; the administrator enters units, people and posts.</summary>
internal sealed class Founding(Stage stage, DateOnly today)
{
    /// <summary>From this day on everybody of the list holds the post with the years as written.</summary>
    private static readonly DateOnly Written = new(2026, 11, 1);

    private readonly Dictionary<string, UnitId> units = [];

    public async Task<Cast> Tell()
    {
        await stage.Do<NameAuthority, NameAuthorityRequest>(
            new("Liên đoàn Lao động thành phố Sông Vân", "LĐLĐ thành phố", "Sông Vân"),
            Caller.Program
        );
        foreach (var row in TextFile.Csv(TextFile.Read("units.csv")))
        {
            await Open(row);
        }

        var posts = TextFile.Csv(TextFile.Read("people.csv")).Select(Post).ToList();
        var people = await stage.Do<EnterPeople, IReadOnlyList<PostOfStory>, IReadOnlyList<PersonId>>(posts, Caller.Program);
        var cast = await Cast.Of(stage, people);
        await stage.Do<OpenAccounts, IReadOnlyList<NewAccount>>([.. DemonstrationAccounts.All.Select(one => Account(one, cast))], Caller.Program);
        return cast;
    }

    private static NewAccount Account(DemonstrationAccount account, Cast cast) =>
        new(cast.Person(account.PersonCode).Id, account.PersonCode, account.Name, account.UserName);

    private async Task Open(string[] row)
    {
        var (code, name, shortName, letters, branch, parent) = (row[0], row[1], row[2], row[3], row[4], row[5]);
        await stage.Do<OpenUnit, OpenUnitPlan, Reorganized>(
            new(
                new(
                    code,
                    new(name, shortName, letters.Length > 0 ? letters : null),
                    Enum.Parse<Branch>(branch, ignoreCase: true),
                    parent.Length > 0 ? units[parent] : null
                ),
                Day(row[6])!.Value,
                "Nhập danh sách đơn vị khi bắt đầu dùng Chutri"
            ),
            Caller.Program
        );
        units[code] = (await stage.Ask<UnitDirectory, UnitSummary?>(directory => directory.FindByCode(code, stage.Stop)))!.Id;
    }

    private PostOfStory Post(string[] row)
    {
        var (unit, over) = (row[3], row[6]);
        return new(
            row[0],
            row[1],
            units[unit],
            row[4],
            Enum.Parse<Role>(row[5], ignoreCase: true),
            over is "*" ? null : units[over.Length > 0 ? over : unit],
            Day(row[7])!.Value,
            Day(row[8])
        );
    }

    /// <summary>Started on an earlier day than the list was written for, the whole list lies as many years earlier.</summary>
    private DateOnly? Day(string written) =>
        written.Length == 0
            ? null
            : DateOnly
                .ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                .AddYears(today >= Written ? 0 : today.Year - Written.Year - 1);
}
