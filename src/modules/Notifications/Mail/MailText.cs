using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chutri.Platform;
using MimeKit;

namespace Chutri.Notifications.Mail;

/// <summary>What a mail says, before it is plain text and HTML.</summary>
/// <param name="Greeting">"Kính gửi …,".</param>
/// <param name="Opening">What follows is.</param>
/// <param name="More">How many more there are; null where there are none.</param>
internal sealed record MailText(
    Language Language,
    string Subject,
    string Greeting,
    string Opening,
    IReadOnlyList<MailItem> Items,
    string? More,
    string AllLabel,
    string AllHref,
    string Footer
)
{
    private const string Font =
        "font-family:'Be Vietnam Pro',Arial,sans-serif;font-size:16px;line-height:1.5;color:#1f2937";

    /// <summary>Vietnamese letters stay letters.</summary>
    private static readonly HtmlEncoder Letters = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="id">Of the message: the same whenever it is sent.</param>
    public MimeMessage To(string address, string name, Guid id, MailSettings settings, DateTime utc)
    {
        var sender = MailboxAddress.Parse(settings.Sender);
        var mail = new MimeMessage
        {
            Subject = Subject,
            Date = new DateTimeOffset(utc, TimeSpan.Zero),
            MessageId = $"{id:n}@{sender.Domain}",
            Body = new BodyBuilder { TextBody = Plain(), HtmlBody = Html() }.ToMessageBody(),
        };
        mail.From.Add(sender);
        mail.To.Add(new MailboxAddress(name, address));
        mail.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's holiday answers it
        mail.Headers.Add(HeaderId.ContentLanguage, Language.Code());
        return mail;
    }

    public string Plain()
    {
        var text = new StringBuilder();
        text.AppendLine(Greeting).AppendLine().AppendLine(Opening).AppendLine();
        foreach (var item in Items)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {item.Says}");
            if (item.Note is { Length: > 0 } note)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {note}");
            }

            text.AppendLine(CultureInfo.InvariantCulture, $"  {item.Href}").AppendLine();
        }

        if (More is not null)
        {
            text.AppendLine(More).AppendLine();
        }

        return text.AppendLine(CultureInfo.InvariantCulture, $"{AllLabel}: {AllHref}")
            .AppendLine()
            .AppendLine(Footer)
            .ToString();
    }

    public string Html()
    {
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html><html lang=\"{Language.Code()}\"><head><meta charset=\"utf-8\"><title>{E(Subject)}</title></head><body style=\"{Font}\">"
        );
        html.Append(CultureInfo.InvariantCulture, $"<p>{E(Greeting)}</p><p>{E(Opening)}</p><ul>");
        foreach (var item in Items)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li style=\"margin-bottom:12px\"><a href=\"{E(item.Href)}\">{E(item.Says)}</a>"
            );
            if (item.Note is { Length: > 0 } note)
            {
                html.Append(CultureInfo.InvariantCulture, $"<br>{E(note)}");
            }

            html.Append("</li>");
        }

        html.Append("</ul>");
        if (More is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{E(More)}</p>");
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"<p><a href=\"{E(AllHref)}\">{E(AllLabel)}</a></p>"
        );
        html.Append(
            CultureInfo.InvariantCulture,
            $"<p style=\"color:#6b7280;font-size:14px\">{E(Footer)}</p></body></html>"
        );
        return html.ToString();
    }

    private static string E(string text) => Letters.Encode(text);
}

/// <param name="Says">One line.</param>
/// <param name="Note">What stands under it.</param>
/// <param name="Href">The whole address.</param>
internal sealed record MailItem(string Says, string? Note, string Href);
