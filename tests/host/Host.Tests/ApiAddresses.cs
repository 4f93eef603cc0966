using System.Net;
using Chutri.Host.Tests.Work;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests;

/// <summary>One address for each question that the API answers, about the busy things.</summary>
internal static class ApiAddresses
{
    public static IEnumerable<string> Templates(IServiceProvider services) =>
        services
            .GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(route => MethodsOf(route).Contains("GET"))
            .Select(route => "/" + route.RoutePattern.RawText!.Trim('/'))
            .Where(template => template.StartsWith("/api/v1", StringComparison.Ordinal))
            .Distinct();

    private static readonly string[] NotForEverybody =
    [
        "file",
        "/corrections/",
        "/dossiers/",
        "/inspections/",
        "/inspection-plans/",
    ];

    /// <summary>Those that the person may ask. Bytes of files are left out: they are one row each; so is what is there for named
    /// people alone.</summary>
    public static async Task<IReadOnlyList<string>> Of(
        WholeProgram program,
        BusyOffice office,
        string who
    )
    {
        var found = new List<string>();
        foreach (
            var template in Templates(program.Services)
                .Where(one => !NotForEverybody.Any(part => one.Contains(part)))
        )
        {
            var address = await Fill(template, office);
            using var answer = await office.Of(who).Get(address);
            if (answer.StatusCode is not HttpStatusCode.Forbidden)
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
                found.Add(address);
            }
        }

        return found;
    }

    public static IReadOnlyList<string> MethodsOf(RouteEndpoint route) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];

    private static async Task<string> Fill(string template, BusyOffice office) =>
        template switch
        {
            "/api/v1/search" => template + "?q=ban",
            "/api/v1/deadline" => template + "?deadline=continuing",
            _ when template.Contains("/assignments/", StringComparison.Ordinal) => Named(
                template,
                office.Underway.Code
            ),
            _ when template.Contains("/campaigns/", StringComparison.Ordinal) => Named(
                template,
                await Campaign(office)
            ),
            _ when template.Contains("/campaign-figures/", StringComparison.Ordinal) => Named(
                template,
                await ListReaders.Figure(template, office.Of("vanthu"))
            ),
            _ when template.Contains("/processes/", StringComparison.Ordinal) => Named(
                template,
                await First("/api/v1/processes", office)
            ),
            _ when template.Contains("/cases/", StringComparison.Ordinal) => Named(
                template,
                await First("/api/v1/cases", office)
            ),
            _ when template.Contains("/self-review/rounds/", StringComparison.Ordinal) => Named(
                template,
                await First("/api/v1/self-review/rounds", office)
            ),
            _ when template.Contains("/self-review/reviews/", StringComparison.Ordinal) => Named(
                template,
                await First(
                    $"/api/v1/self-review/rounds/{await First("/api/v1/self-review/rounds", office)}/reviews",
                    office
                )
            ),
            _ when template.Contains("/inspection-draws/", StringComparison.Ordinal) => Named(
                template,
                await First("/api/v1/inspection-draws", office)
            ),
            _ when template.Contains("/procedures/", StringComparison.Ordinal) => Named(
                template,
                await First("/api/v1/procedures", office)
            ),
            _ when template.Contains("/service-board/", StringComparison.Ordinal) => Named(
                template,
                "received"
            ),
            _ when template.Contains("/study-sessions/", StringComparison.Ordinal) => Named(
                template,
                (await office.Of("quantri").Json($"/api/v1/campaigns/{await Campaign(office)}"))
                    .GetProperty("sessions")[0]
                    .GetProperty("code")
                    .GetString()!
            ),
            _ when template.Contains("{proposal", StringComparison.Ordinal) =>
                $"/api/v1/documents/{office.Document.Id}/proposals/{office.Document.Waiting}",
            _ when template.Contains("/documents/", StringComparison.Ordinal) => Named(
                template,
                office.Document.Id
            ),
            _ when template.Contains("/units/", StringComparison.Ordinal) => Named(
                template,
                BusyAssignment.Lead
            ),
            _ when template.Contains("/people/", StringComparison.Ordinal) => Named(
                template,
                BusyAssignment.Accountable
            ),
            _ when template.Contains("/names/", StringComparison.Ordinal) => Named(
                template,
                BusyAssignment.Accountable
            ),
            _ when template.Contains("/calendars/", StringComparison.Ordinal) => Named(
                template,
                "2026.1"
            ),
            _ when template.Contains("/retention/", StringComparison.Ordinal) => Named(
                template,
                "accounts.sessions"
            ),
            _ when template.Contains("/webhooks/", StringComparison.Ordinal) => Named(
                template,
                await QuietWebhook.Of(office.Of("quantri"))
            ),
            _ when template.Contains("/accounts/", StringComparison.Ordinal) => Named(
                template,
                "vanthu"
            ),
            _ when template.Contains("{id", StringComparison.Ordinal) => Named(
                template,
                await Newest(template.Split("/{")[0], office)
            ),
            _ => template,
        };

    private static string Named(string template, string name) =>
        string.Join('/', template.Split('/').Select(part => part.StartsWith('{') ? name : part));

    private static Task<string> Campaign(BusyOffice office) => First("/api/v1/campaigns", office);

    private static async Task<string> First(
        string list,
        BusyOffice office,
        string who = "quantri"
    ) => (await office.Of(who).Json(list)).GetProperty("items")[0].GetProperty("code").GetString()!;

    private static async Task<string> Newest(string list, BusyOffice office)
    {
        var items = (await office.Of("quantri").Json(list)).GetProperty("items");
        return items[0].GetProperty("id").GetString()!;
    }
}
