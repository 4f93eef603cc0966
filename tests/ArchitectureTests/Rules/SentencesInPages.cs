using System.Net;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// No sentence is written in a component: read from what the Razor compiler made of it, so that nothing hides between tags,
/// in attributes or in expressions.
/// </summary>
internal static partial class SentencesInPages
{
    private static readonly HashSet<string> ReadAloud =
    [
        "aria-label",
        "aria-description",
        "title",
        "placeholder",
        "alt",
        "label",
        "summary",
    ];

    /// <summary>Names that are the same in both languages.</summary>
    private static readonly HashSet<string> SameInBoth =
    [
        "Chutri",
        "SHA-256",
        "PDF",
        "API",
        "DOCX",
    ];

    public static IReadOnlyList<string> Broken(System.Reflection.Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module
                .Types.Where(type =>
                    type.Methods.Any(method => method.Name is "BuildRenderTree" && method.HasBody)
                )
                .SelectMany(component =>
                    WithNested(component)
                        .SelectMany(type => type.Methods)
                        .Where(method => method.HasBody)
                        .SelectMany(Findings)
                        .Select(sentence => $"{component.Name}: {sentence}")
                )
                .Distinct(),
        ];
    }

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) =>
        type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<string> Findings(MethodDefinition method)
    {
        foreach (var instruction in method.Body.Instructions)
        {
            if (instruction.OpCode != OpCodes.Ldstr)
            {
                continue;
            }

            var text = (string)instruction.Operand;
            if (IsShown(instruction, text) || SentencesInCode.IsVietnamese(text))
            {
                yield return text.Trim();
            }
        }
    }

    private static bool IsShown(Instruction instruction, string text)
    {
        var called = (instruction.Next?.Operand as MethodReference)?.Name;
        return called switch
        {
            "AddMarkupContent" => HasLetters(OutsideTags(text))
                || SpokenAttribute()
                    .Matches(text)
                    .Any(spoken => HasLetters(spoken.Groups[1].Value)),
            "AddContent" => HasLetters(text),
            "AddAttribute" or "AddComponentParameter" => instruction.Previous?.Operand
                is string name
                && ReadAloud.Contains(name.ToLowerInvariant())
                && HasLetters(text),
            _ => false,
        };
    }

    private static string OutsideTags(string html) =>
        Tag().Replace(Unread().Replace(html, " "), " ");

    /// <summary>A single letter is a key to press or a mark, and the same in both languages.</summary>
    private static bool HasLetters(string text) =>
        WebUtility
            .HtmlDecode(text)
            .Split(
                (char[])[' ', '\n', '\r', '\t', '·', ':', '(', ')'],
                StringSplitOptions.RemoveEmptyEntries
            )
            .Any(word => word.Count(char.IsLetter) > 1 && !SameInBoth.Contains(word));

    [GeneratedRegex("<(style|script)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(?:aria-label|aria-description|title|placeholder|alt)=\"([^\"]*)\"")]
    private static partial Regex SpokenAttribute();
}
