using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Chutri.Platform.Web;

/// <summary>
/// Files beside the fields of a form: at most <see cref="MostFiles"/>, each at most <see cref="MostBytes"/>; what is marked secret
/// is refused before it is kept.
/// </summary>
public static class SentFiles
{
    public const int MostFiles = 20;
    public const int MostBytes = 50 * Megabyte;
    private const int Megabyte = 1024 * 1024;
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <returns>The files, none where none were sent; or all that is wrong with them.</returns>
    /// <param name="context">Of the request.</param>
    /// <param name="act">What they are sent for: from whoever may not do it, nothing is taken.</param>
    /// <param name="refuse">Why a file of this content and name may not come in at all; null where it may.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<Outcome<IReadOnlyList<SentFile>>> Read(
        HttpContext context,
        Act act,
        Func<ReadOnlyMemory<byte>, string, Words?> refuse,
        CancellationToken stop
    )
    {
        var (request, caller) = (context.Request, context.Features.Get<Caller>()!);
        if (!caller.Has(act))
        {
            return PlatformRefusals.RoleMayNot(act, caller);
        }

        if (!request.HasFormContentType)
        {
            return Array.Empty<SentFile>();
        }

        IFormFile[] files =
        [
            .. (await request.ReadFormAsync(stop)).Files.Where(file =>
                file.Name == SentFile.Field && file.FileName.Length > 0
            ),
        ];
        var problems = Problems(files).ToList();
        if (problems.Count > 0)
        {
            return Refusal.Invalid(problems);
        }

        var read = new List<SentFile>();
        var secret = new List<FieldError>();
        foreach (var file in files)
        {
            var name = PlainFileName.Of(file.FileName);
            var content = await UploadedBytes.Read(file, MostBytes + 1, stop);
            if (refuse(content, name) is { } why)
            {
                secret.Add(new(SentFile.Field, SentFileWords.Secret(file.FileName, why)));
            }

            read.Add(new(name, TypeOf(name), content));
        }

        return secret.Count > 0 ? Refusal.Invalid(secret) : read;
    }

    /// <summary>The request with its files, or all that is wrong at once: with the files and with what was typed beside them.</summary>
    public static Outcome<T> With<T>(
        this Outcome<IReadOnlyList<SentFile>> files,
        Func<IReadOnlyList<SentFile>, Outcome<T>> parse
    ) =>
        files.Refusal is { Kind: RefusalKind.Invalid } bad
            ? Both(bad, parse([]).Refusal)
            : files.Then(parse);

    /// <summary>The same where the database is asked about what was typed.</summary>
    public static async Task<Outcome<T>> With<T>(
        this Outcome<IReadOnlyList<SentFile>> files,
        Func<IReadOnlyList<SentFile>, Task<Outcome<T>>> parse
    ) =>
        files.Refusal is not { } bad ? await parse(files.Value)
        : bad.Kind is RefusalKind.Invalid ? Both(bad, (await parse([])).Refusal)
        : bad;

    private static Refusal Both(Refusal bad, Refusal? typed) =>
        typed is { Kind: RefusalKind.Invalid }
            ? Refusal.Invalid([
                .. typed.Fields.Where(error => error.Field != SentFile.Field),
                .. bad.Fields,
            ])
            : bad;

    private static IEnumerable<FieldError> Problems(IFormFile[] files)
    {
        if (files.Length > MostFiles)
        {
            yield return new(SentFile.Field, SentFileWords.TooMany(MostFiles));
        }

        foreach (var file in files)
        {
            if (file.Length > MostBytes)
            {
                yield return new(
                    SentFile.Field,
                    SentFileWords.TooLarge(file.FileName, MostBytes / Megabyte)
                );
            }
            else if (file.Length == 0)
            {
                yield return new(SentFile.Field, SentFileWords.Empty(file.FileName));
            }
        }
    }

    /// <summary>By the ending, not by what the sender says: it is sent to everybody who fetches the file.</summary>
    private static string TypeOf(string name) =>
        Types.TryGetContentType(name, out var type) ? type : MediaTypeNames.Application.Octet;
}
