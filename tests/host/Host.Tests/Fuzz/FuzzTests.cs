using System.Globalization;
using System.Net;
using System.Text.Json;
using Chutri.Demonstration;
using Chutri.Docs;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.Fuzz;

/// <summary>
/// Every operation of the description, asked rightly, at the edge and wrongly by people of several roles: nothing breaks down, every
/// "no" is one that is listed, and the laws hold afterwards. <c>./run fuzz N SEED</c> asks more, or the same again.
/// </summary>
public sealed class FuzzTests(ToldDemonstration told)
{
    private const int RequestsInTheSuite = 600;
    private static readonly string[] Callers =
    [
        "quantri",
        "phochutich",
        "truongban",
        "chuyenvien",
        "vanthu",
        "kiemtra",
    ];

    [Fact]
    public async Task Nothing_that_a_program_can_send_breaks_the_interface_down()
    {
        var stop = TestContext.Current.CancellationToken;
        var asked = Number("CHUTRI_FUZZ_REQUESTS");
        var count = asked ?? RequestsInTheSuite;
        var seed = Number("CHUTRI_FUZZ_SEED") ?? 20_261_125;
        await using var program = await WholeProgram.Open(told.Copy());
        var browsers = new List<Browser>();
        foreach (var caller in Callers)
        {
            browsers.Add(await program.SignIn(caller));
        }

        var description = await browsers[0].Json("/openapi/v1.json");
        var names = await RealNames.Read(browsers);
        var random = new Random(seed);
        var requests = new OddRequests(description, names, random);
        var findings = new List<string>();
        var figures = new FuzzFigures(seed);
        for (var turn = 0; turn < count && findings.Count < 40; turn++)
        {
            var (operation, request) = requests.Next(turn);
            var caller = random.Next(Callers.Length);
            using (request)
            {
                var body =
                    request.Content is ByteArrayContent
                        ? await request.Content.ReadAsStringAsync(stop)
                        : "";
                string? wrong;
                try
                {
                    using var answer = await browsers[caller].Send(request);
                    figures.Count((int)answer.StatusCode);
                    wrong = await Wrong(operation, answer);
                    if (answer.StatusCode is HttpStatusCode.Unauthorized)
                    {
                        browsers[caller] = await Again(program, Callers[caller]);
                    }
                }
                catch (Exception escaped) when (escaped is not OperationCanceledException)
                {
                    wrong = escaped.ToString();
                }

                if (wrong is not null)
                {
                    findings.Add(
                        $"{turn} {Callers[caller]} {request.Method} {request.RequestUri} {body}: {wrong}"
                    );
                }
            }
        }

        var (laws, broken) = await Doctor(program);
        if (asked is not null)
        {
            figures.Print(findings.Count, laws, broken);
        }

        findings.ShouldBeEmpty($"again: ./run fuzz {count} {seed}");
        figures.Done.ShouldBeGreaterThan(count / 8, "too few requests go all the way");
        broken.ShouldBeEmpty($"again: ./run fuzz {count} {seed}");
    }

    /// <summary>One of the requests signed this caller out everywhere; where it locked the account too, the others go on.</summary>
    private static async Task<Browser> Again(WholeProgram program, string caller)
    {
        var browser = program.Visit();
        using var _ = await browser.SignIn(caller, DemonstrationAccounts.Password);
        return browser;
    }

    private static async Task<string?> Wrong(
        DescribedOperation operation,
        HttpResponseMessage answer
    )
    {
        var status = (int)answer.StatusCode;
        if (status >= 500 && status != 503)
        {
            return $"{status} {await Browser.Text(answer)}";
        }

        if (!operation.Answers(status))
        {
            // Addresses that are no longer the operation's lead elsewhere.
            return status is 405 ? null : $"{status} is not in the description";
        }

        if (status < 400)
        {
            return null;
        }

        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return $"{status} without problem details: {answer.Content.Headers.ContentType}";
        }

        var code = (await Browser.Json(answer)).GetProperty("code").GetString();
        return ProblemCatalogue.All.Any(problem => problem.Code == code)
            ? null
            : $"{status} {code} is not listed";
    }

    private static async Task<(int Laws, IReadOnlyList<string> Broken)> Doctor(WholeProgram program)
    {
        await using var scope = program.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        var now = scope.ServiceProvider.GetRequiredService<AuthorityClock>().Now();
        var broken = new List<string>();
        var laws = 0;
        foreach (var law in scope.ServiceProvider.GetServices<ILaw>())
        {
            laws++;
            var found = await law.Check(db, now, TestContext.Current.CancellationToken);
            if (found.Broken > 0)
            {
                broken.Add($"{law.Code}: {found.Broken} ({string.Join(", ", found.Examples)})");
            }
        }

        return (laws, broken);
    }

    private static int? Number(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
