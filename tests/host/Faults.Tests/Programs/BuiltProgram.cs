using System.Diagnostics;
using System.Text;

namespace Chutri.Faults.Tests.Programs;

/// <summary>The program as a user starts it: as it was built beside this test, or the packaged one that <c>CHUTRI_PROGRAM</c> names.</summary>
internal static class BuiltProgram
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "chutri.dll");

    private static string? Packaged => Environment.GetEnvironmentVariable("CHUTRI_PROGRAM");

    public static ProcessStartInfo With(
        IEnumerable<string> arguments,
        IEnumerable<(string Name, string Value)> settings
    )
    {
        var start = new ProcessStartInfo(
            Packaged ?? "dotnet",
            Packaged is null ? [Built, .. arguments] : arguments
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            // The tests call faster than any program should.
            Environment = { ["Chutri__ApiLimit__AtOnce"] = "0", ["CHUTRI_LANGUAGE"] = "vi" },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<Ended> Run(CancellationToken stop, params string[] arguments)
    {
        using var process = Process.Start(With(arguments, []))!;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, await output, await error);
    }
}

internal sealed record Ended(int Status, string Output, string Error);
