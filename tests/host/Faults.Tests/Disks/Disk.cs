using Chutri.Faults.Tests.Programs;

namespace Chutri.Faults.Tests.Disks;

/// <summary>A small disk of the test's own, really mounted. Where that is not permitted, the test is skipped and says so.</summary>
internal sealed class Disk : IAsyncDisposable
{
    private const string Why = "mounting a disk needs root";
    private readonly DirectoryInfo at = Directory.CreateTempSubdirectory("chutri-disk-");
    private string? image;

    public string Data => Path.Combine(at.FullName, "data");

    private string Filler => Path.Combine(at.FullName, "filler");

    public static async Task<Disk> InMemory(int megabytes)
    {
        var disk = new Disk();
        await Tool.Need(
            Why,
            "mount",
            "-t",
            "tmpfs",
            "-o",
            $"size={megabytes}m",
            "tmpfs",
            disk.at.FullName
        );
        return disk;
    }

    /// <summary>A file system that becomes read-only when it meets an error, as most servers' do.</summary>
    public static async Task<Disk> OfBlocks(int megabytes)
    {
        var disk = new Disk { image = Path.GetTempFileName() };
        await Tool.Need(Why, "truncate", "-s", $"{megabytes}M", disk.image);
        await Tool.Need(Why, "mkfs.ext4", "-q", "-F", disk.image);
        await Tool.Need(Why, "mount", "-o", "loop,errors=remount-ro", disk.image, disk.at.FullName);
        return disk;
    }

    /// <summary>To the last byte.</summary>
    public void Fill()
    {
        var block = new byte[4096];
        using var file = new FileStream(
            Filler,
            FileMode.Create,
            FileAccess.Write,
            FileShare.Read,
            0
        );
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    public void Free() => File.Delete(Filler);

    /// <summary>The kernel finds an error on it, and lets nobody write any more, whatever is open.</summary>
    public async Task Break()
    {
        var line = Array.Find(
            await File.ReadAllLinesAsync("/proc/mounts", TestContext.Current.CancellationToken),
            mount => mount.Contains(at.FullName)
        );
        var device = Path.GetFileName(line!.Split(' ')[0]);
        await Tool.Need(
            "the kernel makes no errors on request",
            "sh",
            "-c",
            $"echo test > /sys/fs/ext4/{device}/trigger_fs_error"
        );
    }

    /// <summary>Taken off and mounted anew, as after a repair.</summary>
    public async Task Repair()
    {
        (await Tool.Runs("umount", at.FullName)).ShouldBeTrue();
        await Tool.Runs("fsck.ext4", "-p", image!); // leaves with 1 where it mended something
        (
            await Tool.Runs("mount", "-o", "loop,errors=remount-ro", image!, at.FullName)
        ).ShouldBeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        await Tool.Runs("umount", "-l", at.FullName);
        at.Delete(recursive: true);
        if (image is not null)
        {
            File.Delete(image);
        }
    }
}
