using System.Text.Json;
using Chutri.ArchitectureTests.Reading;
using Chutri.Platform;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>Each kind of fact is announced once under its module's name, reads back as it was written, and says itself in both languages.</summary>
internal static class FactsAreAnnounced
{
    private static readonly Caller Somebody = Caller.Program;
    private static readonly Moment Now = new(
        new DateTime(2026, 11, 25, 2, 0, 0, DateTimeKind.Utc),
        new DateOnly(2026, 11, 25)
    );

    public static IReadOnlyList<string> Broken(
        IEnumerable<Type> bodies,
        IReadOnlyCollection<FactKind> kinds
    ) =>
        [
            .. bodies
                .Where(body => kinds.Count(kind => kind.Body == body) != 1)
                .Select(body =>
                    $"{body.Name} is announced {kinds.Count(kind => kind.Body == body)} times"
                ),
            .. kinds
                .GroupBy(kind => kind.Code)
                .Where(same => same.Count() > 1)
                .Select(same => $"the code {same.Key} is given {same.Count()} times"),
            .. kinds
                .Where(kind =>
                    !kind.Code.StartsWith(ModuleOf(kind.Body) + ".", StringComparison.Ordinal)
                )
                .Select(kind => $"{kind.Code} does not begin with {ModuleOf(kind.Body)}"),
            .. kinds.DistinctBy(kind => kind.Code).SelectMany(ReadBack),
        ];

    private static IEnumerable<string> ReadBack(FactKind kind)
    {
        var catalogue = new FactCatalogue([kind]);
        foreach (var present in (bool[])[true, false])
        {
            var body = (FactBody)Samples.Make(kind.Body, present)!;
            var written = catalogue.Write(body, Somebody, Now);
            var read = catalogue.Read(written);
            if (
                Plain(read) != Plain(body)
                || read.Sentence() != body.Sentence()
                || read.Why != body.Why
                || !read.About.SequenceEqual(body.About)
            )
            {
                yield return $"{kind.Code} does not read back as it was written";
            }

            foreach (var problem in Sentences.Broken([new(kind.Code, body.Sentence())]))
            {
                yield return problem;
            }
        }
    }

    private static string Plain(FactBody body) => JsonSerializer.Serialize(body, body.GetType());

    private static string ModuleOf(Type body) =>
        body.Assembly.GetName().Name!.Split('.')[^1].ToLowerInvariant();
}
