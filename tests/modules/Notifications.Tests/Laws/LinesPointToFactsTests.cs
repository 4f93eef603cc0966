using Chutri.Notifications.Laws;
using Chutri.Notifications.Model;
using Chutri.Testing;

namespace Chutri.Notifications.Tests.Laws;

public sealed class LinesPointToFactsTests
{
    [Theory, OnBothDatabases]
    public async Task A_line_that_points_nowhere_is_found(DatabaseKind kind)
    {
        await using var office = await NotifiedOffice.Start(kind);
        var work = office.Work(null);
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao);

        (await Broken(office)).ShouldBe(0);
        await office.Read(async db =>
        {
            db.Add(
                Notification.OfFact(
                    office.Trang.Person!.Value,
                    work.Subject,
                    Guid.CreateVersion7(),
                    office.Now
                )
            );
            return await db.SaveChangesAsync();
        });

        (await Broken(office)).ShouldBe(1);
    }

    private static async Task<long> Broken(NotifiedOffice office) =>
        (await office.Read(db => new LinesPointToFacts().Check(db, office.Now, default))).Broken;
}
