using System.Net.Mime;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Chutri.Dissemination.Web;

/// <summary>Files of a form: several, each at most 50 MB; what is marked secret is refused before it is kept.</summary>
internal static class SentFiles
{
    public const string Field = "files";
    private const int Megabyte = 1024 * 1024;
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="act">From whoever may not do it, nothing is taken.</param>
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

        var errors = new List<FieldError>();
        var read = new List<SentFile>();
        var sent = (await request.ReadFormAsync(stop)).Files.Where(file =>
            file.Name == Field && file.FileName.Length > 0
        );
        foreach (var file in sent.Take(Lengths.Files))
        {
            if (file.Length == 0)
            {
                errors.Add(new(Field, SessionFieldWords.EmptyFile(file.FileName)));
                continue;
            }

            if (file.Length > Lengths.FileBytes)
            {
                errors.Add(
                    new(
                        Field,
                        SessionFieldWords.FileTooLarge(file.FileName, Lengths.FileBytes / Megabyte)
                    )
                );
                continue;
            }

            var name = PlainFileName.Of(file.FileName);
            var content = await UploadedBytes.Read(file, Lengths.FileBytes + 1, stop);
            if (SecretFiles.Refuse(content, name) is { } why)
            {
                errors.Add(new(Field, SessionFieldWords.SecretFile(name, why)));
            }

            read.Add(
                new(
                    name,
                    Types.TryGetContentType(name, out var type)
                        ? type
                        : MediaTypeNames.Application.Octet,
                    content
                )
            );
        }

        return errors.Count > 0 ? Refusal.Invalid(errors) : read;
    }
}
