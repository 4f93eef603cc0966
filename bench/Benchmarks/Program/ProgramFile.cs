using System.Diagnostics;

namespace Chutri.Benchmarks.Program;

/// <summary>
/// The built program beside this one, which <c>./run bench</c> builds first; or the packaged one that <c>CHUTRI_PROGRAM</c> names.
/// </summary>
internal static class ProgramFile
{
    private const string Built = "src/host/Chutri/bin/Release/net10.0/chutri.dll";

    private static string? Packaged => Environment.GetEnvironmentVariable("CHUTRI_PROGRAM");

    /// <summary>What the program says is not part of the benchmark's answer; it is read away.</summary>
    public static Process Start(IEnumerable<string> arguments)
    {
        var process =
            Process.Start(
                new ProcessStartInfo(
                    Packaged ?? "dotnet",
                    Packaged is null ? [Find(), .. arguments] : arguments
                )
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    // What the machine can do is measured, not what one program may ask of it.
                    Environment = { ["Chutri__ApiLimit__AtOnce"] = "0" },
                }
            ) ?? throw new InvalidOperationException("dotnet does not start");
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, line) =>
            Console.Error.Write(line.Data is { } said ? said + "\n" : "");
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs a verb to its end and gives the seconds it took.</summary>
    public static async Task<double> Run(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Start(arguments);
        await process.WaitForExitAsync(stop);
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(started).TotalSeconds
            : throw new InvalidOperationException(
                $"chutri {string.Join(' ', arguments)} ended with {process.ExitCode}"
            );
    }

    private static string Find()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, Built);
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException("The program is not built: ./run bench builds it.", Built);
    }
}
