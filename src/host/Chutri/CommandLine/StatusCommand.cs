using System.CommandLine;
using System.Text.Json;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Watching;

namespace Chutri.CommandLine;

/// <summary><c>chutri status</c>: what the administrator's page says. Exit 1 where something does not work.</summary>
internal static class StatusCommand
{
    public static Command Make()
    {
        var command = new Command("status", StatusWords.Verb.ToString());
        var json = new Option<bool>("--json") { Description = HostWords.JsonOption.ToString() };
        command.Add(json);
        CommandRunner.Opens(
            command,
            Opening.AsItIs,
            async (services, parsed, stop) =>
            {
                var report = await services.GetRequiredService<StatusReading>().Read(stop);
                if (parsed.GetValue(json))
                {
                    Console.WriteLine(
                        JsonSerializer.Serialize(StatusJson.Of(report), CommandJson.Options)
                    );
                }
                else
                {
                    Print(report);
                }

                return report.Tone is StatusTone.Wrong ? Exit.FoundWrong : Exit.Done;
            }
        );
        return command;
    }

    private static string Mark(StatusTone tone) =>
        tone switch
        {
            StatusTone.Well => "✓",
            StatusTone.Care => "!",
            _ => "✗",
        };

    private static void Print(StatusReport report)
    {
        foreach (var group in report.Groups)
        {
            Console.WriteLine(group.Title);
            foreach (var line in group.Lines)
            {
                Console.WriteLine($"  {Mark(line.Tone)} {line.Name}: {line.Says}");
                if (line.ToDo is { } toDo)
                {
                    Console.WriteLine($"      {toDo}");
                }
            }
        }
    }
}
