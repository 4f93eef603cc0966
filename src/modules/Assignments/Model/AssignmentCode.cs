using System.Globalization;
using System.Text.RegularExpressions;

namespace Chutri.Assignments.Model;

/// <summary>The readable code of an assignment: <c>NV-2026-000123</c> ("NV" for nhiệm vụ).</summary>
internal static partial class AssignmentCode
{
    public static string Of(int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"NV-{year:0000}-{number:000000}");

    public static string CounterName(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"assignments.{year}");

    /// <summary>The code in its one spelling: small letters, spaces and missing zeros are forgiven. Null where it is none.</summary>
    public static string? Read(string? text)
    {
        var match = Shape().Match(text ?? "");
        return match.Success
            ? Of(
                int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
                long.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)
            )
            : null;
    }

    /// <summary>As <see cref="Read"/>; what is no code stays as it is, and no assignment has it.</summary>
    public static string Spelled(string text) => Read(text) ?? text;

    [GeneratedRegex(
        @"^\s*NV[\s-]*([0-9]{4})[\s-]+([0-9]{1,9})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Shape();
}
