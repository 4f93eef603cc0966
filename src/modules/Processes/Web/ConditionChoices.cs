using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

/// <summary>The conditions that need no writing: of each field with few answers, each answer.</summary>
internal static class ConditionChoices
{
    public static IReadOnlyList<Choice> Of(IEnumerable<FormField> fields) =>
        [
            .. fields.SelectMany(field =>
                field.Kind switch
                {
                    FieldKind.Choice => field.Options.Select(answer => new Choice(
                        $"{field.Name} = \"{Escaped(answer)}\"",
                        new Words($"{field.Label}: “{answer}”", $"{field.Label}: “{answer}”")
                    )),
                    FieldKind.YesNo =>
                    [
                        new(
                            $"{field.Name} = true",
                            new Words($"{field.Label}: có", $"{field.Label}: yes")
                        ),
                        new(
                            $"{field.Name} = false",
                            new Words($"{field.Label}: không", $"{field.Label}: no")
                        ),
                    ],
                    _ => Enumerable.Empty<Choice>(),
                }
            ),
        ];

    /// <summary>What was chosen and what was written hold together.</summary>
    public static string? Both(string? chosen, string? written) =>
        chosen is null ? written
        : written is null ? chosen
        : $"{chosen} and ({written})";

    private static string Escaped(string answer) =>
        answer
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
}
