namespace Chutri.Platform;

/// <summary>A file for as long as it is open, under a name that nobody knows; gone when it is closed, or when the process ends.</summary>
public static class TemporaryFile
{
    private const int BufferInBytes = 64 * 1024;

    public static FileStream Open() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferInBytes,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
}
