using System.CommandLine;
using Chutri.Duties.Operations;
using Chutri.Duties.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.CommandLine;

/// <summary><c>chutri change-calendar FILE</c>: reads a calendar file in and puts it in force; with <c>--dry-run</c> only says what would move.</summary>
internal static class ChangeCalendarCommand
{
    public static Command Make(ICommandRunner runner)
    {
        var file = new Argument<string>("FILE")
        {
            Description = ChangeCalendarWords.File.ToString(),
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = ChangeCalendarWords.DryRun.ToString(),
        };
        var reason = new Option<string?>("--reason")
        {
            Description = CalendarPageWords.Reason.ToString(),
        };
        var command = new Command("change-calendar", ChangeCalendarWords.Verb.ToString())
        {
            file,
            dryRun,
            reason,
        };
        runner.Opens(
            command,
            async (services, parsed, stop) =>
            {
                var path = parsed.GetValue(file)!;
                if (!System.IO.File.Exists(path))
                {
                    parsed.InvocationConfiguration.Error.WriteLine(
                        ChangeCalendarWords.NoFile(path)
                    );
                    return Exit.BadInput;
                }

                var text = await System.IO.File.ReadAllBytesAsync(path, stop);
                return parsed.GetValue(dryRun)
                    ? await Look(services, parsed, text, stop)
                    : await Change(services, parsed, text, parsed.GetValue(reason), stop);
            }
        );
        return command;
    }

    private static async Task<int> Look(
        IServiceProvider services,
        ParseResult parsed,
        byte[] text,
        CancellationToken stop
    )
    {
        var reading = WorkingCalendar.CalendarFile.Read(text);
        if (reading.Edition is not { } edition)
        {
            foreach (var problem in reading.Problems)
            {
                parsed.InvocationConfiguration.Error.WriteLine(CalendarWords.Said(problem.Say()));
            }

            return Exit.BadInput;
        }

        var preview = await services.GetRequiredService<PreviewCalendar>().Of(new(edition), stop);
        var units = await services.GetRequiredService<UnitDirectory>().All(stop);
        var model = CalendarPresenter.Of(preview, units, Platform.Web.FormEntry.Empty);
        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{model.Heading} {model.Against}");
        foreach (var day in model.Days)
        {
            output.WriteLine($"  {day.Day}: {day.Becomes} ({day.Basis})");
        }

        output.WriteLine(model.Counted);
        foreach (var unit in model.Units)
        {
            output.WriteLine($"  {unit.Name}: {unit.Later} / {unit.Earlier} ({unit.ByHowMuch})");
        }

        return Exit.Done;
    }

    private static async Task<int> Change(
        IServiceProvider services,
        ParseResult parsed,
        byte[] text,
        string? reason,
        CancellationToken stop
    )
    {
        var runner = services.GetRequiredService<OperationRunner>();
        var read = await runner.Run(
            services.GetRequiredService<ReadCalendar>(),
            new ReadCalendarRequest(text),
            Caller.CommandLine,
            stop
        );
        if (read.Refusal is { } wrong)
        {
            return Exit.Refused(wrong);
        }

        var label = read.Value.Label;
        var put = await runner.Run(
            services.GetRequiredService<PutCalendarInForce>(),
            new PutCalendarInForceForm(label, reason).Parse(),
            Caller.CommandLine,
            stop
        );
        if (put.Refusal is { } refusal)
        {
            return Exit.Refused(refusal);
        }

        parsed.InvocationConfiguration.Output.WriteLine(CalendarSentences.WasPut(label, put.Value));
        return Exit.Done;
    }
}
