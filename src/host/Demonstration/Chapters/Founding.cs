using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Chutri.Accounts;
using Chutri.Demonstration.Telling;
using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>The authority gets its name; units, people and posts come in from their files; some get accounts.</summary>
internal sealed partial class Founding(Stage stage, DateOnly today)
{
    /// <summary>From this day on everybody of the list holds the post with the years as written.</summary>
    private static readonly DateOnly Written = new(2026, 11, 1);

    public async Task<Cast> Tell()
    {
        await stage.Do<NameAuthority, NameAuthorityRequest>(
            new("Liên đoàn Lao động thành phố Sông Vân", "LĐLĐ thành phố", "Sông Vân"),
            Caller.Program
        );
        await Import(ImportKind.Units, "units.csv");
        await Import(ImportKind.People, "people.csv");
        var cast = await Cast.Of(stage);
        await stage.Do<OpenAccounts, IReadOnlyList<NewAccount>>(
            [.. DemonstrationAccounts.All.Select(account => Owner(account, cast))],
            Caller.Program
        );
        return cast;
    }

    private async Task Import(ImportKind kind, string file)
    {
        var content = Encoding.UTF8.GetBytes(InTime(TextFile.Read(file)));
        var preview = await stage.Do<ReadImport, ReadImportRequest, ImportPreview>(
            new(file, content, kind),
            Caller.Program
        );
        await stage.Do<WriteImport, Guid, ImportCounts>(preview.Id, Caller.Program);
    }

    private static NewAccount Owner(DemonstrationAccount account, Cast cast)
    {
        var person = cast.Person(account.PersonCode);
        return new(person.Id, person.Code, person.Name, account.UserName);
    }

    /// <summary>Started on an earlier day than the list was written for, the whole list lies as many years earlier.</summary>
    private string InTime(string list) =>
        today >= Written
            ? list
            : Year()
                .Replace(
                    list,
                    year =>
                        Number(
                            int.Parse(year.Value, CultureInfo.InvariantCulture)
                                + today.Year
                                - Written.Year
                                - 1
                        )
                );

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A full year alone (of birth) stays.</summary>
    [GeneratedRegex(@"\b\d{4}(?=-\d\d-\d\d\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
