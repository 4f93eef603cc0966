using System.Net.Mime;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Chutri.Documents;

/// <summary>A file as it came in by whatever door.</summary>
/// <param name="Name">As it may be kept and shown.</param>
/// <param name="MediaType">By the ending of its name.</param>
/// <param name="Content">The whole of it.</param>
public sealed record SentFile(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>Made once, where the file comes in.</summary>
    public string Sha256 { get; } = FileStore.Digest(Content.Span);
}

/// <summary>
/// Files beside the fields of a form: at most <see cref="MostFiles"/>, each at most <see cref="MostBytes"/>; what is marked secret
/// is refused before it is kept.
/// </summary>
public static class SentFiles
{
    /// <summary>The field in which they are sent.</summary>
    public const string Field = "files";

    public const int MostFiles = 20;
    public const int MostBytes = 50 * Megabyte;
    private const int Megabyte = 1024 * 1024;
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <returns>The files, none where none were sent; or all that is wrong with them.</returns>
    /// <param name="context">Of the request.</param>
    /// <param name="act">What they are sent for: from whoever may not do it, nothing is taken.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<Outcome<IReadOnlyList<SentFile>>> Read(
        HttpContext context,
        Act act,
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
                file.Name == Field && file.FileName.Length > 0
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
            if (SecretFiles.Refuse(content, name) is { } why)
            {
                secret.Add(new(Field, SentFileWords.Secret(file.FileName, why)));
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
            ? Refusal.Invalid([.. typed.Fields.Where(error => error.Field != Field), .. bad.Fields])
            : bad;

    private static IEnumerable<FieldError> Problems(IFormFile[] files)
    {
        if (files.Length > MostFiles)
        {
            yield return new(Field, SentFileWords.TooMany(MostFiles));
        }

        foreach (var file in files)
        {
            if (file.Length > MostBytes)
            {
                yield return new(
                    Field,
                    SentFileWords.TooLarge(file.FileName, MostBytes / Megabyte)
                );
            }
            else if (file.Length == 0)
            {
                yield return new(Field, SentFileWords.Empty(file.FileName));
            }
        }
    }

    /// <summary>By the ending, not by what the sender says: it is sent to everybody who fetches the file.</summary>
    private static string TypeOf(string name) =>
        Types.TryGetContentType(name, out var type) ? type : MediaTypeNames.Application.Octet;
}

/// <summary>What is wrong with a sent file, and what to do.</summary>
internal static class SentFileWords
{
    public static Words Secret(string name, Words why) =>
        new($"Tệp {name}: {why.Vietnamese}", $"The file {name}: {why.English}");

    public static Words Empty(string name) =>
        new(
            $"Tệp {name} rỗng. Hãy bỏ tệp này ra hoặc chọn bản có nội dung.",
            $"The file {name} is empty. Leave it out, or choose one that has content."
        );

    public static Words TooLarge(string name, int megabytes) =>
        new(
            $"Tệp {name} lớn hơn {megabytes} MB. Hãy chia nhỏ hoặc nén lại.",
            $"The file {name} is larger than {megabytes} MB. Split or compress it."
        );

    public static Words TooMany(int most) =>
        new($"Mỗi lần nhận nhiều nhất {most} tệp.", $"At most {most} files at a time.");
}
