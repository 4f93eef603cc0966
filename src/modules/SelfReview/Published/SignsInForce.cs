using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview;

/// <summary>The catalogue of signs of violation that is in force, for whoever names what was found by it.</summary>
public sealed class SignsInForce(AppDatabase db)
{
    /// <returns>In the order of the catalogue; none where none is in force.</returns>
    public async Task<IReadOnlyList<PublishedSign>> Read(CancellationToken stop)
    {
        var edition = await db.Set<Edition>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one => one.Kind == EditionKind.Signs && one.State == EditionState.InForce,
                stop
            );
        return
        [
            .. (edition?.ReadSigns() ?? []).Select(sign => new PublishedSign(
                sign.Code,
                sign.Group,
                sign.Text
            )),
        ];
    }
}

/// <param name="Code">Unique in its edition; later editions keep what it means.</param>
public sealed record PublishedSign(string Code, string Group, string Text);
