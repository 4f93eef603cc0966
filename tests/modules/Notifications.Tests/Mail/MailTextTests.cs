using Chutri.Notifications.Mail;
using Chutri.Platform;
using MimeKit;

namespace Chutri.Notifications.Tests.Mail;

public sealed class MailTextTests
{
    private static readonly MailSettings Settings = new(MailModule.Configuration(25));

    [Fact]
    public async Task Whatever_a_name_or_a_title_says_it_adds_no_header_and_no_recipient()
    {
        var text = Text("Việc <script>alert(1)</script>\r\nBcc: ai-do@noi-khac.example");

        using var sent = new MemoryStream();
        await text.To(
                "bao@songvan.example",
                "Bảo\r\nBcc: ai-do@noi-khac.example",
                Guid.CreateVersion7(),
                Settings,
                DateTime.UnixEpoch
            )
            .WriteToAsync(sent, TestContext.Current.CancellationToken);
        sent.Position = 0;
        var read = await MimeMessage.LoadAsync(sent, TestContext.Current.CancellationToken);

        read.Bcc.ShouldBeEmpty();
        read.To.Mailboxes.Single().Address.ShouldBe("bao@songvan.example");
        read.HtmlBody!.ShouldNotContain("<script>");
        read.HtmlBody!.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void The_same_message_bears_the_same_identifier_whenever_it_is_sent()
    {
        var id = Guid.CreateVersion7();

        Text("Việc")
            .To("bao@songvan.example", "Bảo", id, Settings, DateTime.UnixEpoch)
            .MessageId.ShouldBe($"{id:n}@songvan.example");
    }

    private static MailText Text(string says) =>
        new(
            Language.Vietnamese,
            $"[Chutri] {says}",
            "Kính gửi Bảo,",
            "Việc cần xử lý:",
            [new(says, null, "https://chutri.songvan.example/assignments/NV-2026-000001")],
            null,
            "Xem tất cả",
            "https://chutri.songvan.example/notices",
            "Thư tự động"
        );
}
