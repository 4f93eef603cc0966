using System.CommandLine;
using Chutri.Platform;
using Chutri.Settings;
using Chutri.Watching;

namespace Chutri.CommandLine;

/// <summary>
/// <c>chutri ready</c>: what <c>/ready</c> of the running program says, for containers and scripts on machines that have no
/// other means to ask. Opens no data.
/// </summary>
internal static class ReadyCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Make()
    {
        var command = new Command("ready", StatusWords.ReadyVerb.ToString());
        var url = new Option<string?>("--url") { Description = StatusWords.ReadyUrl.ToString() };
        command.Add(url);
        command.SetAction(
            async (parsed, stop) =>
            {
                if (parsed.GetValue(url) is { } named)
                {
                    return await Ask(named, stop);
                }

                var settings = ProgramSettings.Read();
                return settings.Refusal is { } refusal
                    ? Exit.Refused(refusal)
                    : await Ask(HostSettings.Urls.Of(settings.Value)!.Split(';')[0], stop);
            }
        );
        return command;
    }

    private static async Task<int> Ask(string url, CancellationToken stop)
    {
        if (SettingChecks.WebAddress(url) is { } mistake)
        {
            await Console.Error.WriteLineAsync(mistake.ToString());
            return Exit.BadInput;
        }

        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(new Uri(url), "/ready"), stop);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? Exit.Done : Exit.FoundWrong;
        }
        catch (Exception failure)
            when (failure is HttpRequestException or TaskCanceledException
                && !stop.IsCancellationRequested
            )
        {
            await Console.Error.WriteLineAsync(
                StatusWords.DoesNotAnswer(url, failure.Message).ToString()
            );
            return Exit.FoundWrong;
        }
    }
}
