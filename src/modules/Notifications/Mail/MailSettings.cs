using System.Globalization;
using Chutri.Platform;
using Chutri.Platform.Web;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Chutri.Notifications.Mail;

/// <summary>How mail leaves the program; all that an administrator may set about it.</summary>
internal sealed class MailSettings
{
    public static readonly Setting Server = new("Chutri:Mail:Server", MailSettingWords.Server);

    public static readonly Setting Port = new("Chutri:Mail:Port", MailSettingWords.Port)
    {
        Default = "587",
        Check = SettingChecks.Whole(1, 65535),
    };

    public static readonly Setting Security = new("Chutri:Mail:Security", MailSettingWords.Security)
    {
        Default = "starttls",
        Check = SettingChecks.OneOf("starttls", "tls", "none"),
    };

    public static readonly Setting User = new("Chutri:Mail:User", MailSettingWords.User);

    public static readonly Setting Password = new("Chutri:Mail:Password", MailSettingWords.Password)
    {
        IsSecret = true,
    };

    public static readonly Setting From = new("Chutri:Mail:From", MailSettingWords.From)
    {
        Check = value =>
            MailboxAddress.TryParse(value, out _) ? null : MailSettingWords.NoAddress(value),
    };

    public MailSettings(IConfiguration? configuration)
    {
        if (configuration is null || Server.Of(configuration) is not { } host)
        {
            return;
        }

        Host = host;
        PortNumber = int.Parse(Port.Of(configuration)!, CultureInfo.InvariantCulture);
        Encryption = Security.Of(configuration)!.ToLowerInvariant() switch
        {
            "tls" => SecureSocketOptions.SslOnConnect,
            "none" => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };
        (UserName, Secret) = (User.Of(configuration), Password.Of(configuration));
        Sender = From.Of(configuration) ?? "";
        Address = PublicAddress.SetIn(configuration) ?? "";
    }

    public static IReadOnlyList<Setting> All { get; } =
    [Server, Port, Security, User, Password, From];

    /// <summary>Nothing is sent until a server is named.</summary>
    public bool IsOn => Host is not null;

    public string? Host { get; }

    public int PortNumber { get; }

    public SecureSocketOptions Encryption { get; }

    public string? UserName { get; }

    public string? Secret { get; }

    public string Sender { get; } = "";

    /// <summary>Where people open the program: what links begin with.</summary>
    public string Address { get; } = "";

    /// <summary>What does not go together.</summary>
    public static IEnumerable<FieldError> Mistakes(IConfiguration configuration)
    {
        if (Server.Of(configuration) is null)
        {
            yield break;
        }

        if (From.Of(configuration) is null)
        {
            yield return new(From.Key, MailSettingWords.NeedsFrom);
        }

        if (PublicAddress.Setting.Of(configuration) is null)
        {
            yield return new(PublicAddress.Setting.Key, MailSettingWords.NeedsAddress);
        }

        if (User.Of(configuration) is not null != Password.Of(configuration) is not null)
        {
            yield return new(Password.Key, MailSettingWords.NeedsBoth);
        }
    }
}

internal static class MailSettingWords
{
    public static readonly Words Server = new(
        "Máy chủ gửi thư (SMTP). Để trống: không gửi thư.",
        "The mail server (SMTP). Empty: no mail is sent."
    );
    public static readonly Words Port = new(
        "Cổng của máy chủ gửi thư.",
        "The port of the mail server."
    );
    public static readonly Words Security = new(
        "Cách mã hóa đường truyền thư: starttls, tls, hoặc none (chỉ dùng khi máy chủ thư ở cùng máy).",
        "How the connection is encrypted: starttls, tls, or none (only for a server on the same machine)."
    );
    public static readonly Words User = new(
        "Tài khoản gửi thư. Để trống: máy chủ thư không đòi đăng nhập.",
        "The account that sends. Empty: the server asks for none."
    );
    public static readonly Words Password = new(
        "Mật khẩu của tài khoản gửi thư.",
        "The password of that account."
    );
    public static readonly Words From = new(
        "Địa chỉ ghi ở ô người gửi, ví dụ: Chutri <chutri@coquan.gov.vn>.",
        "The address that stands as the sender, for example: Chutri <chutri@authority.gov.vn>."
    );
    public static readonly Words NeedsFrom = new(
        "Đã đặt máy chủ gửi thư thì phải đặt cả địa chỉ người gửi.",
        "Where a mail server is set, the sender's address must be too."
    );
    public static readonly Words NeedsAddress = new(
        "Đã đặt máy chủ gửi thư thì phải đặt địa chỉ mở chương trình, vì trong thư có đường dẫn.",
        "Where a mail server is set, the program's address must be too: mails hold links."
    );
    public static readonly Words NeedsBoth = new(
        "Tài khoản và mật khẩu gửi thư phải đặt cả hai, hoặc không đặt cái nào.",
        "Set both the sending account and its password, or neither."
    );

    public static Words NoAddress(string value) =>
        new(
            $"“{value}” không phải địa chỉ thư. Ví dụ: Chutri <chutri@coquan.gov.vn>.",
            $"“{value}” is no mail address. For example: Chutri <chutri@authority.gov.vn>."
        );
}
