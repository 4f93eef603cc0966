using System.Runtime.CompilerServices;

namespace Chutri.Testing.Libraries;

/// <summary>
/// The example of a library's README beside the lines of a test between its two marks: word for word, but for spaces and for the commas that the
/// formatter puts at the ends of lists.
/// </summary>
internal static class ReadmeExample
{
    internal static void IsCompiled(string library, [CallerFilePath] string test = "") =>
        Words(Shown(library))
            .ShouldBe(
                Words(
                    File.ReadAllText(test)
                        .ReplaceLineEndings("\n")
                        .Split("// <readme>\n")[1]
                        .Split("// </readme>")[0]
                )
            );

    private static string Shown(string library) =>
        Resource
            .Text("README.md")
            .Split("```csharp\n")[1]
            .Split("```")[0]
            .Replace($"using {library};\n", "", StringComparison.Ordinal);

    private static string Words(string code) =>
        string.Concat(code.Where(letter => !char.IsWhiteSpace(letter) && letter != ','));
}
