using System.Globalization;

namespace Chutri.Host.Tests;

/// <summary>The table <c>PageBudgets.txt</c>: how many statements one page, or one question to the API, may send.</summary>
internal static class PageBudgets
{
    public const string File = "tests/host/Host.Tests/PageBudgets.txt";

    public static IReadOnlyDictionary<string, int> Read()
    {
        using var stream = typeof(PageBudgets).Assembly.GetManifestResourceStream(
            "PageBudgets.txt"
        )!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(row => row[1], row => int.Parse(row[0], CultureInfo.InvariantCulture));
    }

    /// <summary>Filters are of one kind with the page they filter.</summary>
    public static string RowOf(string address) => Kinds.Of(address.Split('?')[0]);
}
