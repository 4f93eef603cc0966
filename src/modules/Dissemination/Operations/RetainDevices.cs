using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Which telephone was used is needed only to see that it was used once.</summary>
internal sealed class RetainDevices(AppDatabase db) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "dissemination.devices",
            new("số của điện thoại đã dùng để điểm danh", "numbers of telephones that checked in"),
            new("từ khi điểm danh", "after the check-in"),
            new(
                "Xóa số mà điện thoại tự đặt. Dòng điểm danh còn nguyên.",
                "The number that the telephone drew is taken out. The entry of the roll stands."
            ),
            new(
                "Luật số 91/2025/QH15: không giữ lâu hơn mục đích",
                "Law 91/2025/QH15: not kept longer than needed"
            ),
            KeptFor.Days(30)
        )
        {
            Bounds = new(1, 365),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public Task<int> TakeOut(Moment before, CancellationToken stop) =>
        Over(before)
            .ExecuteUpdateAsync(
                change => change.SetProperty(entry => entry.Device, (string?)null),
                stop
            );

    private IQueryable<Attendance> Over(Moment before) =>
        db.Set<Attendance>().Where(entry => entry.ReceivedAt < before.Utc && entry.Device != null);
}
