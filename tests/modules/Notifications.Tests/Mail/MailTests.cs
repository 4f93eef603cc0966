using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Mail;

/// <summary>To a real SMTP server: through PutNews, ComposeMail, TakeMail, MarkMail and SendMailAgain.</summary>
public sealed class MailTests
{
    private const string Rule = "notifications.mail";

    [Theory, OnBothDatabases]
    public async Task The_day_s_reminders_come_as_one_mail_in_Vietnamese_with_links(
        DatabaseKind kind
    )
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        await office.Give(new DateOnly(2026, 12, 11));
        await office.Give(new DateOnly(2026, 12, 15));
        office.Until(12, 14, 8);
        await office.Remind();

        (await Run(office, "notifications.send-mail")).ShouldBe(2);
        (await Run(office, "notifications.send-mail")).ShouldBe(0);

        var mail = server.Received.Single(mail => mail.To.ToString().Contains("bao@"));
        mail.Subject.ShouldBe("[Chutri] Nhắc việc: 1 việc quá hạn, 1 việc đến hạn (14/12)");
        mail.From.ToString().ShouldBe("\"Chutri\" <chutri@songvan.example>");
        mail.TextBody!.ShouldContain("Kính gửi Trần Quốc Bảo,");
        mail.TextBody!.ShouldContain("NV-2026-000001: Báo cáo rà soát số 1");
        mail.TextBody!.ShouldContain("quá hạn 1 ngày làm việc (hạn 11/12/2026)");
        mail.TextBody!.ShouldContain("https://chutri.songvan.example/assignments/NV-2026-000001");
        mail.HtmlBody!.ShouldContain("Báo cáo rà soát số 1</a>");
        mail.HtmlBody!.ShouldContain("lang=\"vi\"");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        server.Received.Count.ShouldBe(2); // and Vân, whose unit holds it
    }

    [Theory, OnBothDatabases]
    public async Task News_that_was_not_read_goes_in_one_mail_an_hour_in_working_time_and_once(
        DatabaseKind kind
    )
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        await News(office, 3);
        (await Run(office, "notifications.mail-news")).ShouldBe(0); // there is time to read it in the program
        office.Program.Time.Advance(TimeSpan.FromMinutes(11));

        (await Run(office, "notifications.mail-news")).ShouldBe(2); // Vân and Mai
        (await Run(office, "notifications.mail-news")).ShouldBe(0);
        await Run(office, "notifications.send-mail");
        var mail = server.Received.Single(mail => mail.To.ToString().Contains("van@"));
        mail.Subject.ShouldBe("[Chutri] 3 thông báo mới");
        mail.TextBody!.ShouldContain("Chuyên viên Trần Quốc Bảo làm một việc.");

        await News(office, 1);
        office.Program.Time.Advance(TimeSpan.FromMinutes(15));
        (await Run(office, "notifications.mail-news")).ShouldBe(0); // not an hour yet
        office.Until(11, 25, 18); // after work
        (await Run(office, "notifications.mail-news")).ShouldBe(0);
        office.Until(11, 26, 8);
        (await Run(office, "notifications.mail-news")).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_read_meanwhile_is_not_sent(DatabaseKind kind)
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        await News(office, 2);
        office.Program.Time.Advance(TimeSpan.FromMinutes(11));
        await Run(office, "notifications.mail-news");
        foreach (var person in new[] { office.Van, office.Mai })
        {
            await office.Program.Run<ReadAllNotifications, ReadAllNotificationsRequest, int>(
                new(null),
                person
            );
        }

        (await Run(office, "notifications.send-mail")).ShouldBe(0);

        server.Received.ShouldBeEmpty();
        (
            await office.Read(db =>
                db.Set<OutgoingMessage>().AllAsync(mail => mail.State == MessageState.NotNeeded)
            )
        ).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Killed_between_sending_and_writing_it_down_the_mail_comes_twice_and_is_known_as_the_same(
        DatabaseKind kind
    )
    {
        var lost = new LostMark();
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server, lost);
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 11, 8);
        await office.Remind();
        lost.Arm();
        await Should.ThrowAsync<IOException>(() => Run(office, "notifications.send-mail"));

        (await Run(office, "notifications.send-mail")).ShouldBe(0); // somebody may still be at it
        office.Program.Time.Advance(TimeSpan.FromMinutes(11));
        (await Run(office, "notifications.send-mail")).ShouldBe(1);

        server.Received.Count.ShouldBe(2);
        server.Received.Select(mail => mail.MessageId).Distinct().Count().ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Two_nodes_send_each_mail_once(DatabaseKind kind)
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 14, 8);
        await office.Remind();

        await Task.WhenAll(
            Enumerable.Range(1, 4).Select(_ => Run(office, "notifications.send-mail"))
        );

        server.Received.Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_server_that_is_away_is_asked_again_later_and_later_and_then_given_up(
        DatabaseKind kind
    )
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        server.AnswersTemporarily = true;
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 11, 8);
        await office.Remind();
        var attempts = 0;
        for (var minute = 0; minute < 60 * 40; minute += 5)
        {
            await Run(office, "notifications.send-mail");
            office.Program.Time.Advance(TimeSpan.FromMinutes(5));
        }

        var message = await office.Read(db => db.Set<OutgoingMessage>().SingleAsync());
        attempts = message.Attempts;
        message.State.ShouldBe(MessageState.GivenUp);
        attempts.ShouldBe(8);
        message.Failure!.ShouldContain("try later");

        server.AnswersTemporarily = false;
        (await Again(office, message.Id, office.Van)).Refusal!.Code.ShouldBe("role-may-not");
        (await Again(office, message.Id, office.Hai)).Refusal.ShouldBeNull();
        (await Run(office, "notifications.send-mail")).ShouldBe(1);
        server.Received.Count.ShouldBe(1);
        (await Again(office, message.Id, office.Hai)).Refusal!.Code.ShouldBe(
            "notifications-mail-not-given-up"
        );
    }

    [Theory, OnBothDatabases]
    public async Task An_address_that_the_server_does_not_know_is_given_up_at_once_and_the_others_go(
        DatabaseKind kind
    )
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        server.Unknown.Add("bao@songvan.example");
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 14, 8);
        await office.Remind();

        await Run(office, "notifications.send-mail");

        server.Received.Single().To.ToString().ShouldContain("van@");
        var list = await office.Program.In(scope =>
            scope.GetRequiredService<FindMail>().Run(null, 10, office.Hai, default)
        );
        list.Value.Page.Items.Single().Person.ShouldBe("Trần Quốc Bảo");
        list.Value.Page.Items.Single().NextAt.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task What_an_account_holds_that_is_no_address_is_given_up_with_the_reason_and_the_others_go(
        DatabaseKind kind
    )
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        var bao = office.Bao.Person!.Value;
        office.Mail.Known[bao] = office.Mail.Known[bao] with { Address = "bao@@ songvan" };
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 14, 8);
        await office.Remind();

        (await Run(office, "notifications.send-mail")).ShouldBe(1);

        server.Received.Single().To.ToString().ShouldContain("van@");
        var given = await office.Read(db =>
            db.Set<OutgoingMessage>().SingleAsync(mail => mail.State == MessageState.GivenUp)
        );
        given.Person.ShouldBe(bao);
        given.Failure!.ShouldStartWith("“bao@@ songvan” không phải địa chỉ thư");
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_server_refuses_the_program_itself_one_mail_finds_it_out_for_all(
        DatabaseKind kind
    )
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        server.RefusesSender = true;
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 14, 8);
        await office.Remind();

        (await Run(office, "notifications.send-mail")).ShouldBe(0);

        var mails = await office.Read(db => db.Set<OutgoingMessage>().ToListAsync());
        mails.ShouldAllBe(mail => mail.State == MessageState.Waiting);
        mails.Sum(mail => mail.Attempts).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_has_no_address_is_told_in_the_program_alone(DatabaseKind kind)
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        office.Mail.Known.Remove(office.Bao.Person!.Value);
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 11, 8);

        (await office.Remind()).ShouldBe(1);

        (await office.Read(db => db.Set<OutgoingMessage>().CountAsync())).ShouldBe(0);
        (await office.Inbox(office.Bao)).Unread.ShouldBe(1);
    }

    [Theory, OnBothDatabases, Retains(Rule)]
    public async Task Traces_of_mail_of_two_years_ago_go(DatabaseKind kind)
    {
        await using var server = MailServer.Start();
        await using var office = await Start(kind, server);
        await office.Give(new DateOnly(2026, 12, 11));
        office.Until(12, 11, 8);
        await office.Remind();
        office.Program.Time.Advance(TimeSpan.FromDays(731));

        (await office.Program.CarryOut(Rule)).ShouldBe(1);
    }

    [Fact]
    public void Settings_that_do_not_go_together_are_all_said_at_once()
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager
        {
            ["Chutri:Mail:Server"] = "mail.songvan.example",
            ["Chutri:Mail:User"] = "chutri",
        };

        MailSettings
            .Mistakes(configuration)
            .Select(mistake => mistake.Field)
            .ShouldBe(["Chutri:Mail:From", "Chutri:Address", "Chutri:Mail:Password"]);
        MailSettings.From.Check("không phải địa chỉ").ShouldNotBeNull();
        MailSettings.From.Check("Chutri <chutri@songvan.example>").ShouldBeNull();
    }

    private static async Task<NotifiedOffice> Start(
        DatabaseKind kind,
        MailServer server,
        params Module[] more
    )
    {
        var mail = new MailModule(server);
        var office = await NotifiedOffice.Start(kind, [mail, .. more]);
        office.Mail = mail;
        foreach (
            var (who, name) in new[]
            {
                (office.Mai, "mai"),
                (office.Van, "van"),
                (office.Bao, "bao"),
            }
        )
        {
            mail.Known[who.Person!.Value] = new(
                $"{name}@songvan.example",
                who.Name,
                Language.Vietnamese
            );
        }

        return office;
    }

    private static async Task News(NotifiedOffice office, int count)
    {
        foreach (var _ in Enumerable.Range(1, count))
        {
            var work = office.Work(null);
            await office.Give(work);
            await office.Happen(work.Subject, office.Bao);
        }
    }

    private static Task<Outcome<Done>> Again(NotifiedOffice office, Guid id, Caller by) =>
        office.Program.Run<SendMailAgain, SendMailAgainRequest, Done>(new(id), by);

    private static Task<int> Run(NotifiedOffice office, string work) =>
        office.Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(one => one.Name == work)
                .CarryOut(CancellationToken.None)
                .AllDone()
        );
}
