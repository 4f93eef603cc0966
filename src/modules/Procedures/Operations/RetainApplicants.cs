using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Who handed a file in is needed as long as the file can be asked about; when and how it was settled stays.</summary>
internal sealed class RetainApplicants(AppDatabase db, CaseKeeping cases) : IRetain
{
    /// <summary>The rest in the minutes after: each case is read and written whole.</summary>
    private const int AtOnce = 200;

    public static RetentionRule TheRule { get; } =
        new(
            "procedures.applicants",
            new(
                "thông tin người nộp hồ sơ tại một cửa",
                "particulars of those who handed files in"
            ),
            new(
                "từ khi trả kết quả, từ chối hoặc dừng hồ sơ; người nộp không quay lại thì từ khi yêu cầu bổ sung hoặc có kết quả",
                "after the result was handed out, or the file refused or stopped; where the applicant never comes back, after more was asked for or the result was ready"
            ),
            new(
                "Xóa họ tên, điện thoại, số định danh, địa chỉ, người nhận kết quả, nội dung ghi trên phiếu, trong văn bản xin lỗi và những gì đã điền, hỏi, trả lời khi giải quyết hồ sơ. Mã hồ sơ, thủ tục, các mốc thời gian và số liệu còn nguyên.",
                "Name, telephone, identity, address, who took the result, what was written about the file on papers and in letters, and what was filled in, asked and answered in its case are taken out. Code, procedure, dates and figures stand."
            ),
            new(
                "Luật số 91/2025/QH15: không giữ lâu hơn mục đích",
                "Law 91/2025/QH15: not kept longer than needed"
            ),
            KeptFor.Years(5)
        )
        {
            Bounds = new(1, 20),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var over = await Over(before)
            .OrderBy(one => one.Id)
            .Take(AtOnce)
            .Select(one => new { one.Id, one.Case })
            .ToListAsync(stop);
        foreach (var one in over)
        {
            if (one.Case is { } way)
            {
                await cases.TakeOut(way, stop);
            }
        }

        Guid[] dossiers = [.. over.Select(one => one.Id)];
        await TakeOutOfLetters(dossiers, stop);
        return await db.Set<Dossier>()
            .Where(one => dossiers.Contains(one.Id))
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(one => one.ApplicantName, (string?)null)
                        .SetProperty(one => one.ApplicantPhone, (string?)null)
                        .SetProperty(one => one.ApplicantIdentity, (string?)null)
                        .SetProperty(one => one.ApplicantAddress, (string?)null)
                        .SetProperty(one => one.ApplicantFolded, (string?)null)
                        .SetProperty(one => one.HandedTo, (string?)null)
                        .SetProperty(one => one.Note, (string?)null),
                stop
            );
    }

    /// <summary>What was written in letters of apology; their dates and who signed stand.</summary>
    private Task TakeOutOfLetters(Guid[] dossiers, CancellationToken stop) =>
        db.Set<Apology>()
            .Where(letter => dossiers.Contains(letter.Dossier))
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(letter => letter.Cause, "")
                        .SetProperty(letter => letter.Where, ""),
                stop
            );

    private IQueryable<Dossier> Over(Moment before) =>
        db.Set<Dossier>()
            .Where(one =>
                (one.ApplicantName != null || one.HandedTo != null)
                && (
                    one.HandedOverAt < before.Utc
                    || (one.State == DossierState.Refused && one.RefusedAt < before.Utc)
                    || one.StoppedAt < before.Utc
                    || (one.State == DossierState.Asked && one.AskedAt < before.Utc)
                    || (one.State == DossierState.Ready && one.ReadyAt < before.Utc)
                )
            );
}
