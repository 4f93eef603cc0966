using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Chutri.Faults.Tests.Programs;

/// <summary>One program on a place: started, killed, told to end, and started again at the same address.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly IReadOnlyList<string> place;
    private readonly IReadOnlyList<(string Name, string Value)> settings;
    private readonly StringBuilder said = new();
    private readonly HttpClient asking;
    private Process? process;

    public RunningProgram(
        IReadOnlyList<string> place,
        params IReadOnlyList<(string Name, string Value)> settings
    )
    {
        (this.place, this.settings) = (place, settings);
        Address = new(string.Create(Plain, $"http://127.0.0.1:{FreePort()}"));
        asking = new() { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(10) };
    }

    public Uri Address { get; }

    public bool HasEnded => process is null or { HasExited: true };

    /// <summary>What it wrote since it was first started.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    public void Begin()
    {
        process?.Dispose();
        process = Process.Start(
            BuiltProgram.With(
                ["serve", .. place, "--urls", Address.GetLeftPart(UriPartial.Authority)],
                settings
            )
        )!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public async Task<RunningProgram> Start(CancellationToken stop)
    {
        Begin();
        await WhenReady(stop);
        return this;
    }

    public async Task WhenReady(CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        while (await Ready(stop) is not HttpStatusCode.OK)
        {
            if (HasEnded || Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new InvalidOperationException("The program did not start:\n" + Said);
            }

            await Task.Delay(20, stop);
        }
    }

    /// <summary>What <c>/ready</c> answers; null where nobody does.</summary>
    public async Task<HttpStatusCode?> Ready(CancellationToken stop)
    {
        try
        {
            using var answer = await asking.GetAsync("/ready", stop);
            return answer.StatusCode;
        }
        catch (Exception failure)
            when (failure is HttpRequestException or TaskCanceledException
                && !stop.IsCancellationRequested
            )
        {
            return null;
        }
    }

    /// <summary>SIGKILL: it may not even tidy up.</summary>
    public async Task Kill()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>SIGTERM, as a service manager sends it; gives the exit status.</summary>
    public async Task<int> End(CancellationToken stop)
    {
        Tell();
        await process!.WaitForExitAsync(stop);
        return process.ExitCode;
    }

    /// <summary>SIGTERM, without waiting.</summary>
    public void Tell()
    {
        using var kill = Process.Start("kill", ["-TERM", process!.Id.ToString(Plain)]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process?.Dispose();
        asking.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (said)
        {
            said.AppendLine(line.Data);
        }
    }
}
