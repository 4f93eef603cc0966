using System.Text.RegularExpressions;

namespace Chutri.Benchmarks.Data;

internal static partial class CodePattern
{
    [GeneratedRegex("([Nn][Vv]-[0-9]{4}-)([0-9]{6})")]
    public static partial Regex Code();
}
