using System.CommandLine;
using Chutri.Platform;
using Chutri.Settings;

namespace Chutri.CommandLine;

internal static class ServeCommand
{
    public static Command Make()
    {
        var command = new Command("serve", HostWords.ServeVerb.ToString());
        var place = new StoragePlace();
        place.AddTo(command);
        var urls = new Option<string?>("--urls") { Description = HostWords.UrlsOption.ToString() };
        command.Add(urls);
        command.SetAction(
            async (parsed, stop) =>
            {
                var choice = place.Choose(parsed, mayMake: true);
                if (choice.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                var at =
                    parsed.GetValue(urls) ?? HostSettings.Urls.Of(ProgramSettings.Read().Value)!;
                return AddressChecks.Mistakes(at) is { } wrong
                    ? Exit.Refused(Refusal.Invalid(urls.Name, wrong))
                    : await Serving.Until(
                        choice.Value,
                        place.NameOf(choice.Value),
                        at,
                        beforeOpening: null,
                        stop
                    );
            }
        );
        return command;
    }
}
