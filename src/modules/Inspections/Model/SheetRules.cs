using Chutri.SelfReview;

namespace Chutri.Inspections.Model;

/// <param name="Current">What stands; null where nobody answered, or answers differ and none was chosen.</param>
/// <param name="Differing">Answers of different people that do not agree, and of which none was chosen.</param>
/// <param name="Choice">How an earlier difference was settled.</param>
/// <param name="Others">Answers that stand beside the current one or were replaced, the newest first.</param>
/// <param name="NeedsEvidence">The answer needs evidence, and there is neither remark nor photograph.</param>
internal sealed record SheetLine(
    PublishedQuestion Question,
    bool IsAsked,
    SheetEntry? Current,
    IReadOnlyList<SheetEntry> Differing,
    SheetChoice? Choice,
    IReadOnlyList<SheetEntry> Others,
    IReadOnlyList<SheetEntry> Photos,
    bool NeedsEvidence
);

/// <summary>What a sheet says after all that was handed in, in whatever order it came.</summary>
internal static class SheetRules
{
    public static IReadOnlyList<SheetLine> Lines(
        IReadOnlyList<PublishedQuestion> questions,
        IReadOnlyList<SheetEntry> entries,
        IReadOnlyList<SheetChoice> choices
    )
    {
        var standing = entries.Where(entry => entry.Stands).ToLookup(entry => entry.Question);
        var chosen = choices.ToLookup(choice => choice.Question);
        var lines = new List<SheetLine>(questions.Count);
        var answers = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var question in questions)
        {
            // What hangs on a question that was not asked is not asked either; while answers differ, what any of them asks for is.
            var asked =
                question.AskedWhen is not { Question: { } earlier } when
                || (
                    answers.GetValueOrDefault(earlier) is { Count: > 0 } said
                        ? said.Any(when.HoldsFor)
                        : when.HoldsFor(null)
                );
            var line = Line(question, asked, standing[question.Code], chosen[question.Code]);
            lines.Add(line);
            if (asked)
            {
                answers[question.Code] = line.Current is { } current
                    ? [current.Answer]
                    : [.. line.Differing.Select(entry => entry.Answer)];
            }
        }

        return lines;
    }

    private static SheetLine Line(
        PublishedQuestion question,
        bool asked,
        IEnumerable<SheetEntry> entries,
        IEnumerable<SheetChoice> choices
    )
    {
        var all = entries.ToList();
        var answers = all.Where(entry => entry.Kind is EntryKind.Answer).ToList();
        List<SheetEntry> last =
        [
            .. answers
                .GroupBy(entry => entry.By)
                .Select(own => own.MaxBy(entry => (entry.Corrected, entry.Order))!)
                .Where(entry => entry.Answer.Length > 0)
                .OrderBy(entry => entry.Corrected),
        ];
        var choice = choices.MaxBy(one => one.At);
        var settled = choice is null ? null : answers.Find(entry => entry.Id == choice.Entry);
        // A different answer that came after the choice was not before whoever chose.
        var isSettled =
            settled is not null
            && last.TrueForAll(entry =>
                entry.Answer == settled.Answer || entry.CountsFrom <= choice!.At
            );
        var differ = !isSettled && last.DistinctBy(entry => entry.Answer).Count() > 1;
        var current =
            isSettled ? settled
            : differ ? null
            : last.LastOrDefault();
        var photos = all.Where(entry => entry.Kind is EntryKind.Photo).ToList();
        return new(
            question,
            asked,
            current,
            differ ? last : [],
            isSettled ? choice : null,
            [
                .. answers
                    .Where(entry => entry != current && !(differ && last.Contains(entry)))
                    .OrderByDescending(entry => entry.Corrected),
            ],
            photos,
            current is not null
                && question.NeedsEvidence(current.Answer)
                && current.Remark.Length == 0
                && photos.Count == 0
        );
    }
}
