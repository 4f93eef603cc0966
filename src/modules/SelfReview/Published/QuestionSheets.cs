using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview;

/// <summary>The question sheets that are kept as editions, and files of the same form, for whoever asks questions of its own.</summary>
public sealed class QuestionSheets(AppDatabase db)
{
    /// <summary>Most questions that one sheet can have.</summary>
    public const int Most = Lengths.MostQuestions;

    /// <summary>Editions that were put in force, today's first; those on trial are left out.</summary>
    public async Task<IReadOnlyList<PublishedSheet>> Read(CancellationToken stop)
    {
        var rows = await db.Set<Edition>()
            .AsNoTracking()
            .Where(one => one.Kind == EditionKind.Questions && one.State != EditionState.Draft)
            .OrderByDescending(one => one.Number)
            .Select(one => new
            {
                one.Id,
                one.Number,
                one.Source,
                one.Lines,
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(one => new PublishedSheet(one.Id, one.Number, one.Source, one.Lines)),
        ];
    }

    /// <summary>Null where there is no such edition, or it is still on trial.</summary>
    public async Task<PublishedQuestions?> Of(Guid edition, CancellationToken stop)
    {
        var found = await db.Set<Edition>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one =>
                    one.Id == edition
                    && one.Kind == EditionKind.Questions
                    && one.State != EditionState.Draft,
                stop
            );
        return found is null
            ? null
            : new(
                $"{found.Source} ({found.Number})",
                [.. found.ReadQuestions().Select(PublishedQuestion.Of)]
            );
    }

    /// <summary>A workbook or CSV file with the columns of a question sheet, or everything that is wrong with it at once.</summary>
    public static Outcome<PublishedQuestions> File(string fileName, byte[] content) =>
        EditionUpload
            .Read(nameof(EditionKind.Questions), fileName, fileName, content)
            .Then<PublishedQuestions>(file => new PublishedQuestions(
                fileName,
                [.. file.Questions.Select(PublishedQuestion.Of)]
            ));
}

/// <param name="Source">Which document it comes from.</param>
/// <param name="Questions">How many it has.</param>
public sealed record PublishedSheet(Guid Id, int Number, string Source, int Questions);

/// <param name="Source">Which document or file they come from.</param>
public sealed record PublishedQuestions(string Source, IReadOnlyList<PublishedQuestion> Questions);
