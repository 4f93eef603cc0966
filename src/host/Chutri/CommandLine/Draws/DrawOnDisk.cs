using System.CommandLine;

namespace Chutri.CommandLine.Draws;

/// <summary>A draw as a file: whole under its name, or as it was.</summary>
internal static class DrawOnDisk
{
    public static byte[]? Read(ParseResult parsed, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception missing)
            when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(DrawCommandWords.CannotOpen(path));
            return null;
        }
    }

    public static bool Write(ParseResult parsed, string path, byte[] content, bool overwrite)
    {
        var part = path + ".part";
        try
        {
            // List and salt are secret until the visits are over.
            using (var stream = new FileStream(part, OwnersFile.Options()))
            {
                stream.Write(content);
            }

            File.Move(part, path, overwrite);
            return true;
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }

            parsed.InvocationConfiguration.Error.WriteLine(DrawCommandWords.CannotWrite(path));
            return false;
        }
    }
}
