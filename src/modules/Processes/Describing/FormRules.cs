using Chutri.Platform;
using Chutri.Processes.Model;

namespace Chutri.Processes.Describing;

/// <summary>What keeps the form of a step from being filled in, whether it was typed in the table or came with a file.</summary>
internal static class FormRules
{
    private const int MostFields = 60;

    public static IEnumerable<Words> Wrong(IReadOnlyList<FormField> fields)
    {
        foreach (
            var field in fields.Where(one => one.Kind is FieldKind.Choice && one.Options.Count < 2)
        )
        {
            yield return StepFieldWords.Options(field.Label);
        }

        if (fields.Count(field => field.Kind is FieldKind.File) > 1)
        {
            yield return StepFieldWords.OneFileField;
        }

        if (fields.Count > MostFields)
        {
            yield return StepFieldWords.TooManyFields;
        }

        foreach (var same in fields.GroupBy(field => field.Name).Where(same => same.Skip(1).Any()))
        {
            yield return StepFieldWords.FieldTwice(same.Last().Label);
        }

        if (fields.Any(field => field.Name.Length > Lengths.Id))
        {
            yield return StepFieldWords.LongId;
        }
    }

    /// <summary>The same for every step of a table, at its element.</summary>
    public static IEnumerable<(string Element, Words Sentence)> In(ProcessTable table) =>
        table.Steps.SelectMany(step =>
            Wrong(step.Fields)
                .Concat(
                    step.Id.Length > Lengths.Id ? [StepFieldWords.LongId] : Array.Empty<Words>()
                )
                .Distinct()
                .Select(sentence => (step.Id, sentence))
        );
}
