using System.ComponentModel;
using System.Diagnostics;

namespace Chutri.Faults.Tests.Programs;

/// <summary>A command of the system that a test needs and a machine may not have, or not permit.</summary>
internal static class Tool
{
    public static async Task<bool> Runs(string name, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(name, arguments)
                {
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                    WorkingDirectory = "/",
                }
            )!;
            var said = process.StandardError.ReadToEndAsync();
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync(CancellationToken.None);
            await said;
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public static async Task Need(string why, string name, params string[] arguments) =>
        Assert.SkipUnless(
            await Runs(name, arguments),
            $"{name} {string.Join(' ', arguments)} is not to be had here: {why}"
        );
}
