using System.CommandLine;
using System.Text.Json;
using Chutri.Platform;
using Chutri.ProcessEngine;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking;

namespace Chutri.CommandLine.Processes;

/// <summary>
/// <c>chutri process check|export FILE</c>: looks at a described process, without a database. Exit 1 where the file is broken; a whole
/// file that this engine cannot run is no error.
/// </summary>
internal static class ProcessCommand
{
    public static Command Make() =>
        new("process", ProcessWords.ProcessVerb.ToString()) { Check(), Export() };

    private static Command Check()
    {
        var file = FileArgument();
        var json = new Option<bool>("--json") { Description = HostWords.JsonOption.ToString() };
        var command = new Command("check", ProcessWords.CheckVerb.ToString()) { file, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var (output, error) = (
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            );
            if (Read(path, error) is not { } reading)
            {
                return Exit.BadInput;
            }

            var report = ProcessCheck.Of(reading);
            output.WriteLine(parsed.GetValue(json) ? Json(report) : ProcessPrint.Of(report, path));
            return report.IsBroken ? Exit.FoundWrong : Exit.Done;
        });
        return command;
    }

    private static Command Export()
    {
        var file = FileArgument();
        var command = new Command("export", ProcessWords.ExportVerb.ToString()) { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var (output, error) = (
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            );
            if (Read(path, error) is not { } reading)
            {
                return Exit.BadInput;
            }

            foreach (var finding in reading.Findings.Where(one => one.Kind is FindingKind.Defect))
            {
                error.WriteLine($"{path}: {ProcessPrint.Of(finding)}");
            }

            if (reading.Model is { } model)
            {
                output.WriteLine(model.Write());
            }

            return reading.IsWhole ? Exit.Done : Exit.FoundWrong;
        });
        return command;
    }

    private static Argument<string> FileArgument() =>
        new("FILE") { Description = ProcessWords.FileArgument.ToString() };

    private static BpmnReading? Read(string path, TextWriter error)
    {
        try
        {
            using var file = File.OpenRead(path);
            return BpmnModel.Read(file);
        }
        catch (Exception missing)
            when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{path}: {ProcessWords.CannotOpen}");
            return null;
        }
    }

    private static string Json(ProcessReport report) =>
        JsonSerializer.Serialize(
            new
            {
                elements = report.Elements,
                executable = report.IsExecutable,
                publishable = report.IsPublishable,
                findings = report.Findings.Select(finding => new
                {
                    code = finding.Code,
                    element = finding.Element,
                    message = ProcessPrint.Words(finding).ToString(),
                    kind = ProcessPrint.Code(finding.Kind),
                    line = finding.Line,
                    path = finding.Path,
                }),
            },
            CommandJson.Options
        );
}
