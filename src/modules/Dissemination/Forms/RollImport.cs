using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Forms;

/// <summary>A spreadsheet of who was there, as a request; or everything that is wrong with it at once.</summary>
internal static class RollImport
{
    public static async Task<Outcome<RecordRollRequest>> Parse(
        string code,
        IReadOnlyList<SentFile> files,
        ShowSession sessions,
        FieldReader read,
        CancellationToken stop
    )
    {
        if (files is not [var file, ..])
        {
            return Refusal.Invalid("files", SessionFieldWords.Files);
        }

        var (rows, problem) = RollSheet.Read(file.Content);
        if (problem is not null)
        {
            return Refusal.Invalid("files", problem);
        }

        var audience = await sessions.AudienceByCode(code, [.. rows.Select(row => row.Code)], stop);
        var people = RollSheet.People(rows, audience, read);
        return read.Answer(() => new RecordRollRequest(code, AttendanceWay.File, people, [file]));
    }
}
