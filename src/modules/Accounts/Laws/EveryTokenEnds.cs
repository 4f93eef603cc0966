using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Laws;

internal sealed class EveryTokenEnds(AuthorityClock clock) : ILaw
{
    public string Code => "accounts-every-token-ends";

    public Words Sentence { get; } =
        new(
            "Mã truy cập nào cũng có ngày hết hạn, chậm nhất một năm sau ngày tạo.",
            "Every access token has an end date, one year after it was made at the latest."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var looked = 0L;
        var endless = new List<string>();
        var tokens = db.Set<AccessToken>()
            .AsNoTracking()
            .OrderBy(token => token.Id)
            .Select(token => new
            {
                token.Id,
                token.MadeAt,
                token.EndsOn,
            });
        await foreach (var token in tokens.AsAsyncEnumerable().WithCancellation(stop))
        {
            looked++;
            if (token.EndsOn > TokenEnd.Latest(clock.DayOf(token.MadeAt)))
            {
                endless.Add(token.Id.Value.ToString());
            }
        }

        return new(looked, endless.Count, [.. endless.Take(10)]);
    }
}
