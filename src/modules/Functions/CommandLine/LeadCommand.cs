using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chutri.Similarity;

namespace Chutri.Functions.CommandLine;

/// <summary>Prints the units whose functions fit a task.</summary>
internal static class LeadCommand
{
    private const int MostUnits = 10;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Make()
    {
        var file = new Option<string>("--functions")
        {
            Description = CommandWords.FileArgument.ToString(),
            Required = true,
        };
        var task = new Option<string>("--task")
        {
            Description = CommandWords.TaskOption.ToString(),
            Required = true,
        };
        var json = new Option<bool>("--json") { Description = CommandWords.JsonOption.ToString() };
        var words = new Option<string?>("--words")
        {
            Description = CommandWords.WordsOption.ToString(),
        };
        var command = new Command("lead", CommandWords.Lead.ToString()) { file, task, json, words };
        command.SetAction(parsed =>
        {
            var (output, error) = (
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            );
            var about = parsed.GetValue(task)!;
            var saysNothing = !about.Any(char.IsLetter);
            if (saysNothing)
            {
                error.WriteLine(CommandWords.TaskEmpty.ToString());
            }

            var read = HandedTable.Read(parsed.GetValue(file)!, parsed.GetValue(words), error);
            if (read is null || saysNothing)
            {
                return 2;
            }

            var leads = read.Leads(about, MostUnits);
            output.WriteLine(parsed.GetValue(json) ? AsJson(about, leads) : AsText(leads));
            return 0;
        });
        return command;
    }

    private static string AsJson(string task, IReadOnlyList<SuggestedLead> leads) =>
        JsonSerializer.Serialize(
            new
            {
                task,
                units = leads.Select(lead => new
                {
                    lead.Unit,
                    lead.Score,
                    lead.Because.Id,
                    Statement = lead.Because.Text,
                }),
            },
            Json
        );

    private static string AsText(IReadOnlyList<SuggestedLead> leads) =>
        leads.Count == 0
            ? CommandWords.NoLead.ToString()
            : string.Join(
                Environment.NewLine,
                leads.Select(lead =>
                    $"{CommandWords.Score(lead.Score)} {lead.Unit}{Environment.NewLine}     {lead.Because.Id}: {lead.Because.Text}"
                )
            );
}
