using System.CommandLine;
using Chutri.Demonstration;
using Chutri.Platform;
using Chutri.Settings;

namespace Chutri.CommandLine;

internal static class DemoCommand
{
    public static Command Make()
    {
        var command = new Command("demo", HostWords.DemoVerb.ToString());
        var data = new Option<string>("--data")
        {
            Description = HostWords.DataOption.ToString(),
            DefaultValueFactory = _ => ".data/demo",
        };
        var urls = new Option<string>("--urls")
        {
            Description = HostWords.UrlsOption.ToString(),
            DefaultValueFactory = _ => HostSettings.Urls.Default,
        };
        command.Add(data);
        command.Add(urls);
        command.SetAction(
            async (parsed, stop) =>
            {
                var choice = ProgramSettings
                    .Read()
                    .Then(_ => StoragePlace.InFolder(parsed.GetValue(data)!));
                if (choice.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                var at = parsed.GetValue(urls)!;
                if (AddressChecks.Mistakes(at) is { } wrong)
                {
                    return Exit.Refused(Refusal.Invalid(urls.Name, wrong));
                }

                return await Serving.Until(
                    choice.Value,
                    data.Name,
                    at,
                    (services, token) => Tell(services, choice.Value, token),
                    stop
                );
            }
        );
        return command;
    }

    private static async Task Tell(
        IServiceProvider services,
        DatabaseChoice choice,
        CancellationToken stop
    )
    {
        if (await DemonstrationStory.IsEmpty(choice, stop))
        {
            Console.WriteLine(HostWords.TellingTheStory);
            var zone = services.GetRequiredService<AuthorityClock>().Zone;
            await DemonstrationStory.Tell(
                choice,
                zone,
                services.GetRequiredService<TimeProvider>(),
                stop
            );
        }

        Console.WriteLine(HostWords.DemoAccounts(DemonstrationAccounts.Password));
        foreach (var account in DemonstrationAccounts.All)
        {
            Console.WriteLine($"  {account.UserName, -12} {account.Name}, {account.Title}");
        }
    }
}
