using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Describing;

/// <summary>Script tasks, as far as they are lines <c>name = expression</c>; code of any language is not run.</summary>
internal static class ScriptReader
{
    private const int MostLines = 100;

    public static IReadOnlyList<(string Variable, Expression Value)> Of(
        BpmnElement element,
        FindingList findings
    )
    {
        List<(string, Expression)> all = [];
        if (element.First("script") is not { } script)
        {
            return all;
        }

        if (element["scriptFormat"] is { Length: > 0 } format && format is not ("feel" or "chutri"))
        {
            findings.Add(CompilerFindings.ForeignExpression(element, script, format));
            return all;
        }

        var lines = script
            .Text.Split(
                '\n',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
            .Take(MostLines);
        foreach (var line in lines)
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? "" : line[..at].Trim();
            var reading = Expression.Parse(at < 0 ? line : line[(at + 1)..]);
            if (reading.Expression is { } value && IsName(name))
            {
                all.Add((name, value));
            }
            else
            {
                findings.Add(
                    CompilerFindings.BadExpression(
                        element,
                        script,
                        reading.Problem
                            ?? new(
                                $"“{line}” không phải “tên = biểu thức”",
                                $"“{line}” is not “name = expression”"
                            )
                    )
                );
            }
        }

        return all;
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] is '_')
        && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.');
}
