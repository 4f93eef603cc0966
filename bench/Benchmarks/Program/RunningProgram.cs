using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Chutri.Benchmarks.Measuring;

namespace Chutri.Benchmarks.Program;

/// <summary>The program as a process of its own, as a user starts it, and how long it took until its first page was there.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process process;

    private RunningProgram(Process process, Uri address, double secondsToFirstPage)
    {
        this.process = process;
        Address = address;
        SecondsToFirstPage = secondsToFirstPage;
    }

    public Uri Address { get; }

    public double SecondsToFirstPage { get; }

    /// <summary>Peak of the memory that the process held.</summary>
    public double PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1048576.0;
        }
    }

    /// <summary>What the process has had of the processors since it began; less shaken by other work on the machine than a clock.</summary>
    public double ProcessorSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>What the process holds now.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public static async Task<RunningProgram> Start(
        IReadOnlyList<string> verb,
        CancellationToken stop
    )
    {
        var address = new Uri(
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}")
        );
        var started = Stopwatch.GetTimestamp();
        var process = ProgramFile.Start([
            .. verb,
            "--urls",
            address.GetLeftPart(UriPartial.Authority),
        ]);
        using var client = new HttpClient { BaseAddress = address };
        while (!await Answers(client, stop))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException(
                    $"chutri {string.Join(' ', verb)} ended with {process.ExitCode}"
                );
            }

            await Task.Delay(20, stop);
        }

        return new(process, address, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> Answers(HttpClient client, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync("/sign-in", stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
