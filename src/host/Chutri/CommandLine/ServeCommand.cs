using System.CommandLine;
using Chutri.Web;

namespace Chutri.CommandLine;

internal static class ServeCommand
{
    public const string DefaultUrls = "http://localhost:5080";

    public static Command Make()
    {
        var command = new Command("serve", HostWords.ServeVerb.ToString());
        var place = new StoragePlace();
        place.AddTo(command);
        var urls = new Option<string>("--urls")
        {
            Description = HostWords.UrlsOption.ToString(),
            DefaultValueFactory = _ => DefaultUrls,
        };
        command.Add(urls);
        command.SetAction(
            async (parsed, stop) =>
            {
                var choice = place.Choose(parsed, mayMake: true);
                if (choice.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                return await Serving.Until(choice.Value, parsed.GetValue(urls)!, null, stop);
            }
        );
        return command;
    }
}
