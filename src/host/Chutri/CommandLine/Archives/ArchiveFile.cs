using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>An archive as a file: whole under its name, or not there.</summary>
internal static class ArchiveFile
{
    public static async Task<Outcome<ArchiveManifest>> Make(
        IServiceProvider services,
        FileInfo file,
        CancellationToken stop
    )
    {
        if (file.Exists)
        {
            return Refusal.Invalid("--to", ArchiveWords.FileIsThere(file.FullName));
        }

        if (file.Directory is not { Exists: true })
        {
            return Refusal.Invalid(
                "--to",
                ArchiveWords.NoSuchFolder(file.DirectoryName ?? file.FullName)
            );
        }

        var part = new FileInfo(file.FullName + ".part");
        try
        {
            ArchiveManifest manifest;
            // It holds keys and password hashes.
            await using (var stream = new FileStream(part.FullName, OwnersFile.Options()))
            {
                manifest = await services
                    .GetRequiredService<ArchiveWriter>()
                    .Write(stream, services.GetRequiredService<AuthorityClock>().Now(), stop);
                stream.Flush(flushToDisk: true);
            }

            File.Move(part.FullName, file.FullName);
            return manifest;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refusal.Invalid(
                "--to",
                ArchiveWords.FileNotWritten(file.FullName, failure.Message)
            );
        }
        finally
        {
            File.Delete(part.FullName);
        }
    }
}
