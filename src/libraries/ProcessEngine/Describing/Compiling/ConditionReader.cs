using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Describing;

/// <summary>Expressions of a model, as far as they are in the language that is run here.</summary>
internal static class ConditionReader
{
    /// <param name="owner">The element that people know; its identifier is named in findings.</param>
    public static Expression? Of(BpmnElement owner, BpmnElement? holder, FindingList findings)
    {
        if (holder is null || string.IsNullOrWhiteSpace(holder.Text))
        {
            return null;
        }

        var language = holder["language"] ?? Usual(holder);
        if (language is { Length: > 0 } && !IsOurs(language))
        {
            findings.Add(CompilerFindings.ForeignExpression(owner, holder, language));
            return null;
        }

        var reading = Expression.Parse(holder.Text);
        if (reading.Problem is { } problem)
        {
            findings.Add(CompilerFindings.BadExpression(owner, holder, problem));
        }

        return reading.Expression;
    }

    /// <summary>Tools write XPath there without meaning it: it is the default of the schema. What does not read as ours is named then.</summary>
    private static string? Usual(BpmnElement element)
    {
        var root = element;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var usual = root["expressionLanguage"];
        return usual is "http://www.w3.org/1999/XPath" ? null : usual;
    }

    private static bool IsOurs(string language) =>
        language.StartsWith(BpmnNames.Feel, StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("https://www.omg.org/spec/DMN/", StringComparison.OrdinalIgnoreCase)
        || language.Equals("feel", StringComparison.OrdinalIgnoreCase)
        || language == BpmnNames.Chutri;
}
