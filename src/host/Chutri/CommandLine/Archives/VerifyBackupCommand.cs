using System.CommandLine;
using Chutri.Platform;
using Microsoft.Data.Sqlite;

namespace Chutri.CommandLine;

/// <summary><c>chutri verify-backup FILE</c>: restores into a scratch place, compares every row, and asks the doctor there.</summary>
internal static class VerifyBackupCommand
{
    public static Command Make()
    {
        var command = new Command("verify-backup", ArchiveWords.VerifyVerb.ToString());
        var file = ArchiveWords.FileArgument();
        command.Add(file);
        command.SetAction((parsed, stop) => Verify(parsed.GetValue(file)!, stop));
        return command;
    }

    private static async Task<int> Verify(FileInfo archive, CancellationToken stop)
    {
        var scratch = Directory.CreateTempSubdirectory("chutri-verify-");
        try
        {
            List<(ILaw Law, LawFinding Finding)> findings = [];
            var loaded = await Restoring.Into(
                StoragePlace.InFolder(scratch.FullName).Value,
                archive,
                async services => findings = await DoctorCommand.Check(services, stop),
                stop
            );
            if (loaded.Refusal is { } refusal)
            {
                Exit.Refused(refusal);
                return Exit.FoundWrong;
            }

            DoctorCommand.Print(findings);
            Console.WriteLine(ArchiveWords.Verified(loaded.Value.Rows, loaded.Value.Tables.Count));
            return DoctorCommand.Status(findings);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            scratch.Delete(recursive: true);
        }
    }
}
