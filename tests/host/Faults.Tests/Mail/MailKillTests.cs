using System.Globalization;
using Chutri.Faults.Tests.Kills;
using Chutri.Faults.Tests.Programs;
using Chutri.Notifications.Tests.Mail;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Mail;

/// <summary>
/// The program is killed while it reminds and while its mail goes to a real SMTP server: before a mail is named, with all of it on the way, once
/// the server has it and has not said so, and just after. No reminder and no mail is lost; a mail comes a second time only where the server
/// had it when the program was killed, which no sender can know, and then with the same Message-ID.
/// </summary>
public sealed class MailKillTests
{
    private const int LongestInPassInMilliseconds = 1500;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Rounds => Figures.InFull ? Math.Max(2, Figures.Kills / 20) : 1;

    [Theory, OnBothDatabases]
    public async Task Killed_while_mail_goes_out_none_is_lost_and_a_second_one_bears_the_same_identifier(
        DatabaseKind kind
    )
    {
        Figures.OnlyInFull();
        Assert.SkipUnless(
            MailedOffice.IsAtWork,
            "Nobody is written to on a day off, or at midnight"
        );
        var chance = new Random(Figures.Seed);
        await using var server = MailServer.Start();
        await using var place = await Place.Create(kind);
        await using var program = await new RunningProgram(place.Named, Settings(server)).Start(
            Stop
        );
        await MailedOffice.Found(program.Address, place);
        await program.Kill();

        // Each kill but one before the text has come leaves at most one mail that the server may have kept.
        var (kills, atRisk) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            program.Begin();
            await Task.Delay(chance.Next(LongestInPassInMilliseconds), Stop);
            await program.Kill();
            kills++;
            atRisk++;
            foreach (var moment in Enum.GetValues<Moments>())
            {
                if (await KilledAt(moment, program, server, place, chance))
                {
                    kills++;
                    atRisk += moment is Moments.Named ? 0 : 1;
                }
            }
        }

        await place.Ask(LeaseIsOver);
        await program.Start(Stop);
        await Until(async () => await Count(place, "state = 'Waiting'") == 0);
        (await program.End(Stop)).ShouldBe(0, program.Said);

        var received = server.Received.GroupBy(mail => mail.MessageId).ToList();
        var again = received.Sum(same => same.Count() - 1);
        Figures.Say(
            $"{kind}, seed {Figures.Seed}: {kills} kills while reminders were made and mail went out, {atRisk} of them when the server had a mail or may have had one; {received.Count} mails came, none lost; {again} came again with their Message-ID"
        );
        (await Count(place, "state = 'Sent'")).ShouldBe(received.Count);
        (await Count(place, "state <> 'Sent'")).ShouldBe(0);
        again.ShouldBeLessThanOrEqualTo(atRisk);
        (await Number(place, "select count(*) from notifications_digests")).ShouldBe(
            MailedOffice.People
        );
        (await Number(place, "select count(*) from notifications_reminders")).ShouldBe(
            MailedOffice.People
        );
        (
            await Number(place, "select count(*) from notifications_mail where digest is not null")
        ).ShouldBe(MailedOffice.People);
        await Doctor.FindsEveryLawKept(place);
    }

    /// <summary>As ten minutes later: what the killed program was about to send is anybody's again.</summary>
    private const string LeaseIsOver =
        "update notifications_mail set next_at = made_at where state = 'Waiting'";

    /// <returns>False where nothing waited any more.</returns>
    private static async Task<bool> KilledAt(
        Moments moment,
        RunningProgram program,
        MailServer server,
        Place place,
        Random chance
    )
    {
        await place.Ask(LeaseIsOver);
        if (
            await Count(place, "state = 'Waiting'") == 0
            && await Count(place, "state = 'Sent'") >= MailedOffice.People
        )
        {
            return false;
        }

        var killed = new TaskCompletionSource();
        var armed = 1;
        server.At = async stage =>
        {
            var wanted = moment switch
            {
                Moments.Named => MailStage.Named,
                Moments.Come => MailStage.Come,
                _ => MailStage.Kept,
            };
            if (stage != wanted || Interlocked.Exchange(ref armed, 0) == 0)
            {
                return;
            }

            if (moment is Moments.Answered)
            {
                _ = KillAfter(chance.Next(20));
                return;
            }

            await KillAfter(0);
        };
        program.Begin();
        await killed.Task.WaitAsync(Patience, Stop);
        server.At = _ => Task.CompletedTask;
        return true;

        async Task KillAfter(int milliseconds)
        {
            await Task.Delay(milliseconds, Stop);
            await program.Kill();
            killed.SetResult();
        }
    }

    private static (string, string)[] Settings(MailServer server) =>
        [
            ("Chutri__Mail__Server", "127.0.0.1"),
            ("Chutri__Mail__Port", server.Port.ToString(CultureInfo.InvariantCulture)),
            ("Chutri__Mail__Security", "none"),
            ("Chutri__Mail__From", "Chutri <chutri@songvan.example>"),
            ("Chutri__Address", "https://chutri.songvan.example"),
        ];

    private static Task<int> Count(Place place, string where) =>
        Number(place, "select count(*) from notifications_mail where " + where);

    private static async Task<int> Number(Place place, string question) =>
        int.Parse((await place.Ask(question))[0][0], CultureInfo.InvariantCulture);

    private static async Task Until(Func<Task<bool>> done)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience);
        while (!await done())
        {
            await Task.Delay(100, patience.Token);
        }
    }

    /// <summary>When the program is killed.</summary>
    private enum Moments
    {
        Named,
        Come,
        Kept,
        Answered,
    }
}
