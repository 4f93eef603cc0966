using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Host.Tests.OpenApi;

/// <summary>The description as a tool of others judges it: Spectral with all its rules for OpenAPI.</summary>
public sealed class SpectralTests(OpenedDemonstration demonstration)
    : IClassFixture<OpenedDemonstration>
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_description_breaks_no_rule_of_Spectral(string language)
    {
        var stop = TestContext.Current.CancellationToken;
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():n}.json");
        using var answer = await Ask(language);
        await File.WriteAllTextAsync(file, await Browser.Text(answer), stop);
        try
        {
            var folder = Folder();
            using var process = Process.Start(
                new ProcessStartInfo(
                    "node",
                    [
                        Path.Combine(folder, "node_modules/@stoplight/spectral-cli/dist/index.js"),
                        "lint",
                        file,
                        "--ruleset",
                        Path.Combine(folder, "spectral.yaml"),
                        "--format",
                        "json",
                        "--quiet",
                    ]
                )
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var said = process.StandardOutput.ReadToEndAsync(stop);
            var failed = await process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);

            failed.ShouldBeEmpty();
            var output = await said;
            var found = JsonDocument.Parse(output[..(output.LastIndexOf(']') + 1)]).RootElement;
            found
                .EnumerateArray()
                .Select(one =>
                    $"{one.GetProperty("code").GetString()}: {string.Join('/', one.GetProperty("path").EnumerateArray())}"
                )
                .ShouldBeEmpty();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<HttpResponseMessage> Ask(string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Add("Accept-Language", language);
        return await demonstration.Program.Visit().Send(request);
    }

    /// <summary>Where the build installed it.</summary>
    private static string Folder() =>
        typeof(SpectralTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(said => said.Key == "SpectralFolder")
            .Value!;
}
