using Chutri.Journal;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Chutri.Administration;

/// <summary>One page that leads to all that an administrator does; each sees what the own role may.</summary>
internal static class AdministrationParts
{
    public static string DoctorCommand { get; } = "chutri doctor";

    public static string BackupCommand { get; } = "chutri backup --to FILE";

    public static void AddTo(IServiceCollection services) =>
        services.AddSingleton(
            new AdminEntry(
                50,
                JournalWords.Journal,
                AdministrationWords.JournalText,
                "/journal",
                caller => caller.Has(JournalActs.See)
            )
        );

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(
            "/admin",
            (HttpContext context, Caller caller, [FromServices] IEnumerable<AdminEntry> entries) =>
                Pages.Show<AdministrationPage>(
                    context,
                    new AdministrationModel([
                        .. entries.Where(entry => entry.May(caller)).OrderBy(entry => entry.Order),
                    ]),
                    AdministrationWords.Title
                )
        );
}

public sealed record AdministrationModel(IReadOnlyList<AdminEntry> Entries);
