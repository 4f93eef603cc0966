using System.Diagnostics;
using System.Globalization;

namespace Chutri.DocumentReading.Files;

/// <summary>A file turned into another by a program of the machine, bound in time, memory and network.</summary>
internal static class Converted
{
    /// <summary>A .doc, .odt or .rtf as .docx; null where the program could not make it.</summary>
    internal static byte[]? ToWord(
        ReadOnlyMemory<byte> content,
        string ending,
        OutsideTools tools
    ) =>
        InFolder(folder =>
        {
            var source = Path.Combine(folder, "in" + ending);
            Write(source, content);
            Run(
                tools,
                folder,
                tools.Office!,
                "-env:UserInstallation=file://" + folder + "/profile",
                "--headless",
                "--norestore",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                folder,
                source
            );
            return ReadIfMade(Path.Combine(folder, "in.docx"));
        });

    /// <summary>A scan as the table of its words that Tesseract writes; null where none could be made.</summary>
    internal static byte[]? RecognisedWords(ReadOnlyMemory<byte> content, OutsideTools tools) =>
        InFolder(folder =>
        {
            var source = Path.Combine(folder, "in.pdf");
            Write(source, content);
            var page = Path.Combine(folder, "page");
            if (!Run(tools, folder, tools.Pages!, "-r", "300", "-gray", "-png", source, page))
            {
                return null;
            }

            var list = Path.Combine(folder, "pages.txt");
            var pages = Directory.GetFiles(folder, "page*.png").Order(StringComparer.Ordinal);
            File.WriteAllLines(list, pages);
            Run(
                tools,
                folder,
                tools.Recognition!,
                list,
                Path.Combine(folder, "out"),
                "-l",
                "vie",
                "tsv"
            );
            return ReadIfMade(Path.Combine(folder, "out.tsv"));
        });

    /// <summary>Whether this machine lets a program be run without network and with bounds.</summary>
    internal static bool CanBeBound() =>
        InFolder(folder =>
            Run(new OutsideTools { Longest = TimeSpan.FromSeconds(10) }, folder, "true") ? [] : null
        )
            is not null;

    private static byte[]? InFolder(Func<string, byte[]?> work)
    {
        var root = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(root, "chutri-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(folder);
            return work(folder);
        }
        catch (Exception problem)
            when (problem
                    is IOException
                        or UnauthorizedAccessException
                        or System.ComponentModel.Win32Exception
            )
        {
            return null;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // It could not be made either.
        }
        catch (IOException)
        {
            // A program that was stopped may still be letting go of a file; the folder lies in memory or is swept with others.
        }
    }

    private static void Write(string path, ReadOnlyMemory<byte> content)
    {
        using var file = File.Create(path);
        file.Write(content.Span);
    }

    private static byte[]? ReadIfMade(string path) =>
        File.Exists(path) ? File.ReadAllBytes(path) : null;

    private static bool Run(
        OutsideTools tools,
        string folder,
        string program,
        params string[] arguments
    )
    {
        var seconds = Math.Max(1, (int)tools.Longest.TotalSeconds);
        var start = new ProcessStartInfo("prlimit")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        string[] bounds =
        [
            "--data=" + tools.MostMemoryInBytes.ToString(CultureInfo.InvariantCulture),
            "--cpu=" + (seconds * 2).ToString(CultureInfo.InvariantCulture),
            "unshare",
            "--map-root-user",
            "--net",
            "--pid",
            "--fork",
            "--kill-child",
            program,
        ];
        foreach (var argument in bounds.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["HOME"] = folder;
        start.Environment["OMP_THREAD_LIMIT"] = "2";
        using var process = Process.Start(start);
        if (process is null)
        {
            return false;
        }

        process.StandardInput.Close();
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(tools.Longest))
        {
            return process.ExitCode == 0;
        }

        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return false;
    }
}
