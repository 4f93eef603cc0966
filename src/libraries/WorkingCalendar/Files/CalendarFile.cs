using System.Text.Json;

namespace Chutri.WorkingCalendar;

/// <summary>Reads an edition from its JSON file; the README of this library shows the format.</summary>
public static class CalendarFile
{
    private const string Newest = "2026.2";

    /// <summary>The labels of the editions shipped with the library, oldest first. An edition once shipped stays, so that its deadlines can be computed again.</summary>
    public static IReadOnlyList<string> ShippedVersions { get; } = ["2026.1", Newest];

    /// <summary>The newest edition of Vietnamese public bodies shipped with the library.</summary>
    public static CalendarEdition Vietnam() => Shipped(Newest);

    /// <summary>A shipped edition.</summary>
    /// <param name="version">One of <see cref="ShippedVersions"/>.</param>
    /// <exception cref="ArgumentException">There is none of this label.</exception>
    public static CalendarEdition Shipped(string version)
    {
        var reading = Read(ShippedText(version));
        return reading.Edition
            ?? throw new InvalidOperationException(
                $"The shipped calendar {version} is wrong: {string.Join(" ", reading.Problems.Select(problem => problem.Say().English))}"
            );
    }

    /// <summary>The text of a shipped edition: what an administrator begins with.</summary>
    /// <param name="version">One of <see cref="ShippedVersions"/>.</param>
    /// <exception cref="ArgumentException">There is none of this label.</exception>
    public static byte[] ShippedText(string version)
    {
        using var stream =
            typeof(CalendarFile).Assembly.GetManifestResourceStream($"{version}.json")
            ?? throw new ArgumentException(
                $"No edition {version} is shipped; there are {string.Join(", ", ShippedVersions)}.",
                nameof(version)
            );
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return text.ToArray();
    }

    /// <summary>Reads one edition; whatever is wrong with the text is in the answer, all of it.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    public static CalendarReading Read(ReadOnlySpan<byte> json)
    {
        JsonPlace text;
        try
        {
            text = JsonTree.Read(json);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            var line = failure is JsonException { LineNumber: { } number } ? (int)number + 1 : 1;
            return new(null, [new(line, FileWords.NotJson)]);
        }

        var reader = new EditionReader();
        var edition = reader.Read(text);
        var problems = reader.Problems(edition);
        return problems.Count > 0 ? new(null, problems) : new(edition, []);
    }
}
