using System.CommandLine;
using System.Text.Json;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Retention;

namespace Chutri.CommandLine;

/// <summary><c>chutri retention</c>: how long things are kept and what was taken out; <c>retention set</c> changes one period.</summary>
internal static class RetentionCommand
{
    public static Command Make()
    {
        var command = new Command("retention", RetentionPageWords.Verb.ToString()) { Set() };
        var json = new Option<bool>("--json") { Description = HostWords.JsonOption.ToString() };
        command.Add(json);
        CommandRunner.Opens(
            command,
            Opening.AsItIs,
            async (services, parsed, stop) =>
            {
                var views = await services.GetRequiredService<RetentionBook>().All(stop);
                if (parsed.GetValue(json))
                {
                    Console.WriteLine(
                        JsonSerializer.Serialize(RetentionJson.Of(views), CommandJson.Options)
                    );
                }
                else
                {
                    Print(views, services.GetRequiredService<AuthorityClock>());
                }

                return Exit.Done;
            }
        );
        return command;
    }

    private static Command Set()
    {
        var code = new Argument<string>("code")
        {
            Description = RetentionPageWords.CodeArgument.ToString(),
        };
        var period = new Option<string>("--period")
        {
            Description = RetentionPageWords.PeriodOption.ToString(),
            Required = true,
        };
        var reason = new Option<string>("--reason")
        {
            Description = RetentionPageWords.ReasonOption.ToString(),
            Required = true,
        };
        var set = new Command("set", RetentionPageWords.SetVerb.ToString())
        {
            code,
            period,
            reason,
        };
        CommandRunner.Opens(
            set,
            Opening.BroughtUp,
            async (services, parsed, stop) =>
            {
                var typed = parsed.GetValue(code) ?? "";
                if (services.GetRequiredService<RetentionBook>().Find(typed) is not { } rule)
                {
                    return Exit.Refused(RetentionRefusals.NoSuchRule(typed));
                }

                var form = new ChangeRetentionForm(
                    parsed.GetValue(period),
                    parsed.GetValue(reason)
                );
                var done = await services
                    .GetRequiredService<OperationRunner>()
                    .Run(
                        services.GetRequiredService<ChangeRetention>(),
                        form.Parse(rule),
                        Caller.CommandLine,
                        stop
                    );
                if (done.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                Console.WriteLine(RetentionPageWords.PeriodChanged);
                return Exit.Done;
            }
        );
        return set;
    }

    private static void Print(IEnumerable<RetentionView> views, AuthorityClock clock)
    {
        foreach (var line in views.Select(view => RetentionLine.Of(view, clock)))
        {
            Console.WriteLine($"{line.Code}: {line.What}");
            Console.WriteLine($"  {line.Period} {line.From}; {line.Bounds}");
            Console.WriteLine($"  {line.Took}{(line.Ran is { } ran ? "; " + ran : "")}");
        }
    }
}
