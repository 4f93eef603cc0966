using System.Reflection;
using Chutri.DocumentReading;
using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Docs;

/// <summary>Every problem that the API can answer with, by its code.</summary>
internal static class ProblemCatalogue
{
    private static readonly Words Missing = new(
        "Không có điều được hỏi; câu trả lời nêu rõ là gì.",
        "What was asked for is not there; the answer says what it is."
    );

    private static readonly Lazy<IReadOnlyList<ListedProblem>> Listed = new(Read);

    public static IReadOnlyList<ListedProblem> All => Listed.Value;

    private static IReadOnlyList<ListedProblem> Read()
    {
        var invalid = Refusal.Invalid([]);
        ListedProblem[] common =
        [
            new(invalid.Code, invalid.Kind.Status(), invalid.Sentence, "Platform"),
            new(DoorProblems.NotFound.Code, DoorProblems.NotFound.Status, Missing, "Platform"),
            .. DoorProblems
                .All.Where(problem => problem != DoorProblems.NotFound)
                .Select(problem => new ListedProblem(
                    problem.Code,
                    problem.Status,
                    problem.Sentence,
                    "Platform"
                )),
        ];
        return
        [
            .. common
                .Concat(
                    RefusalSamples
                        .In(Assemblies())
                        .Select(sample => new ListedProblem(
                            sample.Refusal.Code,
                            StatusOf(sample.Refusal, sample.From),
                            sample.Refusal.Sentence,
                            sample.From.Assembly.GetName().Name!.Replace("Chutri.", "")
                        ))
                )
                .Concat(Unread())
                .Where(problem => char.IsAsciiLetterLower(problem.Code[0]))
                .DistinctBy(problem => problem.Code)
                .OrderBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Who is not known at all hears another status than who may not.</summary>
    private static int StatusOf(Refusal refusal, Type from) =>
        from.Name is "TokenRefusals" ? StatusCodes.Status401Unauthorized : refusal.Kind.Status();

    /// <summary>A file that cannot be read is refused for the reason that the reader gives.</summary>
    private static IEnumerable<ListedProblem> Unread() =>
        RefusalSamples
            .Made<ReadingFailure>(typeof(ReadingFailures))
            .Select(failure => new ListedProblem(
                "documents-" + failure.Code,
                failure.Code == ReadingFailures.SecretDocument
                    ? StatusCodes.Status403Forbidden
                    : StatusCodes.Status422UnprocessableEntity,
                new(failure.Vietnamese, failure.English),
                "Documents"
            ));

    private static IEnumerable<Assembly> Assemblies() =>
        [
            typeof(Refusal).Assembly,
            .. ChutriModules.All.Select(module => module.GetType().Assembly),
            typeof(ProblemCatalogue).Assembly,
        ];
}

/// <param name="Sentence">As it reads about some invented thing.</param>
/// <param name="From">Whose it is.</param>
public sealed record ListedProblem(string Code, int Status, Words Sentence, string From);
