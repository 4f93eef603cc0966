namespace Chutri.ArchitectureTests.Reading;

/// <summary>In which argument of which call a position of a C# file stands.</summary>
internal static class Arguments
{
    /// <summary>
    /// The calls around a position, innermost first, with the ranges of all their arguments and which of them holds the position.
    /// Goes out through grouping, indexers and switch expressions; stops at a statement or a body.
    /// </summary>
    public static IEnumerable<CallAround> Around(CSharpText file, int position)
    {
        for (var open = Opening(file, position); open >= 0; open = Opening(file, open))
        {
            if (file.Code[open] is '{' && Before(file, open) is not "switch")
            {
                yield break;
            }

            if (file.Code[open] is '(')
            {
                var ranges = Split(file, open);
                var place = ranges.FindIndex(range =>
                    range.Start.Value <= position && position < range.End.Value
                );
                yield return new(Before(file, open), ranges, place);
            }
        }
    }

    private static int Opening(CSharpText file, int position)
    {
        var depth = 0;
        for (var at = position - 1; at >= 0; at--)
        {
            switch (file.Code[at])
            {
                case ')' or ']' or '}':
                    depth++;
                    break;
                case '(' or '[' or '{' when depth == 0:
                    return at;
                case '(' or '[' or '{':
                    depth--;
                    break;
                case ';' when depth == 0:
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }

    private static List<Range> Split(CSharpText file, int open)
    {
        List<Range> ranges = [];
        var (depth, start) = (0, open + 1);
        for (var at = open + 1; at < file.Code.Length; at++)
        {
            var sign = file.Code[at];
            if (depth == 0 && sign is ',' or ')' && depth == 0)
            {
                ranges.Add(start..at);
                start = at + 1;
                if (sign is ')')
                {
                    break;
                }
            }

            depth += sign switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
        }

        return ranges;
    }

    /// <summary>The word that stands before an opening sign: what is called, or what the body belongs to.</summary>
    private static string Before(CSharpText file, int open)
    {
        var end = open;
        while (end > 0 && char.IsWhiteSpace(file.Code[end - 1]))
        {
            end--;
        }

        var start = end;
        while (
            start > 0 && (char.IsLetterOrDigit(file.Code[start - 1]) || file.Code[start - 1] is '_')
        )
        {
            start--;
        }

        return file.Code[start..end].ToString();
    }
}

internal sealed record CallAround(string Name, IReadOnlyList<Range> Arguments, int Place);
