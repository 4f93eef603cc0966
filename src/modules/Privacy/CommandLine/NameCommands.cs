using System.CommandLine;
using Chutri.Platform;
using Chutri.Privacy.Operations;
using Chutri.Privacy.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.CommandLine;

/// <summary><c>chutri names</c>: whose time is over, what would go, and taking one name out.</summary>
internal static class NameCommands
{
    public static Command All(ICommandRunner runner) =>
        new("names", NameWords.Verb.ToString()) { List(runner), TakeOut(runner) };

    private static Command List(ICommandRunner runner)
    {
        var list = new Command("list", NameWords.ListVerb.ToString());
        runner.Opens(
            list,
            async (services, parsed, stop) =>
            {
                var over = services.GetRequiredService<NamesOver>();
                var output = parsed.InvocationConfiguration.Output;
                string? after = null;
                do
                {
                    var page = (await over.Run(after, Caller.CommandLine, stop)).Value.People;
                    foreach (var person in page.Items)
                    {
                        output.WriteLine(
                            $"{person.Code}\t{person.LastDay:yyyy-MM-dd}\t{person.Name}"
                        );
                    }

                    after = page.Next;
                } while (after is not null);

                return 0;
            }
        );
        return list;
    }

    private static Command TakeOut(ICommandRunner runner)
    {
        var code = new Argument<string>("code") { Description = NameWords.CodeArgument.ToString() };
        var sure = new Option<bool>("--sure") { Description = NameWords.SureOption.ToString() };
        var reason = new Option<string?>("--reason")
        {
            Description = NameWords.ReasonOption.ToString(),
        };
        var words = new Option<string[]>("--words")
        {
            Description = NameWords.WordsOption.ToString(),
            AllowMultipleArgumentsPerToken = true,
        };
        var take = new Command("take-out", NameWords.TakeVerb.ToString())
        {
            code,
            sure,
            reason,
            words,
        };
        runner.Opens(
            take,
            (services, parsed, stop) =>
                parsed.GetValue(sure)
                    ? Do(
                        services,
                        parsed,
                        new TakeNameOutForm(
                            parsed.GetValue(reason),
                            "true",
                            parsed.GetValue(words)
                        ).Parse(parsed.GetValue(code) ?? ""),
                        stop
                    )
                    : Look(services, parsed, parsed.GetValue(code) ?? "", stop)
        );
        return take;
    }

    private static async Task<int> Look(
        IServiceProvider services,
        ParseResult parsed,
        string code,
        CancellationToken stop
    )
    {
        var looked = await services
            .GetRequiredService<OperationRunner>()
            .Run(services.GetRequiredService<LookAtName>(), code, Caller.CommandLine, stop);
        if (looked.Refusal is { } refusal)
        {
            return Tell(parsed, refusal);
        }

        var (view, output) = (looked.Value, parsed.InvocationConfiguration.Output);
        output.WriteLine(NameWords.Of(view.Name));
        foreach (var one in view.Goes)
        {
            output.WriteLine($"  - {NameWords.Going(one)}");
        }

        output.WriteLine($"  - {NameWords.Places(view.Facts, view.Places)}");
        foreach (var sample in view.Samples)
        {
            output.WriteLine($"      {NameWords.Sample(sample)}");
        }

        if (view.Questions.Count > 0)
        {
            output.WriteLine(NameWords.WordsTitle);
        }

        foreach (var question in view.Questions)
        {
            output.WriteLine(
                $"  ? {question.Passage.Key}  {NameWords.Passage(question.Passage)}  ({NameWords.PlaceOf(question)})"
            );
        }

        if (view.Unread > 0)
        {
            output.WriteLine($"  = {NameWords.Unread(view.Unread)}");
        }

        output.WriteLine(NameWords.OldBackups);
        return view.Refusal is { } stays ? Tell(parsed, stays) : 0;
    }

    private static async Task<int> Do(
        IServiceProvider services,
        ParseResult parsed,
        Outcome<TakeNameOutRequest> request,
        CancellationToken stop
    )
    {
        var done = await services
            .GetRequiredService<OperationRunner>()
            .Run(services.GetRequiredService<TakeNameOut>(), request, Caller.CommandLine, stop);
        if (done.Refusal is { } refusal)
        {
            return Tell(parsed, refusal);
        }

        parsed.InvocationConfiguration.Output.WriteLine(
            NameWords.Done(done.Value.Mark, done.Value.Left)
        );
        return 0;
    }

    private static int Tell(ParseResult parsed, Refusal refusal) =>
        Exit.Refused(refusal, parsed.InvocationConfiguration.Error);
}
