using System.Net.Mime;
using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Chutri.Assignments.Web;

/// <summary>Evidence files of a request: several, each at most 50 MB.</summary>
internal static class UploadedFiles
{
    public const string Field = "files";
    private const int Megabyte = 1024 * 1024;
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="act">What they are handed in for: from whoever may not do it, nothing is taken.</param>
    public static async Task<Outcome<IReadOnlyList<HandedInFile>>> Read(
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
            return Array.Empty<HandedInFile>();
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

        var read = new List<HandedInFile>();
        var secret = new List<FieldError>();
        foreach (var file in files)
        {
            var name = PlainFileName.Of(file.FileName);
            var content = await UploadedBytes.Read(file, Lengths.EvidenceBytes + 1, stop);
            if (SecretFiles.Refuse(content, name) is { } why)
            {
                secret.Add(new(Field, FormWords.SecretFile(file.FileName, why)));
            }

            read.Add(new(name, TypeOf(name), content));
        }

        return secret.Count > 0 ? Refusal.Invalid(secret) : read;
    }

    /// <summary>The request with its files, or all that is wrong at once: with the files and with what was typed beside them.</summary>
    public static Outcome<T> With<T>(
        this Outcome<IReadOnlyList<HandedInFile>> files,
        Func<IReadOnlyList<HandedInFile>, Outcome<T>> parse
    ) =>
        files.Refusal is not { Kind: RefusalKind.Invalid } bad ? files.Then(parse)
        : parse([]).Refusal is { Kind: RefusalKind.Invalid } typed
            ? Refusal.Invalid([.. typed.Fields.Where(error => error.Field != Field), .. bad.Fields])
        : bad;

    private static IEnumerable<FieldError> Problems(IFormFile[] files)
    {
        if (files.Length > Lengths.EvidenceFiles)
        {
            yield return new(Field, FormWords.TooManyFiles(Lengths.EvidenceFiles));
        }

        foreach (var file in files)
        {
            if (file.Length > Lengths.EvidenceBytes)
            {
                yield return new(
                    Field,
                    FormWords.FileTooLarge(file.FileName, Lengths.EvidenceBytes / Megabyte)
                );
            }
            else if (file.Length == 0)
            {
                yield return new(Field, FormWords.EmptyFile(file.FileName));
            }
        }
    }

    /// <summary>By the ending, not by what the sender says: it is sent to everybody who fetches the file.</summary>
    private static string TypeOf(string name) =>
        Types.TryGetContentType(name, out var type) ? type : MediaTypeNames.Application.Octet;
}
